import type { CallSummary, CallTranscript } from "../documents.ts";
import { menuSeconds, type PhoneMenu, rings } from "./phone-menu.ts";

/** How a simulated call goes. */
export interface CallScript {
  /** `incoming` unless said otherwise. */
  direction?: "incoming" | "outgoing";
  /** The outside number in E.164. */
  with: string;
  /** The Quo number, by id or number. Absent means the first of the workspace. */
  phoneNumber?: string;
  /**
   * What becomes of it; `answered` unless said otherwise. On an outgoing call `missed`, `forwarded` and `abandoned` mean
   * that nobody answers, and `voicemail` that the other party's voicemail does.
   */
  outcome?: "answered" | "missed" | "voicemail" | "forwarded" | "abandoned" | "failed" | "ai-handled";
  /** What the caller does in a phone menu first. Only incoming calls reach one. */
  menu?: PhoneMenu;
  /** The user the call belongs to. Absent means the owner of the number. */
  userId?: string;
  /** Seconds it rings; 6 by default, 30 where nobody answers. */
  ringSeconds?: number;
  /** Seconds of talk; 120 by default. */
  talkSeconds?: number;
  /** Where a forwarded call goes. */
  forwardedTo?: string;
  /** Whether an answered call is recorded; it is unless said otherwise. */
  recording?: boolean;
  /** What the summary says; `false` for none. */
  summary?: false | Partial<Pick<CallSummary, "summary" | "nextSteps" | "jobs">>;
  /** What was said; `false` for none. */
  transcript?: false | NonNullable<CallTranscript["dialogue"]>;
  /** What the voicemail says and how long it is. */
  voicemail?: { transcript?: string | null; seconds?: number };
  /** The whole call at once, with its end now and its beginning as long ago as it took. */
  alreadyOver?: boolean;
  /** Deliver the events in the opposite order, as Quo may. */
  outOfOrder?: boolean;
}

/** A step of a call's life. */
export type CallStep =
  | "menu"
  | "ringing"
  | "answered"
  | "forwarded"
  | "completed"
  | "missed"
  | "voicemail"
  | "recording"
  | "transcript"
  | "summary";

/** What becomes of a call, as its direction has it. */
export type Outcome = NonNullable<CallScript["outcome"]> | "unanswered" | "their-voicemail";

/**
 * Missed, forwarded and abandoned are kinds of incoming calls; an outgoing one just is not answered. An outgoing call that
 * reaches a voicemail is answered by it, and Quo has no voicemail of it.
 */
export function outcomeOf({ direction = "incoming", outcome = "answered" }: CallScript): Outcome {
  if (direction === "incoming") return outcome;
  if (outcome === "voicemail") return "their-voicemail";
  return outcome === "missed" || outcome === "forwarded" || outcome === "abandoned" ? "unanswered" : outcome;
}

/** Processing after the end of a call, in seconds, as the examples of the description have it. */
const processing = { voicemail: 90, recording: 90, transcript: 190, summary: 230 };

/** The steps of a call with their seconds from its beginning. */
export function planCall(script: CallScript): { step: CallStep; at: number }[] {
  const outcome = outcomeOf(script);
  const answered = outcome === "answered" || outcome === "ai-handled" || outcome === "their-voicemail";
  const menu = menuSeconds(script);
  const ringing = rings(script) ? (script.ringSeconds ?? (answered || outcome === "forwarded" ? 6 : 30)) : 0;
  const ring = menu + ringing;
  const end = answered ? ring + (script.talkSeconds ?? 120) : ring;
  const steps: { step: CallStep; at: number }[] = [];
  if (script.menu !== undefined) steps.push({ step: "menu", at: menu });
  if (rings(script)) steps.push({ step: "ringing", at: menu });
  if (answered) steps.push({ step: "answered", at: ring });
  if (outcome === "forwarded") steps.push({ step: "forwarded", at: ring });
  steps.push({ step: "completed", at: end });
  if (outcome === "missed" || outcome === "voicemail" || outcome === "abandoned") {
    steps.push({ step: "missed", at: end });
  }
  if (outcome === "voicemail") steps.push({ step: "voicemail", at: end + processing.voicemail });
  if (outcome === "their-voicemail") return steps;
  if (answered && script.recording !== false) steps.push({ step: "recording", at: end + processing.recording });
  if (answered && script.transcript !== false) steps.push({ step: "transcript", at: end + processing.transcript });
  if (answered && script.summary !== false) steps.push({ step: "summary", at: end + processing.summary });
  return steps;
}
