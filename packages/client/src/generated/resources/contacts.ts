// Generated from the description by `pnpm generate`. Do not edit.

import type { Contact, ContactId, CreateContactRequest, ListContactsQuery, UpdateContactRequest } from "../models.ts";
import type { Answer } from "../../answer.ts";
import type { ContactMethods } from "../../contacts/contact-methods.ts";
import { operation } from "../../operation.ts";
import type { Pages } from "../../pages.ts";
import type { RequestOptions, Transport } from "../../transport.ts";

/** Operations on `quo.contacts`. */
export interface Contacts extends ContactMethods {
  /**
   * Lists the contacts of the workspace, all of them or those of certain external ids and sources. There is no
   * filter by name or number. A filter under a name with brackets, such as `externalIds[]`, is ignored, and every
   * contact is listed.
   *
   * `GET /v1/contacts`, operation `listContacts_v1`.
   *
   * @param query What to list.
   *
   * @throws {QuoApiError} 400: 0801400, 0800400; 401: 0800401; 403: 0801403; 404: 0800404; 409: 0800409; 429; 500:
   * 0801500.
   * @example
   * ```ts
   * for await (const item of quo.contacts.list()) console.log(item);
   * ```
   */
  list(query?: ListContactsQuery, options?: RequestOptions): Pages<Contact>;

  /**
   * Adds a contact to the address book. The app shows it only once there is a conversation with one of its
   * numbers.
   *
   * There is no idempotency key. A second contact with the same `externalId` and `source` gets 409 `0800409`, so
   * give both and a repeated request cannot add the contact twice. Without an `externalId` it can: the same number
   * on two contacts is allowed.
   *
   * {@link Contacts.upsert} creates a contact or changes the one that is there.
   *
   * `POST /v1/contacts`, operation `createContact_v1`.
   *
   * @param body What to send.
   *
   * @throws {QuoApiError} 400: 0801400, 0800400; 401: 0800401; 403: 0801403; 404: 0800404; 409: 0800409; 429; 500:
   * 0801500.
   * @example
   * ```ts
   * const result = await quo.contacts.create({
   *   defaultFields: {
   *     firstName: "Cargo bikes",
   *     lastName: null,
   *     company: "Harbor Cafe",
   *     role: "Fleet",
   *     emails: [
   *       { name: "work", value: "fleet@example.com" },
   *       { name: "billing", value: "billing@example.com" },
   *     ],
   *     phoneNumbers: [{ name: "main", value: "+12065550187" }],
   *   },
   *   customFields: [
   *     { key: "tier", value: ["gold"] },
   *     { key: "bike-count", value: 2 },
   *     { key: "service-due", value: "2026-12-01T00:00:00.000Z" },
   *     { key: "prefers-text", value: true },
   *     { key: "website", value: "https://cafe.example.com" },
   *     { key: "workshop-note", value: "Both bikes have hub gears." },
   *     { key: "depot", value: "Pier 4, Harbor Road" },
   *   ],
   *   createdByUserId: "USk4Lz91Fd",
   *   source: "public-api",
   *   sourceUrl: "https://crm.example.com/accounts/4415",
   *   externalId: "crm-4415",
   * });
   * ```
   */
  create(body: CreateContactRequest, options?: RequestOptions): Answer<Contact>;

  /**
   * Reads one contact with its custom fields.
   *
   * `GET /v1/contacts/{id}`, operation `getContactById_v1`.
   *
   * @param id The contact.
   *
   * @throws {QuoApiError} 400: 0801400, 0800400; 401: 0800401; 403: 0801403; 404: 0800404; 409: 0800409; 429; 500:
   * 0801500.
   * @example
   * ```ts
   * const result = await quo.contacts.get("66d0aa19b3f4c21e7a905d12");
   * ```
   */
  get(id: ContactId, options?: RequestOptions): Answer<Contact>;

