/** What v1 answers and takes, noted by hand; see `operations.ts` for why, and `src/notation.ts` for the notation. */
export const resourceFacts: Record<string, string> = {
  Call: `id: AC…; phoneNumberId: PN…; userId: US…; direction: Direction; status: CallStatus; participants: (E164)[] ..2;
    duration: integer; createdAt: time; updatedAt: time | null; answeredAt: time | null; completedAt: time | null;
    answeredBy: string | null; initiatedBy: string | null; forwardedFrom: E164 | US… | null;
    forwardedTo: E164 | US… | PN… | null; callRoute: string | null; aiHandled: string | null`,
  CallListResponse: "data: (Call)[]; totalItems: TotalItems; nextPageToken: NextPageToken",
  CallResponse: "data: Call",
  CallRecording: `id: string; status: RecordingStatus | null; startTime: time | null; duration: integer | null;
    type: string | null; url: uri-reference | null`,
  CallRecordingsResponse: "data: (CallRecording)[]",
  CallSummary: `callId: string; status: AiArtifactStatus; summary: (string)[] | null; nextSteps: (string)[] | null;
    jobs?: (SummaryJob)[] | null`,
  CallSummaryResponse: "data: CallSummary",
  SummaryJob: "icon: string; name: string; result: SummaryJobResult",
  SummaryJobResult: "data: (SummaryJobField)[]",
  SummaryJobField: "name: string; value: string | number | boolean | null",
  CallTranscript: `callId: string; createdAt: time; duration: number; status: AiArtifactStatus;
    dialogue: (DialogueSegment)[] | null`,
  CallTranscriptResponse: "data: CallTranscript",
  DialogueSegment: "content: string; start: number; end: number; identifier: string | null; userId: US… | null",
  Voicemail: `id: VM…; status: VoicemailStatus; duration: integer | null; transcript: string | null;
    recordingUrl: uri | null`,
  VoicemailResponse: "data: Voicemail",

  Contact: `id: string /^(.*)$/; externalId: string 1..75 | null; source: string 1..75 | null;
    sourceUrl: uri 1..200 | null; defaultFields: ContactDefaultFields; customFields: (ContactCustomField)[];
    createdAt: time; updatedAt: time; createdByUserId: US…`,
  ContactListResponse: "data: (Contact)[]; totalItems: TotalItems; nextPageToken: NextPageToken",
  ContactResponse: "data: Contact",
  ContactDefaultFields: `firstName: string | null; lastName: string | null; company: string | null; role: string | null;
    emails: (ContactEmail)[]; phoneNumbers: (ContactPhoneNumber)[]`,
  ContactEmail: "name: string; value: string | null; id?: string",
  ContactPhoneNumber: "name: string; value: string | null; id?: string",
  ContactCustomField: "name: string; key?: string; id?: string",
  ContactCustomFieldAddress: `type: "address"; value: string | null`,
  ContactCustomFieldBoolean: `type: "boolean"; value: boolean | null`,
  ContactCustomFieldDate: `type: "date"; value: time | null`,
  ContactCustomFieldMultiSelect: `type: "multi-select"; value: (string)[] | null`,
  ContactCustomFieldNumber: `type: "number"; value: number | null`,
  ContactCustomFieldString: `type: "string"; value: string | null`,
  ContactCustomFieldUrl: `type: "url"; value: string | null`,
  ContactCustomFieldDefinition: "name: string; key: string; type: CustomFieldType",
  ContactCustomFieldListResponse: "data: (ContactCustomFieldDefinition)[]",

  Conversation: `id: CN…; phoneNumberId: PN…; participants: (ConversationParticipant)[]; name: string | null;
    assignedTo: US… | SYU… | null; lastActivityAt: time | null; lastActivityId: AC… | null; mutedUntil: time | null;
    snoozedUntil: time | null; createdAt: time | null; updatedAt: time | null; deletedAt: time | null`,
  ConversationListResponse: "data: (Conversation)[]; totalItems: TotalItems; nextPageToken: NextPageToken",

  Message: `id: AC…; to: (E164)[]; from: string; text: string; phoneNumberId: PN… | null; conversationId: CN…;
    direction: Direction; userId: US… | null; status: MessageStatus; createdAt: time; updatedAt: time;
    media?: (MessageMedia)[]`,
  MessageMedia: "url: string; type: string | null",
  MessageListResponse: "data: (Message)[]; totalItems: TotalItems; nextPageToken: NextPageToken",
  MessageResponse: "data: Message",

  PhoneNumber: `id: PN…; groupId: string; name: string; number: E164; formattedNumber: string | null;
    forward: string | null; portRequestId: string | null; portingStatus: string | null; symbol: string | null;
    users: (PhoneNumberUser)[]; createdAt: string; updatedAt: string; restrictions: PhoneNumberRestrictions`,
  PhoneNumberUser: `id: US…; email: email; firstName: string | null; lastName: string | null; role: UserRole;
    groupId: GR…`,
  PhoneNumberRestrictions: "messaging: RegionRestrictions; calling: RegionRestrictions",
  RegionRestrictions: "CA: RestrictionStatus; US: RestrictionStatus; Intl: RestrictionStatus",
  ListPhoneNumbersResponse: "data: (PhoneNumber)[]",
  PhoneNumberResponse: "data: PhoneNumber",

  User: `id: US…; email: email; firstName: string | null; lastName: string | null; pictureUrl: uri | null;
    role: UserRole; createdAt: time; updatedAt: time`,
  UserListResponse: "data: (User)[]; totalItems: TotalItems; nextPageToken: NextPageToken",
  UserResponse: "data: User",

  Task: `taskId: TK…; phoneNumberId: PN… | null; conversationId: CN… | null; activityId: AC… | null;
    phoneNumberGroupId: string | null; orgId: OR…; title: string | null; description: string | null;
    dueDate: time | null; assignedTo: US… | SYU… | null; assignedBy: US… | SYU… | null; createdAt: time;
    createdBy: string; completed: boolean; isDeleted: boolean; revision: string`,
  TaskListResponse: "data: (Task)[]; totalItems: integer; nextPageToken: NextPageToken",
  TaskResponse: "data: Task",
  TaskCreated: "taskId: TK…; revision: string; phoneNumberId: PN…; conversationId?: CN…; activityId?: AC…",
  TaskCreatedResponse: "data: TaskCreated",
  TaskRevision: "taskId: TK…; revision: string",
  TaskRevisionResponse: "data: TaskRevision",

  LegacyWebhookCommon: `id: WH…; userId: US…; orgId: OR…; label: string | null; status: LegacyWebhookStatus; url: uri;
    key: string; createdAt: time; updatedAt: time; deletedAt: time | null`,
  LegacyWebhookListResponse: "data: (LegacyWebhook)[]",
  LegacyWebhookResponse: "data: LegacyWebhook",
  LegacyMessageWebhookResponse: "data: LegacyMessageWebhook",
  LegacyCallWebhookResponse: "data: LegacyCallWebhook",
  LegacyCallSummaryWebhookResponse: "data: LegacyCallSummaryWebhook",
  LegacyCallTranscriptWebhookResponse: "data: LegacyCallTranscriptWebhook",

  ErrorBody: `message: string; code: string /^\\d{7}$/; status: number; docs: "https://quo.com/docs"; title: string;
    trace?: string; errors?: (ErrorItem)[]`,
  DatedErrorBody: `message: string; docs: "https://quo.com/docs"; title: string; trace?: string;
    errors?: (ValidationErrorItem)[]; code?: string /^\\d{7}$/; status?: number; description?: string`,
  GatewayErrorBody: "error: { message: string, key: string, trace: string }",
  ValidationErrorItem: "path: string; message: string; value?: any; schema: { type: string }",
  CustomFieldErrorItem: "key: string; reason: string",
};

