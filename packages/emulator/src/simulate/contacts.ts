import type { Contact } from "../documents.ts";
import { type Core } from "../core.ts";
import { contactEvent } from "../events/contact-event.ts";
import { emit } from "../events/emit.ts";

/** Saves a contact and tells the webhooks. */
export function saveContact(core: Core, contact: Contact): void {
  core.store.saveContact(contact);
  emit(core, contactEvent(core, "contact.updated", contact));
}

/** Deletes a contact and tells the webhooks. */
export function deleteContact(core: Core, contact: Contact): void {
  core.store.deleteContact(contact.id);
  emit(core, contactEvent(core, "contact.deleted", { ...contact, updatedAt: core.clock.iso() }));
}
