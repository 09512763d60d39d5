import { type Description, resolve, type Schema } from "@quo-api/description";
import { banner } from "@quo-api/description/write";
import { dialect } from "./schemas.ts";

type Item = Record<string, unknown>;

/** Reads the named examples and gives the items they hold, each id once, in the order given. */
function collect(description: Description, idOf: (item: Item) => string, names: string[]): Item[] {
  const items = new Map<string, Item>();
  for (const name of names) {
    const example = description.components.examples?.[name];
    if (example === undefined)
      throw new Error(`The default workspace wants the example ${name}, which does not exist.`);
    const { data } = resolve(description, example).value as { data: Item | Item[] };
    for (const item of Array.isArray(data) ? data : [data]) if (!items.has(idOf(item))) items.set(idOf(item), item);
  }
  return [...items.values()];
}

const byId = (item: Item): string => String(item["id"]);

/** The workspace of the examples, so that the emulator starts in the story the documentation tells. */
export function defaultWorkspace(description: Description): Record<string, unknown> {
  const artefact = (name: string): Item | Item[] => {
    const example = description.components.examples?.[name];
    if (example === undefined)
      throw new Error(`The default workspace wants the example ${name}, which does not exist.`);
    return (resolve(description, example).value as { data: Item | Item[] }).data;
  };
  const calls = collect(description, byId, ["completedCall", "missedCall", "forwardedCall", "outgoingCall"]);
  const withArtefacts = (id: string, artefacts: Item): void => {
    const call = calls.find((each) => each["id"] === id);
    if (call) Object.assign(call, artefacts);
  };
  const copies = calls.map((call) => ({ ...call }));
  calls.splice(0, calls.length, ...copies);
  withArtefacts("AC90fe12cdCa", {
    recordings: artefact("callRecordings"),
    summary: artefact("completedCallSummary"),
    transcript: artefact("completedCallTranscript"),
  });
  withArtefacts("AC90fe12cfCb", { voicemail: artefact("completedVoicemail"), voicemailActivityId: "ACvm77e0d1Vm" });
  return {
    organizationId: "ORq4Xw2Lm9",
    users: collect(description, byId, ["ownerUser", "memberUser", "userWithoutName"]),
    phoneNumbers: collect(description, byId, ["allPhoneNumbers"]),
    customFields: collect(description, (item) => String(item["key"]), ["contactCustomFieldDefinitions"]),
    contacts: collect(description, byId, ["contactFull", "contactFromApp"]),
    conversations: collect(description, byId, ["firstConversationPage", "lastConversationPage"]),
    messages: collect(description, byId, [
      "groupThread",
      "lastMessagePage",
      "incomingMessage",
      "queuedDirectMessage",
    ]).map((message) => (message["status"] === "queued" ? { ...message, status: "delivered" } : message)),
    calls,
    tasks: collect(description, (item) => String(item["taskId"]), ["taskOpen"]),
    legacyWebhooks: collect(description, byId, ["legacyWebhooksOfEveryKind"]),
    webhooks: [
      {
        ...collect(description, byId, ["webhookEnabled"])[0],
        key: "whsec_cXVvLXdlYmhvb2stdGVzdC1rZXktbnVtYmVyLTAwMDE=",
      },
    ],
  };
}

const list = (schema: Schema, text: string): Schema => ({ type: "array", description: text, items: schema });
const component = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** The schema of a seed file. */
export function seedSchema(): Schema {
  const call: Schema = {
    allOf: [
      component("Call"),
      {
        type: "object",
        properties: {
          recordings: list(component("CallRecording"), "The recorded segments of the call."),
          summary: component("CallSummary"),
          transcript: component("CallTranscript"),
          voicemail: component("Voicemail"),
          voicemailActivityId: component("ActivityId"),
        },
      },
    ],
  };
  return {
    title: "Seed of the Quo emulator",
    description:
      "A workspace to start from. Lists left out stay empty; numbers need their users, messages their numbers.",
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: { type: "string" },
      organizationId: component("OrganizationId"),
      users: list(component("User"), "The members of the workspace. The one with role `owner` owns it."),
      phoneNumbers: list(component("PhoneNumber"), "The Quo numbers. The first of a number's `users` is its owner."),
      customFields: list(component("ContactCustomFieldDefinition"), "The custom fields of contacts."),
      contacts: list(component("Contact"), "The contacts."),
      conversations: list(
        component("Conversation"),
        "The conversations. Those messages and calls need are added by themselves.",
      ),
      messages: list(component("Message"), "The messages, in any order."),
      calls: list(call, "The calls with what was recorded and written about them."),
      tasks: list(component("Task"), "The tasks."),
      legacyWebhooks: list(component("LegacyWebhook"), "The webhooks of the v1 API."),
      webhooks: list(component("WebhookWithKey"), "The webhooks of the beta API, with their secrets."),
    },
  };
}

