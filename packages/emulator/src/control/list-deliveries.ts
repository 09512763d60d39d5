import type { WebhookDeliveryAttempt } from "../documents.ts";
import { type Core } from "../core.ts";
import { type AttemptRecord, type DeliveryRecord } from "./control.ts";

interface Row {
  id: string;
  webhook_id: string;
  event_type: string;
  event_id: string | null;
  resource_id: string | null;
  status: DeliveryRecord["status"];
  next_attempt_at: string | null;
  created_at: string;
  test: number;
  body: string;
}

/** The last deliveries of both systems with their attempts. */
export function listDeliveries(core: Core, limit = 200): DeliveryRecord[] {
  const webhooks = new Map(core.webhooks.all().map((stored) => [stored.webhook.id, stored]));
  const rows = core.db.all<Row>("SELECT * FROM deliveries ORDER BY created_at DESC, seq DESC LIMIT ?", limit);
  return rows.map((row) => ({
    id: row.id,
    system: webhooks.get(row.webhook_id)?.system ?? "beta",
    webhookId: row.webhook_id,
    url: webhooks.get(row.webhook_id)?.webhook.url ?? "",
    eventType: row.event_type,
    eventId: row.event_id,
    resourceId: row.resource_id,
    status: row.status,
    nextAttemptAt: row.next_attempt_at,
    createdAt: row.created_at,
    test: row.test === 1,
    payload: JSON.parse(row.body) as Record<string, unknown>,
    attempts: attemptsOf(core, row.id),
  }));
}

function attemptsOf(core: Core, deliveryId: string): AttemptRecord[] {
  return core.db
    .all<{ doc: string; headers: string }>(
      "SELECT doc, headers FROM attempts WHERE delivery_id = ? ORDER BY seq DESC",
      deliveryId,
    )
    .map(({ doc, headers }) => ({
      ...(JSON.parse(doc) as WebhookDeliveryAttempt),
      headers: JSON.parse(headers) as Record<string, string>,
    }));
}
