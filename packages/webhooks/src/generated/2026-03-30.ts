// Generated from the description by `pnpm generate`. Do not edit.

/** Id of an activity, which is a call or a message. Only the prefix `AC` is fixed. */
export type ActivityId = string;

/** A call was connected, to a person or to a voicemail. */
export interface CallAnsweredEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "call.answered";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The call as it is connected. */
    resource: CallAnsweredResource;
    /** Where a call belongs. `conversationId` and `phoneNumberId` together tie it to its thread. */
    context: CallEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** The call as it is connected. */
export interface CallAnsweredResource {
  /** Id of a call. Calls share the `AC` namespace with messages. */
  id: CallId;
  /** Seen from the workspace, `incoming` reached a Quo number and `outgoing` left one. */
  direction: Direction | (string & {});
  /** A moment in ISO 8601, UTC. Milliseconds may be present. */
  createdAt: Timestamp;
  /** When it was connected, or `null` when unknown. */
  answeredAt: Timestamp | null;
  /** Who answered on the side of the workspace; `null` when unknown. Never the outside party. */
  answeredByUserId: UserId | SystemUserId | null;
  /**
   * When the call last changed, or `null` when unknown. Compare it with what you have stored and drop what is
   * older.
   */
  updatedAt: Timestamp | null;
}

/** A call ended. */
export interface CallCompletedEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "call.completed";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The call as it ended. */
    resource: CallCompletedResource;
    /** Where a call belongs. `conversationId` and `phoneNumberId` together tie it to its thread. */
    context: CallEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** The call as it ended. */
export interface CallCompletedResource {
  /** Id of a call. Calls share the `AC` namespace with messages. */
  id: CallId;
  /** Seen from the workspace, `incoming` reached a Quo number and `outgoing` left one. */
  direction: Direction | (string & {});
  /**
   * How a call ended. `abandoned` is a caller who hung up before anyone answered. An outgoing call is `answered`
   * too when a voicemail picks up. After `unanswered`, look at `hasVoicemail`.
   */
  status: EventCallStatus | (string & {});
  /** A moment in ISO 8601, UTC. Milliseconds may be present. */
  createdAt: Timestamp;
  /** When it was connected, or `null` when it never was. */
  answeredAt: Timestamp | null;
  /** When it ended, or `null` when unknown. */
  completedAt: Timestamp | null;
  /**
   * When the call last changed, or `null` when unknown. Compare it with what you have stored and drop what is
   * older.
   */
  updatedAt: Timestamp | null;
  /** How long it lasted, in seconds; `null` when it was never connected. */
  duration: number | null;
  /** Whether the caller left a voicemail. If so, `call.voicemail.completed` follows. */
  hasVoicemail: boolean;
}

/** Where a call belongs. `conversationId` and `phoneNumberId` together tie it to its thread. */
export interface CallEventContext {
  /** The organization. Sent since June 2026; absent from older deliveries. */
  orgId?: OrganizationId;
  /** The Quo number of the call, or `null` when there is none to name. */
  phoneNumberId: PhoneNumberId | null;
  /** The conversation, or `null` when there is none to name. */
  conversationId: ConversationId | null;
  /** Whose number it is; `null` when unknown, as on a voicemail whose call could not be found. */
  phoneNumberType: EventPhoneNumberType | (string & {}) | null;
  /** The user it belongs to, or a system actor. */
  userId: UserId | SystemUserId;
  /** Which contacts of the workspace the outside parties are. */
  contacts: ContactLookup;
  /** The two sides of a call. */
  participants: EventParticipants;
}

/** An incoming call was forwarded to another number. */
export interface CallForwardedEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "call.forwarded";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The incoming call as it is forwarded. */
    resource: CallForwardedResource;
    /** Where a call belongs. `conversationId` and `phoneNumberId` together tie it to its thread. */
    context: CallEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** The incoming call as it is forwarded. */
export interface CallForwardedResource {
  /** Id of a call. Calls share the `AC` namespace with messages. */
  id: CallId;
  /** A moment in ISO 8601, UTC. Milliseconds may be present. */
  createdAt: Timestamp;
  /**
   * When the call last changed, or `null` when unknown. Compare it with what you have stored and drop what is
   * older.
   */
  updatedAt: Timestamp | null;
  /** The phone number it was forwarded from. */
  forwardedFrom: string;
  /** The phone number it was forwarded to. */
  forwardedTo: string;
}

/** Id of a call. Calls share the `AC` namespace with messages. */
export type CallId = string;

