import { randomUUID } from "node:crypto";
import type { ContractOperation, Json } from "../description.ts";
import { isSuccess, itemsOf } from "./ask-reads.ts";
import type { Fact } from "./facts.ts";
import type { Exchange } from "./judge-response.ts";
import type { Ask, Run } from "./run.ts";

/** What `--writes` does, for `--help` and before it begins. */
export const writesSentence = `creates one contact called quo-api-probe, changes it, tries to create it again and deletes it;
creates one disabled webhook to https://example.com/quo-api-probe, sends it a test event, rotates its secret and deletes it.
Webhooks you have for contacts are told of that contact. No message is sent and no call is made.`;

const requests = "/components/schemas";
/** What a run with `--writes` looks for besides. */
export const writeFacts = {
  secondCreate: {
    says: "A second contact with the same `externalId` and `source` gets 409.",
    at: `${requests}/CreateContactRequest/properties/externalId`,
  },
  emails: {
    says: "An update without `emails` removes them.",
    at: `${requests}/ContactDefaultFieldsUpdate/properties/emails`,
  },
  phoneNumbers: {
    says: "An update without `phoneNumbers` removes them.",
    at: `${requests}/ContactDefaultFieldsUpdate/properties/phoneNumbers`,
  },
  names: {
    says: "An update keeps the names, company, role and external id it leaves out.",
    at: "/paths/~1v1~1contacts~1{id}/patch",
    assumption: "absentContactNames",
  },
  customFields: {
    says: "An update without `customFields` keeps them.",
    at: `${requests}/UpdateContactRequest/properties/customFields`,
    assumption: "absentCustomFields",
  },
  itemIds: {
    says: "An update may send the `id` of an email.",
    at: `${requests}/ContactEmailUpdate/properties/id`,
    assumption: "contactItemIds",
  },
  reservedSource: {
    says: "An update may not set a reserved `source`.",
    at: `${requests}/UpdateContactRequest/properties/source`,
    assumption: "reservedSourcesOnUpdate",
  },
  testType: {
    says: "A test event may be of a type that the webhook is not for, and the webhook may be disabled.",
    at: `${requests}/SendTestWebhookEventRequest/properties/eventType`,
  },
} satisfies Record<string, Fact>;

type AskOperation = (id: string, request: Ask, resource?: string) => Promise<Exchange>;

const dataOf = (response: Exchange): Json => Object(Object(response.json).data);

/** Makes a contact and a webhook, learns from them and deletes them, also when the run is interrupted or fails. */
export async function askWrites(run: Run): Promise<void> {
  const marker = `quo-api-probe-${randomUUID().slice(0, 8)}`;
  const ask: AskOperation = (id, request, resource) => {
    const operation = run.operations.find((each) => each.id === id) as ContractOperation;
    const name = operation.parameters.find((parameter) => parameter.in === "path")?.name;
    return run.ask(operation, { ...request, input: { path: name && resource ? { [name]: resource } : {}, query: [] } });
  };
  for (const fact of Object.values(writeFacts)) run.note(fact, undefined, { operation: "", what: "", status: 0 });
  const contacts = new Set<string>();
  const webhooks = new Set<string>();
  try {
    await askContact(ask, marker, contacts);
    await askWebhook(ask, marker, webhooks);
  } finally {
    // What was made is deleted after Ctrl-C, too.
    run.signal = undefined;
    const failed = () => false;
    if (!(await removeContacts(ask, marker, contacts).catch(failed)))
      run.left.push(`the contact with external id ${marker}`);
    if (!(await removeWebhooks(ask, marker, webhooks).catch(failed))) run.left.push(`the webhook with label ${marker}`);
  }
}

