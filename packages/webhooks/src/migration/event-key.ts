import type { AnyWebhookEvent } from "../events.ts";
import { betaType } from "./event-types.ts";
import { payloadOf } from "./payload.ts";

/**
 * What happened to which message, call or contact, as one text that is the same in both systems and for every webhook
 * that tells of it: the ids of deliveries and envelopes are not. A contact changes many times, so there the moment of
 * the change belongs to it.
 *
 * @returns `undefined` when the event has neither an id nor a call's id.
 */
export function eventKey(event: AnyWebhookEvent): string | undefined {
  const type = betaType(event.type);
  const payload = payloadOf(event);
  const id = payload["id"] ?? payload["callId"];
  if (typeof id !== "string" || id === "") return undefined;
  if (!/^(contact|task)\./.test(type)) return `${type}:${id}`;
  const { updatedAt } = payload;
  return `${type}:${id}:${typeof updatedAt === "string" ? updatedAt : event.createdAt}`;
}