  /**
   * Erases every email and every phone number that the request does not send: both lists are replaced, even when
   * the request leaves them out. `customFields` is replaced when it is sent. To change a contact, read it, change
   * what you read, and send all three lists, without the `id` of their items, which may be refused.
   *
   * Other fields that are absent stay as they are (an assumption, as is the same for absent `customFields`). An
   * `externalId` that another contact of this `source` has gets 409 (an assumption). A contact of a native
   * integration cannot be changed and gets 403 (an assumption).
   *
   * {@link Contacts.merge} changes a part and keeps the rest.
   *
   * `PATCH /v1/contacts/{id}`, operation `updateContactById_v1`.
   *
   * @param id The contact.
   *
   * @param body What to send.
   * @throws {QuoApiError} 400: 0801400, 0800400; 401: 0800401; 403: 0801403; 404: 0800404; 409: 0800409; 429; 500:
   * 0801500.
   * @example
   * ```ts
   * const result = await quo.contacts.update("66d0aa19b3f4c21e7a905d12", {
   *   defaultFields: {
   *     emails: [
   *       { name: "work", value: "fleet@example.com" },
   *       { name: "billing", value: null, id: "66d0aa19b3f4c21e7a905c02" },
   *     ],
   *     phoneNumbers: [{ name: "main", value: "+12065550187" }],
   *   },
   * });
   * ```
   */
  update(id: ContactId, body: UpdateContactRequest, options?: RequestOptions): Answer<Contact>;

  /**
   * Removes a contact from the address book.
   *
   * `DELETE /v1/contacts/{id}`, operation `deleteContact_v1`.
   *
   * @param id The contact.
   *
   * @throws {QuoApiError} 400: 0801400, 0800400; 401: 0800401; 403: 0801403; 404: 0800404; 409: 0800409; 429; 500:
   * 0801500.
   * @example
   * ```ts
   * await quo.contacts.delete("66d0aa19b3f4c21e7a905d12");
   * ```
   */
  delete(id: ContactId, options?: RequestOptions): Answer<void>;
}

/**
 * Lists the contacts of the workspace, all of them or those of certain external ids and sources.
 *
 * The standalone function of {@link Contacts.list}.
 */
export const listContacts: (quo: Transport, query?: ListContactsQuery, options?: RequestOptions) => Pages<Contact> =
  /* @__PURE__ */ operation("listContacts_v1", "GET /v1/contacts", "query", "page", {
    defaults: { maxResults: 10 },
    filters: ["externalIds", "sources"],
  });

/**
 * Adds a contact to the address book.
 *
 * The standalone function of {@link Contacts.create}.
 */
export const createContact: (quo: Transport, body: CreateContactRequest, options?: RequestOptions) => Answer<Contact> =
  /* @__PURE__ */ operation("createContact_v1", "POST /v1/contacts", "body", "data");

/**
 * Reads one contact with its custom fields.
 *
 * The standalone function of {@link Contacts.get}.
 */
export const getContactById: (quo: Transport, id: ContactId, options?: RequestOptions) => Answer<Contact> =
  /* @__PURE__ */ operation("getContactById_v1", "GET /v1/contacts/{id}", "", "data");

/**
 * Erases every email and every phone number that the request does not send: both lists are replaced, even when
 * the request leaves them out.
 *
 * The standalone function of {@link Contacts.update}.
 */
export const updateContactById: (
  quo: Transport,
  id: ContactId,
  body: UpdateContactRequest,
  options?: RequestOptions,
) => Answer<Contact> = /* @__PURE__ */ operation("updateContactById_v1", "PATCH /v1/contacts/{id}", "body", "data");

/**
 * Removes a contact from the address book.
 *
 * The standalone function of {@link Contacts.delete}.
 */
export const deleteContact: (quo: Transport, id: ContactId, options?: RequestOptions) => Answer<void> =
  /* @__PURE__ */ operation("deleteContact_v1", "DELETE /v1/contacts/{id}", "", "nothing");

/** All operations of {@link Contacts}, for {@link createQuoClient} to bind. */
export const contacts = {
  list: listContacts,
  create: createContact,
  get: getContactById,
  update: updateContactById,
  delete: deleteContact,
};