/** A caller chose something in a phone menu, or chose nothing in time. */
export interface CallMenuSelectedEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "call.menu.selected";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The incoming call as it leaves the phone menu. */
    resource: CallMenuSelectedResource;
    /** Where a call belongs. `conversationId` and `phoneNumberId` together tie it to its thread. */
    context: CallEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** The incoming call as it leaves the phone menu. */
export interface CallMenuSelectedResource {
  /** Id of a call. Calls share the `AC` namespace with messages. */
  id: CallId;
  /** A moment in ISO 8601, UTC. Milliseconds may be present. */
  createdAt: Timestamp;
  /**
   * When the call last changed, or `null` when unknown. Compare it with what you have stored and drop what is
   * older.
   */
  updatedAt: Timestamp | null;
  /** The digit the caller pressed, as a string; `null` when time ran out. */
  phoneMenuSelection: string | null;
  /** What the menu calls that choice, or `null` when there is no name. */
  phoneMenuSelectionName: string | null;
  /** Where the menu led, or `null` when unknown. */
  statusReason: CallMenuStatusReason | (string & {}) | null;
}

/**
 * Where a phone menu led the caller: with `phone-menu-dial` to a user or agent, with `phone-menu-voicemail` to a
 * voicemail, with `phone-menu` to another number. `phone-menu-audio` played a message and ended the call,
 * `phone-menu-abandoned` is a caller who made no valid choice.
 */
export type CallMenuStatusReason =
  | "phone-menu-dial"
  | "phone-menu-voicemail"
  | "phone-menu-audio"
  | "phone-menu"
  | "phone-menu-abandoned";

/** An incoming call ended without an answer. */
export interface CallMissedEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "call.missed";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The incoming call nobody answered. Read the call for more. */
    resource: CallMissedResource;
    /** Where a call belongs. `conversationId` and `phoneNumberId` together tie it to its thread. */
    context: CallEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** The incoming call nobody answered. Read the call for more. */
export interface CallMissedResource {
  /** Id of a call. Calls share the `AC` namespace with messages. */
  id: CallId;
  /** A moment in ISO 8601, UTC. Milliseconds may be present. */
  createdAt: Timestamp;
  /** When the call last changed. Compare it with what you have stored and drop what is older. */
  updatedAt: Timestamp;
}

/** The recording of a call is ready. */
export interface CallRecordingCompletedEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "call.recording.completed";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The call and its recordings. Carries no status. */
    resource: CallRecordingCompletedResource;
    /** Where a call belongs. `conversationId` and `phoneNumberId` together tie it to its thread. */
    context: CallEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** The call and its recordings. Carries no status. */
export interface CallRecordingCompletedResource {
  /** Id of a call. Calls share the `AC` namespace with messages. */
  id: CallId;
  /** Seen from the workspace, `incoming` reached a Quo number and `outgoing` left one. */
  direction: Direction | (string & {});
  /** A moment in ISO 8601, UTC. Milliseconds may be present. */
  createdAt: Timestamp;
  /** When it was connected, or `null` when unknown. */
  answeredAt: Timestamp | null;
  /** When it ended, or `null` when unknown. */
  completedAt: Timestamp | null;
  /**
   * When the call last changed, or `null` when unknown. Compare it with what you have stored and drop what is
   * older.
   */
  updatedAt: Timestamp | null;
  /** How long the call lasted, in seconds; `null` when unknown. */
  duration: number | null;
  /** The recordings. Empty when the event carries nothing about them; read the recordings of the call then. */
  recordings: EventRecording[];
}

/** A call started to ring, incoming or outgoing. */
export interface CallRingingEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "call.ringing";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The call as it starts to ring. */
    resource: CallRingingResource;
    /**
     * Where a ringing call belongs. Narrower than on other call events, with neither `contacts` nor
     * `phoneNumberType`.
     */
    context: CallRingingEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/**
 * Where a ringing call belongs. Narrower than on other call events, with neither `contacts` nor
 * `phoneNumberType`.
 */
export interface CallRingingEventContext {
  /** The organization. Sent since June 2026; absent from older deliveries. */
  orgId?: OrganizationId;
  /** The Quo number of the call, or `null` when there is none to name. */
  phoneNumberId: PhoneNumberId | null;
  /** The conversation, or `null` when there is none to name. */
  conversationId: ConversationId | null;
  /** The user it belongs to, or a system actor. */
  userId: UserId | SystemUserId;
  /** Who takes part in the call. Sent since June 2026; absent from older deliveries. */
  participants?: EventParticipants;
}

