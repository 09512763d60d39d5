// Generated from the description by `pnpm generate`. Do not edit.

import type { ListMessagesQuery, Message, MessageId, SendMessageRequest } from "../models.ts";
import type { Answer } from "../../answer.ts";
import { operation } from "../../operation.ts";
import type { Pages } from "../../pages.ts";
import type { RequestOptions, Transport } from "../../transport.ts";

/** Operations on `quo.messages`. */
export interface Messages {
  /**
   * Lists the messages of one Quo number with one outside number, or with exactly one group. A single participant
   * never returns group messages.
   *
   * `GET /v1/messages`, operation `listMessages_v1`.
   *
   * @param query What to list.
   *
   * @throws {QuoApiError} 400: 0206400, 0200400; 401: 0200401; 402: 0201402, 0200402; 403: 0204403; 404: 0200404;
   * 429; 500: 0201500.
   * @example
   * ```ts
   * for await (const item of quo.messages.list({
   *   phoneNumberId: "PN5tGh20Rx",
   *   participants: ["+12065550187", "+12065550164"],
   * }))
   *   console.log(item);
   * ```
   */
  list(query: ListMessagesQuery, options?: RequestOptions): Pages<Message>;

  /**
   * Sends a text to one number, or one group message to two to ten numbers. The answer comes before delivery: its
   * `status` is `queued` or `sent`, and what became of the message is told by `message.delivered` or a later read.
   *
   * The API knows no idempotency key. A request repeated after a lost answer may text the recipients twice.
   *
   * `POST /v1/messages`, operation `sendMessage_v1`.
   *
   * @param body What to send.
   *
   * @throws {QuoApiError} 400: 0206400, 0200400; 401: 0200401; 402: 0201402, 0200402; 403: 0204403, 0202403,
   * 0203403; 404: 0200404; 429; 500: 0201500.
   * @throws {SendOutcomeUnknownError} when the text may or may not have been sent.
   * @example
   * ```ts
   * const result = await quo.messages.send({
   *   content: "The cargo bikes are ready. Pick-up is open until 6 pm.",
   *   from: "PN5tGh20Rx",
   *   to: ["+12065550187", "+12065550164"],
   *   userId: "USk4Lz91Fd",
   * });
   * ```
   */
  send(body: SendMessageRequest, options?: RequestOptions): Answer<Message>;

  /**
   * Reads one message, for instance to see whether a text sent earlier was delivered.
   *
   * `GET /v1/messages/{id}`, operation `getMessageById_v1`.
   *
   * @param id The message.
   *
   * @throws {QuoApiError} 400: 0206400, 0200400; 401: 0200401; 402: 0201402, 0200402; 403: 0204403; 404: 0200404;
   * 429; 500: 0201500.
   * @example
   * ```ts
   * const result = await quo.messages.get("AC4b9e77a1Tq");
   * ```
   */
  get(id: MessageId, options?: RequestOptions): Answer<Message>;
}

/**
 * Lists the messages of one Quo number with one outside number, or with exactly one group.
 *
 * The standalone function of {@link Messages.list}.
 */
export const listMessages: (quo: Transport, query: ListMessagesQuery, options?: RequestOptions) => Pages<Message> =
  /* @__PURE__ */ operation("listMessages_v1", "GET /v1/messages", "query", "page", {
    defaults: { maxResults: 10 },
    replaced: { since: "createdBefore" },
  });

/**
 * Sends a text to one number, or one group message to two to ten numbers.
 *
 * The standalone function of {@link Messages.send}.
 */
export const sendMessage: (quo: Transport, body: SendMessageRequest, options?: RequestOptions) => Answer<Message> =
  /* @__PURE__ */ operation("sendMessage_v1", "POST /v1/messages", "body", "data", {
    replaced: { phoneNumberId: "from" },
  });

/**
 * Reads one message, for instance to see whether a text sent earlier was delivered.
 *
 * The standalone function of {@link Messages.get}.
 */
export const getMessageById: (quo: Transport, id: MessageId, options?: RequestOptions) => Answer<Message> =
  /* @__PURE__ */ operation("getMessageById_v1", "GET /v1/messages/{id}", "", "data");

/** All operations of {@link Messages}, for {@link createQuoClient} to bind. */
export const messages = { list: listMessages, send: sendMessage, get: getMessageById };
