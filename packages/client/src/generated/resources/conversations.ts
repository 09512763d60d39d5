// Generated from the description by `pnpm generate`. Do not edit.

import type { Conversation, ConversationId, ListConversationsQuery } from "../models.ts";
import type { Answer } from "../../answer.ts";
import { operation } from "../../operation.ts";
import type { Pages } from "../../pages.ts";
import type { RequestOptions, Transport } from "../../transport.ts";

/** Operations on `quo.conversations`. */
export interface Conversations {
  /**
   * Lists the conversations of the whole organization, the most recent first. The filters narrow the list; the
   * order cannot be changed.
   *
   * `GET /v1/conversations`, operation `listConversations_v1`.
   *
   * @param query What to list.
   *
   * @throws {QuoApiError} 400: 1000400; 401: 1000401; 403: 1001403; 404: 1000404; 429; 500: 1001500.
   * @example
   * ```ts
   * for await (const item of quo.conversations.list()) console.log(item);
   * ```
   */
  list(query?: ListConversationsQuery, options?: RequestOptions): Pages<Conversation>;

  /**
   * Clears the unread mark of a conversation. Nothing is sent to its participants. The answer is the conversation
   * itself, not wrapped in `data`; it does not tell whether it is read or not.
   *
   * Marking it twice is the same as once (an assumption).
   *
   * `POST /v1/conversations/{conversationId}/mark-as-read`, operation `markConversationAsRead_v1`.
   *
   * @param conversationId The conversation.
   *
   * @throws {QuoApiError} 400: 1000400; 401: 1000401; 403: 1001403; 404: 1000404; 429; 500: 1001500.
   * @example
   * ```ts
   * const result = await quo.conversations.markAsRead("CN8d2e64f0Dm");
   * ```
   */
  markAsRead(conversationId: ConversationId, options?: RequestOptions): Answer<Conversation>;

  /**
   * Files a conversation as done, which takes it out of the inbox. Nothing is sent to its participants. The answer
   * is the conversation itself, not wrapped in `data`; it does not tell whether it is open or done.
   *
   * Marking it twice is the same as once (an assumption).
   *
   * `POST /v1/conversations/{conversationId}/mark-as-done`, operation `markConversationAsDone_v1`.
   *
   * @param conversationId The conversation.
   *
   * @throws {QuoApiError} 400: 1000400; 401: 1000401; 403: 1001403; 404: 1000404; 429; 500: 1001500.
   * @example
   * ```ts
   * const result = await quo.conversations.markAsDone("CN8d2e64f0Dm");
   * ```
   */
  markAsDone(conversationId: ConversationId, options?: RequestOptions): Answer<Conversation>;

  /**
   * Opens a conversation again, which puts it back in the inbox. Nothing is sent to its participants. The answer
   * is the conversation itself, not wrapped in `data`; it does not tell whether it is open or done.
   *
   * Marking it twice is the same as once (an assumption).
   *
   * `POST /v1/conversations/{conversationId}/mark-as-open`, operation `markConversationAsOpen_v1`.
   *
   * @param conversationId The conversation.
   *
   * @throws {QuoApiError} 400: 1000400; 401: 1000401; 403: 1001403; 404: 1000404; 429; 500: 1001500.
   * @example
   * ```ts
   * const result = await quo.conversations.markAsOpen("CN8d2e64f0Dm");
   * ```
   */
  markAsOpen(conversationId: ConversationId, options?: RequestOptions): Answer<Conversation>;
}

/**
 * Lists the conversations of the whole organization, the most recent first.
 *
 * The standalone function of {@link Conversations.list}.
 */
export const listConversations: (
  quo: Transport,
  query?: ListConversationsQuery,
  options?: RequestOptions,
) => Pages<Conversation> = /* @__PURE__ */ operation("listConversations_v1", "GET /v1/conversations", "query", "page", {
  defaults: { maxResults: 10 },
  filters: ["phoneNumbers"],
  replaced: { phoneNumber: "phoneNumbers" },
});

/**
 * Clears the unread mark of a conversation.
 *
 * The standalone function of {@link Conversations.markAsRead}.
 */
export const markConversationAsRead: (
  quo: Transport,
  conversationId: ConversationId,
  options?: RequestOptions,
) => Answer<Conversation> = /* @__PURE__ */ operation(
  "markConversationAsRead_v1",
  "POST /v1/conversations/{conversationId}/mark-as-read",
  "",
  "all",
  { safe: true },
);

/**
 * Files a conversation as done, which takes it out of the inbox.
 *
 * The standalone function of {@link Conversations.markAsDone}.
 */
export const markConversationAsDone: (
  quo: Transport,
  conversationId: ConversationId,
  options?: RequestOptions,
) => Answer<Conversation> = /* @__PURE__ */ operation(
  "markConversationAsDone_v1",
  "POST /v1/conversations/{conversationId}/mark-as-done",
  "",
  "all",
  { safe: true },
);

/**
 * Opens a conversation again, which puts it back in the inbox.
 *
 * The standalone function of {@link Conversations.markAsOpen}.
 */
export const markConversationAsOpen: (
  quo: Transport,
  conversationId: ConversationId,
  options?: RequestOptions,
) => Answer<Conversation> = /* @__PURE__ */ operation(
  "markConversationAsOpen_v1",
  "POST /v1/conversations/{conversationId}/mark-as-open",
  "",
  "all",
  { safe: true },
);

/** All operations of {@link Conversations}, for {@link createQuoClient} to bind. */
export const conversations = {
  list: listConversations,
  markAsRead: markConversationAsRead,
  markAsDone: markConversationAsDone,
  markAsOpen: markConversationAsOpen,
};