/** The call as it starts to ring. */
export interface CallRingingResource {
  /** Id of a call. Calls share the `AC` namespace with messages. */
  id: CallId;
  /** Seen from the workspace, `incoming` reached a Quo number and `outgoing` left one. */
  direction: Direction | (string & {});
  /** A moment in ISO 8601, UTC. Milliseconds may be present. */
  createdAt: Timestamp;
  /** When the call last changed. Compare it with what you have stored and drop what is older. */
  updatedAt: Timestamp;
}

/** The AI has finished with the summary of a call. */
export interface CallSummaryCompletedEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "call.summary.completed";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The summary of a call. Carries no id and no moments of its own. */
    resource: CallSummaryCompletedResource;
    /** Where a call belongs. `conversationId` and `phoneNumberId` together tie it to its thread. */
    context: CallEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** The summary of a call. Carries no id and no moments of its own. */
export interface CallSummaryCompletedResource {
  /** Id of a call. Calls share the `AC` namespace with messages. */
  callId: CallId;
  /**
   * How far the summary or transcript has come. Go by this and not by the arrival of the event; only `completed`
   * has a result.
   */
  processingStatus: EventProcessingStatus | (string & {});
  /** The summary, one sentence or so an entry; `null` unless completed. */
  summary: string[] | null;
  /** What is left to do; `null` unless completed. */
  nextSteps: string[] | null;
  /** The number the call came from, or `null` when unknown. */
  fromPhoneNumber: string | null;
  /** Whether the AI agent took the call. */
  handledByAiAgent: boolean;
  /** Who answered on the side of the workspace, or `null` when nobody did or it is unknown. */
  answeredByUserId: UserId | SystemUserId | null;
  /** The jobs the AI agent did; usually empty. */
  jobs: EventAgentJob[];
}

/** Work on the transcript of a call is finished. */
export interface CallTranscriptCompletedEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "call.transcript.completed";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The transcript of a call. Carries no id of its own. */
    resource: CallTranscriptCompletedResource;
    /** Where a call belongs. `conversationId` and `phoneNumberId` together tie it to its thread. */
    context: CallEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** The transcript of a call. Carries no id of its own. */
export interface CallTranscriptCompletedResource {
  /** Id of a call. Calls share the `AC` namespace with messages. */
  callId: CallId;
  /** A moment in ISO 8601, UTC. Milliseconds may be present. */
  createdAt: Timestamp;
  /** How long the transcribed part lasts, in seconds. */
  duration: number;
  /**
   * How far the summary or transcript has come. Go by this and not by the arrival of the event; only `completed`
   * has a result.
   */
  processingStatus: EventProcessingStatus | (string & {});
  /** Who said what, in order; `null` when there is no transcript. */
  dialogue: EventDialogueEntry[] | null;
}

/** A voicemail is ready. */
export interface CallVoicemailCompletedEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "call.voicemail.completed";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The voicemail. */
    resource: CallVoicemailCompletedResource;
    /** Where a call belongs. `conversationId` and `phoneNumberId` together tie it to its thread. */
    context: CallEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** The voicemail. */
export interface CallVoicemailCompletedResource {
  /** The voicemail as an activity of its own. Not the call, which is `callId`. */
  id: ActivityId;
  /** The voicemail, or `null` when unknown. */
  voicemailId: VoicemailId | null;
  /** The call it was left on, or `null` when that could not be found. */
  callId: CallId | null;
  /** Seen from the workspace, `incoming` reached a Quo number and `outgoing` left one. */
  direction: Direction | (string & {});
  /** Its length in seconds. */
  duration: number;
  /** Who left it, usually in E.164. */
  from: string;
  /** The number it was left on, usually in E.164. */
  to: string;
  /** What was said; `null` while that is worked on and when it cannot be had. */
  transcript: string | null;
  /** Where to fetch the audio, or `null` when it cannot be had. Do not store the address; store the file. */
  recordingUrl: string | null;
  /** A moment in ISO 8601, UTC. Milliseconds may be present. */
  createdAt: Timestamp;
  /** When the voicemail last changed. Compare it with what you have stored and drop what is older. */
  updatedAt: Timestamp;
}

/** A contact was removed. */
export interface ContactDeletedEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "contact.deleted";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The contact. Emails, numbers and custom fields that were removed from it are left out. */
    resource: ContactEventResource;
    /** Who a contact belongs to and who can see it. */
    context: ContactEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** Who a contact belongs to and who can see it. */
export interface ContactEventContext {
  /** The organization. Sent since June 2026; absent from older deliveries. */
  orgId?: OrganizationId;
  /** The user it belongs to, or a system actor. */
  userId: UserId | SystemUserId;
  /** Ids of those it is shared with; empty when there are none. */
  sharedWithIds: string[];
}

