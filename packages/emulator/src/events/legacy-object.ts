import type {
  LegacyCallObject,
  LegacyCallSummaryObject,
  LegacyCallTranscriptObject,
  LegacyMessageObject,
} from "../documents.ts";

/** `data.object` of a v1 delivery. */
export type LegacyWebhookEventObject =
  | LegacyMessageObject
  | LegacyCallObject
  | LegacyCallSummaryObject
  | LegacyCallTranscriptObject;
