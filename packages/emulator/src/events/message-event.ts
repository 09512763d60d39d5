import type { LegacyMessageObject, Message } from "../documents.ts";
import { type Core } from "../core.ts";
import { type DomainEvent } from "./domain-event.ts";
import { activityLink, deepLink, lookUpContacts } from "./event-context.ts";

/** The events about a message. */
export type MessageEventType = "message.received" | "message.delivered" | "message.failed" | "message.undelivered";

/** `data.resource` of a message event. */
function resourceOf(type: MessageEventType, message: Message, errorCode: string | null): object {
  const { id, direction, text, createdAt } = message;
  const media = (message.media ?? []).map(({ url, type: mime }) => (mime === null ? { url } : { type: mime, url }));
  switch (type) {
    case "message.failed":
      // v1 has no such status, so the message itself says `undelivered`.
      return { id, direction, text, status: "failed", errorCode, createdAt };
    case "message.undelivered":
      return { id, direction, text, status: message.status, errorCode, createdAt, media };
    default:
      return { id, direction, text, status: message.status, createdAt, media };
  }
}

/**
 * Something that happened to a message. v1 webhooks cannot subscribe to the two about failures.
 *
 * @param errorCode Why it was not delivered, in the carrier's or provider's code.
 */
export function messageEvent(
  core: Core,
  type: MessageEventType,
  message: Message,
  errorCode: string | null = null,
): DomainEvent {
  const phoneNumber = core.store.phoneNumber(message.phoneNumberId ?? "");
  const others = [message.from, ...message.to].filter((number) => number !== phoneNumber?.number);
  const userId = message.userId ?? phoneNumber?.users[0]?.id ?? "";
  const link = activityLink(message.phoneNumberId ?? "", message.conversationId, message.id);
  return {
    type,
    at: message.updatedAt,
    phoneNumberId: message.phoneNumberId,
    resourceId: message.id,
    beta: () => ({
      resource: resourceOf(type, message, errorCode),
      context: {
        orgId: core.organizationId(),
        phoneNumberId: message.phoneNumberId,
        conversationId: message.conversationId,
        userId,
        contacts: lookUpContacts(core, others),
        senderIdentifier: message.from,
        recipientIdentifiers: message.to,
      },
      links: { quo: link },
    }),
    legacy: () => {
      const documented = core.assumptions.legacyPayloads === "documented";
      const object: LegacyMessageObject = {
        id: message.id,
        object: "message",
        from: message.from,
        to: documented ? message.to : message.to.join(","),
        direction: message.direction,
        text: message.text,
        status: message.status,
        createdAt: message.createdAt,
        userId,
        phoneNumberId: message.phoneNumberId ?? "",
        contactIds: core.store.contactsOf(others),
      };
      return { type, data: { ...deepLink(core, link), object } };
    },
  };
}