/** The value a contact has for one custom field. What `value` holds depends on `type`. */
export type ContactEventCustomField =
  | ContactEventCustomFieldAddress
  | ContactEventCustomFieldBoolean
  | ContactEventCustomFieldDate
  | ContactEventCustomFieldMultiSelect
  | ContactEventCustomFieldNumber
  | ContactEventCustomFieldString
  | ContactEventCustomFieldUrl;

/** A postal address. */
export interface ContactEventCustomFieldAddress {
  /** The label shown in the app. */
  name: string;
  /** Key of the definition. */
  key: string;
  /** Id of the field. May be absent. */
  id?: string;
  /** Tells the kinds apart. */
  type: "address";
  /** The address as one text, or `null` when empty. */
  value: string | null;
}

/** A yes or no. */
export interface ContactEventCustomFieldBoolean {
  /** The label shown in the app. */
  name: string;
  /** Key of the definition. */
  key: string;
  /** Id of the field. May be absent. */
  id?: string;
  /** Tells the kinds apart. */
  type: "boolean";
  /** The choice. */
  value: boolean;
}

/** A date. */
export interface ContactEventCustomFieldDate {
  /** The label shown in the app. */
  name: string;
  /** Key of the definition. */
  key: string;
  /** Id of the field. May be absent. */
  id?: string;
  /** Tells the kinds apart. */
  type: "date";
  /** The date as text; `null` when empty or when what was entered is no date. */
  value: string | null;
}

/** Any number of choices from a list. */
export interface ContactEventCustomFieldMultiSelect {
  /** The label shown in the app. */
  name: string;
  /** Key of the definition. */
  key: string;
  /** Id of the field. May be absent. */
  id?: string;
  /** Tells the kinds apart. */
  type: "multi-select";
  /** The choices taken; empty when there are none. */
  value: string[];
}

/** A number. */
export interface ContactEventCustomFieldNumber {
  /** The label shown in the app. */
  name: string;
  /** Key of the definition. */
  key: string;
  /** Id of the field. May be absent. */
  id?: string;
  /** Tells the kinds apart. */
  type: "number";
  /** The number; `null` when empty or when what was entered is no number. */
  value: number | null;
}

/** A text. */
export interface ContactEventCustomFieldString {
  /** The label shown in the app. */
  name: string;
  /** Key of the definition. */
  key: string;
  /** Id of the field. May be absent. */
  id?: string;
  /** Tells the kinds apart. */
  type: "string";
  /** The text, or `null` when empty. */
  value: string | null;
}

/** A web address. */
export interface ContactEventCustomFieldUrl {
  /** The label shown in the app. */
  name: string;
  /** Key of the definition. */
  key: string;
  /** Id of the field. May be absent. */
  id?: string;
  /** Tells the kinds apart. */
  type: "url";
  /** The web address, or `null` when empty. */
  value: string | null;
}

/** One email address of a contact. */
export interface ContactEventEmail {
  /** The address. */
  value: string;
  /** Always the same. */
  type: "email";
}

/** One phone number of a contact. */
export interface ContactEventPhoneNumber {
  /** The number, usually in E.164. */
  value: string;
  /** Always the same. */
  type: "phone-number";
}

/** The contact. Emails, numbers and custom fields that were removed from it are left out. */
export interface ContactEventResource {
  /** Id of a contact. Opaque, with no fixed prefix. */
  id: ContactId;
  /** First name, or `null` when empty. */
  firstName: string | null;
  /** Last name, or `null` when empty. */
  lastName: string | null;
  /** Company, or `null` when empty. */
  company: string | null;
  /** What the contact does at the company, or `null` when empty. */
  role: string | null;
  /** Where the contact is, or `null` when empty. */
  location: string | null;
  /** Where the contact comes from, or `null` when that is not recorded. */
  source: string | null;
  /** Id of the contact in your own system, or `null` when none was given. */
  externalId: string | null;
  /** Email addresses; empty when there are none. */
  emails: ContactEventEmail[];
  /** Phone numbers; empty when there are none. */
  phoneNumbers: ContactEventPhoneNumber[];
  /** Values of custom fields; empty when there are none. */
  customFields: ContactEventCustomField[];
  /** A moment in ISO 8601, UTC. Milliseconds may be present. */
  createdAt: Timestamp;
  /** When the contact last changed. Compare it with what you have stored and drop what is older. */
  updatedAt: Timestamp;
}

/** Id of a contact. Opaque, with no fixed prefix. */
export type ContactId = string;

/** Which contacts of the workspace the outside parties are. */
export interface ContactLookup {
  /** The contacts found. What an empty list means is told by `lookupStatus`. */
  ids: ContactId[];
  /**
   * How the search ended: with `matched` there are ids, with `none` there is no such contact, and with
   * `unavailable` nobody could look, so the contacts are unknown.
   */
  lookupStatus: "matched" | "none" | "unavailable" | (string & {});
}

