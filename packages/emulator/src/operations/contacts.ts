import type { Contact, ContactCustomField } from "../documents.ts";
import { deleteContact, saveContact } from "../simulate/contacts.ts";
import { requestSchemas } from "../generated/routes.ts";
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

/** The entries after an update: what is left out or `null` is gone, and without a list everything is. */
function replaced(entries: readonly Entry[] | undefined, newId: () => string): Entry[] {
  return withIds(
    (entries ?? []).filter(({ value }) => value !== null),
    newId,
  );
}

/** Refuses a second contact with the same external id and source. */
function requireFree({ core, route }: Pick<OperationCall, "core" | "route">, contact: Contact): void {
  const { externalId, source, id } = contact;
  if (externalId === null) return;
  const other = core.store.contactByExternalId(externalId, source);
  if (other === undefined || other === id) return;
  throw new ApiError(
    route.codes["409"]?.[0] ?? "0800409",
    `A contact with external id ${externalId} and source ${source ?? "none"} exists already`,
  );
}

/** Refuses what an update may not send, as far as the assumptions say so. */
function checkUpdate({ core, route, body }: OperationCall<"updateContactById_v1">): void {
  const { contactItemIds, reservedSourcesOnUpdate } = core.assumptions;
  for (const list of ["emails", "phoneNumbers"] as const) {
    for (const [index, { id }] of (body.defaultFields?.[list] ?? []).entries()) {
      if (id === undefined || contactItemIds === "accepted") continue;
      throw invalidInput(route, `/defaultFields/${list}/${index}/id`, `Item with ID ${id} does not match`, id);
    }
  }
  const { source } = body;
  if (reservedSourcesOnUpdate && typeof source === "string" && reservedSource.test(source)) {
    throw invalidInput(route, "/source", "Value should not match", source);
  }
}

/** The words that `source` may not have, as the rules of create have them. */
const createRules = requestSchemas["createContact_v1"] as unknown as {
  body: { properties: { source: { not: { pattern: string } } } };
};
const reservedSource = new RegExp(createRules.body.properties.source.not.pattern);

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
    requireFree({ core, route }, contact);
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
    checkUpdate(call);
    const newId = (): string => core.ids.hex();
    const { emails, phoneNumbers, ...names } = body.defaultFields ?? {};
    const { absentContactNames, absentCustomFields } = core.assumptions;
    const customFields =
      body.customFields === undefined && absentCustomFields === "kept"
        ? before.customFields
        : readCustomFields(
            core.store.customFields(),
            before.customFields as ContactCustomField[],
            body.customFields ?? [],
            newId,
          );
    const kept = absentContactNames === "kept" ? before : emptied;
    const contact: Contact = {
      ...before,
      externalId: body.externalId === undefined ? kept.externalId : body.externalId,
      source: body.source === undefined ? kept.source : body.source,
      sourceUrl: body.sourceUrl === undefined ? kept.sourceUrl : body.sourceUrl,
      defaultFields: {
        ...kept.defaultFields,
        ...pick(names, ["firstName", "lastName", "company", "role"]),
        emails: replaced(emails, newId),
        phoneNumbers: replaced(phoneNumbers, newId),
      },
      customFields,
      updatedAt: core.clock.iso(),
    };
    requireFree(call, contact);
    saveContact(core, contact);
    return { data: contact };
  },

  deleteContact_v1(call) {
    deleteContact(call.core, requireWritable(call));
    return undefined;
  },
};

/** What a contact holds when everything that an update leaves out is emptied. */
const emptied = {
  externalId: null,
  source: null,
  sourceUrl: null,
  defaultFields: { firstName: null, lastName: null, company: null, role: null },
};

function pick<T extends object, Key extends keyof T>(value: T, keys: readonly Key[]): Partial<Pick<T, Key>> {
  return Object.fromEntries(keys.flatMap((key) => (value[key] === undefined ? [] : [[key, value[key]]]))) as Partial<
    Pick<T, Key>
  >;
}
