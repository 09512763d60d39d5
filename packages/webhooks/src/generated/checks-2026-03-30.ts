// Generated from the description by `pnpm generate`. Do not edit.

import { type Check, isObject, type Issues, wrong } from "../validation/issue.ts";

function checkCallAnsweredEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "call.answered") wrong(issues, `${path}.type`, '"call.answered"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkCallAnsweredResource(resource, `${path}.data.resource`, issues);
      checkCallEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkCallAnsweredResource(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, direction, createdAt, answeredAt, answeredByUserId, updatedAt } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof direction !== "string") wrong(issues, `${path}.direction`, "a string", direction);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (typeof answeredAt !== "string" && answeredAt !== null)
      wrong(issues, `${path}.answeredAt`, "a string or null", answeredAt);
    if (typeof answeredByUserId !== "string" && answeredByUserId !== null)
      wrong(issues, `${path}.answeredByUserId`, "a string or null", answeredByUserId);
    if (typeof updatedAt !== "string" && updatedAt !== null && updatedAt !== undefined)
      wrong(issues, `${path}.updatedAt`, "a string or null", updatedAt);
  }
}

function checkCallCompletedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "call.completed") wrong(issues, `${path}.type`, '"call.completed"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkCallCompletedResource(resource, `${path}.data.resource`, issues);
      checkCallEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkCallCompletedResource(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, direction, status, createdAt, answeredAt, completedAt, updatedAt, duration, hasVoicemail } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof direction !== "string") wrong(issues, `${path}.direction`, "a string", direction);
    if (typeof status !== "string") wrong(issues, `${path}.status`, "a string", status);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (typeof answeredAt !== "string" && answeredAt !== null)
      wrong(issues, `${path}.answeredAt`, "a string or null", answeredAt);
    if (typeof completedAt !== "string" && completedAt !== null)
      wrong(issues, `${path}.completedAt`, "a string or null", completedAt);
    if (typeof updatedAt !== "string" && updatedAt !== null && updatedAt !== undefined)
      wrong(issues, `${path}.updatedAt`, "a string or null", updatedAt);
    if (typeof duration !== "number" && duration !== null)
      wrong(issues, `${path}.duration`, "a number or null", duration);
    if (typeof hasVoicemail !== "boolean") wrong(issues, `${path}.hasVoicemail`, "a boolean", hasVoicemail);
  }
}

function checkCallEventContext(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { orgId, phoneNumberId, conversationId, phoneNumberType, userId, contacts, participants } = input;
    if (typeof orgId !== "string" && orgId !== undefined) wrong(issues, `${path}.orgId`, "a string", orgId);
    if (typeof phoneNumberId !== "string" && phoneNumberId !== null)
      wrong(issues, `${path}.phoneNumberId`, "a string or null", phoneNumberId);
    if (typeof conversationId !== "string" && conversationId !== null)
      wrong(issues, `${path}.conversationId`, "a string or null", conversationId);
    if (typeof phoneNumberType !== "string" && phoneNumberType !== null)
      wrong(issues, `${path}.phoneNumberType`, "a string or null", phoneNumberType);
    if (typeof userId !== "string" && userId !== null && userId !== undefined)
      wrong(issues, `${path}.userId`, "a string or null", userId);
    checkContactLookup(contacts, `${path}.contacts`, issues);
    checkEventParticipants(participants, `${path}.participants`, issues);
  }
}

function checkCallForwardedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "call.forwarded") wrong(issues, `${path}.type`, '"call.forwarded"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkCallForwardedResource(resource, `${path}.data.resource`, issues);
      checkCallEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkCallForwardedResource(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, createdAt, updatedAt, forwardedFrom, forwardedTo } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (typeof updatedAt !== "string" && updatedAt !== null && updatedAt !== undefined)
      wrong(issues, `${path}.updatedAt`, "a string or null", updatedAt);
    if (typeof forwardedFrom !== "string") wrong(issues, `${path}.forwardedFrom`, "a string", forwardedFrom);
    if (typeof forwardedTo !== "string") wrong(issues, `${path}.forwardedTo`, "a string", forwardedTo);
  }
}

function checkCallMenuSelectedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "call.menu.selected") wrong(issues, `${path}.type`, '"call.menu.selected"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkCallMenuSelectedResource(resource, `${path}.data.resource`, issues);
      checkCallEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkCallMenuSelectedResource(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, createdAt, updatedAt, phoneMenuSelection, phoneMenuSelectionName, statusReason } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (typeof updatedAt !== "string" && updatedAt !== null && updatedAt !== undefined)
      wrong(issues, `${path}.updatedAt`, "a string or null", updatedAt);
    if (typeof phoneMenuSelection !== "string" && phoneMenuSelection !== null)
      wrong(issues, `${path}.phoneMenuSelection`, "a string or null", phoneMenuSelection);
    if (typeof phoneMenuSelectionName !== "string" && phoneMenuSelectionName !== null)
      wrong(issues, `${path}.phoneMenuSelectionName`, "a string or null", phoneMenuSelectionName);
    if (typeof statusReason !== "string" && statusReason !== null)
      wrong(issues, `${path}.statusReason`, "a string or null", statusReason);
  }
}

function checkCallMissedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "call.missed") wrong(issues, `${path}.type`, '"call.missed"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkCallMissedResource(resource, `${path}.data.resource`, issues);
      checkCallEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkCallMissedResource(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, createdAt, updatedAt } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (typeof updatedAt !== "string" && updatedAt !== null && updatedAt !== undefined)
      wrong(issues, `${path}.updatedAt`, "a string or null", updatedAt);
  }
}

function checkCallRecordingCompletedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "call.recording.completed") wrong(issues, `${path}.type`, '"call.recording.completed"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkCallRecordingCompletedResource(resource, `${path}.data.resource`, issues);
      checkCallEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkCallRecordingCompletedResource(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, direction, createdAt, answeredAt, completedAt, updatedAt, duration, recordings } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof direction !== "string") wrong(issues, `${path}.direction`, "a string", direction);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (typeof answeredAt !== "string" && answeredAt !== null)
      wrong(issues, `${path}.answeredAt`, "a string or null", answeredAt);
    if (typeof completedAt !== "string" && completedAt !== null)
      wrong(issues, `${path}.completedAt`, "a string or null", completedAt);
    if (typeof updatedAt !== "string" && updatedAt !== null && updatedAt !== undefined)
      wrong(issues, `${path}.updatedAt`, "a string or null", updatedAt);
    if (typeof duration !== "number" && duration !== null)
      wrong(issues, `${path}.duration`, "a number or null", duration);
    if (!Array.isArray(recordings)) wrong(issues, `${path}.recordings`, "an array", recordings);
    else
      for (let index = 0; index < recordings.length; index += 1) {
        const item: unknown = recordings[index];
        checkEventRecording(item, `${path}.recordings.${index}`, issues);
      }
  }
}

function checkCallRingingEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "call.ringing") wrong(issues, `${path}.type`, '"call.ringing"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkCallRingingResource(resource, `${path}.data.resource`, issues);
      checkCallRingingEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkCallRingingEventContext(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { orgId, phoneNumberId, conversationId, userId, participants } = input;
    if (typeof orgId !== "string" && orgId !== undefined) wrong(issues, `${path}.orgId`, "a string", orgId);
    if (typeof phoneNumberId !== "string" && phoneNumberId !== null)
      wrong(issues, `${path}.phoneNumberId`, "a string or null", phoneNumberId);
    if (typeof conversationId !== "string" && conversationId !== null)
      wrong(issues, `${path}.conversationId`, "a string or null", conversationId);
    if (typeof userId !== "string" && userId !== null && userId !== undefined)
      wrong(issues, `${path}.userId`, "a string or null", userId);
    if (participants !== undefined) {
      checkEventParticipants(participants, `${path}.participants`, issues);
    }
  }
}

function checkCallRingingResource(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, direction, createdAt, updatedAt } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof direction !== "string") wrong(issues, `${path}.direction`, "a string", direction);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (typeof updatedAt !== "string" && updatedAt !== null && updatedAt !== undefined)
      wrong(issues, `${path}.updatedAt`, "a string or null", updatedAt);
  }
}

function checkCallSummaryCompletedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "call.summary.completed") wrong(issues, `${path}.type`, '"call.summary.completed"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkCallSummaryCompletedResource(resource, `${path}.data.resource`, issues);
      checkCallEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkCallSummaryCompletedResource(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { callId, processingStatus, summary, nextSteps, fromPhoneNumber, handledByAiAgent, answeredByUserId, jobs } =
      input;
    if (typeof callId !== "string") wrong(issues, `${path}.callId`, "a string", callId);
    if (typeof processingStatus !== "string") wrong(issues, `${path}.processingStatus`, "a string", processingStatus);
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
    if (typeof fromPhoneNumber !== "string" && fromPhoneNumber !== null)
      wrong(issues, `${path}.fromPhoneNumber`, "a string or null", fromPhoneNumber);
    if (typeof handledByAiAgent !== "boolean") wrong(issues, `${path}.handledByAiAgent`, "a boolean", handledByAiAgent);
    if (typeof answeredByUserId !== "string" && answeredByUserId !== null)
      wrong(issues, `${path}.answeredByUserId`, "a string or null", answeredByUserId);
    if (!Array.isArray(jobs)) wrong(issues, `${path}.jobs`, "an array", jobs);
    else
      for (let index = 0; index < jobs.length; index += 1) {
        const item: unknown = jobs[index];
        checkEventAgentJob(item, `${path}.jobs.${index}`, issues);
      }
  }
}

function checkCallTranscriptCompletedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "call.transcript.completed") wrong(issues, `${path}.type`, '"call.transcript.completed"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkCallTranscriptCompletedResource(resource, `${path}.data.resource`, issues);
      checkCallEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkCallTranscriptCompletedResource(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { callId, createdAt, duration, processingStatus, dialogue } = input;
    if (typeof callId !== "string") wrong(issues, `${path}.callId`, "a string", callId);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (typeof duration !== "number") wrong(issues, `${path}.duration`, "a number", duration);
    if (typeof processingStatus !== "string") wrong(issues, `${path}.processingStatus`, "a string", processingStatus);
    if (dialogue !== null) {
      if (!Array.isArray(dialogue)) wrong(issues, `${path}.dialogue`, "an array", dialogue);
      else
        for (let index = 0; index < dialogue.length; index += 1) {
          const item: unknown = dialogue[index];
          checkEventDialogueEntry(item, `${path}.dialogue.${index}`, issues);
        }
    }
  }
}

function checkCallVoicemailCompletedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "call.voicemail.completed") wrong(issues, `${path}.type`, '"call.voicemail.completed"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkCallVoicemailCompletedResource(resource, `${path}.data.resource`, issues);
      checkCallEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkCallVoicemailCompletedResource(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, voicemailId, callId, direction, duration, from, to, transcript, recordingUrl, createdAt, updatedAt } =
      input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof voicemailId !== "string" && voicemailId !== null)
      wrong(issues, `${path}.voicemailId`, "a string or null", voicemailId);
    if (typeof callId !== "string" && callId !== null) wrong(issues, `${path}.callId`, "a string or null", callId);
    if (typeof direction !== "string") wrong(issues, `${path}.direction`, "a string", direction);
    if (typeof duration !== "number") wrong(issues, `${path}.duration`, "a number", duration);
    if (typeof from !== "string") wrong(issues, `${path}.from`, "a string", from);
    if (typeof to !== "string") wrong(issues, `${path}.to`, "a string", to);
    if (typeof transcript !== "string" && transcript !== null)
      wrong(issues, `${path}.transcript`, "a string or null", transcript);
    if (typeof recordingUrl !== "string" && recordingUrl !== null)
      wrong(issues, `${path}.recordingUrl`, "a string or null", recordingUrl);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (typeof updatedAt !== "string" && updatedAt !== null && updatedAt !== undefined)
      wrong(issues, `${path}.updatedAt`, "a string or null", updatedAt);
  }
}

function checkContactDeletedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "contact.deleted") wrong(issues, `${path}.type`, '"contact.deleted"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkContactEventResource(resource, `${path}.data.resource`, issues);
      checkContactEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkContactEventContext(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { orgId, userId, sharedWithIds } = input;
    if (typeof orgId !== "string" && orgId !== undefined) wrong(issues, `${path}.orgId`, "a string", orgId);
    if (typeof userId !== "string" && userId !== null && userId !== undefined)
      wrong(issues, `${path}.userId`, "a string or null", userId);
    if (!Array.isArray(sharedWithIds)) wrong(issues, `${path}.sharedWithIds`, "an array", sharedWithIds);
    else
      for (let index = 0; index < sharedWithIds.length; index += 1) {
        const item: unknown = sharedWithIds[index];
        if (typeof item !== "string") wrong(issues, `${path}.sharedWithIds.${index}`, "a string", item);
      }
  }
}

function checkContactEventCustomField(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) return wrong(issues, path, "an object", input);
  switch (input["type"]) {
    case "address":
      return checkContactEventCustomFieldAddress(input, path, issues);
    case "boolean":
      return checkContactEventCustomFieldBoolean(input, path, issues);
    case "date":
      return checkContactEventCustomFieldDate(input, path, issues);
    case "multi-select":
      return checkContactEventCustomFieldMultiSelect(input, path, issues);
    case "number":
      return checkContactEventCustomFieldNumber(input, path, issues);
    case "string":
      return checkContactEventCustomFieldString(input, path, issues);
    case "url":
      return checkContactEventCustomFieldUrl(input, path, issues);
    default:
      if (typeof input["type"] !== "string") wrong(issues, `${path}.type`, "a string", input["type"]);
  }
}

