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
  status: "sent" | "delivered" | "undelivered";
  dueAt: number;
  next?: MessageStep;
}

/** Lets a message come to its next status when its time comes. */
export function scheduleMessageStep(core: Core, step: MessageStep): void {
  core.schedule({ dueAt: step.dueAt, kind: "message-status", payload: { ...step } });
}

/** Lets the status come, and waits for the one after it. */
export function runMessageStep(core: Core, { messageId, status, next }: MessageStep): void {
  if (core.store.message(messageId) === undefined) return;
  reportMessage(core, messageId, status);
  if (next !== undefined) scheduleMessageStep(core, next);
}

/** Moves an outgoing message on. A message that has reached an end stays there. */
export function reportMessage(core: Core, messageId: string, status: MessageStatus): Message {
  const message = core.store.message(messageId);
  if (message === undefined) throw new Error(`There is no message ${messageId}.`);
  if (final.has(message.status) || message.status === status) return message;
  const changed: Message = { ...message, status, updatedAt: core.clock.iso() };
  core.store.updateMessage(changed);
  if (status === "delivered") emit(core, messageEvent(core, "message.delivered", changed));
  return changed;
}
