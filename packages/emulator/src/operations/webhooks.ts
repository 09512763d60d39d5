import type { Webhook, WebhookDelivery, WebhookDeliveryAttempt, WebhookDeliveryDetail } from "../documents.ts";
import { type Core } from "../core.ts";
import { queueDelivery } from "../events/queue-delivery.ts";
import { sampleEvents } from "../generated/sample-events.ts";
import { ApiError } from "../server/api-error.ts";
import { type Route } from "../server/route.ts";
import { readPage } from "../state/paging.ts";
import { type StoredWebhook } from "../state/webhook-store.ts";
import { deliveryFilter } from "./delivery-filter.ts";
import { requireResources } from "./legacy-webhooks.ts";
import { type Handlers, notFound, type OperationId, withPageToken } from "./operation.ts";

type BetaOperation = Exclude<Extract<OperationId, `${string}Webhook${string}`>, `${string}_v1`> | "listWebhooks";

interface DeliveryRow {
  id: string;
  event_type: string;
  event_id: string | null;
  resource_id: string | null;
  status: WebhookDelivery["status"];
  next_attempt_at: string | null;
  created_at: string;
  body: string;
}

function requireWebhook(core: Core, route: Route, id: string): StoredWebhook & { webhook: Webhook } {
  const found = core.webhooks.find("beta", id);
  if (found === undefined) throw notFound(route, "Webhook");
  return { ...found, webhook: found.webhook };
}

function requireDelivery(core: Core, route: Route, webhookId: string, id: string): DeliveryRow {
  requireWebhook(core, route, webhookId);
  const row = core.db.get<DeliveryRow>("SELECT * FROM deliveries WHERE id = ? AND webhook_id = ?", id, webhookId);
  if (row === undefined) throw notFound(route, "Delivery");
  return row;
}

/** `["*"]` is how every number is stored, however it was said. */
function storedResources(events: readonly string[], resourceIds: readonly string[] | null | undefined): string[] {
  const contactsOnly = events.every((event) => event.startsWith("contact."));
  return contactsOnly || !resourceIds || resourceIds.length === 0 ? ["*"] : [...resourceIds];
}