function checkContactEventCustomFieldAddress(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { name, key, id, type, value } = input;
    if (typeof name !== "string") wrong(issues, `${path}.name`, "a string", name);
    if (typeof key !== "string") wrong(issues, `${path}.key`, "a string", key);
    if (typeof id !== "string" && id !== undefined) wrong(issues, `${path}.id`, "a string", id);
    if (type !== "address") wrong(issues, `${path}.type`, '"address"', type);
    if (typeof value !== "string" && value !== null) wrong(issues, `${path}.value`, "a string or null", value);
  }
}

function checkContactEventCustomFieldBoolean(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { name, key, id, type, value } = input;
    if (typeof name !== "string") wrong(issues, `${path}.name`, "a string", name);
    if (typeof key !== "string") wrong(issues, `${path}.key`, "a string", key);
    if (typeof id !== "string" && id !== undefined) wrong(issues, `${path}.id`, "a string", id);
    if (type !== "boolean") wrong(issues, `${path}.type`, '"boolean"', type);
    if (typeof value !== "boolean") wrong(issues, `${path}.value`, "a boolean", value);
  }
}

function checkContactEventCustomFieldDate(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { name, key, id, type, value } = input;
    if (typeof name !== "string") wrong(issues, `${path}.name`, "a string", name);
    if (typeof key !== "string") wrong(issues, `${path}.key`, "a string", key);
    if (typeof id !== "string" && id !== undefined) wrong(issues, `${path}.id`, "a string", id);
    if (type !== "date") wrong(issues, `${path}.type`, '"date"', type);
    if (typeof value !== "string" && value !== null) wrong(issues, `${path}.value`, "a string or null", value);
  }
}

function checkContactEventCustomFieldMultiSelect(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { name, key, id, type, value } = input;
    if (typeof name !== "string") wrong(issues, `${path}.name`, "a string", name);
    if (typeof key !== "string") wrong(issues, `${path}.key`, "a string", key);
    if (typeof id !== "string" && id !== undefined) wrong(issues, `${path}.id`, "a string", id);
    if (type !== "multi-select") wrong(issues, `${path}.type`, '"multi-select"', type);
    if (!Array.isArray(value)) wrong(issues, `${path}.value`, "an array", value);
    else
      for (let index = 0; index < value.length; index += 1) {
        const item: unknown = value[index];
        if (typeof item !== "string") wrong(issues, `${path}.value.${index}`, "a string", item);
      }
  }
}

function checkContactEventCustomFieldNumber(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { name, key, id, type, value } = input;
    if (typeof name !== "string") wrong(issues, `${path}.name`, "a string", name);
    if (typeof key !== "string") wrong(issues, `${path}.key`, "a string", key);
    if (typeof id !== "string" && id !== undefined) wrong(issues, `${path}.id`, "a string", id);
    if (type !== "number") wrong(issues, `${path}.type`, '"number"', type);
    if (typeof value !== "number" && value !== null) wrong(issues, `${path}.value`, "a number or null", value);
  }
}

function checkContactEventCustomFieldString(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { name, key, id, type, value } = input;
    if (typeof name !== "string") wrong(issues, `${path}.name`, "a string", name);
    if (typeof key !== "string") wrong(issues, `${path}.key`, "a string", key);
    if (typeof id !== "string" && id !== undefined) wrong(issues, `${path}.id`, "a string", id);
    if (type !== "string") wrong(issues, `${path}.type`, '"string"', type);
    if (typeof value !== "string" && value !== null) wrong(issues, `${path}.value`, "a string or null", value);
  }
}

function checkContactEventCustomFieldUrl(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { name, key, id, type, value } = input;
    if (typeof name !== "string") wrong(issues, `${path}.name`, "a string", name);
    if (typeof key !== "string") wrong(issues, `${path}.key`, "a string", key);
    if (typeof id !== "string" && id !== undefined) wrong(issues, `${path}.id`, "a string", id);
    if (type !== "url") wrong(issues, `${path}.type`, '"url"', type);
    if (typeof value !== "string" && value !== null) wrong(issues, `${path}.value`, "a string or null", value);
  }
}

function checkContactEventEmail(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { value, type } = input;
    if (typeof value !== "string") wrong(issues, `${path}.value`, "a string", value);
    if (type !== "email") wrong(issues, `${path}.type`, '"email"', type);
  }
}

