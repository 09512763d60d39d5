import type { AnyWebhookEvent, UnknownEvent } from "../events.ts";
import type { WebhookEvent } from "../generated/2026-03-30.ts";
import type { Conversion } from "./conversion.ts";
import { ConversionRecord } from "./conversion-record.ts";
import { callContext, contactContext, messageContext, ringingContext } from "./convert-context.ts";
import { contactResource } from "./convert-contact.ts";
import {
  completedResource,
  messageResource,
  recordingResource,
  ringingResource,
  summaryResource,
  transcriptResource,
} from "./convert-resource.ts";
import { betaType } from "./event-types.ts";
import { payloadOf } from "./payload.ts";

/** What the payloads do not tell. */
export interface ConversionOptions {
  /**
   * The Quo numbers of the workspace in E.164. Legacy calls list everybody on the call in one list; with this the two
   * sides can be told apart, without it `participants.resolution` is `unavailable`.
   */
  workspaceNumbers?: readonly string[];
}

type Convert = (
  record: ConversionRecord,
  workspaceNumbers: readonly string[],
) => { resource: unknown; context: unknown };

const message: Convert = (record) => ({ resource: messageResource(record), context: messageContext(record) });
const contact: Convert = (record) => ({ resource: contactResource(record), context: contactContext(record) });

const conversions: Record<string, Convert> = {
  "message.received": message,
  "message.delivered": message,
  "call.ringing": (record, numbers) => ({
    resource: ringingResource(record),
    context: ringingContext(record, numbers),
  }),
  "call.completed": (record, numbers) => ({
    resource: completedResource(record),
    context: callContext(record, numbers),
  }),
  "call.recording.completed": (record, numbers) => ({
    resource: recordingResource(record),
    context: callContext(record, numbers),
  }),
  "call.summary.completed": (record, numbers) => ({
    resource: summaryResource(record),
    context: callContext(record, numbers),
  }),
  "call.transcript.completed": (record, numbers) => ({
    resource: transcriptResource(record),
    context: callContext(record, numbers),
  }),
  "contact.updated": contact,
  "contact.deleted": contact,
};

/**
 * Turns an event of the legacy system (v1 API, or managed in the app) into the shape of the beta system, so that one
 * handler serves both while you move. Says which beta fields it could not fill and which legacy fields it had to drop.
 *
 * Give it to `createWebhookHandler` as `onLegacy`, or call it on an event of `verifyWebhook`. Never throws.
 *
 * @example
 * const { event, missing } = legacyToBeta(legacyEvent, { workspaceNumbers: ["+14155550142"] });
 */
export function legacyToBeta(legacy: AnyWebhookEvent, { workspaceNumbers = [] }: ConversionOptions = {}): Conversion {
  const type = betaType(legacy.type);
  const convert = Object.hasOwn(conversions, type) ? conversions[type] : undefined;
  if (!convert) return { event: { ...legacy, type } as unknown as UnknownEvent, missing: [], dropped: [] };
  const { deepLink } = (legacy.data ?? {}) as { deepLink?: unknown };
  const link = typeof deepLink === "string" ? deepLink : undefined;
  const record = new ConversionRecord(payloadOf(legacy), link);
  const links = { quo: link ?? record.lack("links.quo", null) };
  const data = { ...convert(record, workspaceNumbers), links };
  const event = { id: legacy.id, apiVersion: "2026-03-30", createdAt: legacy.createdAt, type, data } as WebhookEvent;
  return { event, missing: record.missing, dropped: record.dropped() };
}
