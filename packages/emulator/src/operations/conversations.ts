import type { Conversation } from "../documents.ts";
import { type InboxState } from "../state/store.ts";
import { readPage } from "../state/paging.ts";
import { requirePhoneNumber } from "./members.ts";
import { type Handlers, notFound, type OperationCall, type OperationId, withPageToken } from "./operation.ts";
import { timeBounds } from "./time-bounds.ts";

type Mark = "markConversationAsRead_v1" | "markConversationAsDone_v1" | "markConversationAsOpen_v1";

/** Changes the inbox state. A state that is already so leaves the conversation as it is. */
function mark({ core, route, parameters }: OperationCall<Mark>, change: Partial<InboxState>): Conversation {
  const conversation = core.store.conversation(parameters.conversationId);
  const before = core.store.inboxState(parameters.conversationId);
  if (conversation === undefined || before === undefined) throw notFound(route, "Conversation");
  const state = { ...before, ...change };
  if (state.inbox === before.inbox && state.unread === before.unread) return conversation;
  const changed = { ...conversation, updatedAt: core.clock.iso() };
  core.store.saveConversation(changed, state);
  return changed;
}

function numbersOf(call: OperationCall<"listConversations_v1">): string[] | undefined {
  const { phoneNumber, phoneNumbers, userId } = call.parameters;
  const asked = phoneNumbers ?? (phoneNumber === undefined ? undefined : [phoneNumber]);
  const ids = asked?.map((each) => requirePhoneNumber(call, each).id);
  if (userId === undefined) return ids;
  if (call.core.store.user(userId) === undefined) throw notFound(call.route, "User");
  const open = call.core.store.phoneNumbers().filter(({ users }) => users.some(({ id }) => id === userId));
  return open.map(({ id }) => id).filter((id) => ids === undefined || ids.includes(id));
}

/** Lists conversations and moves them through the inbox. */
export const conversationHandlers: Handlers<Extract<OperationId, "listConversations_v1" | Mark>> = {
  listConversations_v1(call) {
    const { core, route, parameters } = call;
    const numbers = numbersOf(call);
    const created = timeBounds("doc ->> 'createdAt'", parameters.createdAfter, parameters.createdBefore);
    const updated = timeBounds("doc ->> 'updatedAt'", parameters.updatedAfter, parameters.updatedBefore);
    const where = [...created.where, ...updated.where];
    const values = [...created.values, ...updated.values];
    if (numbers !== undefined) {
      where.push(`phone_number_id IN (${numbers.map(() => "?").join(", ")})`);
      values.push(...numbers);
    }
    if (parameters.excludeInactive === true) {
      where.push("doc ->> 'deletedAt' IS NULL");
      if (core.assumptions.excludeInactiveWithoutActivity) where.push("doc ->> 'lastActivityAt' IS NOT NULL");
    }
    const page = withPageToken(route, "pageToken", () =>
      readPage<{ doc: string }>(core.db, {
        table: "conversations",
        where,
        values,
        limit: parameters.maxResults,
        token: parameters.pageToken,
        scope: route.id,
      }),
    );
    const data = page.rows.map(({ doc }) => JSON.parse(doc) as Conversation);
    return { data, totalItems: data.length, nextPageToken: page.next };
  },
  markConversationAsRead_v1: (call) => mark(call, { unread: false }),
  markConversationAsDone_v1: (call) => mark(call, { inbox: "done" }),
  markConversationAsOpen_v1: (call) => mark(call, { inbox: "open" }),
};
