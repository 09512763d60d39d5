import { type Answer, answerOf, type WithResponse } from "../answer.ts";
import type { Contact, ContactId } from "../generated/models.ts";
import { getContactById, updateContactById } from "../generated/resources/contacts.ts";
import type { RequestOptions, Transport } from "../transport.ts";
import { applyChanges, checkChanges, type ContactChanges } from "./contact-changes.ts";

/** Updates a contact that was just read. Sends nothing when nothing changes; the result is then what was read. */
export async function writeChanges(
  quo: Transport,
  read: WithResponse<Contact>,
  changes: ContactChanges,
  options?: RequestOptions,
): Promise<WithResponse<Contact>> {
  const body = applyChanges(read.data, changes);
  return body ? updateContactById(quo, read.data.id, body, options).withResponse() : read;
}

/**
 * Changes a part of a contact and keeps the rest.
 *
 * The standalone function of {@link Contacts.merge}.
 */
export function mergeContact(
  quo: Transport,
  id: ContactId,
  changes: ContactChanges,
  options?: RequestOptions,
): Answer<Contact> {
  const merge = async () => {
    checkChanges("contacts.merge", changes);
    return writeChanges(quo, await getContactById(quo, id, options).withResponse(), changes, options);
  };
  return answerOf(merge());
}