/** A contact was created or changed. */
export interface ContactUpdatedEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "contact.updated";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The contact. Emails, numbers and custom fields that were removed from it are left out. */
    resource: ContactEventResource;
    /** Who a contact belongs to and who can see it. */
    context: ContactEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** Id of a conversation. Only the prefix `CN` is fixed. */
export type ConversationId = string;

/** Seen from the workspace, `incoming` reached a Quo number and `outgoing` left one. */
export type Direction = "incoming" | "outgoing";

/** One job the AI agent did on a call. */
export interface EventAgentJob {
  /** The symbol shown beside it. */
  icon: string;
  /** What the job is called. */
  name: string;
  /** What came of it. */
  result: {
    /** What was noted, in order. */
    data: EventAgentJobData[];
  };
}

/** One thing the AI agent noted. */
export interface EventAgentJobData {
  /** What was noted. */
  name: string;
  /** The answer. */
  value: string | number | boolean;
}

/** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
export type EventApiVersion = string;

/**
 * How a call ended. `abandoned` is a caller who hung up before anyone answered. An outgoing call is `answered`
 * too when a voicemail picks up. After `unanswered`, look at `hasVoicemail`.
 */
export type EventCallStatus =
  | "answered"
  | "unanswered"
  | "failed"
  | "forwarded"
  | "abandoned"
  | "ai-handled"
  | "unknown";

/** What one speaker said in one go. */
export interface EventDialogueEntry {
  /** The speaker from the workspace; `null` for an outside speaker. */
  userId: UserId | SystemUserId | null;
  /** The outside speaker, usually in E.164; may be `null` for a speaker from the workspace. */
  identifier: string | null;
  /** The words. */
  content: string;
  /** When it begins, in seconds from the start. May have decimals. */
  start: number;
  /** When it ends, in seconds from the start. May have decimals. */
  end: number;
}

/**
 * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
 * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
 */
export type EventEnvelopeId = string;

/** Where a person can see it. */
export interface EventLinks {
  /**
   * Opens it in the Quo app; `null` when there is nothing to open. Meant to be shown, not to be taken apart for
   * ids.
   */
  quo: string | null;
}

/** One attachment of a message. */
export interface EventMedia {
  /** Where the attachment can be fetched. */
  url: string;
  /** MIME type. Absent when unknown. */
  type?: string;
}

/**
 * Where a message stands in an event, in finer steps than MessageStatus. An arriving message is usually
 * `received`, one that reached its recipient `delivered`.
 */
export type EventMessageStatus =
  | "queued"
  | "sending"
  | "sent"
  | "delivered"
  | "undelivered"
  | "failed"
  | "receiving"
  | "received"
  | "accepted"
  | "scheduled"
  | "read"
  | "partially_delivered"
  | "canceled";

/** The two sides of a call. */
export interface EventParticipants {
  /** The workspace's side, usually in E.164. */
  workspace: string[];
  /** The other side, usually in E.164. */
  external: string[];
  /** Whether the sides could be told. With `unavailable` empty lists mean unknown, not nobody. */
  resolution: "available" | "unavailable" | (string & {});
}

/** Whether the number is shared by a team, belongs to one user, or lies outside the workspace. */
export type EventPhoneNumberType = "shared" | "private" | "external";

/**
 * How far the summary or transcript has come. Go by this and not by the arrival of the event; only `completed`
 * has a result.
 */
export type EventProcessingStatus = "absent" | "in-progress" | "completed" | "failed";

/** One recording of a call. Every part may be unknown. */
export interface EventRecording {
  /** Id of the recording, or `null` when unknown. */
  id: string | null;
  /** Its length in seconds, or `null` when unknown. */
  duration: number | null;
  /** When it begins, or `null` when unknown. */
  startTime: Timestamp | null;
  /** MIME type such as `audio/mpeg`, or `null` when unknown. */
  type: string | null;
  /** Where to fetch it at once, or `null` when unknown. Do not store the address; store the file. */
  url: string | null;
}

/** The carrier confirmed that a text from a Quo number was delivered. */
export interface MessageDeliveredEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "message.delivered";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The message. */
    resource: MessageEventResource;
    /** Where a message belongs. `conversationId` and `phoneNumberId` together tie it to its thread. */
    context: MessageEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** Where a message belongs. `conversationId` and `phoneNumberId` together tie it to its thread. */
