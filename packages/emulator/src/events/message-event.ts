import type { LegacyMessageObject, Message } from "../documents.ts";
import { type Core } from "../core.ts";
import { type DomainEvent } from "./domain-event.ts";
import { activityLink, deepLink, lookUpContacts } from "./event-context.ts";

/** A message that arrived or was delivered. */
export function messageEvent(
  core: Core,
  type: "message.received" | "message.delivered",
  message: Message,
): DomainEvent {
  const phoneNumber = core.store.phoneNumber(message.phoneNumberId ?? "");
  const others = [message.from, ...message.to].filter((number) => number !== phoneNumber?.number);
  const userId = message.userId ?? phoneNumber?.users[0]?.id ?? "";
  const media = (message.media ?? []).map(({ url, type: mime }) => (mime === null ? { url } : { type: mime, url }));
  const link = activityLink(message.phoneNumberId ?? "", message.conversationId, message.id);
  return {
    type,
    at: message.updatedAt,
    phoneNumberId: message.phoneNumberId,
    resourceId: message.id,
    beta: () => ({
      resource: {
        id: message.id,
        direction: message.direction,
        text: message.text,
        status: message.status,
        createdAt: message.createdAt,
        ...(media.length === 0 ? {} : { media }),
      },
      context: {
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
