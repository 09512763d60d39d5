import type {
  CallEventContext,
  CallRingingEventContext,
  ContactEventContext,
  ContactLookup,
  EventParticipants,
  MessageEventContext,
} from "../generated/2026-03-30.ts";
import type { ConversionRecord } from "./conversion-record.ts";

function contacts(record: ConversionRecord): ContactLookup {
  const ids = record.texts("contactIds");
  return ids
    ? { ids, lookupStatus: ids.length > 0 ? "matched" : "none" }
    : record.lack("context.contacts", { ids: [], lookupStatus: "unavailable" });
}

/** Splits the numbers of a call into the two sides, where the payload or the caller tells which is which. */
function participants(record: ConversionRecord, workspaceNumbers: readonly string[]): EventParticipants | undefined {
  const all = record.texts("participants");
  const from = record.texts("from");
  const to = record.texts("to");
  if (all && workspaceNumbers.length > 0)
    return {
      workspace: all.filter((number) => workspaceNumbers.includes(number)),
      external: all.filter((number) => !workspaceNumbers.includes(number)),
      resolution: "available",
    };
  if (!from || !to) return undefined;
  const incoming = record.take("direction") === "incoming";
  return { workspace: incoming ? to : from, external: incoming ? from : to, resolution: "available" };
}

/** Where a legacy message belongs. */
export const messageContext = (record: ConversionRecord): MessageEventContext => ({
  phoneNumberId: record.text("phoneNumberId", "context.phoneNumberId", null),
  conversationId: record.conversationId(),
  userId: record.text("userId", "context.userId", ""),
  contacts: contacts(record),
  senderIdentifier: record.text("from", "context.senderIdentifier", ""),
  recipientIdentifiers: record.texts("to") ?? record.lack("context.recipientIdentifiers", []),
});

/** Where a legacy call that rings belongs. */
export function ringingContext(record: ConversionRecord, workspaceNumbers: readonly string[]): CallRingingEventContext {
  const sides = participants(record, workspaceNumbers);
  const owner = record.text("userId", "context.userId", "");
  // The beta system names who made an outgoing call; the legacy one names that and whose number it was.
  const initiator = record.take("direction") === "outgoing" ? record.take("initiatedBy") : undefined;
  const userId = typeof initiator === "string" ? initiator : owner;
  if (userId !== owner) record.leave("userId");
  return {
    phoneNumberId: record.text("phoneNumberId", "context.phoneNumberId", null),
    conversationId: record.conversationId(),
    userId,
    ...(sides && { participants: sides }),
  };
}

/** Where a legacy call belongs. */
export function callContext(record: ConversionRecord, workspaceNumbers: readonly string[]): CallEventContext {
  const { participants: sides, ...rest } = ringingContext(record, workspaceNumbers);
  return {
    ...rest,
    phoneNumberType: record.lack("context.phoneNumberType", null),
    contacts: contacts(record),
    participants:
      sides ?? record.lack("context.participants", { workspace: [], external: [], resolution: "unavailable" }),
  };
}

/** To whom a legacy contact belongs. */
export const contactContext = (record: ConversionRecord): ContactEventContext => ({
  userId: record.text("userId", "context.userId", ""),
  sharedWithIds: record.texts("sharedWith") ?? record.lack("context.sharedWithIds", []),
});