export interface MessageEventContext {
  /** The organization. Sent since June 2026; absent from older deliveries. */
  orgId?: OrganizationId;
  /** The Quo number that sent or received it, or `null` when there is none to name. */
  phoneNumberId: PhoneNumberId | null;
  /** The conversation, or `null` when there is none to name. */
  conversationId: ConversationId | null;
  /** The user it belongs to, or a system actor. */
  userId: UserId | SystemUserId;
  /** Which contacts of the workspace the outside parties are. */
  contacts: ContactLookup;
  /** The sender, usually in E.164; traffic inside the workspace may carry other identifiers. */
  senderIdentifier: string;
  /** Every recipient, in the same form as the sender. */
  recipientIdentifiers: string[];
}

/** The message. */
export interface MessageEventResource {
  /** Id of a message. Messages share the `AC` namespace with calls. */
  id: MessageId;
  /** Seen from the workspace, `incoming` reached a Quo number and `outgoing` left one. */
  direction: Direction | (string & {});
  /** The text. May be empty when the message is media only. */
  text: string;
  /**
   * Where a message stands in an event, in finer steps than MessageStatus. An arriving message is usually
   * `received`, one that reached its recipient `delivered`.
   */
  status: EventMessageStatus | (string & {});
  /** A moment in ISO 8601, UTC. Milliseconds may be present. */
  createdAt: Timestamp;
  /** Attachments; empty when there are none. Sent since June 2026; absent from older deliveries. */
  media?: EventMedia[];
}

/** A message from a Quo number could not be sent. */
export interface MessageFailedEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "message.failed";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The message that could not be sent, without its attachments. */
    resource: MessageFailedResource;
    /** Where a message belongs. `conversationId` and `phoneNumberId` together tie it to its thread. */
    context: MessageEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** The message that could not be sent, without its attachments. */
export interface MessageFailedResource {
  /** Id of a message. Messages share the `AC` namespace with calls. */
  id: MessageId;
  /** Always `outgoing`. */
  direction: Direction | (string & {});
  /** The text. May be empty when the message is media only. */
  text: string;
  /** Usually `failed`. */
  status: EventMessageStatus | (string & {});
  /**
   * Why, in the code of the carrier or provider, such as `30006`. With `null` another attempt may succeed; a code
   * marks a failure that will not go away (an assumption).
   */
  errorCode: string | null;
  /** When the message was created. */
  createdAt: Timestamp;
}

/** Id of a message. Messages share the `AC` namespace with calls. */
export type MessageId = string;

/** A text reached a Quo number. */
export interface MessageReceivedEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "message.received";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The message. */
    resource: MessageEventResource;
    /** Where a message belongs. `conversationId` and `phoneNumberId` together tie it to its thread. */
    context: MessageEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** A carrier refused or blocked a message from a Quo number. It will not arrive. */
export interface MessageUndeliveredEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "message.undelivered";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The message that a carrier refused or blocked. */
    resource: MessageUndeliveredResource;
    /** Where a message belongs. `conversationId` and `phoneNumberId` together tie it to its thread. */
    context: MessageEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** The message that a carrier refused or blocked. */
export interface MessageUndeliveredResource {
  /** Id of a message. Messages share the `AC` namespace with calls. */
  id: MessageId;
  /** Always `outgoing`. */
  direction: Direction | (string & {});
  /** The text. May be empty when the message is media only. */
  text: string;
  /** Usually `undelivered`. */
  status: EventMessageStatus | (string & {});
  /** Why, in the code of the carrier or provider, such as `30007`; `null` when none was given. */
  errorCode: string | null;
  /** When the message was created. */
  createdAt: Timestamp;
  /** Attachments; empty when there are none. */
  media: EventMedia[];
}

/** Id of the organization that owns the workspace. Only the prefix `OR` is fixed. */
export type OrganizationId = string;

/** Id of a Quo number of the workspace. Only the prefix `PN` is fixed. */
export type PhoneNumberId = string;

/** Id of a system actor such as the AI agent. Appears in answers only, never in a request. */
export type SystemUserId = string;

/** A task was assigned. */
export interface TaskAssignedEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "task.assigned";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The task that was assigned. */
    resource: TaskAssignedResource;
    /** Who changed a task and what it is tied to. */
    context: TaskEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** The task that was assigned. */
export interface TaskAssignedResource {
  /** Id of a task. Only the prefix `TK` is fixed. */
  id: TaskId;
  /** Who is to do it, a user or a system actor. */
  assignedTo: UserId | SystemUserId;
}

/** A task was completed. */
export interface TaskCompletedEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "task.completed";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The task. Read it for the rest. */
    resource: TaskEventResource;
    /** Who changed a task and what it is tied to. */
    context: TaskEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** A task was created. */
