import { type Core } from "../core.ts";

/** An event on its way to one webhook. */
export interface NewDelivery {
  webhookId: string;
  eventType: string;
  eventId: string | null;
  resourceId: string | null;
  body: string;
  /** Test events are sent even to a disabled webhook. */
  test: boolean;
  /** How long the first attempt waits, in milliseconds. */
  holdBackMs: number;
}

/** Writes a delivery and its first attempt's job in the present transaction, and gives the delivery id. */
export function queueDelivery(core: Core, delivery: NewDelivery): string {
  const id = core.ids.id("msg_", 22);
  const now = core.clock.now();
  const fault = core.faults.strike(
    { operation: "delivery", path: delivery.eventType, body: delivery.body },
    (plan) => plan.holdBackMs !== undefined,
  );
  const dueAt = now + (core.assumptions.retryScheduleMs[0] ?? 0) + delivery.holdBackMs + (fault?.holdBackMs ?? 0);
  core.db.run(
    `INSERT INTO deliveries (id, webhook_id, event_type, event_id, resource_id, status, next_attempt_at, created_at, step, test, body)
     VALUES (?, ?, ?, ?, ?, 'pending', ?, ?, 0, ?, ?)`,
    id,
    delivery.webhookId,
    delivery.eventType,
    delivery.eventId,
    delivery.resourceId,
    new Date(dueAt).toISOString(),
    new Date(now).toISOString(),
    delivery.test ? 1 : 0,
    delivery.body,
  );
  core.schedule({
    dueAt,
    kind: "attempt",
    lane: delivery.webhookId,
    payload: { deliveryId: id, trigger: "scheduled" },
  });
  return id;
}