/** The beta webhooks and their delivery log. */
export const webhookHandlers: Handlers<BetaOperation> = {
  listWebhooks: ({ core }) => ({
    data: core.webhooks
      .all()
      .filter(({ system }) => system === "beta")
      .map(({ webhook }) => webhook as Webhook),
  }),

  createWebhook({ core, route, body }) {
    requireResources(core, route, body.resourceIds);
    const count = core.webhooks.all().filter(({ system }) => system === "beta").length;
    if (count >= core.assumptions.betaWebhookLimit) {
      throw new ApiError("0300403", `A workspace may have ${core.assumptions.betaWebhookLimit} webhooks`);
    }
    const now = core.clock.iso();
    const events = [...new Set(body.events)];
    const webhook: Webhook = {
      id: core.ids.digits(),
      orgId: core.organizationId(),
      label: body.label ?? null,
      status: body.status ?? "enabled",
      url: body.url,
      createdAt: now,
      updatedAt: now,
      events,
      resourceIds: storedResources(events, body.resourceIds),
      apiVersion: "2026-03-30",
    };
    const key = `whsec_${core.ids.secret()}`;
    core.webhooks.save({ system: "beta", key, previousKey: null, previousKeyUntil: null, webhook });
    return { data: { ...webhook, key } };
  },

  getWebhook: ({ core, route, parameters }) => ({ data: requireWebhook(core, route, parameters.webhookId).webhook }),

  updateWebhook({ core, route, parameters, body }) {
    const stored = requireWebhook(core, route, parameters.webhookId);
    requireResources(core, route, body.resourceIds);
    const before = stored.webhook;
    const events = body.events === undefined ? before.events : [...new Set(body.events)];
    const webhook: Webhook = {
      ...before,
      url: body.url ?? before.url,
      events,
      resourceIds: storedResources(events, body.resourceIds === undefined ? before.resourceIds : body.resourceIds),
      status: body.status ?? before.status,
      label: body.label === undefined ? before.label : body.label,
      updatedAt: core.clock.iso(),
    };
    core.webhooks.save({ ...stored, webhook });
    return { data: webhook };
  },

  deleteWebhook({ core, route, parameters }) {
    core.webhooks.delete(requireWebhook(core, route, parameters.webhookId).webhook.id);
    return undefined;
  },

  rotateWebhookSecret({ core, route, parameters }) {
    const stored = requireWebhook(core, route, parameters.webhookId);
    const key = `whsec_${core.ids.secret()}`;
    core.webhooks.save({
      ...stored,
      key,
      previousKey: stored.key,
      previousKeyUntil: core.clock.now() + core.assumptions.rotatedKeyOverlapMs,
    });
    return { data: { key } };
  },

  sendTestWebhookEvent({ core, route, parameters, body }) {
    const { webhook } = requireWebhook(core, route, parameters.webhookId);
    const sample = sampleEvents[body.eventType];
    if (sample === undefined) throw new ApiError("0304400");
    const text = JSON.stringify(sample);
    queueDelivery(core, {
      webhookId: webhook.id,
      eventType: body.eventType,
      eventId: null,
      resourceId: null,
      body: text,
      test: true,
      holdBackMs: 0,
    });
    return sample;
  },

  listWebhookDeliveries({ core, route, parameters }) {
    requireWebhook(core, route, parameters.webhookId);
    const { where, values } = deliveryFilter(route, parameters);
    const page = withPageToken(route, "after", () =>
      readPage<DeliveryRow>(core.db, {
        table: "deliveries",
        columns: "id, event_type, event_id, resource_id, status, next_attempt_at, created_at",
        where,
        values,
        limit: parameters.limit ?? 10,
        token: parameters.after,
        scope: route.id,
      }),
    );
    const data = page.rows.map((row): WebhookDelivery => ({
      id: row.id,
      eventType: row.event_type,
      status: row.status,
      nextAttemptAt: row.next_attempt_at,
      createdAt: row.created_at,
      eventId: row.event_id,
      resourceId: row.resource_id,
    }));
    return { data, nextCursor: page.next };
  },

  getWebhookDelivery({ core, route, parameters }) {
    const row = requireDelivery(core, route, parameters.webhookId, parameters.deliveryId);
    const attempts = core.db
      .all<{ doc: string }>("SELECT doc FROM attempts WHERE delivery_id = ? ORDER BY seq DESC", row.id)
      .map(({ doc }) => JSON.parse(doc) as WebhookDeliveryAttempt);
    const data: WebhookDeliveryDetail = {
      id: row.id,
      eventType: row.event_type,
      createdAt: row.created_at,
      eventId: row.event_id,
      resourceId: row.resource_id,
      requestBody: JSON.parse(row.body) as WebhookDeliveryDetail["requestBody"],
      attempts,
    };
    return { data };
  },

  retryWebhookDelivery({ core, route, parameters }) {
    const row = requireDelivery(core, route, parameters.webhookId, parameters.deliveryId);
    queueManualAttempt(core, row.id, parameters.webhookId);
    return {};
  },
};

/** Queues one more attempt of a delivery, whatever has become of it. It shows as `pending` until it is made. */
export function queueManualAttempt(core: Core, deliveryId: string, webhookId: string): void {
  const url = core.webhooks.all().find(({ webhook }) => webhook.id === webhookId)?.webhook.url ?? "";
  const attempt: WebhookDeliveryAttempt = {
    id: core.ids.id("atmpt_", 22),
    timestamp: core.clock.iso(),
    status: "pending",
    responseStatusCode: 0,
    responseBody: "",
    responseDurationMs: 0,
    triggerType: "manual",
    url,
  };
  core.db.run(
    "INSERT INTO attempts (id, delivery_id, status, trigger_type, headers, doc) VALUES (?, ?, 'pending', 'manual', '{}', ?)",
    attempt.id,
    deliveryId,
    JSON.stringify(attempt),
  );
  core.schedule({
    dueAt: core.clock.now(),
    kind: "attempt",
    lane: webhookId,
    payload: { deliveryId, trigger: "manual", attemptId: attempt.id },
  });
}
