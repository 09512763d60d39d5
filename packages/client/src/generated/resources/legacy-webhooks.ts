// Generated from the description by `pnpm generate`. Do not edit.

import type {
  CreateLegacyCallSummaryWebhookRequest,
  CreateLegacyCallTranscriptWebhookRequest,
  CreateLegacyCallWebhookRequest,
  CreateLegacyMessageWebhookRequest,
  LegacyCallSummaryWebhook,
  LegacyCallTranscriptWebhook,
  LegacyCallWebhook,
  LegacyMessageWebhook,
  LegacyWebhook,
  LegacyWebhookId,
  ListLegacyWebhooksQuery,
} from "../models.ts";
import type { Answer } from "../../answer.ts";
import { operation } from "../../operation.ts";
import type { RequestOptions, Transport } from "../../transport.ts";

/** Operations on `quo.legacyWebhooks`. */
export interface LegacyWebhooks {
  /**
   * Lists the v1 webhooks of one user, of every kind and each with its signing key. To see all of a workspace, ask
   * once for each user. Webhooks made in the app or through `POST /webhooks` never appear here.
   *
   * `GET /v1/webhooks`, operation `listWebhooks_v1`.
   *
   * @param query What to list.
   *
   * @throws {QuoApiError} 400: 0305400, 0300400; 401: 0300401; 403: 0300403; 404: 0300404; 429; 500: 0301500.
   * @example
   * ```ts
   * const result = await quo.legacyWebhooks.list();
   * ```
   */
  list(query?: ListLegacyWebhooksQuery, options?: RequestOptions): Answer<LegacyWebhook[]>;

  /**
   * Reads one v1 webhook of any kind, with its signing key.
   *
   * `GET /v1/webhooks/{id}`, operation `getWebhookById_v1`.
   *
   * @param id The v1 webhook. One made in the app cannot be reached here and is answered 400 with code `0305400`.
   *
   * @throws {QuoApiError} 400: 0305400, 0300400; 401: 0300401; 403: 0300403; 404: 0300404; 429; 500: 0301500.
   * @example
   * ```ts
   * const result = await quo.legacyWebhooks.get("WH2f8e0b31");
   * ```
   */
  get(id: LegacyWebhookId, options?: RequestOptions): Answer<LegacyWebhook>;

  /**
   * Deletes one v1 webhook of any kind, which cannot be undone. v1 knows no update; to change a webhook, delete it
   * and create another, which gets a new key.
   *
   * `DELETE /v1/webhooks/{id}`, operation `deleteWebhookById_v1`.
   *
   * @param id The v1 webhook. One made in the app cannot be reached here and is answered 400 with code `0305400`.
   *
   * @throws {QuoApiError} 400: 0305400, 0300400; 401: 0300401; 403: 0300403; 404: 0300404; 429; 500: 0301500.
   * @example
   * ```ts
   * await quo.legacyWebhooks.delete("WH2f8e0b31");
   * ```
   */
  delete(id: LegacyWebhookId, options?: RequestOptions): Answer<void>;

  /**
   * Creates a v1 webhook that is told of messages, received or delivered. Deliveries are signed with the `key` of
   * the answer in the `openphone-signature` header.
   *
   * The API knows no idempotency key. A request repeated after a lost answer may leave two webhooks, and every
   * event then arrives twice.
   *
   * `POST /v1/webhooks/messages`, operation `createMessageWebhook_v1`.
   *
   * @param body What to send.
   *
   * @throws {QuoApiError} 400: 0305400, 0300400; 401: 0300401; 403: 0300403; 404: 0300404; 429; 500: 0301500.
   * @example
   * ```ts
   * const result = await quo.legacyWebhooks.createForMessages({
   *   url: "https://hooks.example.com/quo",
   *   events: ["message.received", "message.delivered"],
   *   resourceIds: ["PN5tGh20Rx", "PN8wKe31Sv"],
   *   label: "Workshop texts",
   *   status: "enabled",
   *   userId: "USk4Lz91Fd",
   * });
   * ```
   */
  createForMessages(body: CreateLegacyMessageWebhookRequest, options?: RequestOptions): Answer<LegacyMessageWebhook>;

  /**
   * Creates a v1 webhook that is told of calls, ringing or completed, and of recordings. Deliveries are signed
   * with the `key` of the answer in the `openphone-signature` header.
   *
   * The API knows no idempotency key. A request repeated after a lost answer may leave two webhooks, and every
   * event then arrives twice.
   *
   * `POST /v1/webhooks/calls`, operation `createCallWebhook_v1`.
   *
   * @param body What to send.
   *
   * @throws {QuoApiError} 400: 0305400, 0300400; 401: 0300401; 403: 0300403; 404: 0300404; 429; 500: 0301500.
   * @example
   * ```ts
   * const result = await quo.legacyWebhooks.createForCalls({
   *   url: "https://hooks.example.com/quo",
   *   events: ["call.completed", "call.recording.completed"],
   *   resourceIds: ["PN8wKe31Sv"],
   *   label: "Workshop calls",
   *   status: "disabled",
   *   userId: "USr7Tm02Qa",
   * });
   * ```
   */
  createForCalls(body: CreateLegacyCallWebhookRequest, options?: RequestOptions): Answer<LegacyCallWebhook>;