export interface TaskCreatedEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "task.created";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The task as it was created. */
    resource: TaskCreatedResource;
    /** Who changed a task and what it is tied to. */
    context: TaskEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** The task as it was created. */
export interface TaskCreatedResource {
  /** Id of a task. Only the prefix `TK` is fixed. */
  id: TaskId;
  /** What to do, in a line. */
  title: string;
  /** What to do, in detail. May be empty. */
  description: string;
  /** When it should be done, or `null` when it can wait. */
  dueDate: Timestamp | null;
}

/** A task was deleted. */
export interface TaskDeletedEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "task.deleted";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The task. Read it for the rest. */
    resource: TaskEventResource;
    /** Who changed a task and what it is tied to. */
    context: TaskEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** The due date of a task was removed. */
export interface TaskDueDateRemovedEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "task.duedate.removed";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The task. Read it for the rest. */
    resource: TaskEventResource;
    /** Who changed a task and what it is tied to. */
    context: TaskEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** The due date of a task was set or changed. */
export interface TaskDueDateUpdatedEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "task.duedate.updated";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The task that has a new due date. */
    resource: TaskDueDateUpdatedResource;
    /** Who changed a task and what it is tied to. */
    context: TaskEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** The task that has a new due date. */
export interface TaskDueDateUpdatedResource {
  /** Id of a task. Only the prefix `TK` is fixed. */
  id: TaskId;
  /** When it should be done now. */
  updatedDueDate: Timestamp;
}

/** Who changed a task and what it is tied to. */
export interface TaskEventContext {
  /** Id of the organization that owns the workspace. Only the prefix `OR` is fixed. */
  orgId: OrganizationId;
  /** The user who made the change, or a system actor. */
  actorId: UserId | SystemUserId;
  /**
   * The Quo number it belongs to, or `null` when there is none. A webhook that names numbers in `resourceIds`
   * receives the events of tasks of those numbers and of tasks without a number (an assumption).
   */
  phoneNumberId: PhoneNumberId | null;
  /** The conversation it is linked to, or `null` when there is none. */
  conversationId: ConversationId | null;
  /** The call or message it is about, or `null` when there is none. */
  activityId: ActivityId | null;
  /** The group of the Quo number, or `null` when there is none. */
  phoneNumberGroupId: string | null;
}

/** The task. Read it for the rest. */
export interface TaskEventResource {
  /** Id of a task. Only the prefix `TK` is fixed. */
  id: TaskId;
}

/** Id of a task. Only the prefix `TK` is fixed. */
export type TaskId = string;

/** A task was linked to a conversation. */
export interface TaskLinkedEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "task.linked";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The task. Read it for the rest. */
    resource: TaskEventResource;
    /** Who changed a task and what it is tied to. */
    context: TaskEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** The due date of an open task passed. */
export interface TaskOverdueEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "task.overdue";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The open task whose due date has passed. */
    resource: TaskOverdueResource;
    /** Who changed a task and what it is tied to. */
    context: TaskEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** The open task whose due date has passed. */
export interface TaskOverdueResource {
  /** Id of a task. Only the prefix `TK` is fixed. */
  id: TaskId;
  /** When it should have been done. */
  dueDate: Timestamp;
}

/** A completed task was opened again. */
export interface TaskReopenedEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "task.reopened";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The task. Read it for the rest. */
    resource: TaskEventResource;
    /** Who changed a task and what it is tied to. */
    context: TaskEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** A task was taken from its assignee. */
export interface TaskUnassignedEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "task.unassigned";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The task that was taken from somebody. */
    resource: TaskUnassignedResource;
    /** Who changed a task and what it is tied to. */
    context: TaskEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** The task that was taken from somebody. */
export interface TaskUnassignedResource {
  /** Id of a task. Only the prefix `TK` is fixed. */
  id: TaskId;
  /** Who was to do it until then, a user or a system actor. */
  unassignedFrom: UserId | SystemUserId;
}

/** A task was unlinked from a conversation. */
export interface TaskUnlinkedEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "task.unlinked";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The task. Read it for the rest. */
    resource: TaskEventResource;
    /** Who changed a task and what it is tied to. */
    context: TaskEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** The title or the description of a task changed. */
export interface TaskUpdatedEvent {
  /**
   * Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the
   * same event, and over payload versions. To drop repeated deliveries use `webhook-id`.
   */
  id: EventEnvelopeId;
  /** The payload version the webhook was pinned to when it was created. It never changes for that webhook. */
  apiVersion: EventApiVersion;
  /** When it happened. When it was sent stands in `webhook-timestamp`. */
  createdAt: Timestamp;
  /** Tells the events apart. */
  type: "task.updated";
  /** What happened, where it belongs, and where to see it. */
  data: {
    /** The task whose title or description changed. */
    resource: TaskUpdatedResource;
    /** Who changed a task and what it is tied to. */
    context: TaskEventContext;
    /** Where a person can see it. */
    links: EventLinks;
  };
}

