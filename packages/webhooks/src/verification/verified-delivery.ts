import type { AnyWebhookEvent } from "../events.ts";
import type { WebhookEvent } from "../generated/2026-03-30.ts";
import type { LegacyWebhookEvent } from "../generated/legacy.ts";
import type { UnknownEvent } from "../events.ts";
import type { VerifyOptions, WebhookSystem } from "./options.ts";

/** What a system delivers. */
export type EventOf<System extends WebhookSystem | undefined> = System extends "beta"
  ? WebhookEvent | UnknownEvent
  : System extends "legacy"
    ? LegacyWebhookEvent | UnknownEvent
    : AnyWebhookEvent;

/** The event type that options ask for by their `system`. */
export type VerifiedEvent<Options extends VerifyOptions> = EventOf<
  Options extends { system: infer System extends WebhookSystem } ? System : undefined
>;

/** A delivery that is genuine, with what its headers say. */
export interface VerifiedDelivery<Event = AnyWebhookEvent> {
  /** What happened. */
  event: Event;
  /** Which system sent it. */
  system: WebhookSystem;
  /** `webhook-id`: the same over every attempt of a delivery. Legacy deliveries have none. */
  id: string | undefined;
  /** When this attempt was signed. */
  sentAt: Date;
  /** Position of the secret that matched, from 0. While a secret is replaced it tells which one Quo still uses. */
  secretIndex: number;
}
