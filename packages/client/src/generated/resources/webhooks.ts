// Generated from the description by `pnpm generate`. Do not edit.

import type {
  CreateWebhookRequest,
  ListWebhookDeliveriesQuery,
  SendTestWebhookEventRequest,
  UpdateWebhookRequest,
  Webhook,
  WebhookDelivery,
  WebhookDeliveryDetail,
  WebhookDeliveryId,
  WebhookEvent,
  WebhookId,
  WebhookSigningKey,
  WebhookWithKey,
} from "../models.ts";
import type { Answer } from "../../answer.ts";
import { operation } from "../../operation.ts";
import type { Pages } from "../../pages.ts";
import type { RequestOptions, Transport } from "../../transport.ts";

/** Operations on `quo.webhooks`. */
export interface Webhooks {
  /**
   * Lists every webhook of the workspace, at most 50, all at once and without secrets. v1 webhooks and those made
   * in the app are not among them.
   *
   * `GET /webhooks`, operation `listWebhooks`.
   *
   * @throws {QuoApiError} 400; 401: 0300401; 403: 0300403; 429; 500: 0301500.
   *
   * @example
   * ```ts
   * const result = await quo.webhooks.list();
   * ```
   */
  list(options?: RequestOptions): Answer<Webhook[]>;

  /**
   * Creates a webhook for any mix of event types. The answer is the only one that holds the signing secret; if it
   * is lost, rotate. The version in the header is pinned to the webhook and cannot be changed. A workspace holds
   * at most 50.
   *
   * The API knows no idempotency key. A request repeated after a lost answer may leave two webhooks, and the
   * secret of the first is then lost.
   *
   * `POST /webhooks`, operation `createWebhook`.
   *
   * @param body What to send.
   *
   * @throws {QuoApiError} 400: 0300400; 401: 0300401; 403: 0300403; 429; 500: 0301500.
   * @example
   * ```ts
   * const result = await quo.webhooks.create({
   *   url: "https://hooks.example.com/quo",
   *   events: [
   *     "message.received",
   *     "message.delivered",
   *     "call.completed",
   *     "call.missed",
   *     "call.summary.completed",
   *     "contact.updated",
   *   ],
   *   resourceIds: ["*"],
   *   status: "enabled",
   *   label: "Workshop hook",
   * });
   * ```
   */
  create(body: CreateWebhookRequest, options?: RequestOptions): Answer<WebhookWithKey>;

  /**
   * Reads one webhook, without its secret.
   *
   * `GET /webhooks/{webhookId}`, operation `getWebhook`.
   *
   * @param webhookId The webhook.
   *
   * @throws {QuoApiError} 400: 0303400; 401: 0300401; 403: 0300403; 404: 0300404; 429; 500: 0301500.
   * @example
   * ```ts
   * const result = await quo.webhooks.get("4821");
   * ```
   */
  get(webhookId: WebhookId, options?: RequestOptions): Answer<Webhook>;

  /**
   * Changes the settings that are sent and leaves the others. Pausing and resuming keep the secret and the payload
   * version; neither can be changed here.
   *
   * `PATCH /webhooks/{webhookId}`, operation `updateWebhook`.
   *
   * @param webhookId The webhook.
   *
   * @param body What to send.
   * @throws {QuoApiError} 400: 0300400; 401: 0300401; 403: 0300403; 404: 0300404; 429; 500: 0301500.
   * @example
   * ```ts
   * const result = await quo.webhooks.update("4821", { status: "disabled" });
   * ```
   */
  update(webhookId: WebhookId, body: UpdateWebhookRequest, options?: RequestOptions): Answer<Webhook>;

  /**
   * Deletes one webhook with its secret. To stop it for a while, set its `status` to `disabled` instead.
   *
   * `DELETE /webhooks/{webhookId}`, operation `deleteWebhook`.
   *
   * @param webhookId The webhook.
   *
   * @throws {QuoApiError} 400: 0303400; 401: 0300401; 403: 0300403; 404: 0300404; 429; 500: 0301500.
   * @example
   * ```ts
   * await quo.webhooks.delete("4821");
   * ```
   */
  delete(webhookId: WebhookId, options?: RequestOptions): Answer<void>;

  /**
   * Makes a new signing secret and leaves every other setting as it is. There is no body to send.
   *
   * Whether the old secret goes on signing for a while has not been published. Let receivers accept both for at
   * least 28 hours, which is longer than the attempts of one delivery last.
   *
   * Each request makes another secret. One repeated after a lost answer replaces the secret of the first.
   *
   * `POST /webhooks/{webhookId}/rotate`, operation `rotateWebhookSecret`.
   *
   * @param webhookId The webhook.
   *
   * @throws {QuoApiError} 400: 0303400; 401: 0300401; 403: 0300403; 404: 0300404; 429; 500: 0301500.
   * @example
   * ```ts
   * const result = await quo.webhooks.rotateSecret("4821");
   * ```
   */
  rotateSecret(webhookId: WebhookId, options?: RequestOptions): Answer<WebhookSigningKey>;