/** What v1 and beta operations take. */
export const requestFacts: Record<string, string> = {
  SendMessageRequest: `content: string /.*\\S.*/ 1..1600; from: PN… | E164; to: (E164)[] 1..10; userId?: US…;
    setInboxStatus?: "done"; phoneNumberId?: PN…`,
  CreateContactRequest: `defaultFields: NewContactDefaultFields; customFields?: (ContactCustomFieldInput)[];
    createdByUserId?: US…; source?: string 1..72 = "public-api"; sourceUrl?: uri 1..200;
    externalId?: string 1..75 | null`,
  NewContactDefaultFields: `firstName: string | null; lastName?: string | null; company?: string | null;
    role?: string | null; emails?: (NewContactEmail)[]; phoneNumbers?: (NewContactPhoneNumber)[]`,
  NewContactEmail: "name: string; value: string | null",
  NewContactPhoneNumber: "name: string; value: string | null",
  ContactCustomFieldInput: "key?: string; value: ContactCustomFieldValue",
  UpdateContactRequest: `externalId?: string 1..75 | null; source?: string 1..75 | null; sourceUrl?: uri 1..200 | null;
    defaultFields?: ContactDefaultFieldsUpdate; customFields?: (ContactCustomFieldUpdate)[]`,
  ContactDefaultFieldsUpdate: `firstName?: string | null; lastName?: string | null; company?: string | null;
    role?: string | null; emails?: (ContactEmailUpdate)[]; phoneNumbers?: (ContactPhoneNumberUpdate)[]`,
  ContactEmailUpdate: "name: string; value: string | null; id?: string",
  ContactPhoneNumberUpdate: "name: string; value: string | null; id?: string",
  ContactCustomFieldUpdate: "key?: string; id?: string; value: ContactCustomFieldValue",
  CreateTaskForPhoneNumber:
    "title: string; description: string; dueDate?: time; assignedTo?: US…; phoneNumberId: PN…; …: closed",
  CreateTaskForConversation:
    "title: string; description: string; dueDate?: time; assignedTo?: US…; conversationId: CN…; …: closed",
  CreateTaskForActivity:
    "title: string; description: string; dueDate?: time; assignedTo?: US…; activityId: AC…; …: closed",
  UpdateTaskRequest: "title: string; description: string; …: closed",
  TaskUserRequest: "userId: US…; …: closed",
  TaskDueDateRequest: "dueDate: time; …: closed",
  TaskConversationRequest: "conversationId: CN…",
  CreateLegacyMessageWebhookRequest: `url: uri; events: (LegacyMessageWebhookEventType)[] 1..;
    resourceIds?: LegacyWebhookResourceIds; label?: string; status?: LegacyWebhookStatus; userId?: US…`,
  CreateLegacyCallWebhookRequest: `url: uri; events: (LegacyCallWebhookEventType)[] 1..;
    resourceIds?: LegacyWebhookResourceIds; label?: string; status?: LegacyWebhookStatus; userId?: US…`,
  CreateLegacyCallSummaryWebhookRequest: `url: uri; events: (LegacyCallSummaryWebhookEventType)[] 1..;
    resourceIds?: LegacyWebhookResourceIds; label?: string; status?: LegacyWebhookStatus; userId?: US…`,
  CreateLegacyCallTranscriptWebhookRequest: `url: uri; events: (LegacyCallTranscriptWebhookEventType)[] 1..;
    resourceIds?: LegacyWebhookResourceIds; label?: string; status?: LegacyWebhookStatus; userId?: US…`,
  CreateWebhookRequest: `url: uri; events: (WebhookEventType)[] 1..;
    resourceIds?: (PN…)[] 1.. | WebhookAllResources = ["*"]; status?: WebhookStatus; label?: string`,
  UpdateWebhookRequest: `url?: uri; events?: (WebhookEventType)[] 1..;
    resourceIds?: (PN…)[] | WebhookAllResources | null; status?: WebhookStatus; label?: string | null`,
  SendTestWebhookEventRequest: "eventType: WebhookEventType",
};

