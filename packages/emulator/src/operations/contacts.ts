import type { Contact, ContactCustomField } from "../documents.ts";
import { deleteContact, saveContact } from "../simulate/contacts.ts";
import { ApiError } from "../server/api-error.ts";
import { readPage } from "../state/paging.ts";
import { readCustomFields } from "./custom-field-values.ts";
import { requireOwner } from "./members.ts";
import { type Handlers, invalidInput, notFound, type OperationCall, withPageToken } from "./operation.ts";

type Entry = { name: string; value: string | null; id?: string };

type ContactCall = Pick<OperationCall, "core" | "route"> & { parameters: { id: string } };

function requireContact({ core, route, parameters }: ContactCall): Contact {
  const contact = core.store.contact(parameters.id);
  if (contact === undefined) throw notFound(route, "Contact");
  return contact;
}

function requireWritable(call: ContactCall): Contact {
  const contact = requireContact(call);
  if (contact.source !== null && call.core.assumptions.readOnlyContactSources.includes(contact.source)) {
    throw new ApiError(
      "0801403",
      `The contact belongs to the ${contact.source} integration and cannot be changed here`,
    );
  }
  return contact;
}

/** Entries with an id each, but for empty ones, which have none. What else was sent along is not kept. */
function withIds(entries: readonly Entry[] | undefined, newId: () => string): Entry[] {
  return (entries ?? []).map(({ name, value, id }) =>
    value === null ? { name, value } : { name, value, id: id ?? newId() },
  );
}

/** The entries after an update: what is left out or `null` is gone. */
function replaced(before: Entry[], entries: readonly Entry[] | undefined, newId: () => string): Entry[] {
  return entries === undefined
    ? before
    : withIds(
        entries.filter(({ value }) => value !== null),
        newId,
      );
}

/** Creates, lists, reads, changes and deletes contacts. */
export const contactHandlers: Handlers<
  "createContact_v1" | "listContacts_v1" | "getContactById_v1" | "updateContactById_v1" | "deleteContact_v1"
> = {
  createContact_v1({ core, route, body }) {
    if (body.createdByUserId !== undefined && core.store.user(body.createdByUserId) === undefined) {
      throw invalidInput(route, "/createdByUserId", "Expected a user of the workspace", body.createdByUserId);
    }
    const newId = (): string => core.ids.hex();
    const customFields = readCustomFields(core.store.customFields(), [], body.customFields ?? [], newId);
    const { firstName, lastName = null, company = null, role = null, emails, phoneNumbers } = body.defaultFields;
    const now = core.clock.iso();
    const contact: Contact = {
      id: newId(),
      externalId: body.externalId ?? null,
      source: body.source ?? "public-api",
      sourceUrl: body.sourceUrl ?? null,
      defaultFields: {
        firstName,
        lastName,
        company,
        role,
        emails: withIds(emails, newId),
        phoneNumbers: withIds(phoneNumbers, newId),
      },
      customFields,
      createdAt: now,
      updatedAt: now,
      createdByUserId: body.createdByUserId ?? requireOwner({ core, route }),
    };
    saveContact(core, contact);
    return { data: contact };
  },

  listContacts_v1({ core, route, parameters }) {
    const where: string[] = [];
    const values: string[] = [];
    for (const [column, wanted] of [
      ["external_id", parameters.externalIds],
      ["source", parameters.sources],
    ] as const) {
      if (wanted === undefined) continue;
      where.push(`${column} IN (${wanted.map(() => "?").join(", ")})`);
      values.push(...wanted);
    }
    const page = withPageToken(route, "pageToken", () =>
      readPage<{ doc: string }>(core.db, {
        table: "contacts",
        where,
        values,
        limit: parameters.maxResults,
        token: parameters.pageToken,
        scope: route.id,
      }),
    );
    const data = page.rows.map(({ doc }) => JSON.parse(doc) as Contact);
    return { data, totalItems: data.length, nextPageToken: page.next };
  },

  getContactById_v1: (call) => ({ data: requireContact(call) }),

  updateContactById_v1(call) {
    const { core, body } = call;
    const before = requireWritable(call);
    const newId = (): string => core.ids.hex();
    const { emails, phoneNumbers, ...names } = body.defaultFields ?? {};
    const customFields =
      body.customFields === undefined
        ? before.customFields
        : readCustomFields(
            core.store.customFields(),
            before.customFields as ContactCustomField[],
            body.customFields,
            newId,
          );
    const contact: Contact = {
      ...before,
      externalId: body.externalId === undefined ? before.externalId : body.externalId,
      source: body.source === undefined ? before.source : body.source,
      sourceUrl: body.sourceUrl === undefined ? before.sourceUrl : body.sourceUrl,
      defaultFields: {
        ...before.defaultFields,
        ...pick(names, ["firstName", "lastName", "company", "role"]),
        emails: replaced(before.defaultFields.emails, emails, newId),
        phoneNumbers: replaced(before.defaultFields.phoneNumbers, phoneNumbers, newId),
      },
      customFields,
      updatedAt: core.clock.iso(),
    };
    saveContact(core, contact);
    return { data: contact };
  },

  deleteContact_v1(call) {
    deleteContact(call.core, requireWritable(call));
    return undefined;
  },
};

function pick<T extends object, Key extends keyof T>(value: T, keys: readonly Key[]): Partial<Pick<T, Key>> {
  return Object.fromEntries(keys.flatMap((key) => (value[key] === undefined ? [] : [[key, value[key]]]))) as Partial<
    Pick<T, Key>
  >;
}