  /**
   * Sends a sample of one event type to the webhook's address, signed like any other delivery and listed among its
   * deliveries. The answer comes before the receiver's and shows the sample itself, without `data` around it. A
   * webhook that is still `disabled` can be tried out this way.
   *
   * Samples have fixed ids. Each request sends another delivery with a `webhook-id` of its own.
   *
   * `POST /webhooks/{webhookId}/events/test`, operation `sendTestWebhookEvent`.
   *
   * @param webhookId The webhook.
   *
   * @param body What to send.
   * @throws {QuoApiError} 400: 0304400; 401: 0300401; 403: 0300403; 404: 0300404; 429; 500: 0301500.
   * @example
   * ```ts
   * const result = await quo.webhooks.sendTestEvent("4821", { eventType: "message.received" });
   * ```
   */
  sendTestEvent(
    webhookId: WebhookId,
    body: SendTestWebhookEventRequest,
    options?: RequestOptions,
  ): Answer<WebhookEvent>;

  /**
   * Lists what was sent to a webhook, one entry for each event, newest first, with where each delivery stands now.
   * Test events are included.
   *
   * `GET /webhooks/{webhookId}/events`, operation `listWebhookDeliveries`.
   *
   * @param webhookId The webhook.
   *
   * @param query What to list.
   * @throws {QuoApiError} 400: 0303400; 401: 0300401; 403: 0300403; 404: 0300404; 429; 500: 0301500.
   * @example
   * ```ts
   * for await (const item of quo.webhooks.listDeliveries("4821")) console.log(item);
   * ```
   */
  listDeliveries(
    webhookId: WebhookId,
    query?: ListWebhookDeliveriesQuery,
    options?: RequestOptions,
  ): Pages<WebhookDelivery>;

  /**
   * Reads one delivery with the payload that was sent and what the receiver answered at each attempt.
   *
   * `GET /webhooks/{webhookId}/events/{deliveryId}`, operation `getWebhookDelivery`.
   *
   * @param webhookId The webhook.
   *
   * @param deliveryId The delivery, as listed and as received in the `webhook-id` header, never the `EV…` id
   * inside the payload.
   * @throws {QuoApiError} 400: 0303400; 401: 0300401; 403: 0300403; 404: 0300404; 429; 500: 0301500.
   * @example
   * ```ts
   * const result = await quo.webhooks.getDelivery("4821", "msg_3BqT9xQm2ZrVnH5yL8wKcD");
   * ```
   */
  getDelivery(
    webhookId: WebhookId,
    deliveryId: WebhookDeliveryId,
    options?: RequestOptions,
  ): Answer<WebhookDeliveryDetail>;

  /**
   * Asks for one more attempt at a delivery, for instance after the scheduled ones have all failed. There is no
   * body to send. The attempt keeps the delivery's id and so its `webhook-id`, which lets receivers see that it is
   * a repeat.
   *
   * Each request makes another attempt.
   *
   * `POST /webhooks/{webhookId}/events/{deliveryId}/retry`, operation `retryWebhookDelivery`.
   *
   * @param webhookId The webhook.
   *
   * @param deliveryId The delivery, as listed and as received in the `webhook-id` header, never the `EV…` id
   * inside the payload.
   * @throws {QuoApiError} 400: 0303400; 401: 0300401; 403: 0300403; 404: 0300404; 429; 500: 0301500.
   * @example
   * ```ts
   * await quo.webhooks.retryDelivery("4821", "msg_3BqT9xQm2ZrVnH5yL8wKcD");
   * ```
   */
  retryDelivery(webhookId: WebhookId, deliveryId: WebhookDeliveryId, options?: RequestOptions): Answer<void>;
}

/**
 * Lists every webhook of the workspace, at most 50, all at once and without secrets.
 *
 * The standalone function of {@link Webhooks.list}.
 */
export const listWebhooks: (quo: Transport, options?: RequestOptions) => Answer<Webhook[]> = /* @__PURE__ */ operation(
  "listWebhooks",
  "GET /webhooks",
  "",
  "data",
);

/**
 * Creates a webhook for any mix of event types.
 *
 * The standalone function of {@link Webhooks.create}.
 */
export const createWebhook: (
  quo: Transport,
  body: CreateWebhookRequest,
  options?: RequestOptions,
) => Answer<WebhookWithKey> = /* @__PURE__ */ operation("createWebhook", "POST /webhooks", "body", "data");

