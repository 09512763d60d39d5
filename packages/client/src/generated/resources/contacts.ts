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
   * filter by name or number.
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
   * The API knows no idempotency key, and an `externalId` that is already taken is accepted again (an assumption).
   * A request repeated after a lost answer may add the contact twice.
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
   *   sourceUrl: "https://crm.example.com/accounts/4411",
   *   externalId: "crm-4411",
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
   * Changes a contact and erases its emails, phone numbers and custom fields unless they are sent along: each of
   * the lists `emails`, `phoneNumbers` and `customFields` replaces the old one, and a list left out of the body is
   * emptied. To change a part, read the contact, change what was read, and send all three lists, without the `id`
   * of their entries, which may be refused. A `null` value removes an email or a number outright.
   *
   * That an absent `customFields` is emptied like the other two lists, and that every single value stays when it
   * is absent, are assumptions.
   *
   * A contact that comes from a native integration cannot be changed and is answered 403 (an assumption). Whether
   * a repeat adds an entry without `id` again is not known, so do not repeat a request blindly.
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
   *       { name: "work", value: "fleet@example.com", id: "66d0aa19b3f4c21e7a905c01" },
   *       { name: "billing", value: null, id: "66d0aa19b3f4c21e7a905c02" },
   *     ],
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
 * Changes a contact and erases its emails, phone numbers and custom fields unless they are sent along: each of
 * the lists `emails`, `phoneNumbers` and `customFields` replaces the old one, and a list left out of the body is
 * emptied.
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
