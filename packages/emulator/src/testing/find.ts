import type { Message } from "../documents.ts";
import { type DeliveryRecord } from "../control/control.ts";
import { type Emulator } from "../create-emulator.ts";

/** What a sent message must be like. What is left out does not matter. */
export interface MessageMatch {
  /** The recipients, in any order. */
  to?: readonly string[];
  /** The Quo number it went out from, in E.164. */
  from?: string;
  /** The whole text, or a pattern for it. */
  text?: string | RegExp;
  /** Where it stands by now. */
  status?: Message["status"];
}

/** What a delivery must be like. What is left out does not matter. */
export interface DeliveryMatch {
  /** The receiver's address. */
  url?: string;
  /** `beta` or `legacy`. */
  system?: DeliveryRecord["system"];
  /** The id of the message, call, contact or task. */
  resourceId?: string;
}

const sorted = (numbers: readonly string[]): string => numbers.toSorted().join();

/** Looks for a message that was sent through the API. */
export async function findMessage(
  emulator: Emulator,
  wanted: MessageMatch,
): Promise<{ found: Message | undefined; all: Message[] }> {
  await emulator.control.settle();
  const all = await emulator.control.sentMessages();
  const { to, from, text, status } = wanted;
  const found = all.find(
    (message) =>
      (to === undefined || sorted(to) === sorted(message.to)) &&
      (from === undefined || from === message.from) &&
      (status === undefined || status === message.status) &&
      (text === undefined || (typeof text === "string" ? text === message.text : text.test(message.text))),
  );
  return { found, all };
}

/** Looks for a delivery that a receiver took. */
export async function findDelivery(
  emulator: Emulator,
  type: string,
  { url, system, resourceId }: DeliveryMatch,
): Promise<{ found: DeliveryRecord | undefined; all: DeliveryRecord[] }> {
  await emulator.control.settle();
  const all = await emulator.control.deliveries();
  const found = all.find(
    (delivery) =>
      delivery.eventType === type &&
      delivery.status === "success" &&
      (url === undefined || url === delivery.url) &&
      (system === undefined || system === delivery.system) &&
      (resourceId === undefined || resourceId === delivery.resourceId),
  );
  return { found, all };
}

export function describeMessage({ to, from, text, status }: MessageMatch): string {
  const parts = [
    to && `to ${to.join(", ")}`,
    from && `from ${from}`,
    text !== undefined && `“${String(text)}”`,
    status && `(${status})`,
  ];
  return parts.filter(Boolean).join(" ") || "any";
}

export function describeDelivery({ eventType, url, status, attempts }: DeliveryRecord): string {
  return `${eventType} to ${url}: ${status} after ${attempts.length} attempts`;
}