function checkContactEventPhoneNumber(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { value, type } = input;
    if (typeof value !== "string") wrong(issues, `${path}.value`, "a string", value);
    if (type !== "phone-number") wrong(issues, `${path}.type`, '"phone-number"', type);
  }
}

function checkContactEventResource(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const {
      id,
      firstName,
      lastName,
      company,
      role,
      location,
      source,
      externalId,
      emails,
      phoneNumbers,
      customFields,
      createdAt,
      updatedAt,
    } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof firstName !== "string" && firstName !== null)
      wrong(issues, `${path}.firstName`, "a string or null", firstName);
    if (typeof lastName !== "string" && lastName !== null)
      wrong(issues, `${path}.lastName`, "a string or null", lastName);
    if (typeof company !== "string" && company !== null) wrong(issues, `${path}.company`, "a string or null", company);
    if (typeof role !== "string" && role !== null) wrong(issues, `${path}.role`, "a string or null", role);
    if (typeof location !== "string" && location !== null)
      wrong(issues, `${path}.location`, "a string or null", location);
    if (typeof source !== "string" && source !== null) wrong(issues, `${path}.source`, "a string or null", source);
    if (typeof externalId !== "string" && externalId !== null)
      wrong(issues, `${path}.externalId`, "a string or null", externalId);
    if (!Array.isArray(emails)) wrong(issues, `${path}.emails`, "an array", emails);
    else
      for (let index = 0; index < emails.length; index += 1) {
        const item: unknown = emails[index];
        checkContactEventEmail(item, `${path}.emails.${index}`, issues);
      }
    if (!Array.isArray(phoneNumbers)) wrong(issues, `${path}.phoneNumbers`, "an array", phoneNumbers);
    else
      for (let index = 0; index < phoneNumbers.length; index += 1) {
        const item: unknown = phoneNumbers[index];
        checkContactEventPhoneNumber(item, `${path}.phoneNumbers.${index}`, issues);
      }
    if (!Array.isArray(customFields)) wrong(issues, `${path}.customFields`, "an array", customFields);
    else
      for (let index = 0; index < customFields.length; index += 1) {
        const item: unknown = customFields[index];
        checkContactEventCustomField(item, `${path}.customFields.${index}`, issues);
      }
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (typeof updatedAt !== "string" && updatedAt !== null && updatedAt !== undefined)
      wrong(issues, `${path}.updatedAt`, "a string or null", updatedAt);
  }
}

function checkContactLookup(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { ids, lookupStatus } = input;
    if (!Array.isArray(ids)) wrong(issues, `${path}.ids`, "an array", ids);
    else
      for (let index = 0; index < ids.length; index += 1) {
        const item: unknown = ids[index];
        if (typeof item !== "string") wrong(issues, `${path}.ids.${index}`, "a string", item);
      }
    if (typeof lookupStatus !== "string") wrong(issues, `${path}.lookupStatus`, "a string", lookupStatus);
  }
}

function checkContactUpdatedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "contact.updated") wrong(issues, `${path}.type`, '"contact.updated"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkContactEventResource(resource, `${path}.data.resource`, issues);
      checkContactEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkEventAgentJob(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { icon, name, result } = input;
    if (typeof icon !== "string") wrong(issues, `${path}.icon`, "a string", icon);
    if (typeof name !== "string") wrong(issues, `${path}.name`, "a string", name);
    if (!isObject(result)) wrong(issues, `${path}.result`, "an object", result);
    else {
      const { data } = result;
      if (!Array.isArray(data)) wrong(issues, `${path}.result.data`, "an array", data);
      else
        for (let index = 0; index < data.length; index += 1) {
          const item: unknown = data[index];
          checkEventAgentJobData(item, `${path}.result.data.${index}`, issues);
        }
    }
  }
}

function checkEventAgentJobData(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { name, value } = input;
    if (typeof name !== "string") wrong(issues, `${path}.name`, "a string", name);
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
      wrong(issues, `${path}.value`, "a string or a number or a boolean", value);
  }
}

function checkEventDialogueEntry(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { userId, identifier, content, start, end } = input;
    if (typeof userId !== "string" && userId !== null && userId !== undefined)
      wrong(issues, `${path}.userId`, "a string or null", userId);
    if (typeof identifier !== "string" && identifier !== null)
      wrong(issues, `${path}.identifier`, "a string or null", identifier);
    if (typeof content !== "string") wrong(issues, `${path}.content`, "a string", content);
    if (typeof start !== "number") wrong(issues, `${path}.start`, "a number", start);
    if (typeof end !== "number") wrong(issues, `${path}.end`, "a number", end);
  }
}

