import type { Call } from "../documents.ts";
import { type Core } from "../core.ts";
import { type CallScript } from "./call-plan.ts";

type Artefact = "voicemail-pending" | "voicemail" | "recording" | "transcript" | "summary";

const seconds = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 1000);

/** Writes what is recorded or written about a call. */
export function saveCallArtefact(core: Core, kind: Artefact, call: Call, script: CallScript): void {
  const answeredAt = call.answeredAt ?? call.createdAt;
  const talk = seconds(answeredAt, call.completedAt ?? answeredAt);
  const { store, ids } = core;
  switch (kind) {
    case "voicemail-pending":
      store.saveArtefact(call.id, "voicemail", {
        id: ids.id("VM", 10),
        activityId: ids.id("AC"),
        status: "in-progress",
        duration: null,
        transcript: null,
        recordingUrl: null,
      });
      return;
    case "voicemail": {
      const pending = store.artefact(call.id, "voicemail");
      const id = pending?.id ?? ids.id("VM", 10);
      store.saveArtefact(call.id, "voicemail", {
        id,
        activityId: pending?.activityId ?? ids.id("AC"),
        status: "completed",
        duration: script.voicemail?.seconds ?? 18,
        transcript: script.voicemail?.transcript === undefined ? "Please call us back." : script.voicemail.transcript,
        recordingUrl: `https://media.example.com/${id}.mp3`,
      });
      return;
    }
    case "recording": {
      const id = ids.id("CR", 10);
      const url = `https://media.example.com/${id}.mp3`;
      store.saveArtefact(call.id, "recordings", [
        { id, status: "completed", startTime: answeredAt, duration: talk, type: "audio/mpeg", url },
      ]);
      return;
    }
    case "transcript":
      store.saveArtefact(call.id, "transcript", {
        callId: call.id,
        createdAt: answeredAt,
        duration: talk,
        status: "completed",
        dialogue: script.transcript || defaultDialogue(call, script.with),
      });
      return;
    case "summary":
      store.saveArtefact(call.id, "summary", {
        callId: call.id,
        status: "completed",
        summary: ["The caller asked about opening hours."],
        nextSteps: ["Send the opening hours."],
        ...(script.summary === false ? {} : script.summary),
      });
  }
}

function defaultDialogue(call: Call, other: string): NonNullable<Exclude<CallScript["transcript"], false>> {
  const userId = call.answeredBy ?? call.initiatedBy;
  return [
    { content: "Hello, how can I help?", start: 0.4, end: 2.1, identifier: null, userId },
    { content: "When are you open tomorrow?", start: 2.6, end: 4.8, identifier: other, userId: null },
  ];
}
