import type { Contact, Conversation, Call, Message, WebhookDelivery, WebhookDeliveryAttempt } from "../documents.ts";
import { type FaultPlan } from "../faults/fault-plans.ts";
import { type LoggedRequest } from "../server/request-log.ts";
import { type CallScript } from "../simulate/call-plan.ts";
import { type DeliveryReport, type InboundMessage } from "../simulate/messages.ts";
import { type Seed } from "../state/seed.ts";
import { type WorkspaceSettings } from "../state/settings.ts";
import { type Snapshot } from "../state/snapshot.ts";
import { type InboxState } from "../state/store.ts";

/** A stretch of time. */
export interface Duration {
  days?: number;
  hours?: number;
  minutes?: number;
  seconds?: number;
  milliseconds?: number;
}

/** A contact as the app would save it. */
export type AppContact = Partial<Pick<Contact, "id" | "externalId">> & {
  firstName?: string | null;
  lastName?: string | null;
  company?: string | null;
  role?: string | null;
  emails?: string[];
  phoneNumbers?: string[];
};

/** An attempt with the headers that were sent, which the API does not show. */
export type AttemptRecord = WebhookDeliveryAttempt & { headers: Record<string, string> };

/** A delivery of either system with everything known about it. */
export interface DeliveryRecord {
  id: string;
  system: "beta" | "legacy";
  webhookId: string;
  url: string;
  eventType: string;
  eventId: string | null;
  resourceId: string | null;
  status: WebhookDelivery["status"];
  nextAttemptAt: string | null;
  createdAt: string;
  test: boolean;
  /** The payload, parsed. */
  payload: Record<string, unknown>;
  /** The newest first. */
  attempts: AttemptRecord[];
}

/** A conversation with its inbox state, which the API does not show. */
export type ConversationRecord = Conversation & InboxState;

/**
 * Everything a test can do to the emulator from the other side. The same interface works in process and over HTTP, which
 * is why every method is asynchronous.
 */
export interface EmulatorControl {
  /** Milliseconds since 1970 on the emulator's clock. */
  now(): Promise<number>;
  /** Stops the clock where it is, or at a moment (ISO 8601 or milliseconds). */
  freeze(at?: string | number): Promise<void>;
  /** Lets the clock run on. */
  resume(): Promise<void>;
  /** Moves the clock by milliseconds or a duration; what is due on the way happens at its own time. */
  advance(by: number | Duration): Promise<void>;
  /**
   * Moves the clock on until nothing is left to happen: every retry and life-cycle comes to its end. It does not wait for
   * the due dates of tasks, which may lie months ahead; `advance` reaches them.
   */
  runUntilIdle(): Promise<void>;
  /** Waits until everything due now has happened, deliveries included. */
  settle(): Promise<void>;

  /** Lets a text arrive from outside. */
  inboundMessage(message: InboundMessage): Promise<Message>;
  /** Begins a call, which then takes its course on the emulator's clock. */
  call(script: CallScript): Promise<Call>;
  /**
   * Has the carrier report what became of an outgoing message. `errorCode` is the carrier's or provider's code, such as
   * `"30007"`. A message that `failed` is shown as `undelivered` by v1.
   */
  deliveryReport(report: DeliveryReport): Promise<Message>;
  /** Creates or changes a contact in the app. */
  saveContact(contact: AppContact): Promise<Contact>;
  /** Deletes a contact in the app. */
  deleteContact(id: string): Promise<void>;

  /** Changes the switches of the workspace. */
  configure(settings: Partial<WorkspaceSettings>): Promise<WorkspaceSettings>;
  /** Adds to the workspace. */
  seed(seed: Seed): Promise<void>;
  /** Goes back to the workspace the emulator began with. Receivers and keys stay; faults and the request log are cleared. */
  reset(): Promise<void>;
  /** Takes the whole state, to restore it here or elsewhere. */
  snapshot(): Promise<Snapshot>;
  /** Replaces the whole state, clock included. */
  restore(snapshot: Snapshot): Promise<void>;

  /** Causes a fault on purpose and gives the id to remove it by. */
  addFault(plan: FaultPlan): Promise<string>;
  removeFault(id: string): Promise<boolean>;
  listFaults(): Promise<{ id: string; plan: FaultPlan; fired: number }[]>;
  clearFaults(): Promise<void>;

  /** The requests answered so far, newest first. */
  requests(): Promise<LoggedRequest[]>;
  /** The deliveries of both webhook systems, newest first, 200 at most. */
  deliveries(): Promise<DeliveryRecord[]>;
  /** Queues one more attempt of a delivery of either system. */
  retryDelivery(id: string): Promise<void>;
  /** The conversations with their inbox state, most recent first, 100 at most. */
  conversations(): Promise<ConversationRecord[]>;
  /** The messages of a conversation or of all, newest first, 200 at most. */
  messages(conversationId?: string): Promise<Message[]>;
  /** The messages sent through the API since the emulator began, without those of the seed, newest first. */
  sentMessages(): Promise<Message[]>;
  /** The calls, newest first, 100 at most. */
  calls(): Promise<Call[]>;
}

/** The names of every method, for the HTTP API. */
export const controlMethods = [
  "now",
  "freeze",
  "resume",
  "advance",
  "runUntilIdle",
  "settle",
  "inboundMessage",
  "call",
  "deliveryReport",
  "saveContact",
  "deleteContact",
  "configure",
  "seed",
  "reset",
  "snapshot",
  "restore",
  "addFault",
  "removeFault",
  "listFaults",
  "clearFaults",
  "requests",
  "deliveries",
  "retryDelivery",
  "conversations",
  "messages",
  "sentMessages",
  "calls",
] as const satisfies readonly (keyof EmulatorControl)[];

/** A duration in milliseconds. */
export function millisecondsOf(by: number | Duration): number {
  if (typeof by === "number") return by;
  const { days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 } = by;
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
}
