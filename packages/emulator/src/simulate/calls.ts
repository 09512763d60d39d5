import type { Call } from "../documents.ts";
import { type Assumptions } from "../assumptions.ts";
import { type Core } from "../core.ts";
import { callEvent, type CallFacts } from "../events/call-event.ts";
import { menuEvent } from "../events/menu-event.ts";
import { emit } from "../events/emit.ts";
import { saveCallArtefact } from "./call-artefacts.ts";
import { type CallScript, type CallStep, type Outcome, outcomeOf, planCall } from "./call-plan.ts";
import { recordActivity } from "./conversations.ts";
import { simulatedNumber } from "./messages.ts";
import { menuChoice } from "./phone-menu.ts";

/** A step that waits for its moment. */
export interface CallStepJob extends Record<string, unknown> {
  callId: string;
  step: CallStep;
  script: CallScript;
  /** How long its event is held back, in milliseconds. */
  holdBackMs: number;
}

/** How a call ends. An outgoing call nobody answers ends as completed too; `answeredAt` tells. */
function endStatus(outcome: Outcome, { unansweredCallStatus }: Assumptions): Call["status"] {
  switch (outcome) {
    case "missed":
    case "voicemail":
      return unansweredCallStatus;
    case "forwarded":
    case "abandoned":
    case "failed":
      return outcome;
    default:
      return "completed";
  }
}

/** Begins a call. What follows happens on the emulator's clock, or at once for a call that is already over. */
export function startCall(core: Core, script: CallScript): Call {
  if (!/^\+[1-9]\d{1,14}$/.test(script.with))
    throw new Error(`"${script.with}" is not a number in E.164, such as +12065550187.`);
  const own = simulatedNumber(core, script.phoneNumber);
  const steps = planCall(script);
  const total = (steps.at(-1)?.at ?? 0) * 1000;
  const start = core.clock.now() - (script.alreadyOver === true ? total : 0);
  const at = new Date(start).toISOString();
  const { direction = "incoming" } = script;
  if (script.menu !== undefined && direction === "outgoing")
    throw new Error("Only an incoming call reaches a phone menu.");
  const userId = script.userId ?? own.ownerId;
  const call: Call = {
    id: core.ids.id("AC"),
    phoneNumberId: own.id,
    userId,
    direction,
    status: script.menu === undefined ? "ringing" : "initiated",
    participants: direction === "incoming" ? [script.with, own.number] : [own.number, script.with],
    duration: 0,
    createdAt: at,
    updatedAt: at,
    answeredAt: null,
    completedAt: null,
    answeredBy: null,
    initiatedBy: direction === "outgoing" ? userId : null,
    forwardedFrom: null,
    forwardedTo: null,
    callRoute: direction === "outgoing" ? null : script.menu === undefined ? "phone-number" : "phone-menu",
    aiHandled: null,
  };
  const others = [script.with];
  const state = direction === "incoming" ? { inbox: "open" as const } : {};
  const conversation = recordActivity(core, { phoneNumberId: own.id, others, activityId: call.id, at, state });
  core.store.saveCall(call, script.with, conversation.id);
  for (const [index, { step, at: seconds }] of steps.entries()) {
    const dueAt = start + seconds * 1000;
    const holdBackMs = script.outOfOrder === true ? (steps.length - index) * 1000 + (start + total - dueAt) : 0;
    const job: CallStepJob = { callId: call.id, step, script, holdBackMs };
    if (script.alreadyOver === true || seconds === 0) runCallStep(core, job, new Date(dueAt).toISOString());
    else core.schedule({ dueAt, kind: "call-step", payload: job });
  }
  return core.store.call(call.id) ?? call;
}

/** Lets one step of a call happen. */
export function runCallStep(
  core: Core,
  { callId, step, script, holdBackMs }: CallStepJob,
  at = core.clock.iso(),
): void {
  const call = core.store.call(callId);
  if (call === undefined) return;
  const facts: CallFacts = {
    call: { ...call, ...changeOf(step, call, script, at, core), updatedAt: at },
    conversationId: core.store.callConversationId(callId),
    other: script.with,
  };
  core.store.saveCall(facts.call, script.with, facts.conversationId);
  if (step === "completed" && outcomeOf(script) === "voicemail")
    saveCallArtefact(core, "voicemail-pending", facts.call, script);
  if (step === "menu") {
    emit(core, menuEvent(core, facts, menuChoice(script.menu ?? {}, script.outcome)), holdBackMs);
    return;
  }
  if (step === "missed" || step === "answered" || step === "forwarded" || step === "ringing" || step === "completed") {
    emit(core, callEvent(core, `call.${step}`, facts), holdBackMs);
    return;
  }
  saveCallArtefact(core, step, facts.call, script);
  emit(core, callEvent(core, `call.${step}.completed`, facts), holdBackMs);
}

function changeOf(step: CallStep, call: Call, script: CallScript, at: string, core: Core): Partial<Call> {
  const outcome = outcomeOf(script);
  switch (step) {
    case "ringing":
      return { status: "ringing" };
    case "answered":
      return outcome === "ai-handled"
        ? { status: "answered", answeredAt: at, aiHandled: "ai-agent" }
        : { status: "answered", answeredAt: at, answeredBy: call.direction === "incoming" ? call.userId : null };
    case "forwarded":
      return {
        status: "forwarded",
        forwardedFrom: core.store.phoneNumber(call.phoneNumberId)?.number ?? null,
        forwardedTo: script.forwardedTo ?? core.store.phoneNumber(call.phoneNumberId)?.forward ?? "+14155550199",
      };
    case "completed": {
      const from = core.assumptions.callDuration === "whole" ? call.createdAt : (call.answeredAt ?? at);
      return {
        status: endStatus(outcome, core.assumptions),
        completedAt: at,
        duration: Math.round((Date.parse(at) - Date.parse(from)) / 1000),
      };
    }
    default:
      return {};
  }
}