async function askContact(ask: AskOperation, marker: string, made: Set<string>): Promise<void> {
  const definitions = itemsOf(await ask("getContactCustomFields_v1", { what: "a valid request" }));
  const field = definitions.find(({ type }) => type === "string");
  const emails = [{ name: "work", value: "probe@example.com" }];
  const phoneNumbers = [{ name: "work", value: "+12025550199" }];
  const names = { firstName: marker, lastName: "Probe", company: "Quo API toolkit", role: "Test" };
  const defaultFields = { ...names, emails, phoneNumbers };
  const customFields = field ? [{ key: field.key, value: "probe" }] : [];
  const body = { externalId: marker, source: "quo-api-probe", defaultFields, customFields };
  const created = await ask("createContact_v1", { what: "a contact", body, expected: [201] });
  if (created.status !== 201) return;
  const { id } = dataOf(created);
  made.add(id);
  const isConflict = ({ status }: Exchange) => status === 409;
  await ask("createContact_v1", { what: "the same contact", body, facts: [[writeFacts.secondCreate, isConflict]] });

  const update = (what: string, change: unknown, facts: Ask["facts"]) =>
    ask("updateContactById_v1", { what, body: change, facts }, id);
  const [email] = Object(dataOf(created).defaultFields).emails ?? [];
  const withId = { defaultFields: { ...defaultFields, emails: [email] } };
  await update("an email with its id", withId, [[writeFacts.itemIds, isSuccess]]);
  const isRefused = ({ status }: Exchange) => status === 400;
  await update("a reserved source", { source: "csv", defaultFields }, [[writeFacts.reservedSource, isRefused]]);

  const after = (holds: (contact: Json) => boolean | undefined) => (response: Exchange) =>
    isSuccess(response) ? holds(dataOf(response)) : undefined;
  const kept = ({ externalId, defaultFields: { lastName, company, role } }: Json) =>
    externalId === marker && lastName === names.lastName && company === names.company && role === names.role;
  const hasField = ({ customFields: values }: Json) => values.some(({ value }: Json) => value === "probe");
  await update("the first name alone", { defaultFields: { firstName: marker } }, [
    [writeFacts.emails, after((contact) => contact.defaultFields.emails.length === 0)],
    [writeFacts.phoneNumbers, after((contact) => contact.defaultFields.phoneNumbers.length === 0)],
    [writeFacts.names, after(kept)],
    [writeFacts.customFields, after((contact) => (field ? hasField(contact) : undefined))],
  ]);
}

async function askWebhook(ask: AskOperation, label: string, made: Set<string>): Promise<void> {
  const body = { url: "https://example.com/quo-api-probe", events: ["message.received"], status: "disabled", label };
  const created = await ask("createWebhook", { what: "a disabled webhook", body, expected: [201] });
  if (created.status !== 201) return;
  const { id } = dataOf(created);
  made.add(id);
  const test = { eventType: "call.completed" };
  await ask(
    "sendTestWebhookEvent",
    { what: "a test event", body: test, facts: [[writeFacts.testType, isSuccess]] },
    id,
  );
  await ask("rotateWebhookSecret", { what: "a new secret", expected: [200] }, id);
}

/**
 * Deletes what has the marker, too, because the id is not known where the response to a create was lost. Resolves to
 * whether nothing is left.
 */
async function removeContacts(ask: AskOperation, marker: string, made: ReadonlySet<string>): Promise<boolean> {
  const query: Ask["query"] = Object.entries({ externalIds: marker, maxResults: "50" });
  const list = async () => {
    const found = itemsOf(await ask("listContacts_v1", { what: "the contact of this run", query }));
    // Checked here as well: were the filter ignored, this would be every contact of the workspace.
    return found.filter(({ externalId }) => externalId === marker).map(({ id }) => String(id));
  };
  let gone = true;
  for (const id of new Set([...made, ...(await list())])) {
    await ask("deleteContact_v1", { what: "the contact of this run", expected: [204] }, id);
    const { status } = await ask("getContactById_v1", { what: "a deleted contact", expected: [404] }, id);
    gone &&= status === 404;
  }
  return gone && (await list()).length === 0;
}

async function removeWebhooks(ask: AskOperation, marker: string, made: ReadonlySet<string>): Promise<boolean> {
  const list = async () => {
    const found = itemsOf(await ask("listWebhooks", { what: "the webhook of this run" }));
    return found.filter(({ label, id }) => label === marker || made.has(id)).map(({ id }) => String(id));
  };
  for (const id of await list()) await ask("deleteWebhook", { what: "the webhook of this run", expected: [204] }, id);
  return (await list()).length === 0;
}
