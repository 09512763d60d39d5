import { checkInput } from "../check-input.ts";
import { QuoError } from "../errors.ts";
import type {
  Contact,
  ContactCustomFieldUpdate,
  ContactCustomFieldValue,
  ContactDefaultFieldsUpdate,
  ContactEmail,
  ContactPhoneNumber,
  UpdateContactRequest,
} from "../generated/models.ts";

/** An email address or a phone number of a contact. `value` identifies it. */
export interface ContactEntry {
  /** A label, such as `work`. */
  name: string;
  /** The address; or the number, preferably in E.164. */
  value: string;
}

/** Changes to the fields that every contact has. What is absent or `undefined` stays as it is. */
export interface ContactDefaultFieldsChanges extends Omit<ContactDefaultFieldsUpdate, "emails" | "phoneNumbers"> {
  /** Addresses to add or to label. Upper and lower case make no difference. */
  emails?: readonly ContactEntry[] | undefined;
  /** Numbers to add or to label. Spaces, dots, hyphens and parentheses make no difference. */
  phoneNumbers?: readonly ContactEntry[] | undefined;
}

/** The new value of a custom field. `key` identifies it. */
export interface ContactCustomFieldChange {
  /** Key of the definition. */
  key: string;
  /** What fits the type of the definition; `null` empties the field. */
  value: ContactCustomFieldValue;
}

/** What to take away from a contact. Naming what is not there does no harm. */
export interface ContactRemovals {
  /** Addresses to take away. */
  emails?: readonly string[] | undefined;
  /** Numbers to take away. */
  phoneNumbers?: readonly string[] | undefined;
  /** Keys of the custom fields to take away. */
  customFields?: readonly string[] | undefined;
}

/** Changes to a contact. What is absent or `undefined` stays as it is; `null` empties a single value. */
export interface ContactChanges extends Omit<UpdateContactRequest, "customFields" | "defaultFields"> {
  /** Names, emails and phone numbers. */
  defaultFields?: ContactDefaultFieldsChanges | undefined;
  /** Custom fields to set. */
  customFields?: readonly ContactCustomFieldChange[] | undefined;
  /** Taken away before anything is added. */
  remove?: ContactRemovals | undefined;
}

const identify = {
  emails: (value: string) => value.toLowerCase(),
  phoneNumbers: (value: string) => value.replaceAll(/[\s().-]/g, ""),
};

/**
 * Refuses changes that would not be sent as they are meant.
 *
 * @param caller The method, for errors.
 * @throws {QuoError} for an invalid `Date` and for an email or number without a value.
 */
export function checkChanges(caller: string, changes: ContactChanges): void {
  checkInput(caller, changes);
  for (const list of ["emails", "phoneNumbers"] as const)
    if (changes.defaultFields?.[list]?.some(({ value }) => typeof value !== "string"))
      throw new QuoError(
        `${caller}: an entry of ${list} has no value. To take an entry away, name its value in remove.${list}.`,
      );
}

/** Takes entries away, then puts each given one in the place of the stored one it identifies, or at the end. */
function mergeList<T>(
  stored: readonly T[],
  given: readonly T[] | undefined,
  removed: readonly (string | undefined)[] | undefined,
  idOf: (entry: T) => string | undefined,
): T[] {
  const merged = stored.filter((entry) => !removed?.includes(idOf(entry)));
  for (const entry of given ?? []) {
    const index = merged.findIndex((other) => idOf(other) === idOf(entry));
    merged[index < 0 ? merged.length : index] = entry;
  }
  return merged;
}

/** Merges emails or phone numbers, without their ids: an id that is sent back may be refused. */
function mergeEntries(list: keyof typeof identify, contact: Contact, changes: ContactChanges): ContactEntry[] {
  const stored: readonly (ContactEmail | ContactPhoneNumber)[] = contact.defaultFields[list];
  return mergeList(
    // An entry without a value holds nothing, and sent back it would be a wish to remove it.
    stored.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }])),
    changes.defaultFields?.[list]?.map(({ name, value }) => ({ name, value })),
    changes.remove?.[list]?.map(identify[list]),
    ({ value }) => identify[list](value),
  );
}

/** Merges custom fields. Only one whose key Quo does not tell keeps its id, because nothing else identifies it. */
function mergeCustomFields(contact: Contact, { customFields, remove }: ContactChanges): ContactCustomFieldUpdate[] {
  return mergeList<ContactCustomFieldUpdate>(
    contact.customFields.map(({ key, id, value }) => (key === undefined ? { id, value } : { key, value })),
    customFields?.map(({ key, value }) => ({ key, value })),
    remove?.customFields,
    ({ key }) => key,
  );
}

/**
 * Writes a contact with its changes as the body of an update that erases nothing: with all lists, and with the single
 * values too, because it is not certain that Quo keeps those that are left out. `source` is sent only when it changes:
 * Quo may refuse one that it gave itself.
 */
function wholeUpdate(contact: Contact, changes: ContactChanges) {
  const { externalId = contact.externalId, source, sourceUrl = contact.sourceUrl } = changes;
  const { defaultFields: stored } = contact;
  const {
    firstName = stored.firstName,
    lastName = stored.lastName,
    company = stored.company,
    role = stored.role,
  } = changes.defaultFields ?? {};
  const emails = mergeEntries("emails", contact, changes);
  const phoneNumbers = mergeEntries("phoneNumbers", contact, changes);
  return {
    externalId,
    source: source === contact.source ? undefined : source,
    sourceUrl,
    defaultFields: { firstName, lastName, company, role, emails, phoneNumbers },
    customFields: mergeCustomFields(contact, changes),
    // A property that the description gains does not compile until it is here.
  } satisfies Record<keyof UpdateContactRequest, unknown> & { defaultFields: Required<ContactDefaultFieldsUpdate> };
}

/**
 * Makes the body of an update that changes a part of a contact and keeps the rest.
 *
 * @returns `undefined` when the contact is already as it should be.
 */
export function applyChanges(contact: Contact, changes: ContactChanges): UpdateContactRequest | undefined {
  const update = wholeUpdate(contact, changes);
  return JSON.stringify(update) === JSON.stringify(wholeUpdate(contact, {})) ? undefined : update;
}
