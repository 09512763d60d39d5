/** What deliveries carry, noted by hand; see `operations.ts` for why. */
export const eventFacts: Record<string, string> = {
  MessageEventResource: `id: AC…; direction: Direction; text: string; status: EventMessageStatus; createdAt: time;
    media?: (EventMedia)[]`,
  MessageFailedResource: `id: AC…; direction: Direction; text: string; status: EventMessageStatus;
    errorCode: string | null; createdAt: time`,
  MessageUndeliveredResource: `id: AC…; direction: Direction; text: string; status: EventMessageStatus;
    errorCode: string | null; createdAt: time; media: (EventMedia)[]`,
  EventMedia: "url: string; type?: string",
  MessageEventContext: `orgId?: OR…; phoneNumberId: PN… | null; conversationId: CN… | null; userId: US… | SYU…;
    contacts: ContactLookup; senderIdentifier: string; recipientIdentifiers: (string)[]`,
  ContactLookup: `ids: (string /^(.*)$/)[]; lookupStatus: "matched" | "none" | "unavailable"`,
  EventLinks: "quo: uri | null",
  EventParticipants: `workspace: (string)[]; external: (string)[]; resolution: "available" | "unavailable"`,
  CallRingingResource: "id: AC…; direction: Direction; createdAt: time; updatedAt: time",
  CallRingingEventContext: `orgId?: OR…; phoneNumberId: PN… | null; conversationId: CN… | null; userId: US… | SYU…;
    participants?: EventParticipants`,
  CallEventContext: `orgId?: OR…; phoneNumberId: PN… | null; conversationId: CN… | null;
    phoneNumberType: EventPhoneNumberType | null; userId: US… | SYU…; contacts: ContactLookup;
    participants: EventParticipants`,
  CallAnsweredResource: `id: AC…; direction: Direction; createdAt: time; answeredAt: time | null;
    answeredByUserId: US… | SYU… | null; updatedAt: time | null`,
  CallCompletedResource: `id: AC…; direction: Direction; status: EventCallStatus; createdAt: time;
    answeredAt: time | null; completedAt: time | null; updatedAt: time | null; duration: number | null;
    hasVoicemail: boolean`,
  CallForwardedResource: "id: AC…; createdAt: time; updatedAt: time | null; forwardedFrom: string; forwardedTo: string",
  CallMissedResource: "id: AC…; createdAt: time; updatedAt: time",
  CallMenuSelectedResource: `id: AC…; createdAt: time; updatedAt: time | null; phoneMenuSelection: string | null;
    phoneMenuSelectionName: string | null; statusReason: CallMenuStatusReason | null`,
  CallRecordingCompletedResource: `id: AC…; direction: Direction; createdAt: time; answeredAt: time | null;
    completedAt: time | null; updatedAt: time | null; duration: number | null; recordings: (EventRecording)[]`,
  EventRecording: `id: string | null; duration: number | null; startTime: time | null; type: string | null;
    url: string | null`,
  CallSummaryCompletedResource: `callId: AC…; processingStatus: EventProcessingStatus; summary: (string)[] | null;
    nextSteps: (string)[] | null; fromPhoneNumber: string | null; handledByAiAgent: boolean;
    answeredByUserId: US… | SYU… | null; jobs: (EventAgentJob)[]`,
  EventAgentJob: "icon: string; name: string; result: { data: (EventAgentJobData)[] }",
  EventAgentJobData: "name: string; value: string | number | boolean",
  CallTranscriptCompletedResource: `callId: AC…; createdAt: time; duration: number;
    processingStatus: EventProcessingStatus; dialogue: (EventDialogueEntry)[] | null`,
  EventDialogueEntry:
    "userId: US… | SYU… | null; identifier: string | null; content: string; start: number; end: number",
  CallVoicemailCompletedResource: `id: AC…; voicemailId: VM… | null; callId: AC… | null; direction: Direction;
    duration: number; from: string; to: string; transcript: string | null; recordingUrl: string | null;
    createdAt: time; updatedAt: time`,
  ContactEventResource: `id: string /^(.*)$/; firstName: string | null; lastName: string | null;
    company: string | null; role: string | null; location: string | null; source: string | null;
    externalId: string | null; emails: (ContactEventEmail)[]; phoneNumbers: (ContactEventPhoneNumber)[];
    customFields: (ContactEventCustomField)[]; createdAt: time; updatedAt: time`,
  ContactEventCustomFieldAddress: `name: string; key: string; id?: string; type: "address"; value: string | null`,
  ContactEventCustomFieldBoolean: `name: string; key: string; id?: string; type: "boolean"; value: boolean`,
  ContactEventCustomFieldDate: `name: string; key: string; id?: string; type: "date"; value: string | null`,
  ContactEventCustomFieldMultiSelect: `name: string; key: string; id?: string; type: "multi-select"; value: (string)[]`,
  ContactEventCustomFieldNumber: `name: string; key: string; id?: string; type: "number"; value: number | null`,
  ContactEventCustomFieldString: `name: string; key: string; id?: string; type: "string"; value: string | null`,
  ContactEventCustomFieldUrl: `name: string; key: string; id?: string; type: "url"; value: string | null`,
  ContactEventEmail: `value: string; type: "email"`,
  ContactEventPhoneNumber: `value: string; type: "phone-number"`,
  ContactEventContext: "orgId?: OR…; userId: US… | SYU…; sharedWithIds: (string)[]",
  TaskEventContext: `orgId: OR…; actorId: US… | SYU…; phoneNumberId: PN… | null; conversationId: CN… | null;
    activityId: AC… | null; phoneNumberGroupId: string | null`,
  TaskEventResource: "id: TK…",
  TaskCreatedResource: "id: TK…; title: string; description: string; dueDate: time | null",
  TaskUpdatedResource: "id: TK…; updatedFields: { title: TaskUpdatedField, description: TaskUpdatedField }",
  TaskUpdatedField: "isUpdated: boolean; updatedValue?: string",
  TaskAssignedResource: "id: TK…; assignedTo: US… | SYU…",
  TaskUnassignedResource: "id: TK…; unassignedFrom: US… | SYU…",
  TaskOverdueResource: "id: TK…; dueDate: time",
  TaskDueDateUpdatedResource: "id: TK…; updatedDueDate: time",
  LegacyMessageObject: `id: AC…; object: "message"; from: string; to: string | (string)[]; direction: Direction; text: string;
    status: MessageStatus; createdAt: time; updatedAt?: time; userId: US…; phoneNumberId: PN…; conversationId?: CN…;
    contactIds?: (string /^(.*)$/)[]`,
  LegacyCallObject: `id: AC…; object: "call"; direction: Direction; status: CallStatus; duration: integer;
    createdAt: time; answeredAt: time | null; completedAt: time | null; updatedAt: time | null;
    answeredBy: string | null; initiatedBy: string | null; forwardedFrom: string | null; forwardedTo: string | null;
    participants: (string)[]; phoneNumberId: PN…; userId: US…; contactIds?: (string /^(.*)$/)[];
    recordings?: (LegacyCallRecording)[] | null`,
  LegacyCallRecording: `id: string; url: string | null; type: string | null; startTime: time | null;
    duration: number | null`,
  LegacyCallSummaryObject: `callId: AC…; object: "callSummary"; status: AiArtifactStatus; summary: (string)[] | null;
    nextSteps: (string)[] | null; jobs?: (SummaryJob)[]; contactIds?: (string /^(.*)$/)[]`,
  LegacyCallTranscriptObject: `callId: AC…; object: "callTranscript"; createdAt: time;
    dialogue: (DialogueSegment)[] | null; duration: number; status: AiArtifactStatus; contactIds?: (string /^(.*)$/)[]`,
};

