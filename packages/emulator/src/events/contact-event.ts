import type { Contact, ContactCustomField, ContactEventCustomField } from "../documents.ts";
import { type Core } from "../core.ts";
import { type DomainEvent } from "./domain-event.ts";

/** Custom fields as events have them: lists and booleans are never `null` there. */
function eventFields(contact: Contact): ContactEventCustomField[] {
  return (contact.customFields as ContactCustomField[]).map((field) => {
    const { name, key = "", id, type, value } = field;
    const empty = type === "multi-select" ? [] : type === "boolean" ? false : null;
    return { name, key, ...(id === undefined ? {} : { id }), type, value: value ?? empty } as ContactEventCustomField;
  });
}

/** A contact that was created, changed or deleted. v1 has no payload for it. */
export function contactEvent(core: Core, type: "contact.updated" | "contact.deleted", contact: Contact): DomainEvent {
  const { firstName, lastName, company, role, emails, phoneNumbers } = contact.defaultFields;
  const values = (entries: readonly { value: string | null }[]): string[] =>
    entries.flatMap(({ value }) => (value === null ? [] : [value]));
  return {
    type,
    at: contact.updatedAt,
    phoneNumberId: null,
    resourceId: contact.id,
    beta: () => ({
      resource: {
        id: contact.id,
        firstName,
        lastName,
        company,
        role,
        location: null,
        source: contact.source,
        externalId: contact.externalId,
        emails: values(emails).map((value) => ({ value, type: "email" })),
        phoneNumbers: values(phoneNumbers).map((value) => ({ value, type: "phone-number" })),
        customFields: eventFields(contact),
        createdAt: contact.createdAt,
        updatedAt: contact.updatedAt,
      },
      context: {
        orgId: core.organizationId(),
        userId: contact.createdByUserId,
        sharedWithIds: [contact.createdByUserId],
      },
      links: { quo: type === "contact.deleted" ? null : `https://my.quo.com/contacts/${contact.id}` },
    }),
  };
}