/**
 * Reads one webhook, without its secret.
 *
 * The standalone function of {@link Webhooks.get}.
 */
export const getWebhook: (quo: Transport, webhookId: WebhookId, options?: RequestOptions) => Answer<Webhook> =
  /* @__PURE__ */ operation("getWebhook", "GET /webhooks/{webhookId}", "", "data");

/**
 * Changes the settings that are sent and leaves the others.
 *
 * The standalone function of {@link Webhooks.update}.
 */
export const updateWebhook: (
  quo: Transport,
  webhookId: WebhookId,
  body: UpdateWebhookRequest,
  options?: RequestOptions,
) => Answer<Webhook> = /* @__PURE__ */ operation("updateWebhook", "PATCH /webhooks/{webhookId}", "body", "data", {
  safe: true,
});

/**
 * Deletes one webhook with its secret.
 *
 * The standalone function of {@link Webhooks.delete}.
 */
export const deleteWebhook: (quo: Transport, webhookId: WebhookId, options?: RequestOptions) => Answer<void> =
  /* @__PURE__ */ operation("deleteWebhook", "DELETE /webhooks/{webhookId}", "", "nothing");

/**
 * Makes a new signing secret and leaves every other setting as it is.
 *
 * The standalone function of {@link Webhooks.rotateSecret}.
 */
export const rotateWebhookSecret: (
  quo: Transport,
  webhookId: WebhookId,
  options?: RequestOptions,
) => Answer<WebhookSigningKey> = /* @__PURE__ */ operation(
  "rotateWebhookSecret",
  "POST /webhooks/{webhookId}/rotate",
  "",
  "data",
);

/**
 * Sends a sample of one event type to the webhook's address, signed like any other delivery and listed among its
 * deliveries.
 *
 * The standalone function of {@link Webhooks.sendTestEvent}.
 */
export const sendTestWebhookEvent: (
  quo: Transport,
  webhookId: WebhookId,
  body: SendTestWebhookEventRequest,
  options?: RequestOptions,
) => Answer<WebhookEvent> = /* @__PURE__ */ operation(
  "sendTestWebhookEvent",
  "POST /webhooks/{webhookId}/events/test",
  "body",
  "all",
);

/**
 * Lists what was sent to a webhook, one entry for each event, newest first, with where each delivery stands now.
 *
 * The standalone function of {@link Webhooks.listDeliveries}.
 */
export const listWebhookDeliveries: (
  quo: Transport,
  webhookId: WebhookId,
  query?: ListWebhookDeliveriesQuery,
  options?: RequestOptions,
) => Pages<WebhookDelivery> = /* @__PURE__ */ operation(
  "listWebhookDeliveries",
  "GET /webhooks/{webhookId}/events",
  "query",
  "page",
  {
    filters: ["eventType[in]", "eventTypes"],
    replaced: { eventTypes: "eventType[in]", createdBefore: "createdAt[lt]", createdAfter: "createdAt[gt]" },
    commaLists: ["eventType[in]"],
  },
);

/**
 * Reads one delivery with the payload that was sent and what the receiver answered at each attempt.
 *
 * The standalone function of {@link Webhooks.getDelivery}.
 */
export const getWebhookDelivery: (
  quo: Transport,
  webhookId: WebhookId,
  deliveryId: WebhookDeliveryId,
  options?: RequestOptions,
) => Answer<WebhookDeliveryDetail> = /* @__PURE__ */ operation(
  "getWebhookDelivery",
  "GET /webhooks/{webhookId}/events/{deliveryId}",
  "",
  "data",
);

/**
 * Asks for one more attempt at a delivery, for instance after the scheduled ones have all failed.
 *
 * The standalone function of {@link Webhooks.retryDelivery}.
 */
export const retryWebhookDelivery: (
  quo: Transport,
  webhookId: WebhookId,
  deliveryId: WebhookDeliveryId,
  options?: RequestOptions,
) => Answer<void> = /* @__PURE__ */ operation(
  "retryWebhookDelivery",
  "POST /webhooks/{webhookId}/events/{deliveryId}/retry",
  "",
  "nothing",
);

/** All operations of {@link Webhooks}, for {@link createQuoClient} to bind. */
export const webhooks = {
  list: listWebhooks,
  create: createWebhook,
  get: getWebhook,
  update: updateWebhook,
  delete: deleteWebhook,
  rotateSecret: rotateWebhookSecret,
  sendTestEvent: sendTestWebhookEvent,
  listDeliveries: listWebhookDeliveries,
  getDelivery: getWebhookDelivery,
  retryDelivery: retryWebhookDelivery,
};
