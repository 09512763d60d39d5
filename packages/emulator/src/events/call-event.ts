import type { Call, EventCallStatus, LegacyCallObject } from "../documents.ts";
import { type Core } from "../core.ts";
import { type DomainEvent } from "./domain-event.ts";
import { type LegacyWebhookEventObject } from "./legacy-object.ts";
import { activityLink, callContext, deepLink } from "./event-context.ts";

/** A call with what its events need besides. */
export interface CallFacts {
  call: Call;
  conversationId: string | null;
  /** The outside number. */
  other: string;
}

type CallEventType =
  | "call.ringing"
  | "call.answered"
  | "call.completed"
  | "call.forwarded"
  | "call.missed"
  | "call.recording.completed"
  | "call.summary.completed"
  | "call.transcript.completed"
  | "call.voicemail.completed";

/** The events that v1 has, with the envelope's `type` in the official samples. Deliveries use the event's own name. */
const legacyTypes: Partial<Record<CallEventType, string>> = {
  "call.ringing": "call.ringing",
  "call.completed": "call.completed",
  "call.recording.completed": "call.recording.completed",
  "call.summary.completed": "callSummary",
  "call.transcript.completed": "callTranscript",
};

/** The status of `call.completed`, which has a vocabulary of its own. */
function eventStatus(call: Call): EventCallStatus {
  if (call.aiHandled !== null) return "ai-handled";
  if (call.status === "forwarded" || call.status === "abandoned" || call.status === "failed") return call.status;
  return call.answeredAt === null ? "unanswered" : "answered";
}

function resourceOf(core: Core, type: CallEventType, { call, other }: CallFacts): object {
  const { id, direction, createdAt, answeredAt, completedAt, updatedAt } = call;
  const talk =
    answeredAt === null || completedAt === null ? null : (Date.parse(completedAt) - Date.parse(answeredAt)) / 1000;
  switch (type) {
    case "call.ringing":
      return { id, direction, createdAt, updatedAt: updatedAt ?? createdAt };
    case "call.answered":
      return { id, direction, createdAt, answeredAt, answeredByUserId: call.answeredBy, updatedAt };
    case "call.completed": {
      const hasVoicemail = core.store.artefact(id, "voicemail") !== undefined;
      return {
        id,
        direction,
        status: eventStatus(call),
        createdAt,
        answeredAt,
        completedAt,
        updatedAt,
        duration: talk,
        hasVoicemail,
      };
    }
    case "call.forwarded":
      return { id, createdAt, updatedAt, forwardedFrom: call.forwardedFrom ?? "", forwardedTo: call.forwardedTo ?? "" };
    case "call.missed":
      return { id, createdAt, updatedAt: updatedAt ?? createdAt };
    case "call.recording.completed": {
      const recordings = (core.store.artefact(id, "recordings") ?? []).map(
        ({ status: _status, ...recording }) => recording,
      );
      return { id, direction, createdAt, answeredAt, completedAt, updatedAt, duration: talk, recordings };
    }
    case "call.summary.completed": {
      const summary = core.store.artefact(id, "summary");
      const done = summary?.status === "completed";
      return {
        callId: id,
        processingStatus: summary?.status ?? "absent",
        summary: done ? summary.summary : null,
        nextSteps: done ? summary.nextSteps : null,
        fromPhoneNumber:
          direction === "incoming" ? other : (core.store.phoneNumber(call.phoneNumberId)?.number ?? null),
        handledByAiAgent: call.aiHandled !== null,
        answeredByUserId: call.answeredBy,
        jobs: summary?.jobs ?? [],
      };
    }
    case "call.transcript.completed": {
      const transcript = core.store.artefact(id, "transcript");
      return {
        callId: id,
        createdAt: transcript?.createdAt ?? createdAt,
        duration: transcript?.duration ?? 0,
        processingStatus: transcript?.status ?? "absent",
        dialogue: transcript?.dialogue ?? null,
      };
    }
    default: {
      const voicemail = core.store.artefact(id, "voicemail");
      return {
        id: voicemail?.activityId ?? id,
        voicemailId: voicemail?.id ?? null,
        callId: id,
        direction,
        duration: voicemail?.duration ?? 0,
        from: other,
        to: core.store.phoneNumber(call.phoneNumberId)?.number ?? "",
        transcript: voicemail?.transcript ?? null,
        recordingUrl: voicemail?.recordingUrl ?? null,
        createdAt: completedAt ?? createdAt,
        updatedAt: core.clock.iso(),
      };
    }
  }
}

function legacyObject(core: Core, type: CallEventType, { call, other }: CallFacts): LegacyWebhookEventObject {
  const documented = core.assumptions.legacyPayloads === "documented";
  const contactIds = core.store.contactsOf([other]);
  if (type === "call.summary.completed") {
    const summary = core.store.artefact(call.id, "summary");
    return {
      callId: call.id,
      object: "callSummary",
      status: summary?.status ?? "absent",
      summary: summary?.summary ?? null,
      nextSteps: summary?.nextSteps ?? null,
      ...(documented ? {} : { jobs: summary?.jobs ?? [] }),
      contactIds,
    };
  }
  if (type === "call.transcript.completed") {
    const transcript = core.store.artefact(call.id, "transcript");
    return {
      callId: call.id,
      object: "callTranscript",
      createdAt: transcript?.createdAt ?? call.createdAt,
      dialogue: transcript?.dialogue ?? null,
      duration: transcript?.duration ?? 0,
      status: transcript?.status ?? "absent",
      contactIds,
    };
  }
  const { callRoute: _, aiHandled: __, ...shared } = call;
  const recordings = (core.store.artefact(call.id, "recordings") ?? []).map(({ status: _status, ...each }) => each);
  const object: LegacyCallObject = {
    ...shared,
    object: "call",
    contactIds,
    ...(documented ? {} : { recordings: type === "call.recording.completed" ? recordings : null }),
  };
  return object;
}

/** The context of `call.ringing`, which names neither contacts nor the type of the number. */
function ringingContext(core: Core, { call, conversationId, other }: CallFacts): object {
  const { phoneNumberId, userId } = call;
  const { orgId, participants } = callContext(core, { phoneNumberId, conversationId, userId, other });
  return { orgId, phoneNumberId, conversationId, userId, participants };
}

/** Something that happened to a call. */
export function callEvent(core: Core, type: CallEventType, facts: CallFacts): DomainEvent {
  const { call, conversationId, other } = facts;
  const voicemail = type === "call.voicemail.completed" ? core.store.artefact(call.id, "voicemail") : undefined;
  const legacyType = legacyTypes[type];
  const link = activityLink(call.phoneNumberId, conversationId, voicemail?.activityId ?? call.id);
  return {
    type,
    at: core.clock.iso(),
    phoneNumberId: call.phoneNumberId,
    resourceId: call.id,
    beta: () => ({
      resource: resourceOf(core, type, facts),
      context:
        type === "call.ringing"
          ? ringingContext(core, facts)
          : callContext(core, { phoneNumberId: call.phoneNumberId, conversationId, userId: call.userId, other }),
      links: { quo: link },
    }),
    ...(legacyType === undefined
      ? {}
      : {
          legacy: () => ({
            type: core.assumptions.legacyPayloads === "documented" ? legacyType : type,
            data: { ...deepLink(core, link), object: legacyObject(core, type, facts) },
          }),
        }),
  };
}