  /**
   * Creates a v1 webhook that is told of call summaries. Deliveries are signed with the `key` of the answer in the
   * `openphone-signature` header.
   *
   * The API knows no idempotency key. A request repeated after a lost answer may leave two webhooks, and every
   * event then arrives twice.
   *
   * `POST /v1/webhooks/call-summaries`, operation `createCallSummaryWebhook_v1`.
   *
   * @param body What to send.
   *
   * @throws {QuoApiError} 400: 0305400, 0300400; 401: 0300401; 403: 0300403; 404: 0300404; 429; 500: 0301500.
   * @example
   * ```ts
   * const result = await quo.legacyWebhooks.createForCallSummaries({
   *   url: "https://hooks.example.com/quo",
   *   events: ["call.summary.completed"],
   *   resourceIds: ["*"],
   *   label: "Call summaries",
   *   status: "enabled",
   * });
   * ```
   */
  createForCallSummaries(
    body: CreateLegacyCallSummaryWebhookRequest,
    options?: RequestOptions,
  ): Answer<LegacyCallSummaryWebhook>;

  /**
   * Creates a v1 webhook that is told of call transcripts. Deliveries are signed with the `key` of the answer in
   * the `openphone-signature` header.
   *
   * The API knows no idempotency key. A request repeated after a lost answer may leave two webhooks, and every
   * event then arrives twice.
   *
   * `POST /v1/webhooks/call-transcripts`, operation `createCallTranscriptWebhook_v1`.
   *
   * @param body What to send.
   *
   * @throws {QuoApiError} 400: 0305400, 0300400; 401: 0300401; 403: 0300403; 404: 0300404; 429; 500: 0301500.
   * @example
   * ```ts
   * const result = await quo.legacyWebhooks.createForCallTranscripts({
   *   url: "https://hooks.example.com/quo",
   *   events: ["call.transcript.completed"],
   *   resourceIds: ["PN5tGh20Rx"],
   *   label: "Call transcripts",
   *   status: "disabled",
   * });
   * ```
   */
  createForCallTranscripts(
    body: CreateLegacyCallTranscriptWebhookRequest,
    options?: RequestOptions,
  ): Answer<LegacyCallTranscriptWebhook>;
}

/**
 * Lists the v1 webhooks of one user, of every kind and each with its signing key.
 *
 * The standalone function of {@link LegacyWebhooks.list}.
 */
export const listLegacyWebhooks: (
  quo: Transport,
  query?: ListLegacyWebhooksQuery,
  options?: RequestOptions,
) => Answer<LegacyWebhook[]> = /* @__PURE__ */ operation("listWebhooks_v1", "GET /v1/webhooks", "query", "data");

/**
 * Reads one v1 webhook of any kind, with its signing key.
 *
 * The standalone function of {@link LegacyWebhooks.get}.
 */
export const getLegacyWebhookById: (
  quo: Transport,
  id: LegacyWebhookId,
  options?: RequestOptions,
) => Answer<LegacyWebhook> = /* @__PURE__ */ operation("getWebhookById_v1", "GET /v1/webhooks/{id}", "", "data");

/**
 * Deletes one v1 webhook of any kind, which cannot be undone.
 *
 * The standalone function of {@link LegacyWebhooks.delete}.
 */
export const deleteLegacyWebhookById: (quo: Transport, id: LegacyWebhookId, options?: RequestOptions) => Answer<void> =
  /* @__PURE__ */ operation("deleteWebhookById_v1", "DELETE /v1/webhooks/{id}", "", "nothing");

/**
 * Creates a v1 webhook that is told of messages, received or delivered.
 *
 * The standalone function of {@link LegacyWebhooks.createForMessages}.
 */
export const createLegacyMessageWebhook: (
  quo: Transport,
  body: CreateLegacyMessageWebhookRequest,
  options?: RequestOptions,
) => Answer<LegacyMessageWebhook> = /* @__PURE__ */ operation(
  "createMessageWebhook_v1",
  "POST /v1/webhooks/messages",
  "body",
  "data",
);

/**
 * Creates a v1 webhook that is told of calls, ringing or completed, and of recordings.
 *
 * The standalone function of {@link LegacyWebhooks.createForCalls}.
 */
export const createLegacyCallWebhook: (
  quo: Transport,
  body: CreateLegacyCallWebhookRequest,
  options?: RequestOptions,
) => Answer<LegacyCallWebhook> = /* @__PURE__ */ operation(
  "createCallWebhook_v1",
  "POST /v1/webhooks/calls",
  "body",
  "data",
);

/**
 * Creates a v1 webhook that is told of call summaries.
 *
 * The standalone function of {@link LegacyWebhooks.createForCallSummaries}.
 */
export const createLegacyCallSummaryWebhook: (
  quo: Transport,
  body: CreateLegacyCallSummaryWebhookRequest,
  options?: RequestOptions,
) => Answer<LegacyCallSummaryWebhook> = /* @__PURE__ */ operation(
  "createCallSummaryWebhook_v1",
  "POST /v1/webhooks/call-summaries",
  "body",
  "data",
);

/**
 * Creates a v1 webhook that is told of call transcripts.
 *
 * The standalone function of {@link LegacyWebhooks.createForCallTranscripts}.
 */
export const createLegacyCallTranscriptWebhook: (
  quo: Transport,
  body: CreateLegacyCallTranscriptWebhookRequest,
  options?: RequestOptions,
) => Answer<LegacyCallTranscriptWebhook> = /* @__PURE__ */ operation(
  "createCallTranscriptWebhook_v1",
  "POST /v1/webhooks/call-transcripts",
  "body",
  "data",
);

/** All operations of {@link LegacyWebhooks}, for {@link createQuoClient} to bind. */
export const legacyWebhooks = {
  list: listLegacyWebhooks,
  get: getLegacyWebhookById,
  delete: deleteLegacyWebhookById,
  createForMessages: createLegacyMessageWebhook,
  createForCalls: createLegacyCallWebhook,
  createForCallSummaries: createLegacyCallSummaryWebhook,
  createForCallTranscripts: createLegacyCallTranscriptWebhook,
};
