import type { Message, MessageStatus } from "../documents.ts";
import { type Core } from "../core.ts";
import { emit } from "../events/emit.ts";
import { messageEvent } from "../events/message-event.ts";
import { ownerOf } from "../operations/members.ts";
import { recordActivity } from "./conversations.ts";

/** A text from outside. */
export interface InboundMessage {
  /** The sender in E.164. */
  from: string;
  /** The Quo number that gets it, by id or number. Absent means the first of the workspace. */
  to?: string;
  text: string;
  /** Other outside numbers of a group text. */
  group?: string[];
  media?: { url: string; type: string | null }[];
}

const final: ReadonlySet<MessageStatus> = new Set(["delivered", "undelivered", "received"]);

/** What can become of an outgoing message. v1 has no `failed` and shows `undelivered` instead. */
export type MessageOutcome = "sent" | "delivered" | "undelivered" | "failed";

const outcomes: readonly string[] = ["sent", "delivered", "undelivered", "failed"] satisfies MessageOutcome[];

/** Finds the Quo number a simulation is about. */
export function simulatedNumber(
  core: Core,
  idOrNumber: string | undefined,
): { id: string; number: string; ownerId: string } {
  const phoneNumber = idOrNumber === undefined ? core.store.phoneNumbers()[0] : core.store.phoneNumber(idOrNumber);
  if (phoneNumber === undefined) {
    const known = core.store.phoneNumbers().map(({ id, number }) => `${id} (${number})`);
    throw new Error(
      `The workspace has no Quo number ${idOrNumber ?? "at all"}. It has: ${known.join(", ") || "none; add one to the seed"}.`,
    );
  }
  return { id: phoneNumber.id, number: phoneNumber.number, ownerId: ownerOf(phoneNumber) ?? "" };
}

/** Lets a text arrive. */
export function receiveMessage(core: Core, { from, to, text, group = [], media = [] }: InboundMessage): Message {
  if (!/^\+[1-9]\d{1,14}$/.test(from)) throw new Error(`"${from}" is not a number in E.164, such as +12065550187.`);
  const own = simulatedNumber(core, to);
  const others = [from, ...group.filter((number) => number !== from)];
  const at = core.clock.iso();
  const id = core.ids.id("AC");
  const state = { inbox: "open", unread: true } as const;
  const conversation = recordActivity(core, { phoneNumberId: own.id, others, activityId: id, at, state });
  const message: Message = {
    id,
    to: [own.number, ...others.slice(1)],
    from,
    text,
    phoneNumberId: own.id,
    conversationId: conversation.id,
    direction: "incoming",
    userId: null,
    status: "received",
    createdAt: at,
    updatedAt: at,
    media,
  };
  core.store.insertMessage(message, others);
  emit(core, messageEvent(core, "message.received", message));
  return message;
}

/** A status a message comes to, and the one after it. */
export interface MessageStep {
  messageId: string;
  status: MessageOutcome;
  /** Why it was not delivered, in the carrier's or provider's code. */
  errorCode?: string | null;
  dueAt: number;
  next?: MessageStep;
}

/** Lets a message come to its next status when its time comes. */
export function scheduleMessageStep(core: Core, step: MessageStep): void {
  core.schedule({ dueAt: step.dueAt, kind: "message-status", payload: { ...step } });
}

/** Lets the status come, and waits for the one after it. */
export function runMessageStep(core: Core, step: MessageStep): void {
  const { messageId, next } = step;
  if (core.store.message(messageId) === undefined) return;
  reportMessage(core, step);
  if (next !== undefined) scheduleMessageStep(core, next);
}

/** What became of a message, as its carrier or provider reports it. */
export type DeliveryReport = Pick<MessageStep, "messageId" | "status" | "errorCode">;

/**
 * Moves an outgoing message on. A message that has reached an end stays there.
 *
 * @throws {Error} When there is no such message or outcome, or an error code comes with a success.
 */
export function reportMessage(core: Core, { messageId, status, errorCode = null }: DeliveryReport): Message {
  if (!outcomes.includes(status))
    throw new Error(`A message becomes sent, delivered, undelivered or failed, not ${status}.`);
  if (errorCode !== null && status !== "failed" && status !== "undelivered")
    throw new Error(`An errorCode belongs to \`failed\` and \`undelivered\`, not to \`${status}\`.`);
  const message = core.store.message(messageId);
  if (message === undefined) throw new Error(`There is no message ${messageId}.`);
  const inV1 = status === "failed" ? "undelivered" : status;
  if (final.has(message.status) || message.status === inV1) return message;
  const changed: Message = { ...message, status: inV1, updatedAt: core.clock.iso() };
  core.store.updateMessage(changed);
  if (status !== "sent") emit(core, messageEvent(core, `message.${status}`, changed, errorCode));
  return changed;
}
