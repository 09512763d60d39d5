// Generated from the description by `pnpm generate`. Do not edit.

import { type Check, isObject, type Issues, wrong } from "../validation/issue.ts";

function checkDialogueSegment(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { content, start, end, identifier, userId } = input;
    if (typeof content !== "string") wrong(issues, `${path}.content`, "a string", content);
    if (typeof start !== "number") wrong(issues, `${path}.start`, "a number", start);
    if (typeof end !== "number") wrong(issues, `${path}.end`, "a number", end);
    if (typeof identifier !== "string" && identifier !== null)
      wrong(issues, `${path}.identifier`, "a string or null", identifier);
    if (typeof userId !== "string" && userId !== null && userId !== undefined)
      wrong(issues, `${path}.userId`, "a string or null", userId);
  }
}

function checkLegacyCallCompletedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, object, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (object !== "event") wrong(issues, `${path}.object`, '"event"', object);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "call.completed") wrong(issues, `${path}.type`, '"call.completed"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { deepLink, object: dataObject } = data;
      if (typeof deepLink !== "string" && deepLink !== undefined)
        wrong(issues, `${path}.data.deepLink`, "a string", deepLink);
      checkLegacyCallObject(dataObject, `${path}.data.object`, issues);
    }
  }
}

function checkLegacyCallObject(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const {
      id,
      object,
      direction,
      status,
      duration,
      createdAt,
      answeredAt,
      completedAt,
      updatedAt,
      answeredBy,
      initiatedBy,
      forwardedFrom,
      forwardedTo,
      participants,
      phoneNumberId,
      userId,
      contactIds,
      recordings,
    } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (object !== "call") wrong(issues, `${path}.object`, '"call"', object);
    if (typeof direction !== "string") wrong(issues, `${path}.direction`, "a string", direction);
    if (typeof status !== "string") wrong(issues, `${path}.status`, "a string", status);
    if (!Number.isInteger(duration)) wrong(issues, `${path}.duration`, "a whole number", duration);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (typeof answeredAt !== "string" && answeredAt !== null)
      wrong(issues, `${path}.answeredAt`, "a string or null", answeredAt);
    if (typeof completedAt !== "string" && completedAt !== null)
      wrong(issues, `${path}.completedAt`, "a string or null", completedAt);
    if (typeof updatedAt !== "string" && updatedAt !== null && updatedAt !== undefined)
      wrong(issues, `${path}.updatedAt`, "a string or null", updatedAt);
    if (typeof answeredBy !== "string" && answeredBy !== null)
      wrong(issues, `${path}.answeredBy`, "a string or null", answeredBy);
    if (typeof initiatedBy !== "string" && initiatedBy !== null)
      wrong(issues, `${path}.initiatedBy`, "a string or null", initiatedBy);
    if (typeof forwardedFrom !== "string" && forwardedFrom !== null)
      wrong(issues, `${path}.forwardedFrom`, "a string or null", forwardedFrom);
    if (typeof forwardedTo !== "string" && forwardedTo !== null)
      wrong(issues, `${path}.forwardedTo`, "a string or null", forwardedTo);
    if (!Array.isArray(participants)) wrong(issues, `${path}.participants`, "an array", participants);
    else
      for (let index = 0; index < participants.length; index += 1) {
        const item: unknown = participants[index];
        if (typeof item !== "string") wrong(issues, `${path}.participants.${index}`, "a string", item);
      }
    if (typeof phoneNumberId !== "string") wrong(issues, `${path}.phoneNumberId`, "a string", phoneNumberId);
    if (typeof userId !== "string" && userId !== null && userId !== undefined)
      wrong(issues, `${path}.userId`, "a string or null", userId);
    if (contactIds !== undefined) {
      if (!Array.isArray(contactIds)) wrong(issues, `${path}.contactIds`, "an array", contactIds);
      else
        for (let index = 0; index < contactIds.length; index += 1) {
          const item: unknown = contactIds[index];
          if (typeof item !== "string") wrong(issues, `${path}.contactIds.${index}`, "a string", item);
        }
    }
    if (recordings !== null && recordings !== undefined) {
      if (!Array.isArray(recordings)) wrong(issues, `${path}.recordings`, "an array", recordings);
      else
        for (let index = 0; index < recordings.length; index += 1) {
          const item: unknown = recordings[index];
          checkLegacyCallRecording(item, `${path}.recordings.${index}`, issues);
        }
    }
  }
}

function checkLegacyCallRecording(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, url, type, startTime, duration } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof url !== "string" && url !== null) wrong(issues, `${path}.url`, "a string or null", url);
    if (typeof type !== "string" && type !== null) wrong(issues, `${path}.type`, "a string or null", type);
    if (typeof startTime !== "string" && startTime !== null)
      wrong(issues, `${path}.startTime`, "a string or null", startTime);
    if (typeof duration !== "number" && duration !== null)
      wrong(issues, `${path}.duration`, "a number or null", duration);
  }
}

function checkLegacyCallRecordingCompletedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, object, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (object !== "event") wrong(issues, `${path}.object`, '"event"', object);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "call.recording.completed") wrong(issues, `${path}.type`, '"call.recording.completed"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { deepLink, object: dataObject } = data;
      if (typeof deepLink !== "string" && deepLink !== undefined)
        wrong(issues, `${path}.data.deepLink`, "a string", deepLink);
      checkLegacyCallObject(dataObject, `${path}.data.object`, issues);
    }
  }
}

function checkLegacyCallRingingEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, object, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (object !== "event") wrong(issues, `${path}.object`, '"event"', object);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "call.ringing") wrong(issues, `${path}.type`, '"call.ringing"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { deepLink, object: dataObject } = data;
      if (typeof deepLink !== "string" && deepLink !== undefined)
        wrong(issues, `${path}.data.deepLink`, "a string", deepLink);
      checkLegacyCallObject(dataObject, `${path}.data.object`, issues);
    }
  }
}

function checkLegacyCallSummaryCompletedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, object, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (object !== "event") wrong(issues, `${path}.object`, '"event"', object);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "call.summary.completed" && type !== "callSummary")
      wrong(issues, `${path}.type`, '"call.summary.completed" or "callSummary"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { deepLink, object: dataObject } = data;
      if (typeof deepLink !== "string" && deepLink !== undefined)
        wrong(issues, `${path}.data.deepLink`, "a string", deepLink);
      checkLegacyCallSummaryObject(dataObject, `${path}.data.object`, issues);
    }
  }
}

function checkLegacyCallSummaryObject(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { callId, object, status, summary, nextSteps, jobs, contactIds } = input;
    if (typeof callId !== "string") wrong(issues, `${path}.callId`, "a string", callId);
    if (object !== "callSummary") wrong(issues, `${path}.object`, '"callSummary"', object);
    if (typeof status !== "string") wrong(issues, `${path}.status`, "a string", status);
    if (summary !== null) {
      if (!Array.isArray(summary)) wrong(issues, `${path}.summary`, "an array", summary);
      else
        for (let index = 0; index < summary.length; index += 1) {
          const item: unknown = summary[index];
          if (typeof item !== "string") wrong(issues, `${path}.summary.${index}`, "a string", item);
        }
    }
    if (nextSteps !== null) {
      if (!Array.isArray(nextSteps)) wrong(issues, `${path}.nextSteps`, "an array", nextSteps);
      else
        for (let index = 0; index < nextSteps.length; index += 1) {
          const item: unknown = nextSteps[index];
          if (typeof item !== "string") wrong(issues, `${path}.nextSteps.${index}`, "a string", item);
        }
    }
    if (jobs !== undefined) {
      if (!Array.isArray(jobs)) wrong(issues, `${path}.jobs`, "an array", jobs);
      else
        for (let index = 0; index < jobs.length; index += 1) {
          const item: unknown = jobs[index];
          checkSummaryJob(item, `${path}.jobs.${index}`, issues);
        }
    }
    if (contactIds !== undefined) {
      if (!Array.isArray(contactIds)) wrong(issues, `${path}.contactIds`, "an array", contactIds);
      else
        for (let index = 0; index < contactIds.length; index += 1) {
          const item: unknown = contactIds[index];
          if (typeof item !== "string") wrong(issues, `${path}.contactIds.${index}`, "a string", item);
        }
    }
  }
}

function checkLegacyCallTranscriptCompletedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, object, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (object !== "event") wrong(issues, `${path}.object`, '"event"', object);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "call.transcript.completed" && type !== "callTranscript")
      wrong(issues, `${path}.type`, '"call.transcript.completed" or "callTranscript"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { deepLink, object: dataObject } = data;
      if (typeof deepLink !== "string" && deepLink !== undefined)
        wrong(issues, `${path}.data.deepLink`, "a string", deepLink);
      checkLegacyCallTranscriptObject(dataObject, `${path}.data.object`, issues);
    }
  }
}

function checkLegacyCallTranscriptObject(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { callId, object, createdAt, dialogue, duration, status, contactIds } = input;
    if (typeof callId !== "string") wrong(issues, `${path}.callId`, "a string", callId);
    if (object !== "callTranscript") wrong(issues, `${path}.object`, '"callTranscript"', object);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (dialogue !== null) {
      if (!Array.isArray(dialogue)) wrong(issues, `${path}.dialogue`, "an array", dialogue);
      else
        for (let index = 0; index < dialogue.length; index += 1) {
          const item: unknown = dialogue[index];
          checkDialogueSegment(item, `${path}.dialogue.${index}`, issues);
        }
    }
    if (typeof duration !== "number") wrong(issues, `${path}.duration`, "a number", duration);
    if (typeof status !== "string") wrong(issues, `${path}.status`, "a string", status);
    if (contactIds !== undefined) {
      if (!Array.isArray(contactIds)) wrong(issues, `${path}.contactIds`, "an array", contactIds);
      else
        for (let index = 0; index < contactIds.length; index += 1) {
          const item: unknown = contactIds[index];
          if (typeof item !== "string") wrong(issues, `${path}.contactIds.${index}`, "a string", item);
        }
    }
  }
}

function checkLegacyMessageDeliveredEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, object, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (object !== "event") wrong(issues, `${path}.object`, '"event"', object);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "message.delivered") wrong(issues, `${path}.type`, '"message.delivered"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { deepLink, object: dataObject } = data;
      if (typeof deepLink !== "string" && deepLink !== undefined)
        wrong(issues, `${path}.data.deepLink`, "a string", deepLink);
      checkLegacyMessageObject(dataObject, `${path}.data.object`, issues);
    }
  }
}

function checkLegacyMessageObject(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const {
      id,
      object,
      from,
      to,
      direction,
      text,
      status,
      createdAt,
      updatedAt,
      userId,
      phoneNumberId,
      conversationId,
      contactIds,
    } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (object !== "message") wrong(issues, `${path}.object`, '"message"', object);
    if (typeof from !== "string") wrong(issues, `${path}.from`, "a string", from);
    if (typeof to !== "string") {
      if (!Array.isArray(to)) wrong(issues, `${path}.to`, "an array", to);
      else
        for (let index = 0; index < to.length; index += 1) {
          const item: unknown = to[index];
          if (typeof item !== "string") wrong(issues, `${path}.to.${index}`, "a string", item);
        }
    }
    if (typeof direction !== "string") wrong(issues, `${path}.direction`, "a string", direction);
    if (typeof text !== "string" && text !== null) wrong(issues, `${path}.text`, "a string or null", text);
    if (typeof status !== "string") wrong(issues, `${path}.status`, "a string", status);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (typeof updatedAt !== "string" && updatedAt !== null && updatedAt !== undefined)
      wrong(issues, `${path}.updatedAt`, "a string or null", updatedAt);
    if (typeof userId !== "string" && userId !== null && userId !== undefined)
      wrong(issues, `${path}.userId`, "a string or null", userId);
    if (typeof phoneNumberId !== "string") wrong(issues, `${path}.phoneNumberId`, "a string", phoneNumberId);
    if (typeof conversationId !== "string" && conversationId !== undefined)
      wrong(issues, `${path}.conversationId`, "a string", conversationId);
    if (contactIds !== undefined) {
      if (!Array.isArray(contactIds)) wrong(issues, `${path}.contactIds`, "an array", contactIds);
      else
        for (let index = 0; index < contactIds.length; index += 1) {
          const item: unknown = contactIds[index];
          if (typeof item !== "string") wrong(issues, `${path}.contactIds.${index}`, "a string", item);
        }
    }
  }
}

function checkLegacyMessageReceivedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, object, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (object !== "event") wrong(issues, `${path}.object`, '"event"', object);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "message.received") wrong(issues, `${path}.type`, '"message.received"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { deepLink, object: dataObject } = data;
      if (typeof deepLink !== "string" && deepLink !== undefined)
        wrong(issues, `${path}.data.deepLink`, "a string", deepLink);
      checkLegacyMessageObject(dataObject, `${path}.data.object`, issues);
    }
  }
}

function checkSummaryJob(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { icon, name, result } = input;
    if (typeof icon !== "string") wrong(issues, `${path}.icon`, "a string", icon);
    if (typeof name !== "string") wrong(issues, `${path}.name`, "a string", name);
    checkSummaryJobResult(result, `${path}.result`, issues);
  }
}

function checkSummaryJobField(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { name, value } = input;
    if (typeof name !== "string") wrong(issues, `${path}.name`, "a string", name);
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean" && value !== null)
      wrong(issues, `${path}.value`, "a string or a number or a boolean or null", value);
  }
}

function checkSummaryJobResult(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { data } = input;
    if (!Array.isArray(data)) wrong(issues, `${path}.data`, "an array", data);
    else
      for (let index = 0; index < data.length; index += 1) {
        const item: unknown = data[index];
        checkSummaryJobField(item, `${path}.data.${index}`, issues);
      }
  }
}

/** The check of each `type`. */
export const checks: { readonly [type: string]: Check } = {
  "message.received": checkLegacyMessageReceivedEvent,
  "message.delivered": checkLegacyMessageDeliveredEvent,
  "call.ringing": checkLegacyCallRingingEvent,
  "call.completed": checkLegacyCallCompletedEvent,
  "call.recording.completed": checkLegacyCallRecordingCompletedEvent,
  "call.summary.completed": checkLegacyCallSummaryCompletedEvent,
  callSummary: checkLegacyCallSummaryCompletedEvent,
  "call.transcript.completed": checkLegacyCallTranscriptCompletedEvent,
  callTranscript: checkLegacyCallTranscriptCompletedEvent,
};
