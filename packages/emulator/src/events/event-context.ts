import type { CallEventContext, ContactLookup } from "../documents.ts";
import { type Core } from "../core.ts";

/** Who the outside numbers are, as far as the contacts tell. */
export function lookUpContacts(core: Core, numbers: readonly string[]): ContactLookup {
  const ids = core.store.contactsOf(numbers);
  return { ids, lookupStatus: ids.length > 0 ? "matched" : "none" };
}

/** Where an activity is found in the app. */
export function activityLink(phoneNumberId: string, conversationId: string | null, activityId: string): string | null {
  return conversationId === null
    ? null
    : `https://my.quo.com/inbox/${phoneNumberId}/c/${conversationId}?at=${activityId}`;
}

/** The link of a v1 delivery, which the documented form lacks. */
export function deepLink(core: Core, link: string | null): { deepLink?: string } {
  return link === null || core.assumptions.legacyPayloads === "documented" ? {} : { deepLink: link };
}

/** The context every call event but `call.ringing` has. */
export function callContext(
  core: Core,
  call: { phoneNumberId: string; conversationId: string | null; userId: string; other: string },
): CallEventContext {
  const phoneNumber = core.store.phoneNumber(call.phoneNumberId);
  return {
    orgId: core.organizationId(),
    phoneNumberId: call.phoneNumberId,
    conversationId: call.conversationId,
    phoneNumberType: (phoneNumber?.users.length ?? 0) > 1 ? "shared" : "private",
    userId: call.userId,
    contacts: lookUpContacts(core, [call.other]),
    participants: { workspace: [phoneNumber?.number ?? ""], external: [call.other], resolution: "available" },
  };
}
