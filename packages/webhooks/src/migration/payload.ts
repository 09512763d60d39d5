import type { AnyWebhookEvent } from "../events.ts";

/** The business object of an event of either system, or an empty object. */
export function payloadOf(event: AnyWebhookEvent): Record<string, unknown> {
  const data = event.data as { resource?: unknown; object?: unknown } | null | undefined;
  const payload = data?.resource ?? data?.object;
  return typeof payload === "object" && payload !== null ? (payload as Record<string, unknown>) : {};
}
