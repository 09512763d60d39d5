import type {
  Call,
  CallRecording,
  CallSummary,
  CallTranscript,
  Contact,
  ContactCustomFieldDefinition,
  Conversation,
  LegacyWebhook,
  Message,
  PhoneNumber,
  Task,
  User,
  Voicemail,
  WebhookWithKey,
} from "../documents.ts";
import { validateSeed } from "../generated/answer-validators.ts";
import { type Ids } from "./ids.ts";
import { type Store } from "./store.ts";
import { type WebhookStore } from "./webhook-store.ts";

/** A call with what was recorded and written about it. */
export type SeedCall = Call & {
  recordings?: CallRecording[];
  summary?: CallSummary;
  transcript?: CallTranscript;
  voicemail?: Voicemail;
  voicemailActivityId?: string;
};

/** A workspace, or things to add to one. Lists left out add nothing. */
export interface Seed {
  $schema?: string;
  organizationId?: string;
  users?: User[];
  phoneNumbers?: PhoneNumber[];
  customFields?: ContactCustomFieldDefinition[];
  contacts?: Contact[];
  conversations?: Conversation[];
  messages?: Message[];
  calls?: SeedCall[];
  tasks?: Task[];
  legacyWebhooks?: LegacyWebhook[];
  webhooks?: WebhookWithKey[];
}

/**
 * Checks a seed, such as the content of a seed file.
 *
 * @throws {Error} With the place of the first mistake.
 */
export function checkSeed(value: unknown): asserts value is Seed {
  if (validateSeed(value)) return;
  const [mistake] = validateSeed.errors ?? [];
  const place =
    mistake === undefined || mistake.instanceLocation === "#" ? "its top level" : mistake.instanceLocation.slice(1);
  throw new Error(
    `The seed does not fit the description at ${place} (${mistake?.keywordLocation.split("/").at(-1) ?? "unknown rule"}). ` +
      'Add "$schema": "@quo-api/emulator/seed.schema.json" and let your editor point at the mistake.',
  );
}

/** Writes a seed. Call it inside a transaction. */
export function writeSeed(seed: Seed, store: Store, webhooks: WebhookStore, ids: Ids): void {
  if (seed.organizationId !== undefined) store.setMeta("organizationId", seed.organizationId);
  for (const user of seed.users ?? []) store.insertUser(user);
  for (const phoneNumber of seed.phoneNumbers ?? []) store.insertPhoneNumber(phoneNumber);
  for (const field of seed.customFields ?? []) store.insertCustomField(field);
  // Oldest first, so that equal moments keep the order of the seed in lists, which are newest first.
  for (const contact of (seed.contacts ?? []).toReversed()) store.saveContact(contact);
  for (const conversation of (seed.conversations ?? []).toReversed()) {
    store.saveConversation(conversation, { inbox: "open", unread: false });
  }
  for (const message of (seed.messages ?? []).toReversed()) {
    const own = store.phoneNumber(message.phoneNumberId ?? "")?.number;
    const others = [...message.to, message.from].filter((number) => number !== own);
    if (store.conversation(message.conversationId) === undefined) {
      throw new Error(
        `The seed has no conversation ${message.conversationId}, which the message ${message.id} belongs to.`,
      );
    }
    store.insertMessage(message, others);
  }
  for (const call of (seed.calls ?? []).toReversed()) writeCall(call, store, ids);
  for (const task of (seed.tasks ?? []).toReversed()) store.saveTask(task);
  for (const webhook of seed.legacyWebhooks ?? []) {
    webhooks.save({ system: "legacy", key: webhook.key, previousKey: null, previousKeyUntil: null, webhook });
  }
  for (const { key, ...webhook } of seed.webhooks ?? []) {
    webhooks.save({ system: "beta", key, previousKey: null, previousKeyUntil: null, webhook });
  }
}

function writeCall(seed: SeedCall, store: Store, ids: Ids): void {
  const { recordings, summary, transcript, voicemail, voicemailActivityId, ...call } = seed;
  const own = store.phoneNumber(call.phoneNumberId)?.number;
  const other = call.participants.find((number) => number !== own) ?? "";
  store.saveCall(call, other, store.findConversation(call.phoneNumberId, [other])?.conversation.id ?? null);
  if (recordings !== undefined) store.saveArtefact(call.id, "recordings", recordings);
  if (summary !== undefined) store.saveArtefact(call.id, "summary", summary);
  if (transcript !== undefined) store.saveArtefact(call.id, "transcript", transcript);
  if (voicemail !== undefined) {
    store.saveArtefact(call.id, "voicemail", { ...voicemail, activityId: voicemailActivityId ?? ids.id("AC") });
  }
}
