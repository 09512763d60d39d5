import type { WebhookEvents } from "../generated/2026-03-30.ts";
import type { LegacyWebhookEvents } from "../generated/legacy.ts";
import { samples } from "../generated/samples-2026-03-30.ts";
import { samples as legacySamples } from "../generated/samples-legacy.ts";
import { override, type Overrides } from "./overrides.ts";

/** Which sample to take. */
export interface SampleOptions {
  /**
   * Picks one of the documented examples and gives its event, call, message and task ids of their own, the same for
   * the same seed. Default: the plainest example as documented.
   */
  seed?: number;
}

const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Mulberry32: enough for ids in tests. */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Replaces ids wherever they appear, the links included, so that they still belong together. */
function withFreshIds<Event>(event: Event, random: (below: number) => number): Event {
  const fresh = new Map<string, string>();
  const text = JSON.stringify(event).replace(
    /\b(EV|AC|TK|VM|CR|msg_)([A-Za-z0-9]{6,})\b/g,
    (id, prefix: string, rest: string) => {
      const known = fresh.get(id) ?? prefix + Array.from(rest, () => letters[random(letters.length)]).join("");
      fresh.set(id, known);
      return known;
    },
  );
  return JSON.parse(text) as Event;
}

function sample<Event>(events: readonly Event[], overrides: unknown, seed: number | undefined): Event {
  const random = generator(seed ?? 0);
  const chosen = events[seed === undefined ? 0 : random(events.length)] as Event;
  return override(seed === undefined ? chosen : withFreshIds(chosen, random), overrides ?? {});
}

/**
 * A beta event as Quo documents it, to sign and to deliver in tests.
 *
 * @param overrides Parts that shall differ, at any depth; `undefined` removes a property.
 *
 * @example
 * const event = sampleEvent("message.received", { data: { resource: { text: "STOP" } } }, { seed: 1 });
 */
export const sampleEvent = <Type extends keyof WebhookEvents>(
  type: Type,
  overrides?: Overrides<WebhookEvents[Type]>,
  { seed }: SampleOptions = {},
): WebhookEvents[Type] => sample<WebhookEvents[Type]>(samples[type], overrides, seed);

/**
 * A legacy event as Quo documents it. Summaries and transcripts come under two names each.
 *
 * @param overrides Parts that shall differ, at any depth; `undefined` removes a property.
 */
export const sampleLegacyEvent = <Type extends keyof LegacyWebhookEvents>(
  type: Type,
  overrides?: Overrides<LegacyWebhookEvents[Type]>,
  { seed }: SampleOptions = {},
): LegacyWebhookEvents[Type] => sample<LegacyWebhookEvents[Type]>(legacySamples[type], overrides, seed);

/** The types of the beta events, to test all of them. */
export const eventTypes = Object.keys(samples) as (keyof WebhookEvents)[];

/** The types of the legacy events, to test all of them. */
export const legacyEventTypes = Object.keys(legacySamples) as (keyof LegacyWebhookEvents)[];
