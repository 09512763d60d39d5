import type { Answer } from "../answer.ts";
import type { Contact, ContactId } from "../generated/models.ts";
import type { RequestOptions } from "../transport.ts";
import type { ContactChanges } from "./contact-changes.ts";
import { mergeContact } from "./merge-contact.ts";
import { type ContactUpsert, upsertContact } from "./upsert-contact.ts";

/** Methods of `quo.contacts` that make several requests. */
export interface ContactMethods {
  /**
   * Changes a part of a contact and keeps the rest, which a plain `update` would erase. It reads the contact, applies
   * the changes, and sends the whole contact.
   *
   * An email or phone number is identified by its `value`: one that is there gets the given label, another is added. A
   * custom field is identified by its `key`. `remove` names what to take away, by value or key. To change a number,
   * remove the old one and give the new one. Where nothing changes, no update is sent, and `withResponse()` gives the
   * response of the read. Emails and phone numbers are sent without their ids, so Quo may give them new ones.
   *
   * It cannot promise that nobody else's change is lost. Quo has no lock and no version for contacts: what somebody
   * changes between the read and the update is overwritten, and of two programs that merge at the same time the later
   * one wins.
   *
   * @param id The contact.
   * @param changes What to change, add and take away.
   * @param options Hold for each of the two requests.
   *
   * @throws {QuoError} before anything is sent, for an invalid `Date` or an email or number without a value.
   * @throws {QuoApiError} as `get` and `update` do.
   * @example
   * ```ts
   * await quo.contacts.merge("66d0aa19b3f4c21e7a905d12", {
   *   defaultFields: { role: "Fleet", phoneNumbers: [{ name: "kitchen", value: "+12065550164" }] },
   *   customFields: [{ key: "bike-count", value: 3 }],
   *   remove: { emails: ["billing@example.com"] },
   * });
   * ```
   */
  merge(id: ContactId, changes: ContactChanges, options?: RequestOptions): Answer<Contact>;

  /**
   * Creates a contact, or merges into the one that has the same external id, as `merge` does. It never adds a contact
   * twice: it always tries to create first, and Quo refuses a second contact with the external id and source of another.
   *
   * Without `source` a new contact gets the source `public-api`. The status that `withResponse()` gives is 201 for a new
   * contact and 200 for one that was there. `createdByUserId` counts for a new contact only, `remove` for one that was
   * there.
   *
   * When the response to the create is lost, the error says so (`uncertain`). Call `upsert` again then.
   *
   * @param contact The contact; `externalId` is required.
   * @param options Hold for each request, of which there are one to three.
   *
   * @throws {QuoError} when Quo refuses to create the contact but lists none or several with its external id.
   * @throws {QuoApiError} as `create`, `list` and `update` do.
   * @example
   * ```ts
   * await quo.contacts.upsert({
   *   externalId: "crm-4411",
   *   defaultFields: {
   *     firstName: "Cargo bikes",
   *     company: "Harbor Cafe",
   *     phoneNumbers: [{ name: "main", value: "+12065550187" }],
   *   },
   * });
   * ```
   */
  upsert(contact: ContactUpsert, options?: RequestOptions): Answer<Contact>;
}

/** The functions behind {@link ContactMethods}, for {@link createQuoClient} to bind. */
export const contactMethods = { merge: mergeContact, upsert: upsertContact };
