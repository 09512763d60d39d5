import type {
  CallCompletedResource,
  CallRecordingCompletedResource,
  CallRingingResource,
  CallSummaryCompletedResource,
  CallTranscriptCompletedResource,
  EventCallStatus,
  MessageEventResource,
} from "../generated/2026-03-30.ts";
import type { ConversionRecord } from "./conversion-record.ts";

type Item = Record<string, unknown>;

const items = (value: unknown): Item[] =>
  Array.isArray(value) ? value.filter((item): item is Item => typeof item === "object" && item !== null) : [];
const textOrNull = (value: unknown) => (typeof value === "string" ? value : null);
const numberOrNull = (value: unknown) => (typeof value === "number" ? value : null);
const textList = (value: unknown) => (Array.isArray(value) ? value.filter((item) => typeof item === "string") : null);

/** A legacy message; the app calls its text `body`. */
export function messageResource(record: ConversionRecord): MessageEventResource {
  const body = record.take("body");
  const media = record.take("media");
  return {
    id: record.text("id", "resource.id", ""),
    direction: record.text("direction", "resource.direction", ""),
    text: typeof body === "string" ? body : record.text("text", "resource.text", ""),
    status: record.text("status", "resource.status", ""),
    createdAt: record.text("createdAt", "resource.createdAt", ""),
    ...(Array.isArray(media) && {
      media: items(media).map(({ url, type }) => ({
        url: typeof url === "string" ? url : "",
        ...(typeof type === "string" && { type }),
      })),
    }),
  };
}

/** A legacy call that rings. */
export function ringingResource(record: ConversionRecord): CallRingingResource {
  const createdAt = record.text("createdAt", "resource.createdAt", "");
  return {
    id: record.text("id", "resource.id", ""),
    direction: record.text("direction", "resource.direction", ""),
    createdAt,
    updatedAt: record.text("updatedAt", "resource.updatedAt", createdAt),
  };
}

function callTimes(record: ConversionRecord) {
  const answeredAt = record.text("answeredAt", "resource.answeredAt", null);
  return {
    id: record.text("id", "resource.id", ""),
    direction: record.text("direction", "resource.direction", ""),
    createdAt: record.text("createdAt", "resource.createdAt", ""),
    answeredAt,
    completedAt: record.text("completedAt", "resource.completedAt", null),
    updatedAt: record.text("updatedAt", "resource.updatedAt", null),
    // The legacy system says 0 for a call that was never connected.
    duration: answeredAt === null ? null : numberOrNull(record.take("duration")),
  };
}

/** How a legacy call ended, in beta words. A call that nobody answered ends as `completed` there. */
function callStatus(status: unknown, answered: boolean): EventCallStatus {
  switch (status) {
    case "completed":
      return answered ? "answered" : "unanswered";
    case "no-answer":
    case "missed":
    case "busy":
      return "unanswered";
    case "answered":
    case "failed":
    case "forwarded":
    case "abandoned":
      return status;
    case "canceled":
      return "abandoned";
    default:
      return "unknown";
  }
}

/** A legacy call that ended. */
export function completedResource(record: ConversionRecord): CallCompletedResource {
  const times = callTimes(record);
  const voicemail = record.take("voicemail");
  return {
    ...times,
    status: callStatus(record.take("status"), times.answeredAt !== null),
    hasVoicemail: voicemail === undefined ? record.lack("resource.hasVoicemail", false) : voicemail !== null,
  };
}

/** A legacy call with its recordings. */
export const recordingResource = (record: ConversionRecord): CallRecordingCompletedResource => ({
  ...callTimes(record),
  // v4 calls them `recordings`, deliveries of webhooks made in the app `media`.
  recordings: items(record.take("recordings") ?? record.take("media") ?? record.lack("resource.recordings", [])).map(
    ({ id, url, type, duration, startTime }) => ({
      id: textOrNull(id),
      duration: numberOrNull(duration),
      startTime: textOrNull(startTime),
      type: textOrNull(type),
      url: textOrNull(url),
    }),
  ),
});

/** A legacy summary, with the jobs of the AI agent where the payload has them. */
export function summaryResource(record: ConversionRecord): CallSummaryCompletedResource {
  const jobs = record.take("jobs");
  return {
    callId: record.text("callId", "resource.callId", ""),
    processingStatus: record.text("status", "resource.processingStatus", ""),
    summary: textList(record.take("summary")),
    nextSteps: textList(record.take("nextSteps")),
    fromPhoneNumber: record.lack("resource.fromPhoneNumber", null),
    handledByAiAgent: record.lack("resource.handledByAiAgent", false),
    answeredByUserId: record.lack("resource.answeredByUserId", null),
    jobs: Array.isArray(jobs) ? jobs : record.lack("resource.jobs", []),
  };
}

/** A legacy transcript. */
export function transcriptResource(record: ConversionRecord): CallTranscriptCompletedResource {
  const dialogue = record.take("dialogue");
  return {
    callId: record.text("callId", "resource.callId", ""),
    createdAt: record.text("createdAt", "resource.createdAt", ""),
    duration: numberOrNull(record.take("duration")) ?? record.lack("resource.duration", 0),
    processingStatus: record.text("status", "resource.processingStatus", ""),
    dialogue: Array.isArray(dialogue)
      ? items(dialogue).map(({ userId, identifier, content, start, end }) => ({
          userId: textOrNull(userId),
          identifier: textOrNull(identifier),
          content: typeof content === "string" ? content : "",
          start: numberOrNull(start) ?? 0,
          end: numberOrNull(end) ?? 0,
        }))
      : null,
  };
}