/**
 * Deliveries by key under `webhooks`: name of the payload's schema, schemas of resource and context (of the object for
 * legacy ones), and the types it can have on the wire.
 */
export const deliveryFacts = `
message.received MessageReceivedEvent MessageEventResource MessageEventContext message.received
message.delivered MessageDeliveredEvent MessageEventResource MessageEventContext message.delivered
message.failed MessageFailedEvent MessageFailedResource MessageEventContext message.failed
message.undelivered MessageUndeliveredEvent MessageUndeliveredResource MessageEventContext message.undelivered
call.ringing CallRingingEvent CallRingingResource CallRingingEventContext call.ringing
call.answered CallAnsweredEvent CallAnsweredResource CallEventContext call.answered
call.completed CallCompletedEvent CallCompletedResource CallEventContext call.completed
call.forwarded CallForwardedEvent CallForwardedResource CallEventContext call.forwarded
call.missed CallMissedEvent CallMissedResource CallEventContext call.missed
call.menu.selected CallMenuSelectedEvent CallMenuSelectedResource CallEventContext call.menu.selected
call.recording.completed CallRecordingCompletedEvent CallRecordingCompletedResource CallEventContext call.recording.completed
call.summary.completed CallSummaryCompletedEvent CallSummaryCompletedResource CallEventContext call.summary.completed
call.transcript.completed CallTranscriptCompletedEvent CallTranscriptCompletedResource CallEventContext call.transcript.completed
call.voicemail.completed CallVoicemailCompletedEvent CallVoicemailCompletedResource CallEventContext call.voicemail.completed
contact.updated ContactUpdatedEvent ContactEventResource ContactEventContext contact.updated
contact.deleted ContactDeletedEvent ContactEventResource ContactEventContext contact.deleted
task.created TaskCreatedEvent TaskCreatedResource TaskEventContext task.created
task.updated TaskUpdatedEvent TaskUpdatedResource TaskEventContext task.updated
task.deleted TaskDeletedEvent TaskEventResource TaskEventContext task.deleted
task.completed TaskCompletedEvent TaskEventResource TaskEventContext task.completed
task.reopened TaskReopenedEvent TaskEventResource TaskEventContext task.reopened
task.assigned TaskAssignedEvent TaskAssignedResource TaskEventContext task.assigned
task.unassigned TaskUnassignedEvent TaskUnassignedResource TaskEventContext task.unassigned
task.linked TaskLinkedEvent TaskEventResource TaskEventContext task.linked
task.unlinked TaskUnlinkedEvent TaskEventResource TaskEventContext task.unlinked
task.overdue TaskOverdueEvent TaskOverdueResource TaskEventContext task.overdue
task.duedate.updated TaskDueDateUpdatedEvent TaskDueDateUpdatedResource TaskEventContext task.duedate.updated
task.duedate.removed TaskDueDateRemovedEvent TaskEventResource TaskEventContext task.duedate.removed
legacy.message.received LegacyMessageReceivedEvent LegacyMessageObject - message.received
legacy.message.delivered LegacyMessageDeliveredEvent LegacyMessageObject - message.delivered
legacy.call.ringing LegacyCallRingingEvent LegacyCallObject - call.ringing
legacy.call.completed LegacyCallCompletedEvent LegacyCallObject - call.completed
legacy.call.recording.completed LegacyCallRecordingCompletedEvent LegacyCallObject - call.recording.completed
legacy.call.summary.completed LegacyCallSummaryCompletedEvent LegacyCallSummaryObject - call.summary.completed callSummary
legacy.call.transcript.completed LegacyCallTranscriptCompletedEvent LegacyCallTranscriptObject - call.transcript.completed callTranscript
`;

/** Headers of a delivery. */
export const deliveryHeaders = {
  beta: "webhook-id webhook-timestamp webhook-signature",
  legacy: "openphone-signature",
};