function checkEventLinks(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { quo } = input;
    if (typeof quo !== "string" && quo !== null) wrong(issues, `${path}.quo`, "a string or null", quo);
  }
}

function checkEventMedia(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { url, type } = input;
    if (typeof url !== "string") wrong(issues, `${path}.url`, "a string", url);
    if (typeof type !== "string" && type !== undefined) wrong(issues, `${path}.type`, "a string", type);
  }
}

function checkEventParticipants(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { workspace, external, resolution } = input;
    if (!Array.isArray(workspace)) wrong(issues, `${path}.workspace`, "an array", workspace);
    else
      for (let index = 0; index < workspace.length; index += 1) {
        const item: unknown = workspace[index];
        if (typeof item !== "string") wrong(issues, `${path}.workspace.${index}`, "a string", item);
      }
    if (!Array.isArray(external)) wrong(issues, `${path}.external`, "an array", external);
    else
      for (let index = 0; index < external.length; index += 1) {
        const item: unknown = external[index];
        if (typeof item !== "string") wrong(issues, `${path}.external.${index}`, "a string", item);
      }
    if (typeof resolution !== "string") wrong(issues, `${path}.resolution`, "a string", resolution);
  }
}

function checkEventRecording(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, duration, startTime, type, url } = input;
    if (typeof id !== "string" && id !== null) wrong(issues, `${path}.id`, "a string or null", id);
    if (typeof duration !== "number" && duration !== null)
      wrong(issues, `${path}.duration`, "a number or null", duration);
    if (typeof startTime !== "string" && startTime !== null)
      wrong(issues, `${path}.startTime`, "a string or null", startTime);
    if (typeof type !== "string" && type !== null) wrong(issues, `${path}.type`, "a string or null", type);
    if (typeof url !== "string" && url !== null) wrong(issues, `${path}.url`, "a string or null", url);
  }
}

function checkMessageDeliveredEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "message.delivered") wrong(issues, `${path}.type`, '"message.delivered"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkMessageEventResource(resource, `${path}.data.resource`, issues);
      checkMessageEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkMessageEventContext(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { orgId, phoneNumberId, conversationId, userId, contacts, senderIdentifier, recipientIdentifiers } = input;
    if (typeof orgId !== "string" && orgId !== undefined) wrong(issues, `${path}.orgId`, "a string", orgId);
    if (typeof phoneNumberId !== "string" && phoneNumberId !== null)
      wrong(issues, `${path}.phoneNumberId`, "a string or null", phoneNumberId);
    if (typeof conversationId !== "string" && conversationId !== null)
      wrong(issues, `${path}.conversationId`, "a string or null", conversationId);
    if (typeof userId !== "string" && userId !== null && userId !== undefined)
      wrong(issues, `${path}.userId`, "a string or null", userId);
    checkContactLookup(contacts, `${path}.contacts`, issues);
    if (typeof senderIdentifier !== "string") wrong(issues, `${path}.senderIdentifier`, "a string", senderIdentifier);
    if (!Array.isArray(recipientIdentifiers))
      wrong(issues, `${path}.recipientIdentifiers`, "an array", recipientIdentifiers);
    else
      for (let index = 0; index < recipientIdentifiers.length; index += 1) {
        const item: unknown = recipientIdentifiers[index];
        if (typeof item !== "string") wrong(issues, `${path}.recipientIdentifiers.${index}`, "a string", item);
      }
  }
}

function checkMessageEventResource(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, direction, text, status, createdAt, media } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof direction !== "string") wrong(issues, `${path}.direction`, "a string", direction);
    if (typeof text !== "string" && text !== null) wrong(issues, `${path}.text`, "a string or null", text);
    if (typeof status !== "string") wrong(issues, `${path}.status`, "a string", status);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (media !== undefined) {
      if (!Array.isArray(media)) wrong(issues, `${path}.media`, "an array", media);
      else
        for (let index = 0; index < media.length; index += 1) {
          const item: unknown = media[index];
          checkEventMedia(item, `${path}.media.${index}`, issues);
        }
    }
  }
}

function checkMessageFailedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "message.failed") wrong(issues, `${path}.type`, '"message.failed"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkMessageFailedResource(resource, `${path}.data.resource`, issues);
      checkMessageEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkMessageFailedResource(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, direction, text, status, errorCode, createdAt } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof direction !== "string") wrong(issues, `${path}.direction`, "a string", direction);
    if (typeof text !== "string" && text !== null) wrong(issues, `${path}.text`, "a string or null", text);
    if (typeof status !== "string") wrong(issues, `${path}.status`, "a string", status);
    if (typeof errorCode !== "string" && errorCode !== null)
      wrong(issues, `${path}.errorCode`, "a string or null", errorCode);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
  }
}

function checkMessageReceivedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "message.received") wrong(issues, `${path}.type`, '"message.received"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkMessageEventResource(resource, `${path}.data.resource`, issues);
      checkMessageEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkMessageUndeliveredEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "message.undelivered") wrong(issues, `${path}.type`, '"message.undelivered"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkMessageUndeliveredResource(resource, `${path}.data.resource`, issues);
      checkMessageEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkMessageUndeliveredResource(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, direction, text, status, errorCode, createdAt, media } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof direction !== "string") wrong(issues, `${path}.direction`, "a string", direction);
    if (typeof text !== "string" && text !== null) wrong(issues, `${path}.text`, "a string or null", text);
    if (typeof status !== "string") wrong(issues, `${path}.status`, "a string", status);
    if (typeof errorCode !== "string" && errorCode !== null)
      wrong(issues, `${path}.errorCode`, "a string or null", errorCode);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (!Array.isArray(media)) wrong(issues, `${path}.media`, "an array", media);
    else
      for (let index = 0; index < media.length; index += 1) {
        const item: unknown = media[index];
        checkEventMedia(item, `${path}.media.${index}`, issues);
      }
  }
}

function checkTaskAssignedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "task.assigned") wrong(issues, `${path}.type`, '"task.assigned"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkTaskAssignedResource(resource, `${path}.data.resource`, issues);
      checkTaskEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkTaskAssignedResource(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, assignedTo } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof assignedTo !== "string") wrong(issues, `${path}.assignedTo`, "a string", assignedTo);
  }
}

function checkTaskCompletedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "task.completed") wrong(issues, `${path}.type`, '"task.completed"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkTaskEventResource(resource, `${path}.data.resource`, issues);
      checkTaskEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkTaskCreatedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "task.created") wrong(issues, `${path}.type`, '"task.created"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkTaskCreatedResource(resource, `${path}.data.resource`, issues);
      checkTaskEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkTaskCreatedResource(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, title, description, dueDate } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof title !== "string") wrong(issues, `${path}.title`, "a string", title);
    if (typeof description !== "string") wrong(issues, `${path}.description`, "a string", description);
    if (typeof dueDate !== "string" && dueDate !== null) wrong(issues, `${path}.dueDate`, "a string or null", dueDate);
  }
}

function checkTaskDeletedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "task.deleted") wrong(issues, `${path}.type`, '"task.deleted"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkTaskEventResource(resource, `${path}.data.resource`, issues);
      checkTaskEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkTaskDueDateRemovedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "task.duedate.removed") wrong(issues, `${path}.type`, '"task.duedate.removed"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkTaskEventResource(resource, `${path}.data.resource`, issues);
      checkTaskEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkTaskDueDateUpdatedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "task.duedate.updated") wrong(issues, `${path}.type`, '"task.duedate.updated"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkTaskDueDateUpdatedResource(resource, `${path}.data.resource`, issues);
      checkTaskEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkTaskDueDateUpdatedResource(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, updatedDueDate } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof updatedDueDate !== "string") wrong(issues, `${path}.updatedDueDate`, "a string", updatedDueDate);
  }
}

function checkTaskEventContext(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { orgId, actorId, phoneNumberId, conversationId, activityId, phoneNumberGroupId } = input;
    if (typeof orgId !== "string") wrong(issues, `${path}.orgId`, "a string", orgId);
    if (typeof actorId !== "string") wrong(issues, `${path}.actorId`, "a string", actorId);
    if (typeof phoneNumberId !== "string" && phoneNumberId !== null)
      wrong(issues, `${path}.phoneNumberId`, "a string or null", phoneNumberId);
    if (typeof conversationId !== "string" && conversationId !== null)
      wrong(issues, `${path}.conversationId`, "a string or null", conversationId);
    if (typeof activityId !== "string" && activityId !== null)
      wrong(issues, `${path}.activityId`, "a string or null", activityId);
    if (typeof phoneNumberGroupId !== "string" && phoneNumberGroupId !== null)
      wrong(issues, `${path}.phoneNumberGroupId`, "a string or null", phoneNumberGroupId);
  }
}

function checkTaskEventResource(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
  }
}

function checkTaskLinkedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "task.linked") wrong(issues, `${path}.type`, '"task.linked"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkTaskEventResource(resource, `${path}.data.resource`, issues);
      checkTaskEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkTaskOverdueEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "task.overdue") wrong(issues, `${path}.type`, '"task.overdue"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkTaskOverdueResource(resource, `${path}.data.resource`, issues);
      checkTaskEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkTaskOverdueResource(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, dueDate } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof dueDate !== "string") wrong(issues, `${path}.dueDate`, "a string", dueDate);
  }
}

function checkTaskReopenedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "task.reopened") wrong(issues, `${path}.type`, '"task.reopened"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkTaskEventResource(resource, `${path}.data.resource`, issues);
      checkTaskEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkTaskUnassignedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "task.unassigned") wrong(issues, `${path}.type`, '"task.unassigned"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkTaskUnassignedResource(resource, `${path}.data.resource`, issues);
      checkTaskEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkTaskUnassignedResource(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, unassignedFrom } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof unassignedFrom !== "string") wrong(issues, `${path}.unassignedFrom`, "a string", unassignedFrom);
  }
}

function checkTaskUnlinkedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "task.unlinked") wrong(issues, `${path}.type`, '"task.unlinked"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkTaskEventResource(resource, `${path}.data.resource`, issues);
      checkTaskEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkTaskUpdatedEvent(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, apiVersion, createdAt, type, data } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (typeof apiVersion !== "string") wrong(issues, `${path}.apiVersion`, "a string", apiVersion);
    if (typeof createdAt !== "string") wrong(issues, `${path}.createdAt`, "a string", createdAt);
    if (type !== "task.updated") wrong(issues, `${path}.type`, '"task.updated"', type);
    if (!isObject(data)) wrong(issues, `${path}.data`, "an object", data);
    else {
      const { resource, context, links } = data;
      checkTaskUpdatedResource(resource, `${path}.data.resource`, issues);
      checkTaskEventContext(context, `${path}.data.context`, issues);
      checkEventLinks(links, `${path}.data.links`, issues);
    }
  }
}

function checkTaskUpdatedField(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { isUpdated, updatedValue } = input;
    if (typeof isUpdated !== "boolean") wrong(issues, `${path}.isUpdated`, "a boolean", isUpdated);
    if (typeof updatedValue !== "string" && updatedValue !== undefined)
      wrong(issues, `${path}.updatedValue`, "a string", updatedValue);
  }
}

function checkTaskUpdatedResource(input: unknown, path: string, issues: Issues): void {
  if (!isObject(input)) wrong(issues, path, "an object", input);
  else {
    const { id, updatedFields } = input;
    if (typeof id !== "string") wrong(issues, `${path}.id`, "a string", id);
    if (!isObject(updatedFields)) wrong(issues, `${path}.updatedFields`, "an object", updatedFields);
    else {
      const { title, description } = updatedFields;
      checkTaskUpdatedField(title, `${path}.updatedFields.title`, issues);
      checkTaskUpdatedField(description, `${path}.updatedFields.description`, issues);
    }
  }
}

/** The check of each `type`. */
export const checks: { readonly [type: string]: Check } = {
  "message.received": checkMessageReceivedEvent,
  "message.delivered": checkMessageDeliveredEvent,
  "message.failed": checkMessageFailedEvent,
  "message.undelivered": checkMessageUndeliveredEvent,
  "call.ringing": checkCallRingingEvent,
  "call.answered": checkCallAnsweredEvent,
  "call.completed": checkCallCompletedEvent,
  "call.forwarded": checkCallForwardedEvent,
  "call.missed": checkCallMissedEvent,
  "call.menu.selected": checkCallMenuSelectedEvent,
  "call.recording.completed": checkCallRecordingCompletedEvent,
  "call.summary.completed": checkCallSummaryCompletedEvent,
  "call.transcript.completed": checkCallTranscriptCompletedEvent,
  "call.voicemail.completed": checkCallVoicemailCompletedEvent,
  "contact.updated": checkContactUpdatedEvent,
  "contact.deleted": checkContactDeletedEvent,
  "task.created": checkTaskCreatedEvent,
  "task.updated": checkTaskUpdatedEvent,
  "task.deleted": checkTaskDeletedEvent,
  "task.completed": checkTaskCompletedEvent,
  "task.reopened": checkTaskReopenedEvent,
  "task.assigned": checkTaskAssignedEvent,
  "task.unassigned": checkTaskUnassignedEvent,
  "task.linked": checkTaskLinkedEvent,
  "task.unlinked": checkTaskUnlinkedEvent,
  "task.overdue": checkTaskOverdueEvent,
  "task.duedate.updated": checkTaskDueDateUpdatedEvent,
  "task.duedate.removed": checkTaskDueDateRemovedEvent,
};