/** The schema of a seed file in one piece, for editors. */
export function seedSchemaFile(description: Description): string {
  const used = new Set<string>();
  const visit = (node: unknown): void => {
    for (const match of JSON.stringify(node).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      const name = match[1] ?? "";
      if (used.has(name)) continue;
      used.add(name);
      visit(description.components.schemas[name]);
    }
  };
  const schema = seedSchema();
  visit(schema);
  const $defs = Object.fromEntries([...used].toSorted().map((name) => [name, description.components.schemas[name]]));
  const text = JSON.stringify({ $schema: dialect, ...schema, $defs }, null, 2);
  return `${text.replaceAll("#/components/schemas/", "#/$defs/")}\n`;
}

/** Ids as test payloads have them, by the prefix of the examples' ids. Those of tasks, groups and the organization are made up. */
const sampleIds: Record<string, string> = {
  AC: "ACsampleactivity0000000000000000",
  PN: "PNsamplephonenumber000000000000",
  CN: "CNsampleconversation000000000000",
  US: "USsampleus",
  TK: "TKsampletask00000000000000000000",
  OR: "ORsampleorganization000000000000",
  GR: "GRsamplegroup0000000000000000000",
  "66d0": "CTsampleContact01234",
};

/** An id that is a whole value, a segment of a link or a parameter of one. */
const idInJson = new RegExp(`(?<=["/=])(${Object.keys(sampleIds).join("|")})[0-9A-Za-z]+(?=["/?])`, "g");

/** The fixed sample of each event type that `POST /webhooks/{id}/events/test` sends. */
export function sampleEvents(description: Description): Record<string, unknown> {
  const samples: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(description.webhooks ?? {})) {
    if (key.startsWith("legacy.")) continue;
    const body = resolve(description, item["post"]?.requestBody ?? { content: {} });
    const [first] = Object.values(body.content["application/json"]?.examples ?? {});
    if (first === undefined) throw new Error(`The event ${key} has no example.`);
    const value = resolve(description, first).value as Item & { data: { context: object } };
    // Some examples are older than general availability, since when every context names the organization.
    const context = { orgId: sampleIds["OR"], ...value.data.context };
    const sample = { ...value, id: `EV-test-${key.replaceAll(".", "-")}`, data: { ...value.data, context } };
    const text = JSON.stringify(sample)
      .replaceAll(idInJson, (_id, prefix: string) => sampleIds[prefix] ?? "")
      .replaceAll(/\b20\d\d-\d\d-\d\dT[0-9:.]+Z/g, "2026-03-30T18:00:00.000Z")
      .replaceAll("+12065550187", "+15555551234")
      .replaceAll("+14155550142", "+15555555678");
    samples[key] = JSON.parse(text);
  }
  return samples;
}

/** The default workspace and the sample events as modules. */
export function workspaceFile(description: Description): string {
  return `${banner}import type { Seed } from "../state/seed.ts";

/** The workspace the examples of the description tell of. */
export const defaultWorkspace: Seed = ${JSON.stringify(defaultWorkspace(description))};
`;
}

export function sampleEventsFile(description: Description): string {
  return `${banner}import type { WebhookEvent } from "../documents.ts";

/** What a test event holds, by event type. */
export const sampleEvents: { readonly [type: string]: WebhookEvent } = ${JSON.stringify(sampleEvents(description))};
`;
}
