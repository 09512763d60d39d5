import { type Core } from "../core.ts";
import { eventValidators } from "../generated/answer-validators.ts";
import { type StoredWebhook } from "../state/webhook-store.ts";
import { type DomainEvent } from "./domain-event.ts";
import { queueDelivery } from "./queue-delivery.ts";

/** Thrown when the emulator makes a payload that breaks the description, which is a fault of the emulator. */
export class InvalidPayload extends Error {}

function wants({ webhook }: StoredWebhook, event: DomainEvent): boolean {
  const { status, events } = webhook;
  const resourceIds: readonly string[] = webhook.resourceIds;
  if (status !== "enabled" || !(events as readonly string[]).includes(event.type)) return false;
  return event.phoneNumberId === null || resourceIds.includes("*") || resourceIds.includes(event.phoneNumberId);
}

/** Stops at a payload that breaks the description. */
export function checkPayload(key: string, payload: unknown): void {
  const validate = eventValidators[key];
  if (validate === undefined || validate(payload)) return;
  const [mistake] = validate.errors ?? [];
  throw new InvalidPayload(
    `The emulator made a ${key} payload that breaks the description at ${mistake?.instanceLocation ?? "#"} (${mistake?.keywordLocation ?? "?"}).`,
  );
}

/**
 * Queues a delivery for every webhook that wants the event, in the transaction of its cause: either both are kept or
 * neither. Webhooks of one system get the same envelope id.
 */
export function emit(core: Core, event: DomainEvent, holdBackMs = 0): void {
  const subscribed = core.webhooks.all().filter((each) => wants(each, event));
  if (subscribed.length === 0) return;
  const bodies: { beta?: Body; legacy?: Body } = {};
  for (const { system, webhook } of subscribed) {
    if (system === "legacy" && event.legacy === undefined) continue;
    const body = (bodies[system] ??= system === "beta" ? betaBody(core, event) : legacyBody(core, event));
    queueDelivery(core, {
      webhookId: webhook.id,
      eventType: event.type,
      eventId: body.id,
      resourceId: event.resourceId,
      body: body.text,
      test: false,
      holdBackMs,
    });
  }
}

interface Body {
  id: string;
  text: string;
}

function betaBody(core: Core, event: DomainEvent): Body {
  const id = core.ids.id("EV", 20);
  const payload = { id, apiVersion: "2026-03-30", createdAt: event.at, type: event.type, data: event.beta() };
  checkPayload(event.type, payload);
  return { id, text: JSON.stringify(payload) };
}

function legacyBody(core: Core, event: DomainEvent): Body {
  const id = core.ids.id("EV", 20);
  const { type, data } = event.legacy?.() ?? { type: event.type, data: {} };
  const payload = { id, object: "event", apiVersion: "v4", createdAt: event.at, type, data };
  checkPayload(`legacy.${event.type}`, payload);
  return { id, text: JSON.stringify(payload) };
}
