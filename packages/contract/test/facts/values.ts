/** Values and ids the API knows, noted by hand; see `operations.ts` for why. Separated by spaces. */
export const enumFacts: Record<string, string> = {
  Direction: "incoming outgoing",
  CallStatus:
    "queued initiated ringing in-progress completed busy failed no-answer canceled missed answered forwarded abandoned",
  RecordingStatus: "absent completed deleted failed in-progress paused processing stopped stopping",
  AiArtifactStatus: "absent in-progress completed failed",
  VoicemailStatus: "completed in-progress",
  MessageStatus: "queued sent delivered undelivered received",
  UserRole: "owner admin member",
  RestrictionStatus: "restricted unrestricted",
  CustomFieldType: "address boolean date multi-select number string url",
  LegacyWebhookStatus: "enabled disabled",
  LegacyMessageWebhookEventType: "message.received message.delivered",
  LegacyCallWebhookEventType: "call.completed call.ringing call.recording.completed",
  LegacyCallSummaryWebhookEventType: "call.summary.completed",
  LegacyCallTranscriptWebhookEventType: "call.transcript.completed",
  LegacyContactWebhookEventType: "contact.updated contact.deleted",
  WebhookStatus: "enabled disabled",
  WebhookEventType: `message.received message.delivered call.ringing call.answered call.completed call.forwarded
    call.missed call.recording.completed call.summary.completed call.transcript.completed call.voicemail.completed
    contact.updated contact.deleted message.failed message.undelivered call.menu.selected task.created task.updated
    task.deleted task.completed task.reopened task.assigned task.unassigned task.linked task.unlinked task.overdue
    task.duedate.updated task.duedate.removed`,
  WebhookDeliveryStatus: "success pending sending failed",
  WebhookDeliveryAttemptStatus: "success failed sending pending",
  WebhookDeliveryTrigger: "scheduled manual",
  EventMessageStatus: `queued sending sent delivered undelivered failed receiving received accepted scheduled read
    partially_delivered canceled`,
  EventCallStatus: "answered unanswered failed forwarded abandoned ai-handled unknown",
  CallMenuStatusReason: "phone-menu-dial phone-menu-voicemail phone-menu-audio phone-menu phone-menu-abandoned",
  EventProcessingStatus: "absent in-progress completed failed",
  EventPhoneNumberType: "shared private external",
};

/** Schemas that stand for one kind of value, in the notation of `src/notation.ts`. */
export const valueFacts: Record<string, string> = {
  PhoneNumberId: "PN…",
  UserId: "US…",
  SystemUserId: "SYU…",
  CallId: "AC…",
  MessageId: "AC…",
  ActivityId: "AC…",
  ConversationId: "CN…",
  OrganizationId: "OR…",
  TaskId: "TK…",
  GroupId: "GR…",
  LegacyDeepLink: "uri",
  ConversationParticipant: `E164 | string /^\\d{5,6}$/ | "Anonymous" | "Blocked" | "Restricted"`,
  VoicemailId: "VM…",
  LegacyWebhookId: "WH…",
  WebhookId: "string /^[0-9]+$/",
  E164: "E164",
  Timestamp: "time",
  TotalItems: "integer",
  NextPageToken: "string | null",
  NamedErrorBody: "ErrorBody & { description: string }",
  CreateTaskRequest: "CreateTaskForPhoneNumber | CreateTaskForConversation | CreateTaskForActivity",
  ContactCustomFieldValue: "(string)[] | string | boolean | time | number | null",
  ContactId: "string /^(.*)$/",
  ContactEventCustomField: `ContactEventCustomFieldAddress | ContactEventCustomFieldBoolean | ContactEventCustomFieldDate |
    ContactEventCustomFieldMultiSelect | ContactEventCustomFieldNumber | ContactEventCustomFieldString |
    ContactEventCustomFieldUrl`,
  EventEnvelopeId: "string",
  EventApiVersion: "string",
  LegacyEventId: "string",
  LegacyEventApiVersion: "string",
  WebhookDeliveryId: "string",
  RetryAccepted: "object",
  WebhookEvent: `MessageReceivedEvent | MessageDeliveredEvent | MessageFailedEvent | MessageUndeliveredEvent |
    CallRingingEvent | CallAnsweredEvent | CallCompletedEvent | CallForwardedEvent | CallMissedEvent |
    CallMenuSelectedEvent | CallRecordingCompletedEvent | CallSummaryCompletedEvent | CallTranscriptCompletedEvent |
    CallVoicemailCompletedEvent | ContactUpdatedEvent | ContactDeletedEvent | TaskCreatedEvent | TaskUpdatedEvent |
    TaskDeletedEvent | TaskCompletedEvent | TaskReopenedEvent | TaskAssignedEvent | TaskUnassignedEvent |
    TaskLinkedEvent | TaskUnlinkedEvent | TaskOverdueEvent | TaskDueDateUpdatedEvent | TaskDueDateRemovedEvent`,
  LegacyWebhook: `LegacyMessageWebhook | LegacyCallWebhook | LegacyCallSummaryWebhook | LegacyCallTranscriptWebhook |
    LegacyContactWebhook`,
  LegacyMessageWebhook: `LegacyWebhookCommon & { events: (LegacyMessageWebhookEventType)[],
    resourceIds: LegacyWebhookResourceIds }`,
  LegacyCallWebhook: `LegacyWebhookCommon & { events: (LegacyCallWebhookEventType)[],
    resourceIds: LegacyWebhookResourceIds }`,
  LegacyCallSummaryWebhook: `LegacyWebhookCommon & { events: (LegacyCallSummaryWebhookEventType)[] 1..,
    resourceIds: LegacyWebhookResourceIds }`,
  LegacyCallTranscriptWebhook: `LegacyWebhookCommon & { events: (LegacyCallTranscriptWebhookEventType)[] 1..,
    resourceIds: LegacyWebhookResourceIds }`,
  LegacyContactWebhook: `LegacyWebhookCommon & { events: (LegacyContactWebhookEventType)[] 1..,
    resourceIds: ("*")[] 1..1 }`,
  LegacyWebhookResourceIds: `(PN… | "*")[]`,
  WebhookResourceIds: `(PN… | "*")[]`,
  WebhookAllResources: `("*")[] 1..1`,
  WebhookWithKey: "Webhook & WebhookSigningKey",
  ErrorItem: "ValidationErrorItem | CustomFieldErrorItem",
};
