import type { WebhookEvent, WebhookEvents } from "./generated/2026-03-30.ts";
import type { LegacyWebhookEvent } from "./generated/legacy.ts";

/**
 * The type of all types that this release does not know. Never a value: only a member of an enum is a text to TypeScript
 * and yet differs from every literal, so that comparing with a known type leaves the unknown event out.
 */
declare enum UnknownType {
  any = "a type that this release does not know",
}

/** An event whose type this release does not know. Quo adds types within a payload version, so these arrive. */
export interface UnknownEvent<Type extends string = UnknownType> {
  /** Names what happened. */
  id?: string;
  /** The payload version. */
  apiVersion?: string;
  /** When it happened, in ISO 8601. */
  createdAt?: string;
  /** A type that is not in this release's types; a text like any other. */
  type: Type;
  /** Whatever the type holds. */
  data?: { resource?: unknown; context?: unknown; links?: unknown; object?: unknown };
}

/** What a verified delivery can hold. */
export type AnyWebhookEvent = WebhookEvent | LegacyWebhookEvent | UnknownEvent;

/** Whether an event has the payload of the legacy system (`data.object`). */
export const isLegacyEvent = (event: AnyWebhookEvent): event is LegacyWebhookEvent =>
  typeof event.data === "object" && event.data !== null && "object" in event.data && !("resource" in event.data);

/** The names of the beta events. */
export type WebhookEventType = keyof WebhookEvents;

/**
 * Makes a `switch` over `event.type` complete: it does not compile while a known type is left. At run time it does
 * nothing, since types this release does not know must pass.
 *
 * @example
 * switch (event.type) {
 *   case "message.received": …
 *   default: exhausted(event);
 * }
 */
export function exhausted(_event: UnknownEvent): void {}
