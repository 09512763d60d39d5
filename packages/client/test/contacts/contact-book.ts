import type { Contact, CreateContactRequest, UpdateContactRequest } from "../../src/index.ts";

/** Where observers of Quo disagree, and what a test wants to go wrong. */
export interface BookBehavior {
  /** Single values that an update leaves out are emptied, as the lists are. Default: they stay. */
  emptiesSingleValues?: boolean;
  /** A second contact with an external id is refused whatever its source. Default: only with the same source. */
  oneSource?: boolean;
  /** The list shows no contact. */
  listLags?: boolean;
  /** The list ignores its filters. */
  ignoresFilters?: boolean;
}

/** One request as the server received it. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface BookResponse {
  readonly status: number;
  readonly body: unknown;
}

/** Contacts, and the operations that Quo has for them. */
export interface ContactBook {
  readonly contacts: Map<string, Contact>;
  /** Puts a contact there and gives its id. */
  add(contact: Partial<Contact>): string;
  respond(request: ReceivedRequest): BookResponse;
}

type Entries = Contact["defaultFields"]["emails"];
type Fields = Contact["customFields"];
type UpdateEntries = NonNullable<UpdateContactRequest["defaultFields"]>["emails"];

const moment = "2026-06-22T16:00:00.000Z";
const noNames = { firstName: null, lastName: null, company: null, role: null };

/** The error body of the documented envelope. */
export const problem = (status: number, message: string): BookResponse => ({
  status,
  body: { code: `0800${status}`, status, message, docs: "https://quo.com/docs", title: "Error", errors: [] },
});

/**
 * Makes an empty address book that does as observed at Quo: an update empties each list that it leaves out and refuses
 * items with an `id`, and a second create with the external id and source of a contact is refused with 409.
 */
export function createContactBook(behavior: BookBehavior = {}): ContactBook {
  const contacts = new Map<string, Contact>();
  let count = 0;
  const newId = () => `66d0aa19b3f4c21e7a91${String((count += 1)).padStart(4, "0")}`;
  const storeEntries = (entries: UpdateEntries = []): Entries =>
    entries.flatMap(({ name, value }) => (value === null ? [] : [{ name, value, id: newId() }]));
  const storeFields = (fields: UpdateContactRequest["customFields"] = []): Fields =>
    fields.flatMap(({ key, value }) =>
      key === undefined ? [] : ([{ name: key, key, id: newId(), type: "string", value }] as Fields),
    );

  function add(contact: Partial<Contact>): string {
    const id = newId();
    contacts.set(id, {
      externalId: null,
      source: null,
      sourceUrl: null,
      defaultFields: { ...noNames, emails: [], phoneNumbers: [] },
      customFields: [],
      createdAt: moment,
      updatedAt: moment,
      createdByUserId: "USk4Lz91Fd",
      ...contact,
      id,
    });
    return id;
  }

  function create({ externalId = null, source = "public-api", ...given }: CreateContactRequest) {
    const taken = [...contacts.values()].some(
      (contact) => contact.externalId === externalId && (behavior.oneSource || contact.source === source),
    );
    if (externalId !== null && taken) return problem(409, "A contact with this externalId exists");
    const { emails, phoneNumbers, firstName, ...names } = given.defaultFields;
    if (firstName === undefined) return problem(400, "/defaultFields/firstName: Expected required property");
    const lists = { emails: storeEntries(emails), phoneNumbers: storeEntries(phoneNumbers) };
    const defaultFields = { ...noNames, firstName, ...names, ...lists } as Contact["defaultFields"];
    const id = add({
      externalId,
      source,
      sourceUrl: given.sourceUrl ?? null,
      defaultFields,
      customFields: storeFields(given.customFields),
    });
    return { status: 201, body: { data: contacts.get(id) } };
  }

  function update(contact: Contact, { defaultFields = {}, customFields = [], ...others }: UpdateContactRequest) {
    const { emails = [], phoneNumbers = [], ...names } = defaultFields;
    // A custom field that has no key can be addressed by its id only.
    const byId = customFields.filter(({ key }) => key === undefined);
    const kept = contact.customFields.filter(({ id }) => byId.some((field) => field.id === id));
    const withId = [...emails, ...phoneNumbers, ...customFields.filter(({ key }) => key)].find(({ id }) => id);
    if (withId || kept.length < byId.length) return problem(400, `Item with ID ${withId?.id} does not match`);
    contacts.set(contact.id, {
      ...contact,
      ...(behavior.emptiesSingleValues ? { externalId: null, sourceUrl: null } : {}),
      ...(others as Partial<Contact>),
      defaultFields: {
        ...(behavior.emptiesSingleValues ? noNames : contact.defaultFields),
        ...(names as typeof noNames),
        emails: storeEntries(emails),
        phoneNumbers: storeEntries(phoneNumbers),
      },
      customFields: [...kept, ...storeFields(customFields)],
    });
    return { status: 200, body: { data: contacts.get(contact.id) } };
  }

  function list(query: URLSearchParams) {
    const matches = (name: string, value: string | null) =>
      behavior.ignoresFilters || !query.has(name) || query.getAll(name).includes(value ?? "");
    const data = [...contacts.values()].filter(
      ({ externalId, source }) =>
        !behavior.listLags && matches("externalIds", externalId) && matches("sources", source),
    );
    return { status: 200, body: { data, totalItems: data.length, nextPageToken: null } };
  }

  return {
    contacts,
    add,
    respond({ method, path, query, body }) {
      if (path === "/v1/contacts") return method === "POST" ? create(body as CreateContactRequest) : list(query);
      const contact = contacts.get(path.replace("/v1/contacts/", ""));
      if (!contact) return problem(404, "Contact not found");
      if (method === "PATCH") return update(contact, body as UpdateContactRequest);
      return { status: 200, body: { data: contact } };
    },
  };
}