/** What the beta webhook API answers. */
export const webhookFacts: Record<string, string> = {
  Webhook: `id: string /^[0-9]+$/; orgId: OR…; label: string | null; status: WebhookStatus; url: uri; createdAt: time;
    updatedAt: time; events: (WebhookEventType)[] 1..; resourceIds: WebhookResourceIds; apiVersion?: "2026-03-30"`,
  WebhookListResponse: "data: (Webhook)[]",
  WebhookResponse: "data: Webhook",
  WebhookWithKeyResponse: "data: WebhookWithKey",
  WebhookSigningKey: "key: string",
  WebhookSigningKeyResponse: "data: WebhookSigningKey",
  WebhookDelivery: `id: string; eventType: string; status: WebhookDeliveryStatus; nextAttemptAt: time | null;
    createdAt: time; eventId?: string | null; resourceId?: string | null`,
  WebhookDeliveryListResponse: "data: (WebhookDelivery)[]; nextCursor: string | null",
  WebhookDeliveryDetail: `id: string; eventType: string; createdAt: time; eventId?: string | null;
    resourceId?: string | null; requestBody: object; attempts: (WebhookDeliveryAttempt)[]`,
  WebhookDeliveryResponse: "data: WebhookDeliveryDetail",
  WebhookDeliveryAttempt: `id: string; timestamp: time; status: WebhookDeliveryAttemptStatus;
    responseStatusCode: integer; responseBody: string; responseDurationMs: number;
    triggerType: WebhookDeliveryTrigger; url: string`,
};
