import type { Message } from "../documents.ts";
import { type Core } from "../core.ts";
import { recordActivity } from "../simulate/conversations.ts";
import { type MessageStep, scheduleMessageStep } from "../simulate/messages.ts";
import { ApiError } from "../server/api-error.ts";
import { readPage } from "../state/paging.ts";
import { participantsKey } from "../state/participants.ts";
import { checkDestinations } from "./destinations.ts";
import { requireMember, requirePhoneNumber } from "./members.ts";
import { type Handlers, invalidInput, notFound, withPageToken } from "./operation.ts";
import { timeBounds } from "./time-bounds.ts";

function requireSubscription(core: Core): void {
  if (!core.settings.subscriptionActive) throw new ApiError("0201402");
}

/** The first thing that will become of a message, with what follows it. */
function plannedSteps(core: Core, messageId: string, recipients: readonly string[]): MessageStep {
  const { failingNumbers, undeliverableNumbers, messageSentAfterMs, messageDeliveredAfterMs } = core.assumptions;
  const now = core.clock.now();
  const sentAt = now + messageSentAfterMs;
  if (recipients.some((number) => failingNumbers.includes(number)))
    return { messageId, status: "failed", dueAt: sentAt };
  const refused = recipients.some((number) => undeliverableNumbers.includes(number));
  const end = refused ? ({ status: "undelivered", errorCode: "30006" } as const) : ({ status: "delivered" } as const);
  return {
    messageId,
    status: "sent",
    dueAt: sentAt,
    next: { messageId, ...end, dueAt: now + messageDeliveredAfterMs },
  };
}

/** Sends, lists and reads messages. */
export const messageHandlers: Handlers<"sendMessage_v1" | "listMessages_v1" | "getMessageById_v1"> = {
  sendMessage_v1(call) {
    const { core, route, body } = call;
    requireSubscription(core);
    const phoneNumber = requirePhoneNumber(call, body.from);
    const recipients = [...new Set(body.to)];
    if (recipients.length < body.to.length) {
      throw invalidInput(route, "/to", "Expected array elements to be unique", body.to);
    }
    if (recipients.includes(phoneNumber.number)) {
      throw invalidInput(route, "/to", "Expected recipients other than the sending number", body.to);
    }
    const userId = requireMember(call, phoneNumber, body.userId);
    checkDestinations(core, phoneNumber, recipients);
    const now = core.clock.iso();
    const id = core.ids.id("AC");
    const conversation = recordActivity(core, {
      phoneNumberId: phoneNumber.id,
      others: body.to,
      activityId: id,
      at: now,
      state: { inbox: body.setInboxStatus === "done" ? "done" : "open" },
    });
    const message: Message = {
      id,
      to: body.to,
      from: phoneNumber.number,
      text: body.content,
      phoneNumberId: phoneNumber.id,
      conversationId: conversation.id,
      direction: "outgoing",
      userId,
      status: "queued",
      createdAt: now,
      updatedAt: now,
      media: [],
    };
    core.store.insertMessage(message, recipients);
    scheduleMessageStep(core, plannedSteps(core, id, recipients));
    return { data: message };
  },

  listMessages_v1(call) {
    const { core, route, parameters } = call;
    requireSubscription(core);
    const phoneNumber = requirePhoneNumber(call, parameters.phoneNumberId);
    const bounds = timeBounds("created_at", parameters.createdAfter, parameters.createdBefore ?? parameters.since);
    const where = ["phone_number_id = ?", "participants = ?", ...bounds.where];
    const values = [phoneNumber.id, participantsKey(parameters.participants), ...bounds.values];
    if (parameters.userId !== undefined) {
      where.push("user_id = ?");
      values.push(parameters.userId);
    }
    const page = withPageToken(route, "pageToken", () =>
      readPage<{ doc: string }>(core.db, {
        table: "messages",
        where,
        values,
        limit: parameters.maxResults,
        token: parameters.pageToken,
        scope: route.id,
      }),
    );
    const data = page.rows.map(({ doc }) => JSON.parse(doc) as Message);
    return { data, totalItems: data.length, nextPageToken: page.next };
  },

  getMessageById_v1({ core, route, parameters }) {
    requireSubscription(core);
    const message = core.store.message(parameters.id);
    if (message === undefined) throw notFound(route, "Message");
    return { data: message };
  },
};