/** Whether one field changed, and what it is now. */
export interface TaskUpdatedField {
  /** Whether it changed. */
  isUpdated: boolean;
  /** The new value. Absent when the field did not change. */
  updatedValue?: string;
}

/** The task whose title or description changed. */
export interface TaskUpdatedResource {
  /** Id of a task. Only the prefix `TK` is fixed. */
  id: TaskId;
  /** What changed. Due date, assignee, link and status have events of their own. */
  updatedFields: {
    /** Whether one field changed, and what it is now. */
    title: TaskUpdatedField;
    /** Whether one field changed, and what it is now. */
    description: TaskUpdatedField;
  };
}

/** A moment in ISO 8601, UTC. Milliseconds may be present. */
export type Timestamp = string;

/** Id of a user of the workspace. Only the prefix `US` is fixed. */
export type UserId = string;

/** Id of a voicemail. Only the prefix `VM` is fixed. */
export type VoicemailId = string;

/** The payload of each `type`. */
export interface WebhookEvents {
  /** Message received */
  "message.received": MessageReceivedEvent;
  /** Message delivered */
  "message.delivered": MessageDeliveredEvent;
  /** Message failed */
  "message.failed": MessageFailedEvent;
  /** Message undelivered */
  "message.undelivered": MessageUndeliveredEvent;
  /** Call ringing */
  "call.ringing": CallRingingEvent;
  /** Call answered */
  "call.answered": CallAnsweredEvent;
  /** Call completed */
  "call.completed": CallCompletedEvent;
  /** Call forwarded */
  "call.forwarded": CallForwardedEvent;
  /** Call missed */
  "call.missed": CallMissedEvent;
  /** Call menu selected */
  "call.menu.selected": CallMenuSelectedEvent;
  /** Call recording completed */
  "call.recording.completed": CallRecordingCompletedEvent;
  /** Call summary completed */
  "call.summary.completed": CallSummaryCompletedEvent;
  /** Call transcript completed */
  "call.transcript.completed": CallTranscriptCompletedEvent;
  /** Call voicemail completed */
  "call.voicemail.completed": CallVoicemailCompletedEvent;
  /** Contact updated */
  "contact.updated": ContactUpdatedEvent;
  /** Contact deleted */
  "contact.deleted": ContactDeletedEvent;
  /** Task created */
  "task.created": TaskCreatedEvent;
  /** Task updated */
  "task.updated": TaskUpdatedEvent;
  /** Task deleted */
  "task.deleted": TaskDeletedEvent;
  /** Task completed */
  "task.completed": TaskCompletedEvent;
  /** Task reopened */
  "task.reopened": TaskReopenedEvent;
  /** Task assigned */
  "task.assigned": TaskAssignedEvent;
  /** Task unassigned */
  "task.unassigned": TaskUnassignedEvent;
  /** Task linked */
  "task.linked": TaskLinkedEvent;
  /** Task unlinked */
  "task.unlinked": TaskUnlinkedEvent;
  /** Task overdue */
  "task.overdue": TaskOverdueEvent;
  /** Task due date updated */
  "task.duedate.updated": TaskDueDateUpdatedEvent;
  /** Task due date removed */
  "task.duedate.removed": TaskDueDateRemovedEvent;
}

/** Any event of the beta webhook API, told apart by `type`. */
export type WebhookEvent =
  | MessageReceivedEvent
  | MessageDeliveredEvent
  | MessageFailedEvent
  | MessageUndeliveredEvent
  | CallRingingEvent
  | CallAnsweredEvent
  | CallCompletedEvent
  | CallForwardedEvent
  | CallMissedEvent
  | CallMenuSelectedEvent
  | CallRecordingCompletedEvent
  | CallSummaryCompletedEvent
  | CallTranscriptCompletedEvent
  | CallVoicemailCompletedEvent
  | ContactUpdatedEvent
  | ContactDeletedEvent
  | TaskCreatedEvent
  | TaskUpdatedEvent
  | TaskDeletedEvent
  | TaskCompletedEvent
  | TaskReopenedEvent
  | TaskAssignedEvent
  | TaskUnassignedEvent
  | TaskLinkedEvent
  | TaskUnlinkedEvent
  | TaskOverdueEvent
  | TaskDueDateUpdatedEvent
  | TaskDueDateRemovedEvent;
