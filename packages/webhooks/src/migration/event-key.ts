import type { AnyWebhookEvent } from "../events.ts";
import { betaType } from "./event-types.ts";
import { payloadOf } from "./payload.ts";

/** Events that can happen to one object more than once, so that only their time tells one from the next. */
const repeatable = /^(contact|task)\.|^message\.failed$|^call\.menu\.selected$/;

/**
 * What happened to which message, call, contact or task, as one string that is the same in both systems and for every
 * webhook that tells of it: the ids of deliveries and envelopes are not. Where one object can meet the same event again
 * (a contact changes many times, a failed message is sent again and fails again), its time is part of the key.
 *
 * @returns `undefined` when the event has neither an id nor a call's id.
 */
export function eventKey(event: AnyWebhookEvent): string | undefined {
  const type = betaType(event.type);
  const payload = payloadOf(event);
  const id = payload["id"] ?? payload["callId"];
  if (typeof id !== "string" || id === "") return undefined;
  if (!repeatable.test(type)) return `${type}:${id}`;
  const { updatedAt } = payload;
  return `${type}:${id}:${typeof updatedAt === "string" ? updatedAt : event.createdAt}`;
}
