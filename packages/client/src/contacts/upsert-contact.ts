import { type Answer, answerOf, type WithResponse } from "../answer.ts";
import { QuoConflictError } from "../api-error.ts";
import { QuoError } from "../errors.ts";
import type { Contact, UserId } from "../generated/models.ts";
import { createContact, listContacts } from "../generated/resources/contacts.ts";
import type { RequestOptions, Transport } from "../transport.ts";
import { checkChanges, type ContactChanges } from "./contact-changes.ts";
import { writeChanges } from "./merge-contact.ts";

/** A contact as another system knows it. What is absent stays as it is, or empty on a contact that is new. */
export interface ContactUpsert extends ContactChanges {
  /** Id of the contact in your own system. Together with `source` it identifies the contact. */
  externalId: string;
  /** Where the contact comes from, in your own words. Default on a new contact: `public-api`. */
  source?: string | undefined;
  /** The user on record as the creator of a new contact. */
  createdByUserId?: UserId | undefined;
}

/** What Quo makes the source of a contact that was created without one. */
const defaultSource = "public-api";

/** Creates a contact. */
function create(
  quo: Transport,
  { sourceUrl, defaultFields, remove: _remove, ...others }: ContactUpsert,
  options?: RequestOptions,
): Promise<WithResponse<Contact>> {
  const body = {
    ...others,
    // A new contact has nothing to empty, and its first name must be in the body.
    sourceUrl: sourceUrl ?? undefined,
    defaultFields: { ...defaultFields, firstName: defaultFields?.firstName ?? null },
  };
  return createContact(quo, body, options).withResponse();
}

/**
 * Finds the contact that a create collided with.
 *
 * @throws {QuoError} when there is none or more than one.
 */
async function find(
  quo: Transport,
  { externalId, source }: ContactUpsert,
  conflict: QuoConflictError,
  options?: RequestOptions,
): Promise<WithResponse<Contact>> {
  const sources = source === undefined ? undefined : [source];
  const query = { externalIds: [externalId], sources, maxResults: 50 };
  const { data: page, response } = await listContacts(quo, query, options).withResponse();
  // Compared here too: a filter that Quo should ever ignore must not lead to the wrong contact.
  let found = page.items.filter(
    (contact) => contact.externalId === externalId && (source ?? contact.source) === contact.source,
  );
  if (found.length > 1 && source === undefined) found = found.filter((contact) => contact.source === defaultSource);
  const [contact] = found;
  if (contact && found.length === 1) return { data: contact, response };
  const which = `this externalId${source === undefined ? "" : " and source"}`;
  throw new QuoError(
    contact
      ? `contacts.upsert: ${found.length} contacts have ${which}: ${found.map(({ id }) => id).join(", ")}. Give the source of the one that is meant, or change it with contacts.merge and its id.`
      : `contacts.upsert: Quo refused the contact because its externalId is taken, but lists none with ${which}. The one that is there may have another source, or be so new that the list lags behind: try again in a moment.`,
    { cause: conflict },
  );
}

/**
 * Creates a contact, or merges into the one with the same external id.
 *
 * The standalone function of {@link Contacts.upsert}.
 */
export function upsertContact(quo: Transport, contact: ContactUpsert, options?: RequestOptions): Answer<Contact> {
  const upsert = async () => {
    if (!contact.externalId)
      throw new QuoError("contacts.upsert: externalId is missing. Without it each call would add the contact again.");
    checkChanges("contacts.upsert", contact);
    try {
      return await create(quo, contact, options);
    } catch (error) {
      if (!(error instanceof QuoConflictError)) throw error;
      return writeChanges(quo, await find(quo, contact, error, options), contact, options);
    }
  };
  return answerOf(upsert());
}
