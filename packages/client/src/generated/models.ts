// Generated from the description by `pnpm generate`. Do not edit.

import type { TypeChoices } from "../type-choices.ts";

/** Id of an activity, which is a call or a message. Only the prefix `AC` is fixed. */
export type ActivityId = CallId | MessageId;

/** Where a summary or transcript stands. `absent` means there is none. */
export type AiArtifactStatus = "absent" | "in-progress" | "completed" | "failed";

/** One call between a Quo number and one outside number. */
export interface Call {
  /** Id of a call. Calls share the `AC` namespace with messages. */
  id: CallId;
  /** The Quo number that made or received the call. */
  phoneNumberId: PhoneNumberId;
  /** The user the call belongs to. */
  userId: UserId;
  /** Seen from the workspace, `incoming` reached a Quo number and `outgoing` left one. */
  direction: Direction | (string & {});
  /**
   * Where a call stands. `completed` says that it ended, not that it was answered; `answeredAt` tells that. An
   * incoming call that nobody took has been seen as `no-answer`.
   */
  status: CallStatus | (string & {});
  /** Both parties of the call, the Quo number included. */
  participants: E164[];
  /** Seconds from `createdAt` to `completedAt`, ringing included. */
  duration: number;
  /** When the record of the call was created. */
  createdAt: Timestamp;
  /** When the call last changed, or `null` when no change is known. */
  updatedAt: Timestamp | null;
  /** When the call was answered, or `null` when nobody answered. */
  answeredAt: Timestamp | null;
  /** When the call ended, or `null` while it goes on. */
  completedAt: Timestamp | null;
  /** Id of the user who answered, or `null` when no user did. */
  answeredBy: string | null;
  /** Id of the user who placed the call; `null` on incoming calls. */
  initiatedBy: string | null;
  /** The number or the user that passed the call on, or `null` when it was not forwarded. */
  forwardedFrom: E164 | UserId | null;
  /** The number, the user or the Quo number the call was passed on to, or `null` when it was not forwarded. */
  forwardedTo: E164 | UserId | PhoneNumberId | null;
  /** How the call came in, such as `phone-number` or `phone-menu`; other values occur. `null` on outgoing calls. */
  callRoute: string | null;
  /** What took the call in place of a person, such as `ai-agent`. `null` when a person handled it. */
  aiHandled: string | null;
}

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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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
export type CallId = string & { readonly __id?: "CallId" };

export interface CallListResponse {
  /** The calls of this page, newest first (an assumption). */
  data: Call[];
  /** A count the service documents as unreliable. Do not use it to decide whether more pages follow. */
  totalItems: TotalItems;
  /** Pass it as `pageToken` to get the next page. `null` on the last page. */
  nextPageToken: NextPageToken;
}

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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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

/** One recorded segment of a call. */
export interface CallRecording {
  /** Id of the recording, opaque. */
  id: string;
  /** Where the recording stands, or `null` when unknown. */
  status: RecordingStatus | (string & {}) | null;
  /** When the segment starts, or `null` when unknown. */
  startTime: Timestamp | null;
  /** Length in seconds, or `null` while unknown. */
  duration: number | null;
  /** MIME type such as `audio/mpeg`, or `null` while unknown. */
  type: string | null;
  /** Where the audio can be fetched, a signed address that soon expires. `null` until it is available. */
  url: string | null;
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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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

export interface CallRecordingsResponse {
  /** The segments, oldest first. Empty when the call was not recorded. */
  data: CallRecording[];
}

export interface CallResponse {
  /** One call between a Quo number and one outside number. */
  data: Call;
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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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

/**
 * Where a call stands. `completed` says that it ended, not that it was answered; `answeredAt` tells that. An
 * incoming call that nobody took has been seen as `no-answer`.
 */
export type CallStatus =
  | "queued"
  | "initiated"
  | "ringing"
  | "in-progress"
  | "completed"
  | "busy"
  | "failed"
  | "no-answer"
  | "canceled"
  | "missed"
  | "answered"
  | "forwarded"
  | "abandoned";

/** What a call was about, written by AI. */
export interface CallSummary {
  /** The call that was summarised. */
  callId: string;
  /** Where a summary or transcript stands. `absent` means there is none. */
  status: AiArtifactStatus | (string & {});
  /** What was said, a sentence or so each. `null` when there is no summary, or none yet. */
  summary: string[] | null;
  /** What is to be done after the call, one entry each. `null` when there is no summary, or none yet. */
  nextSteps: string[] | null;
  /** The jobs the AI agent did. Absent or `null` when it had no part in the call. */
  jobs?: SummaryJob[] | null;
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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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

export interface CallSummaryResponse {
  /** What a call was about, written by AI. */
  data: CallSummary;
}

/** What was said in a call. */
export interface CallTranscript {
  /** The call that was transcribed. */
  callId: string;
  /** When the transcript was created. */
  createdAt: Timestamp;
  /** Length of what was transcribed, in seconds with fractions. */
  duration: number;
  /** Where a summary or transcript stands. `absent` means there is none. */
  status: AiArtifactStatus | (string & {});
  /** The segments of speech. `null` until `status` is `completed`. */
  dialogue: DialogueSegment[] | null;
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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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

export interface CallTranscriptResponse {
  /** What was said in a call. */
  data: CallTranscript;
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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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

/** One entry of the workspace's address book. */
export interface Contact {
  /** Id of a contact. Opaque, with no fixed prefix. */
  id: ContactId;
  /**
   * Id of the contact in your own system, or `null` when none was given.
   *
   * 1 to 75 characters.
   */
  externalId: string | null;
  /**
   * Where the contact comes from. `null` when it was made in the app.
   *
   * 1 to 75 characters.
   */
  source: string | null;
  /**
   * Where the contact can be opened in the system it comes from, or `null` when none was given.
   *
   * 1 to 200 characters.
   */
  sourceUrl: string | null;
  /** The fields every contact has. */
  defaultFields: ContactDefaultFields;
  /** Values of custom fields; empty when there are none. */
  customFields: ContactCustomField[];
  /** A moment in ISO 8601, UTC. Milliseconds may be present. */
  createdAt: Timestamp;
  /** When the contact last changed. */
  updatedAt: Timestamp;
  /** The user on record as its creator. */
  createdByUserId: UserId;
}

/** The value a contact has for one custom field. What `value` holds depends on `type`. */
export type ContactCustomField = {
  /** The label shown in the app. */
  name: string;
  /** Key of the definition. May be absent. */
  key?: string;
  /** Id of this value, to address it in an update. Absent from the answer to an update. */
  id?: string;
} & (
  | ContactCustomFieldAddress
  | ContactCustomFieldBoolean
  | ContactCustomFieldDate
  | ContactCustomFieldMultiSelect
  | ContactCustomFieldNumber
  | ContactCustomFieldString
  | ContactCustomFieldUrl
);

/** A postal address. */
export interface ContactCustomFieldAddress {
  /** Tells the kinds apart. */
  type: "address";
  /** The address as one text, or `null` when empty. */
  value: string | null;
}

/** A yes or no. */
export interface ContactCustomFieldBoolean {
  /** Tells the kinds apart. */
  type: "boolean";
  /** The choice, or `null` when nobody has made one. */
  value: boolean | null;
}

/** A date, written as a moment. */
export interface ContactCustomFieldDate {
  /** Tells the kinds apart. */
  type: "date";
  /** The moment, or `null` when empty. */
  value: Timestamp | null;
}

/**
 * One custom field of the workspace. Definitions are made in the app only; the choices of a multi-select are not
 * told.
 */
export interface ContactCustomFieldDefinition {
  /** The label shown in the app. */
  name: string;
  /** Names the field in requests. Contacts carry their values under it. */
  key: string;
  /** What kind of value a custom field holds. */
  type: CustomFieldType | (string & {});
}

/**
 * A custom field to fill on a new contact. A value of the wrong type, or a field that does not exist, is
 * answered 400 with code `0801400`.
 */
export interface ContactCustomFieldInput {
  /**
   * Key of the definition. Always send it; an entry without one is answered 400 with code `0801400` (an
   * assumption).
   */
  key?: string | undefined;
  /**
   * A value to store. Which form is right depends on the type of the definition, which is not sent: a list of
   * texts for `multi-select`, a moment for `date`, and a text for `address`, `string` and `url`. `null` empties
   * the field.
   */
  value: ContactCustomFieldValue;
}

export interface ContactCustomFieldListResponse {
  /** Every custom field of the workspace, on a single page. */
  data: ContactCustomFieldDefinition[];
}

/** Any number of choices from a list. */
export interface ContactCustomFieldMultiSelect {
  /** Tells the kinds apart. */
  type: "multi-select";
  /** The choices taken, or `null` when empty. */
  value: string[] | null;
}

/** A number. */
export interface ContactCustomFieldNumber {
  /** Tells the kinds apart. */
  type: "number";
  /** The number, or `null` when empty. */
  value: number | null;
}

/** A text. */
export interface ContactCustomFieldString {
  /** Tells the kinds apart. */
  type: "string";
  /** The text, or `null` when empty. */
  value: string | null;
}

/**
 * A custom field to fill or empty. A value of the wrong type, or a field that does not exist, is answered 400
 * with code `0801400`, and so is an entry with neither `key` nor `id` (an assumption).
 */
export interface ContactCustomFieldUpdate {
  /** Key of the definition. */
  key?: string | undefined;
  /** Id of the stored value, as a read of the contact tells it. */
  id?: string | undefined;
  /**
   * A value to store. Which form is right depends on the type of the definition, which is not sent: a list of
   * texts for `multi-select`, a moment for `date`, and a text for `address`, `string` and `url`. `null` empties
   * the field.
   */
  value: ContactCustomFieldValue;
}

/** A web address. */
export interface ContactCustomFieldUrl {
  /** Tells the kinds apart. */
  type: "url";
  /** The web address, or `null` when empty. Its form is not checked. */
  value: string | null;
}

/**
 * A value to store. Which form is right depends on the type of the definition, which is not sent: a list of
 * texts for `multi-select`, a moment for `date`, and a text for `address`, `string` and `url`. `null` empties
 * the field.
 */
export type ContactCustomFieldValue = readonly string[] | string | boolean | Timestamp | Date | number | null;

/** The fields every contact has. */
export interface ContactDefaultFields {
  /** First name, or `null` when empty. */
  firstName: string | null;
  /** Last name, or `null` when empty. */
  lastName: string | null;
  /** Company, or `null` when empty. */
  company: string | null;
  /** What the contact does at the company, or `null` when empty. */
  role: string | null;
  /** Email addresses; empty when there are none. */
  emails: ContactEmail[];
  /** Phone numbers; empty when there are none. */
  phoneNumbers: ContactPhoneNumber[];
}

/**
 * Changes to the fields every contact has. An absent list is emptied; other absent fields stay as they are (an
 * assumption).
 */
export interface ContactDefaultFieldsUpdate {
  /** First name. `null` empties it. */
  firstName?: string | null | undefined;
  /** Last name. `null` empties it. */
  lastName?: string | null | undefined;
  /** Company. `null` empties it. */
  company?: string | null | undefined;
  /** What the contact does at the company. `null` empties it. */
  role?: string | null | undefined;
  /** All email addresses the contact is to have. What is left out is removed; an absent list removes them all. */
  emails?: readonly ContactEmailUpdate[] | undefined;
  /** All phone numbers the contact is to have. What is left out is removed; an absent list removes them all. */
  phoneNumbers?: readonly ContactPhoneNumberUpdate[] | undefined;
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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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

/** One email address of a contact. */
export interface ContactEmail {
  /** A label, such as `work`. */
  name: string;
  /** The address, in whatever form it was given, or `null` when there is none. */
  value: string | null;
  /** Id of the entry, to address it in an update. May be absent. */
  id?: string;
}

/** An email address to keep, change, add or remove. */
export interface ContactEmailUpdate {
  /** A label, such as `work`. */
  name: string;
  /** The address. `null` removes the entry. */
  value: string | null;
  /** Id of the stored entry. Better left out, because one integration saw it refused as an id that does not match. */
  id?: string | undefined;
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
  /** Tells the kinds apart. (enum property replaced by openapi-typescript) */
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
  /** Tells the kinds apart. (enum property replaced by openapi-typescript) */
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
  /** Tells the kinds apart. (enum property replaced by openapi-typescript) */
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
  /** Tells the kinds apart. (enum property replaced by openapi-typescript) */
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
  /** Tells the kinds apart. (enum property replaced by openapi-typescript) */
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
  /** Tells the kinds apart. (enum property replaced by openapi-typescript) */
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
  /** Tells the kinds apart. (enum property replaced by openapi-typescript) */
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
export type ContactId = string & { readonly __id?: "ContactId" };

export interface ContactListResponse {
  /** The contacts of this page, newest first (an assumption). */
  data: Contact[];
  /** A count the service documents as unreliable. Do not use it to decide whether more pages follow. */
  totalItems: TotalItems;
  /** Pass it as `pageToken` to get the next page. `null` on the last page. */
  nextPageToken: NextPageToken;
}

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

/** One phone number of a contact. */
export interface ContactPhoneNumber {
  /** A label, such as `mobile`. */
  name: string;
  /** The number, usually in E.164 though no form is enforced, or `null` when there is none. */
  value: string | null;
  /** Id of the entry, to address it in an update. May be absent. */
  id?: string;
}

/** A phone number to keep, change, add or remove. */
export interface ContactPhoneNumberUpdate {
  /** A label, such as `mobile`. */
  name: string;
  /** The number, preferably in E.164. `null` removes the entry. */
  value: string | null;
  /** Id of the stored entry. Better left out, because one integration saw it refused as an id that does not match. */
  id?: string | undefined;
}

export interface ContactResponse {
  /** One entry of the workspace's address book. */
  data: Contact;
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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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

/**
 * The thread between a Quo number and one outside number, or a group of them. It does not tell whether it is
 * read or unread, open or done.
 */
export interface Conversation {
  /** Id of a conversation. Only the prefix `CN` is fixed. */
  id: ConversationId;
  /** The Quo number the conversation is on. */
  phoneNumberId: PhoneNumberId;
  /** The other parties, without the Quo number. More than one in a group. */
  participants: ConversationParticipant[];
  /** Name given to the conversation, or `null` when it has none of its own. */
  name: string | null;
  /** The user or system actor it is assigned to, or `null` when unassigned. */
  assignedTo: UserId | SystemUserId | null;
  /** When the last call or message took place, or `null` when there is none. */
  lastActivityAt: Timestamp | null;
  /** The last call or message, or `null` when there is none. */
  lastActivityId: ActivityId | null;
  /** When notifications resume, or `null` when it is not muted. */
  mutedUntil: Timestamp | null;
  /** When it returns to the inbox, or `null` when it is not snoozed. */
  snoozedUntil: Timestamp | null;
  /** When it was created. May be `null`, though it has always been set so far. */
  createdAt: Timestamp | null;
  /** When it last changed, or `null` when unknown. */
  updatedAt: Timestamp | null;
  /** When it was deleted, or `null` when it was not. */
  deletedAt: Timestamp | null;
}

/** Id of a conversation. Only the prefix `CN` is fixed. */
export type ConversationId = string & { readonly __id?: "ConversationId" };

export interface ConversationListResponse {
  /**
   * The conversations of this page, the newest created first. Activity does not move a conversation between two
   * parties up.
   */
  data: Conversation[];
  /** A count the service documents as unreliable. Do not use it to decide whether more pages follow. */
  totalItems: TotalItems;
  /** Pass it as `pageToken` to get the next page. `null` on the last page. */
  nextPageToken: NextPageToken;
}

/**
 * The other party of a conversation: a number in E.164, a short code of 5 or 6 digits, or `Anonymous`, `Blocked`
 * or `Restricted` where the number is withheld.
 */
export type ConversationParticipant = E164 | string | "Anonymous" | "Blocked" | "Restricted" | (string & {});

/** A contact to add. */
export interface CreateContactRequest {
  /** The fields every contact has. Only `firstName` must be present, and even it may be `null`. */
  defaultFields: NewContactDefaultFields;
  /** Values of custom fields. Absent means none. */
  customFields?: readonly ContactCustomFieldInput[] | undefined;
  /** The user to put on record as its creator. */
  createdByUserId?: UserId | undefined;
  /**
   * Where the contact comes from, in your own words. Taken words are refused: `openphone`, `device`, `csv`,
   * `zapier`, `google-people`, `other`, and anything that starts with `openphone` or `csv`. That the comparison
   * minds the case is an assumption.
   *
   * Default: `"public-api"`. 1 to 72 characters.
   */
  source?: string | undefined;
  /**
   * Where the contact can be opened in the system it comes from.
   *
   * 1 to 200 characters.
   */
  sourceUrl?: string | undefined;
  /**
   * Id of the contact in your own system, to find it by later. One contact for each `source` and `externalId`; a
   * second gets 409. Absent or `null` means none.
   *
   * 1 to 75 characters.
   */
  externalId?: string | null | undefined;
}

/** A v1 webhook about call summaries to create. */
export interface CreateLegacyCallSummaryWebhookRequest {
  /** Where to send events. */
  url: string;
  /** What to be told about, which for this kind is a single event. */
  events: readonly LegacyCallSummaryWebhookEventType[];
  /**
   * The Quo numbers whose events are sent, or `["*"]` for every number. Absent means `["*"]` (an assumption).
   *
   * Default: `["*"]`.
   */
  resourceIds?: Readonly<LegacyWebhookResourceIds> | undefined;
  /** A name of your choice. Absent means none. */
  label?: string | undefined;
  /**
   * Whether to send events from the start. Absent means `enabled`.
   *
   * Default: `"enabled"`.
   */
  status?: LegacyWebhookStatus | undefined;
  /** The user to make it for. Absent means the workspace owner. */
  userId?: UserId | undefined;
}

/** A v1 webhook about call transcripts to create. */
export interface CreateLegacyCallTranscriptWebhookRequest {
  /** Where to send events. */
  url: string;
  /** What to be told about, which for this kind is a single event. */
  events: readonly LegacyCallTranscriptWebhookEventType[];
  /**
   * The Quo numbers whose events are sent, or `["*"]` for every number. Absent means `["*"]` (an assumption).
   *
   * Default: `["*"]`.
   */
  resourceIds?: Readonly<LegacyWebhookResourceIds> | undefined;
  /** A name of your choice. Absent means none. */
  label?: string | undefined;
  /** Whether to send events from the start. Absent means `enabled` as with the other kinds (an assumption). */
  status?: LegacyWebhookStatus | undefined;
  /** The user to make it for. Absent means the workspace owner. */
  userId?: UserId | undefined;
}

/** A v1 webhook about calls and recordings to create. */
export interface CreateLegacyCallWebhookRequest {
  /** Where to send events. */
  url: string;
  /** What to be told about. At least one (an assumption). */
  events: readonly LegacyCallWebhookEventType[];
  /**
   * The Quo numbers whose events are sent, or `["*"]` for every number. Absent means `["*"]` (an assumption).
   *
   * Default: `["*"]`.
   */
  resourceIds?: Readonly<LegacyWebhookResourceIds> | undefined;
  /** A name of your choice. Absent means none. */
  label?: string | undefined;
  /**
   * Whether to send events from the start. Absent means `enabled`.
   *
   * Default: `"enabled"`.
   */
  status?: LegacyWebhookStatus | undefined;
  /** The user to make it for. Absent means the workspace owner. */
  userId?: UserId | undefined;
}

/** A v1 webhook about messages to create. */
export interface CreateLegacyMessageWebhookRequest {
  /** Where to send events. */
  url: string;
  /** What to be told about. At least one (an assumption). */
  events: readonly LegacyMessageWebhookEventType[];
  /**
   * The Quo numbers whose events are sent, or `["*"]` for every number. Absent means `["*"]` (an assumption).
   *
   * Default: `["*"]`.
   */
  resourceIds?: Readonly<LegacyWebhookResourceIds> | undefined;
  /** A name of your choice. Absent means none. */
  label?: string | undefined;
  /**
   * Whether to send events from the start. Absent means `enabled`.
   *
   * Default: `"enabled"`.
   */
  status?: LegacyWebhookStatus | undefined;
  /** The user to make it for. Absent means the workspace owner. */
  userId?: UserId | undefined;
}

/** A task about a call or a message. */
export interface CreateTaskForActivity {
  /** What to do, in a line. */
  title: string;
  /** What to do, in detail. Must be sent, and may be empty. */
  description: string;
  /** When it should be done. Absent means it can wait. */
  dueDate?: Timestamp | Date | undefined;
  /** The user who is to do it. Absent leaves it unassigned; system actors are not accepted. */
  assignedTo?: UserId | undefined;
  /** The call or message it is about. Its Quo number becomes the task's. */
  activityId: ActivityId;
  phoneNumberId?: undefined;
  conversationId?: undefined;
}

/** A task about a conversation. */
export interface CreateTaskForConversation {
  /** What to do, in a line. */
  title: string;
  /** What to do, in detail. Must be sent, and may be empty. */
  description: string;
  /** When it should be done. Absent means it can wait. */
  dueDate?: Timestamp | Date | undefined;
  /** The user who is to do it. Absent leaves it unassigned; system actors are not accepted. */
  assignedTo?: UserId | undefined;
  /** The conversation it is about. Its Quo number becomes the task's. */
  conversationId: ConversationId;
  phoneNumberId?: undefined;
  activityId?: undefined;
}

/** A task about a Quo number. */
export interface CreateTaskForPhoneNumber {
  /** What to do, in a line. */
  title: string;
  /** What to do, in detail. Must be sent, and may be empty. */
  description: string;
  /** When it should be done. Absent means it can wait. */
  dueDate?: Timestamp | Date | undefined;
  /** The user who is to do it. Absent leaves it unassigned; system actors are not accepted. */
  assignedTo?: UserId | undefined;
  /** The Quo number it belongs to. */
  phoneNumberId: PhoneNumberId;
  conversationId?: undefined;
  activityId?: undefined;
}

/**
 * A task to add. It is tied to exactly one thing, a Quo number, a conversation or an activity; none or two are
 * answered 400.
 */
export type CreateTaskRequest = CreateTaskForPhoneNumber | CreateTaskForConversation | CreateTaskForActivity;

/** A webhook to create. */
export interface CreateWebhookRequest {
  /** Where to send events, a public HTTPS address. */
  url: string;
  /** What to be told about. Types of every family may be mixed. */
  events: readonly WebhookEventType[];
  /**
   * The Quo numbers whose message and call events are sent, or exactly `["*"]` for every number, which is also
   * what absence means. Contact events are sent in any case, and so are events of tasks that belong to no number;
   * those of other tasks are filtered too (an assumption).
   *
   * Default: `["*"]`.
   */
  resourceIds?: readonly PhoneNumberId[] | Readonly<WebhookAllResources> | undefined;
  /**
   * Whether to send events from the start. Absent means `enabled`.
   *
   * Default: `"enabled"`.
   */
  status?: WebhookStatus | undefined;
  /** A name of your choice. Absent means none. */
  label?: string | undefined;
}

/** One custom contact field that does not exist or whose value has the wrong type. Comes with code `0801400`. */
export interface CustomFieldErrorItem {
  /** Key of the custom field. */
  key: string;
  /** Why it was rejected, for a person to read. */
  reason: string;
}

/** What kind of value a custom field holds. */
export type CustomFieldType = "address" | "boolean" | "date" | "multi-select" | "number" | "string" | "url";

/**
 * How the dated operations, those with the header `Quo-Api-Version`, report a failure. `title` names the kind
 * and is the same for every failure with this status. The documents of July 2026 gave webhook operations a
 * `code` and a `status` as well; the pages and the one response seen live do without.
 */
export interface DatedErrorBody {
  /** What went wrong, for a person to read. The wording may change; branch on the HTTP status. */
  message: string;
  /** Where the service's own documentation starts. */
  docs: "https://quo.com/docs";
  /**
   * Short name of the kind: `Bad Request`, `Unauthorized`, `Forbidden`, `Not Found`, `Unprocessable Entity`, or
   * `Unknown` with status 500.
   */
  title: string;
  /** Correlation id to quote to Quo's support, a 64-bit number in decimal. Absent when the request was not traced. */
  trace?: string;
  /** One entry for each rejected input. Absent when the failure is not about an input. */
  errors?: ValidationErrorItem[];
  /** Seven digits as in ErrorBody. Absent as far as anybody has seen. */
  code?: string;
  /** The HTTP status once more. Absent as far as anybody has seen. */
  status?: number;
  /** The title again, beside some values of `code`. */
  description?: string;
}

/** One stretch of speech by one speaker. */
export interface DialogueSegment {
  /** What was said. */
  content: string;
  /** Where the segment begins, in seconds from the start of the call. */
  start: number;
  /** Where the segment ends, in seconds from the start of the call. */
  end: number;
  /** Phone number of the speaker, or `null` when unknown. */
  identifier: string | null;
  /** The user who spoke; `null` when it was somebody outside the workspace. */
  userId: UserId | null;
}

/** Seen from the workspace, `incoming` reached a Quo number and `outgoing` left one. */
export type Direction = "incoming" | "outgoing";

/**
 * A phone number in E.164 form, `+` and up to 15 digits with the country code first. Any string is one, unless
 * {@link TypeChoices} says that it must look like one.
 */
export type E164 = TypeChoices extends { e164: "checked" } ? `+${bigint}` : string;

/**
 * How the API itself reports a failure. Which `code` values each operation can answer stands in the
 * `x-quo-error-codes` of its responses; new codes may appear at any time.
 */
export interface ErrorBody {
  /**
   * What went wrong, for a person to read. For rejected inputs it joins path and message of each entry of `errors`
   * with commas, such as `/participants: Expected required property`. The wording may change; branch on `code`.
   */
  message: string;
  /**
   * Seven digits, always text because the leading zero counts. Two digits for the resource, two for the variant,
   * three for the HTTP status.
   */
  code: string;
  /** The HTTP status once more. */
  status: number;
  /** Where the service's own documentation starts. */
  docs: "https://quo.com/docs";
  /** Short name of the error; the same for every response with this `code`. */
  title: string;
  /** Correlation id to quote to Quo's support, a 64-bit number in decimal. Absent when the request was not traced. */
  trace?: string;
  /** One entry for each rejected input. Absent when the failure is not about an input. */
  errors?: ErrorItem[];
}

/** One rejected input. */
export type ErrorItem = ValidationErrorItem | CustomFieldErrorItem;

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

/**
 * How the gateway in front of the API reports a failure, before the API sees the request. Observed live on every
 * 401.
 */
export interface GatewayErrorBody {
  /** The failure; nothing stands beside it. */
  error: {
    /** What went wrong, for a person to read. */
    message: string;
    /** One or more words for a machine, such as `Unauthorized`. */
    key: string;
    /** Correlation id to quote to Quo's support, a 64-bit number in decimal. */
    trace: string;
  };
}

/** Id of a group of users on a Quo number. It starts with `GR`; the rest is opaque. */
export type GroupId = string & { readonly __id?: "GroupId" };

/** A v1 webhook about call summaries. */
export type LegacyCallSummaryWebhook = LegacyWebhookCommon & {
  /** What it is told about. */
  events: (LegacyCallSummaryWebhookEventType | (string & {}))[];
  /** The Quo numbers whose events are sent, or exactly `["*"]` for every number, never a mix. */
  resourceIds: LegacyWebhookResourceIds;
};

/** The event about a call's summary. Its deliveries carry the `type` `callSummary`. */
export type LegacyCallSummaryWebhookEventType = "call.summary.completed";

export interface LegacyCallSummaryWebhookResponse {
  /** A v1 webhook about call summaries. */
  data: LegacyCallSummaryWebhook;
}

/** A v1 webhook about call transcripts. */
export type LegacyCallTranscriptWebhook = LegacyWebhookCommon & {
  /** What it is told about. */
  events: (LegacyCallTranscriptWebhookEventType | (string & {}))[];
  /** The Quo numbers whose events are sent, or exactly `["*"]` for every number, never a mix. */
  resourceIds: LegacyWebhookResourceIds;
};

/** The event about a call's transcript. Its deliveries carry the `type` `callTranscript`. */
export type LegacyCallTranscriptWebhookEventType = "call.transcript.completed";

export interface LegacyCallTranscriptWebhookResponse {
  /** A v1 webhook about call transcripts. */
  data: LegacyCallTranscriptWebhook;
}

/** A v1 webhook about calls and recordings. */
export type LegacyCallWebhook = LegacyWebhookCommon & {
  /** What it is told about. */
  events: (LegacyCallWebhookEventType | (string & {}))[];
  /** The Quo numbers whose events are sent, or exactly `["*"]` for every number, never a mix. */
  resourceIds: LegacyWebhookResourceIds;
};

/** An event about a call or its recording. */
export type LegacyCallWebhookEventType = "call.completed" | "call.ringing" | "call.recording.completed";

export interface LegacyCallWebhookResponse {
  /** A v1 webhook about calls and recordings. */
  data: LegacyCallWebhook;
}

/** A v1 webhook about contacts. It can be read and deleted, but v1 has no way to create one. */
export type LegacyContactWebhook = LegacyWebhookCommon & {
  /** What it is told about. */
  events: (LegacyContactWebhookEventType | (string & {}))[];
  /**
   * Always `["*"]`; contacts belong to no number.
   *
   * 1 to 1 items.
   */
  resourceIds: "*"[];
};

/** An event about a contact. */
export type LegacyContactWebhookEventType = "contact.updated" | "contact.deleted";

/** A v1 webhook about messages. */
export type LegacyMessageWebhook = LegacyWebhookCommon & {
  /** What it is told about. */
  events: (LegacyMessageWebhookEventType | (string & {}))[];
  /** The Quo numbers whose events are sent, or exactly `["*"]` for every number, never a mix. */
  resourceIds: LegacyWebhookResourceIds;
};

/** An event about a message. */
export type LegacyMessageWebhookEventType = "message.received" | "message.delivered";

export interface LegacyMessageWebhookResponse {
  /** A v1 webhook about messages. */
  data: LegacyMessageWebhook;
}

/** A v1 webhook of any kind. Nothing but the members of `events` tells the kinds apart. */
export type LegacyWebhook =
  | LegacyMessageWebhook
  | LegacyCallWebhook
  | LegacyCallSummaryWebhook
  | LegacyCallTranscriptWebhook
  | LegacyContactWebhook;

/** What v1 webhooks of every kind have. */
export interface LegacyWebhookCommon {
  /** Id of a v1 webhook. Only the prefix `WH` is fixed. */
  id: LegacyWebhookId;
  /** The user who made it and in whose list it appears. */
  userId: UserId;
  /** Id of the organization that owns the workspace. Only the prefix `OR` is fixed. */
  orgId: OrganizationId;
  /** A name of your choice, or `null` when none was given. */
  label: string | null;
  /**
   * Whether events are sent. v1 has no way to change it afterwards.
   *
   * Default: `"enabled"`.
   */
  status: LegacyWebhookStatus | (string & {});
  /** Where events are sent. */
  url: string;
  /** The secret behind the `openphone-signature` header, in base64 and without a prefix. Every read returns it. */
  key: string;
  /** A moment in ISO 8601, UTC. Milliseconds may be present. */
  createdAt: Timestamp;
  /** When it last changed. */
  updatedAt: Timestamp;
  /** When it was deleted, or `null` while it exists. */
  deletedAt: Timestamp | null;
}

/** Id of a v1 webhook. Only the prefix `WH` is fixed. */
export type LegacyWebhookId = string & { readonly __id?: "LegacyWebhookId" };

export interface LegacyWebhookListResponse {
  /** All v1 webhooks of the user, of every kind. There are no pages. */
  data: LegacyWebhook[];
}

/** The Quo numbers whose events are sent, or exactly `["*"]` for every number, never a mix. */
export type LegacyWebhookResourceIds = (PhoneNumberId | "*")[];

export interface LegacyWebhookResponse {
  /** A v1 webhook of any kind. Nothing but the members of `events` tells the kinds apart. */
  data: LegacyWebhook;
}

/** Whether events are sent. v1 has no way to change it afterwards. */
export type LegacyWebhookStatus = "enabled" | "disabled";

export interface ListPhoneNumbersResponse {
  /** All the numbers asked for; this list has no pages. */
  data: PhoneNumber[];
}

/** One text message. A group message is a single Message whose `to` names every recipient. */
export interface Message {
  /** Id of a message. Messages share the `AC` namespace with calls. */
  id: MessageId;
  /** Every recipient. More than one in a group conversation. */
  to: E164[];
  /** The sender, usually in E.164; short codes and other forms occur on incoming messages. */
  from: string;
  /** The text. A send calls it `content`. */
  text: string;
  /** The Quo number that sent or received it, or `null` when that number is gone. */
  phoneNumberId: PhoneNumberId | null;
  /** Id of a conversation. Only the prefix `CN` is fixed. */
  conversationId: ConversationId;
  /** Seen from the workspace, `incoming` reached a Quo number and `outgoing` left one. */
  direction: Direction | (string & {});
  /** The user who sent it; `null` on incoming messages. */
  userId: UserId | null;
  /**
   * Where a message stands. An outgoing one goes from `queued` to `sent` and ends as `delivered` or `undelivered`;
   * an incoming one is `received`. One that could not be sent at all, which `message.failed` tells of, ends as
   * `undelivered` too (an assumption).
   */
  status: MessageStatus | (string & {});
  /** A moment in ISO 8601, UTC. Milliseconds may be present. */
  createdAt: Timestamp;
  /** When `status` last changed. */
  updatedAt: Timestamp;
  /** Attachments; empty when there are none. Since 21 August 2026, so that a message kept from before may lack it. */
  media?: MessageMedia[];
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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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
export type MessageId = string & { readonly __id?: "MessageId" };

export interface MessageListResponse {
  /** The messages of this page, newest first (an assumption). */
  data: Message[];
  /** A count the service documents as unreliable. Do not use it to decide whether more pages follow. */
  totalItems: TotalItems;
  /** Pass it as `pageToken` to get the next page. `null` on the last page. */
  nextPageToken: NextPageToken;
}

/** One attachment of a message. */
export interface MessageMedia {
  /** Where the attachment can be fetched. */
  url: string;
  /** MIME type, or `null` when unknown. */
  type: string | null;
}

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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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

export interface MessageResponse {
  /** One text message. A group message is a single Message whose `to` names every recipient. */
  data: Message;
}

/**
 * Where a message stands. An outgoing one goes from `queued` to `sent` and ends as `delivered` or `undelivered`;
 * an incoming one is `received`. One that could not be sent at all, which `message.failed` tells of, ends as
 * `undelivered` too (an assumption).
 */
export type MessageStatus = "queued" | "sent" | "delivered" | "undelivered" | "received";

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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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

/** An error of its own kind. Same as ErrorBody, with a `description` that is always present. */
export type NamedErrorBody = ErrorBody & {
  /** The title again, or a sentence that explains it. */
  description: string;
};

/** The fields every contact has. Only `firstName` must be present, and even it may be `null`. */
export interface NewContactDefaultFields {
  /** First name. Must be sent; `null` leaves it empty. */
  firstName: string | null;
  /** Last name. Absent or `null` leaves it empty. */
  lastName?: string | null | undefined;
  /** Company. Absent or `null` leaves it empty. */
  company?: string | null | undefined;
  /** What the contact does at the company. Absent or `null` leaves it empty. */
  role?: string | null | undefined;
  /** Email addresses. Absent means none. */
  emails?: readonly NewContactEmail[] | undefined;
  /** Phone numbers. Absent means none. */
  phoneNumbers?: readonly NewContactPhoneNumber[] | undefined;
}

/** An email address to give a new contact. */
export interface NewContactEmail {
  /** A label, such as `work`. */
  name: string;
  /** The address; its form is not checked. What becomes of an entry with `null` is not told. */
  value: string | null;
}

/** A phone number to give a new contact. */
export interface NewContactPhoneNumber {
  /** A label, such as `mobile`. */
  name: string;
  /** The number; no form is enforced, E.164 is advised. What becomes of an entry with `null` is not told. */
  value: string | null;
}

/** Pass it as `pageToken` to get the next page. `null` on the last page. */
export type NextPageToken = string | null;

/** Id of the organization that owns the workspace. Only the prefix `OR` is fixed. */
export type OrganizationId = string & { readonly __id?: "OrganizationId" };

/** A Quo number of the workspace. */
export interface PhoneNumber {
  /** Id of a Quo number of the workspace. Only the prefix `PN` is fixed. */
  id: PhoneNumberId;
  /** Id of the number's group. Opaque, with no fixed prefix. */
  groupId: string;
  /** Name of the number in the app. */
  name: string;
  /**
   * A phone number in E.164 form, `+` and up to 15 digits with the country code first. In a query string the `+`
   * must be sent as `%2B`.
   */
  number: E164;
  /** The number as the app shows it, in no fixed format, or `null` when there is no such form. */
  formattedNumber: string | null;
  /** Where calls are forwarded to, in no fixed format, or `null` when they are not. */
  forward: string | null;
  /** The request to move the number here from another carrier, or `null` when there was none. */
  portRequestId: string | null;
  /** How far that move has come, free text such as `completed`. `null` when there was none. */
  portingStatus: string | null;
  /** Emoji shown beside the name, or `null` when none was chosen. */
  symbol: string | null;
  /** Who may use the number. */
  users: PhoneNumberUser[];
  /** When it was added to the workspace, in ISO 8601. Declared as plain text. */
  createdAt: string;
  /** When it last changed, in ISO 8601. Declared as plain text. */
  updatedAt: string;
  /** What the number may not do, region by region. */
  restrictions: PhoneNumberRestrictions;
}

/** Id of a Quo number of the workspace. Only the prefix `PN` is fixed. */
export type PhoneNumberId = string & { readonly __id?: "PhoneNumberId" };

export interface PhoneNumberResponse {
  /** A Quo number of the workspace. */
  data: PhoneNumber;
}

/** What the number may not do, region by region. */
export interface PhoneNumberRestrictions {
  /** Where it may send texts. */
  messaging: RegionRestrictions;
  /** Where it may place calls. */
  calling: RegionRestrictions;
}

/** One user who may use the number. */
export interface PhoneNumberUser {
  /** Id of a user of the workspace. Only the prefix `US` is fixed. */
  id: UserId;
  /** Email address of the user. */
  email: string;
  /** Given name, or `null` when not set. */
  firstName: string | null;
  /** Family name, or `null` when not set. */
  lastName: string | null;
  /** What a user may do in the workspace. */
  role: UserRole | (string & {});
  /** The group the user belongs to on this number. */
  groupId: GroupId;
}

/** Where a recording stands. Only a `completed` one can be played. */
export type RecordingStatus =
  | "absent"
  | "completed"
  | "deleted"
  | "failed"
  | "in-progress"
  | "paused"
  | "processing"
  | "stopped"
  | "stopping";

/** Which regions the number may reach. */
export interface RegionRestrictions {
  /** Canada. */
  CA: RestrictionStatus | (string & {});
  /** The United States. */
  US: RestrictionStatus | (string & {});
  /** Every other country. */
  Intl: RestrictionStatus | (string & {});
}

/** Whether a region is closed to the number (`restricted`) or open to it. */
export type RestrictionStatus = "restricted" | "unrestricted";

/** An empty object. How the retry went shows as a new `manual` attempt of the delivery. */
export type RetryAccepted = Record<string, unknown>;

/** A text to send. Text only; there is no way to attach media. */
export interface SendMessageRequest {
  /**
   * The text, 1 to 1600 characters, at least one of them not white space.
   *
   * 1 to 1600 characters.
   */
  content: string;
  /** The Quo number to send from, by id or in E.164. It must belong to the workspace and to the sending user. */
  from: PhoneNumberId | E164;
  /**
   * One number for a direct message; two to ten for one group message, which is not the same as that many texts.
   *
   * 1 to 10 items.
   */
  to: readonly E164[];
  /** The user to send as. Absent means the owner of the sending number. */
  userId?: UserId | undefined;
  /** Set to `done` to move the conversation out of the inbox. Absent leaves it open. */
  setInboxStatus?: "done" | undefined;
  /**
   * Use `from`, which replaces it and stays required even when this is sent.
   *
   * @deprecated Use `from`.
   */
  phoneNumberId?: PhoneNumberId | undefined;
}

/** Which test event to send. */
export interface SendTestWebhookEventRequest {
  /** The type to send a sample of. It need not be among the webhook's `events` (an assumption). */
  eventType: WebhookEventType;
}

/** One job the AI agent did during the call. */
export interface SummaryJob {
  /** Icon of the job. */
  icon: string;
  /** Name of the job. */
  name: string;
  /** What came out of a job. */
  result: SummaryJobResult;
}

/** One thing the AI agent noted. */
export interface SummaryJobField {
  /** What was noted. */
  name: string;
  /** What the caller said about it. `null` has been reported. */
  value: string | number | boolean | null;
}

/** What came out of a job. */
export interface SummaryJobResult {
  /** What the AI agent noted while doing the job. */
  data: SummaryJobField[];
}

/** Id of a system actor such as the AI agent. Appears in answers only, never in a request. */
export type SystemUserId = string & { readonly __id?: "SystemUserId" };

/** One to-do, about a Quo number, a conversation, or a call or message. */
export interface Task {
  /** Id of a task. Only the prefix `TK` is fixed. */
  taskId: TaskId;
  /** The Quo number it belongs to, or `null` when there is none. */
  phoneNumberId: PhoneNumberId | null;
  /** The conversation it is linked to, or `null` when there is none. */
  conversationId: ConversationId | null;
  /** The call or message it is about, or `null` when there is none. */
  activityId: ActivityId | null;
  /** The group of the Quo number it belongs to, or `null` when there is none. */
  phoneNumberGroupId: string | null;
  /** Id of the organization that owns the workspace. Only the prefix `OR` is fixed. */
  orgId: OrganizationId;
  /** What to do, in a line, or `null` when there is no title. */
  title: string | null;
  /** What to do, in detail. Empty or `null` when there is nothing to add. */
  description: string | null;
  /** When it should be done, or `null` when it can wait. */
  dueDate: Timestamp | null;
  /** Who is to do it, a user or a system actor; `null` when nobody is. */
  assignedTo: UserId | SystemUserId | null;
  /** Who assigned it, a user or a system actor; `null` when it is not assigned. */
  assignedBy: UserId | SystemUserId | null;
  /** A moment in ISO 8601, UTC. Milliseconds may be present. */
  createdAt: Timestamp;
  /** Who made it, a user or a system actor. */
  createdBy: string;
  /** Whether it is done. */
  completed: boolean;
  /** Whether it has been deleted. */
  isDeleted: boolean;
  /** Grows with every change. Opaque text; compare it for equality only. */
  revision: string;
}

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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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

/** The conversation to link a task to, or to take the link from. */
export interface TaskConversationRequest {
  /** Id of a conversation. Only the prefix `CN` is fixed. */
  conversationId: ConversationId;
}

/** What a create answers, which is not the whole task. Read the task for the rest. */
export interface TaskCreated {
  /** Id of a task. Only the prefix `TK` is fixed. */
  taskId: TaskId;
  /** The first revision, `1` (an assumption). */
  revision: string;
  /** The Quo number it belongs to, taken from the conversation or activity when none was sent. */
  phoneNumberId: PhoneNumberId;
  /** The conversation it is linked to. Absent when there is none. */
  conversationId?: ConversationId;
  /** The call or message it is about. Absent when there is none. */
  activityId?: ActivityId;
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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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

export interface TaskCreatedResponse {
  /** What a create answers, which is not the whole task. Read the task for the rest. */
  data: TaskCreated;
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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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

/** A due date. It cannot be `null`; removing it is an action of its own. */
export interface TaskDueDateRequest {
  /** When the task should be done. */
  dueDate: Timestamp | Date;
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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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
export type TaskId = string & { readonly __id?: "TaskId" };

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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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

export interface TaskListResponse {
  /** The tasks of this page, newest first (an assumption). */
  data: Task[];
  /** A count of tasks. The warning not to rely on it is published for the older lists only. */
  totalItems: number;
  /**
   * Pass it as `pageToken` to get the next page. `null` on the last page. That it is always present is an
   * assumption for tasks.
   */
  nextPageToken: NextPageToken;
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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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

export interface TaskResponse {
  /** One to-do, about a Quo number, a conversation, or a call or message. */
  data: Task;
}

/** What every change of a task answers, which is not the task itself. Read the task for the rest. */
export interface TaskRevision {
  /** Id of a task. Only the prefix `TK` is fixed. */
  taskId: TaskId;
  /** The revision the change made. */
  revision: string;
}

export interface TaskRevisionResponse {
  /** What every change of a task answers, which is not the task itself. Read the task for the rest. */
  data: TaskRevision;
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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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
  /** Tells the events apart. (enum property replaced by openapi-typescript) */
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

/** The user to assign a task to, or to take it from. */
export interface TaskUserRequest {
  /** Id of a user of the workspace. Only the prefix `US` is fixed. */
  userId: UserId;
}

/** A moment in ISO 8601, UTC. Milliseconds may be present. */
export type Timestamp = string;

/** A count the service documents as unreliable. Do not use it to decide whether more pages follow. */
export type TotalItems = number;

/**
 * Changes to a contact. Emails and phone numbers that are absent are removed; other absent fields stay as they
 * are (an assumption).
 */
export interface UpdateContactRequest {
  /**
   * Id of the contact in your own system. `null` removes it.
   *
   * 1 to 75 characters.
   */
  externalId?: string | null | undefined;
  /**
   * Where the contact comes from. `null` removes it. May be three characters longer here than on create. The
   * reserved words of create have been refused here too.
   *
   * 1 to 75 characters.
   */
  source?: string | null | undefined;
  /**
   * Where the contact can be opened in the system it comes from. `null` removes it.
   *
   * 1 to 200 characters.
   */
  sourceUrl?: string | null | undefined;
  /**
   * Changes to the fields every contact has. An absent list is emptied; other absent fields stay as they are (an
   * assumption).
   */
  defaultFields?: ContactDefaultFieldsUpdate | undefined;
  /**
   * All values the contact is to have. Values left out of the list are removed; absent keeps them all (an
   * assumption).
   */
  customFields?: readonly ContactCustomFieldUpdate[] | undefined;
}

/** The title and the description, both of them. Everything else changes through an action of its own. */
export interface UpdateTaskRequest {
  /** What to do, in a line. */
  title: string;
  /** What to do, in detail. */
  description: string;
}

/** The settings to change, at least one. What is absent stays as it is. */
export interface UpdateWebhookRequest {
  /** The new address to send events to. */
  url?: string | undefined;
  /** The new list of events, which replaces the whole old one. */
  events?: readonly WebhookEventType[] | undefined;
  /**
   * The Quo numbers to limit message, call and task events to. `null`, an empty list and `["*"]` each lift the
   * limit.
   */
  resourceIds?: readonly PhoneNumberId[] | Readonly<WebhookAllResources> | null | undefined;
  /** Pauses or resumes sending; secret and payload version stay. */
  status?: WebhookStatus | undefined;
  /** The new name, or `null` to have none. */
  label?: string | null | undefined;
}

/** A person of the workspace. */
export interface User {
  /** Id of a user of the workspace. Only the prefix `US` is fixed. */
  id: UserId;
  /** Email address of the user. */
  email: string;
  /** Given name, or `null` when not set. */
  firstName: string | null;
  /** Family name, or `null` when not set. */
  lastName: string | null;
  /** Where the picture can be fetched, or `null` when there is none. */
  pictureUrl: string | null;
  /** What a user may do in the workspace. */
  role: UserRole | (string & {});
  /** When the user was added to the workspace. */
  createdAt: Timestamp;
  /** When the user last changed. */
  updatedAt: Timestamp;
}

/** Id of a user of the workspace. Only the prefix `US` is fixed. */
export type UserId = string & { readonly __id?: "UserId" };

export interface UserListResponse {
  /** The users of this page, newest first (an assumption). */
  data: User[];
  /** A count the service documents as unreliable. Do not use it to decide whether more pages follow. */
  totalItems: TotalItems;
  /** Pass it as `pageToken` to get the next page. `null` on the last page. */
  nextPageToken: NextPageToken;
}

export interface UserResponse {
  /** A person of the workspace. */
  data: User;
}

/** What a user may do in the workspace. */
export type UserRole = "owner" | "admin" | "member";

/** One input that broke a rule of the schema. */
export interface ValidationErrorItem {
  /** JSON Pointer to the input, such as `/to/0`. */
  path: string;
  /** What was expected, for a person to read. The wording may change. */
  message: string;
  /** The value that was sent. Absent when nothing was sent. */
  value?: unknown;
  /** The rule that was broken. Carries further keys, such as `pattern`, beside `type`. */
  schema: {
    /** Kind of rule, in the service's own words, such as `TemplateLiteral` for a pattern. */
    type: string;
  };
}

/** A message left on a call nobody answered. It does not name the call. */
export interface Voicemail {
  /** Id of a voicemail. Only the prefix `VM` is fixed. */
  id: VoicemailId;
  /** Whether the voicemail has been processed. */
  status: VoicemailStatus | (string & {});
  /** Length in seconds, or `null` while it is being processed. */
  duration: number | null;
  /** What was said, or `null` when there is no transcript, or none yet. */
  transcript: string | null;
  /** Where the audio can be fetched, or `null` while it is being processed. */
  recordingUrl: string | null;
}

/** Id of a voicemail. Only the prefix `VM` is fixed. */
export type VoicemailId = string & { readonly __id?: "VoicemailId" };

export interface VoicemailResponse {
  /** A message left on a call nobody answered. It does not name the call. */
  data: Voicemail;
}

/** Whether the voicemail has been processed. */
export type VoicemailStatus = "completed" | "in-progress";

/** A webhook. It belongs to the workspace and may mix event types of every family. */
export interface Webhook {
  /** Id of a webhook, a number written as text. */
  id: WebhookId;
  /** Id of the organization that owns the workspace. Only the prefix `OR` is fixed. */
  orgId: OrganizationId;
  /** A name of your choice, or `null` when it has none. */
  label: string | null;
  /** Whether events are sent. What happens while a webhook is `disabled` is not sent later. */
  status: WebhookStatus | (string & {});
  /** Where events are sent. */
  url: string;
  /** A moment in ISO 8601, UTC. Milliseconds may be present. */
  createdAt: Timestamp;
  /** When a setting last changed. */
  updatedAt: Timestamp;
  /** What it is told about. */
  events: (WebhookEventType | (string & {}))[];
  /**
   * The Quo numbers whose message and call events are sent, or exactly `["*"]` for every number. Contact events
   * are sent in any case; a webhook for nothing else has `["*"]`. Task events are filtered when the task belongs
   * to a number (an assumption).
   */
  resourceIds: WebhookResourceIds;
  /**
   * Version of the payloads it is sent, pinned at its creation. May be absent, though published samples always
   * have it.
   */
  apiVersion?: "2026-03-30" | (string & {});
}

/**
 * Exactly `["*"]`, which stands for every number.
 *
 * 1 to 1 items.
 */
export type WebhookAllResources = readonly "*"[];

/** One event sent to one webhook, with where it stands. */
export interface WebhookDelivery {
  /**
   * Id of a delivery, that is of one event sent to one webhook, such as `msg_…`. Equals the `webhook-id` header
   * and stays the same over all attempts.
   */
  id: WebhookDeliveryId;
  /** Type of the event. Older records may hold names that are no longer in use. */
  eventType: string;
  /**
   * Where a delivery stands. `pending` before the first attempt, `sending` while one is under way or the next is
   * awaited, `success` once any attempt was answered 2xx, `failed` after the last attempt.
   */
  status: WebhookDeliveryStatus | (string & {});
  /** When it is tried next, or `null` when `status` is final. */
  nextAttemptAt: Timestamp | null;
  /** When it was dispatched. */
  createdAt: Timestamp;
  /**
   * The `id` inside the payload; `null` for test events and for what was dispatched before 2 September 2026.
   * Absent from responses older than that.
   */
  eventId?: string | null;
  /**
   * The business object, which is the payload's `data.resource.id`, or its `callId` for summaries, transcripts and
   * voicemails; `null` for test events and for what was dispatched before 2 September 2026. Absent from responses
   * older than that.
   */
  resourceId?: string | null;
}

/** One try to hand a delivery to its receiver. */
export interface WebhookDeliveryAttempt {
  /** Id of the attempt, such as `atmpt_…`. */
  id: string;
  /** When it was made. */
  timestamp: Timestamp;
  /**
   * How an attempt went. `pending` is queued, `sending` under way, `success` was answered 2xx, `failed` was
   * answered otherwise or not at all.
   */
  status: WebhookDeliveryAttemptStatus | (string & {});
  /**
   * HTTP status of the receiver's answer. `0` means there was none, be it for a timeout or for a failure of DNS,
   * TLS or connection.
   */
  responseStatusCode: number;
  /** The receiver's answer as it came. */
  responseBody: string;
  /** How long the receiver took, in milliseconds. */
  responseDurationMs: number;
  /**
   * Who started an attempt, `scheduled` for the service itself, `manual` for a retry asked for through the API or
   * the app.
   */
  triggerType: WebhookDeliveryTrigger | (string & {});
  /** Where it was sent, which may differ from the webhook's address of today. */
  url: string;
}

/**
 * How an attempt went. `pending` is queued, `sending` under way, `success` was answered 2xx, `failed` was
 * answered otherwise or not at all.
 */
export type WebhookDeliveryAttemptStatus = "success" | "failed" | "sending" | "pending";

/**
 * One delivery with what was sent and how each attempt went. Where it stands as a whole is told by the list
 * only.
 */
export interface WebhookDeliveryDetail {
  /**
   * Id of a delivery, that is of one event sent to one webhook, such as `msg_…`. Equals the `webhook-id` header
   * and stays the same over all attempts.
   */
  id: WebhookDeliveryId;
  /** Type of the event. Older records may hold names that are no longer in use. */
  eventType: string;
  /** When it was dispatched. */
  createdAt: Timestamp;
  /**
   * The `id` inside the payload; `null` for test events and for what was dispatched before 2 September 2026.
   * Absent from responses older than that.
   */
  eventId?: string | null;
  /**
   * The business object, which is the payload's `data.resource.id`, or its `callId` for summaries, transcripts and
   * voicemails; `null` for test events and for what was dispatched before 2 September 2026. Absent from responses
   * older than that.
   */
  resourceId?: string | null;
  /**
   * The payload that was sent. Usually the whole envelope; be ready for just its `data`, as both forms are
   * published.
   */
  requestBody: Record<string, unknown>;
  /** Every attempt so far, most recent first. May be empty before the first one. */
  attempts: WebhookDeliveryAttempt[];
}

/**
 * Id of a delivery, that is of one event sent to one webhook, such as `msg_…`. Equals the `webhook-id` header
 * and stays the same over all attempts.
 */
export type WebhookDeliveryId = string;

export interface WebhookDeliveryListResponse {
  /** The deliveries of this page, newest first by `createdAt`. */
  data: WebhookDelivery[];
  /** Pass it as `after` to get the next page. `null` on the last page. */
  nextCursor: string | null;
}

export interface WebhookDeliveryResponse {
  /**
   * One delivery with what was sent and how each attempt went. Where it stands as a whole is told by the list
   * only.
   */
  data: WebhookDeliveryDetail;
}

/**
 * Where a delivery stands. `pending` before the first attempt, `sending` while one is under way or the next is
 * awaited, `success` once any attempt was answered 2xx, `failed` after the last attempt.
 */
export type WebhookDeliveryStatus = "success" | "pending" | "sending" | "failed";

/**
 * Who started an attempt, `scheduled` for the service itself, `manual` for a retry asked for through the API or
 * the app.
 */
export type WebhookDeliveryTrigger = "scheduled" | "manual";

/**
 * What webhooks deliver, told apart by `type`. New types may appear without a new payload version, so let an
 * unknown `type` pass instead of failing on it.
 */
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

/**
 * What happened. New types may be added without a new payload version, so pass unknown ones through.
 *
 * `contact.updated` is sent when a contact is created, too. `call.answered` means connected, which on outgoing
 * calls can be a voicemail. `call.missed` is never about an outgoing call. `message.delivered` is the carrier's
 * word, not a read receipt. After `message.failed` a message may be sent again; `message.undelivered` is final.
 */
export type WebhookEventType =
  | "message.received"
  | "message.delivered"
  | "message.failed"
  | "message.undelivered"
  | "call.ringing"
  | "call.answered"
  | "call.completed"
  | "call.forwarded"
  | "call.missed"
  | "call.menu.selected"
  | "call.recording.completed"
  | "call.summary.completed"
  | "call.transcript.completed"
  | "call.voicemail.completed"
  | "contact.updated"
  | "contact.deleted"
  | "task.created"
  | "task.updated"
  | "task.deleted"
  | "task.completed"
  | "task.reopened"
  | "task.assigned"
  | "task.unassigned"
  | "task.linked"
  | "task.unlinked"
  | "task.overdue"
  | "task.duedate.updated"
  | "task.duedate.removed";

/** Id of a webhook, a number written as text. */
export type WebhookId = string & { readonly __id?: "WebhookId" };

export interface WebhookListResponse {
  /** Every webhook of the workspace, in no order to rely on. There are no pages. */
  data: Webhook[];
}

/**
 * The Quo numbers whose message and call events are sent, or exactly `["*"]` for every number. Contact events
 * are sent in any case; a webhook for nothing else has `["*"]`. Task events are filtered when the task belongs
 * to a number (an assumption).
 */
export type WebhookResourceIds = (PhoneNumberId | "*")[];

export interface WebhookResponse {
  /** A webhook. It belongs to the workspace and may mix event types of every family. */
  data: Webhook;
}

/** The secret that signs deliveries. Keep it when it is shown; no read returns it. */
export interface WebhookSigningKey {
  /** The secret, `whsec_` followed by the key in base64. Standard Webhooks libraries take it as it is. */
  key: string;
}

export interface WebhookSigningKeyResponse {
  /** The secret that signs deliveries. Keep it when it is shown; no read returns it. */
  data: WebhookSigningKey;
}

/** Whether events are sent. What happens while a webhook is `disabled` is not sent later. */
export type WebhookStatus = "enabled" | "disabled";

/** A webhook with its signing secret, as answered once on creation. */
export type WebhookWithKey = Webhook & WebhookSigningKey;

export interface WebhookWithKeyResponse {
  /** A webhook with its signing secret, as answered once on creation. */
  data: WebhookWithKey;
}

/** Query of {@link Calls.list}. */
export interface ListCallsQuery {
  /** The Quo number whose activity is listed. */
  phoneNumberId: PhoneNumberId;
  /**
   * The user whose access applies: every call of the Quo number that this user may see is listed, whoever made or
   * took it. Absent means the owner of the number. A user who is not on the number gets 403.
   */
  userId?: UserId | undefined;
  /**
   * The other party, without the Quo number. Exactly one; that it must be in E.164 is filled in (an assumption).
   *
   * 1 to 1 items.
   */
  participants: readonly E164[];
  /**
   * Keeps what was created **before** this time, in spite of its name. Use `createdBefore`, which means the same,
   * or `createdAfter` for what is newer. Ignored when `createdBefore` is sent too (an assumption).
   *
   * @deprecated Use `createdBefore`.
   */
  since?: Timestamp | Date | undefined;
  /**
   * Keeps what was created after this moment, which is itself excluded (an assumption). Absent means no lower
   * bound.
   */
  createdAfter?: Timestamp | Date | undefined;
  /**
   * Keeps what was created before this moment, which is itself excluded (an assumption). Absent means no upper
   * bound.
   */
  createdBefore?: Timestamp | Date | undefined;
  /**
   * How many items a page holds at most, 1 to 100.
   *
   * Default: `10`. 1 to 100.
   */
  maxResults?: number | undefined;
  /**
   * The `nextPageToken` of the page before. Opaque; keep every other parameter the same while paging. Absent means
   * the first page.
   */
  pageToken?: string | undefined;
}

/** Query of {@link Contacts.list}. */
export interface ListContactsQuery {
  /**
   * Keeps the contacts with one of these external ids. Absent means every contact. With `sources` sent too, a
   * contact must match both (an assumption). An empty list matches nothing and sends no request.
   */
  externalIds?: readonly string[] | undefined;
  /**
   * Keeps the contacts with one of these sources. Absent means every source. With `externalIds` sent too, a
   * contact must match both (an assumption). An empty list matches nothing and sends no request.
   */
  sources?: readonly string[] | undefined;
  /**
   * How many items a page holds at most, 1 to 50.
   *
   * Default: `10`. 1 to 50.
   */
  maxResults?: number | undefined;
  /**
   * The `nextPageToken` of the page before. Opaque; keep every other parameter the same while paging. Absent means
   * the first page.
   */
  pageToken?: string | undefined;
}

/** Query of {@link Conversations.list}. */
export interface ListConversationsQuery {
  /**
   * Use `phoneNumbers`, which replaces it. Ignored when `phoneNumbers` is sent too.
   *
   * @deprecated Use `phoneNumbers`.
   */
  phoneNumber?: E164 | PhoneNumberId | undefined;
  /**
   * Keeps the conversations of these Quo numbers, each given by id or in E.164. Absent means all numbers. An empty
   * list matches nothing and sends no request.
   *
   * 1 to 100 items.
   */
  phoneNumbers?: readonly (E164 | PhoneNumberId)[] | undefined;
  /** Keeps the conversations this user may open. Absent means those of every user. */
  userId?: UserId | undefined;
  /**
   * Keeps what was created after this moment, which is itself excluded (an assumption). Absent means no lower
   * bound.
   */
  createdAfter?: Timestamp | Date | undefined;
  /**
   * Keeps what was created before this moment, which is itself excluded (an assumption). Absent means no upper
   * bound.
   */
  createdBefore?: Timestamp | Date | undefined;
  /**
   * Set to `true` to drop inactive conversations, which are those deleted or without any activity (an assumption).
   * Absent keeps them.
   */
  excludeInactive?: boolean | undefined;
  /**
   * Keeps what was updated after this moment, which is itself excluded (an assumption). Absent means no lower
   * bound.
   */
  updatedAfter?: Timestamp | Date | undefined;
  /**
   * Keeps what was updated before this moment, which is itself excluded (an assumption). Absent means no upper
   * bound.
   */
  updatedBefore?: Timestamp | Date | undefined;
  /**
   * How many items a page holds at most, 1 to 100.
   *
   * Default: `10`. 1 to 100.
   */
  maxResults?: number | undefined;
  /**
   * The `nextPageToken` of the page before. Opaque; keep every other parameter the same while paging. Absent means
   * the first page.
   */
  pageToken?: string | undefined;
}

/** Query of {@link Messages.list}. */
export interface ListMessagesQuery {
  /** The Quo number whose activity is listed. */
  phoneNumberId: PhoneNumberId;
  /** Keeps the messages this user sent. Absent means every message of the thread; incoming messages have no user. */
  userId?: UserId | undefined;
  /**
   * The other parties, without the Quo number. One number for the direct thread, two to ten for the group of
   * exactly these, in any order.
   *
   * 1 to 10 items.
   */
  participants: readonly E164[];
  /**
   * Keeps what was created **before** this time, in spite of its name. Use `createdBefore`, which means the same,
   * or `createdAfter` for what is newer. Ignored when `createdBefore` is sent too (an assumption).
   *
   * @deprecated Use `createdBefore`.
   */
  since?: Timestamp | Date | undefined;
  /**
   * Keeps what was created after this moment, which is itself excluded (an assumption). Absent means no lower
   * bound.
   */
  createdAfter?: Timestamp | Date | undefined;
  /**
   * Keeps what was created before this moment, which is itself excluded (an assumption). Absent means no upper
   * bound.
   */
  createdBefore?: Timestamp | Date | undefined;
  /**
   * How many items a page holds at most, 1 to 100.
   *
   * Default: `10`. 1 to 100.
   */
  maxResults?: number | undefined;
  /**
   * The `nextPageToken` of the page before. Opaque; keep every other parameter the same while paging. Absent means
   * the first page.
   */
  pageToken?: string | undefined;
}

/** Query of {@link PhoneNumbers.list}. */
export interface ListPhoneNumbersQuery {
  /** Keeps the numbers this user may use. Absent means all numbers. */
  userId?: UserId | undefined;
}

/** Query of {@link Users.list}. */
export interface ListUsersQuery {
  /**
   * How many items a page holds at most, 1 to 50. Optional in the newest document, required in the one of June
   * 2026.
   *
   * Default: `10`. 1 to 50.
   */
  maxResults?: number | undefined;
  /**
   * The `nextPageToken` of the page before. Opaque; keep every other parameter the same while paging. Absent means
   * the first page.
   */
  pageToken?: string | undefined;
}

/** Query of {@link Tasks.list}. */
export interface ListTasksQuery {
  /**
   * How many items a page holds at most, 1 to 100.
   *
   * Default: `50`. 1 to 100.
   */
  maxResults?: number | undefined;
  /**
   * The `nextPageToken` of the page before. Opaque; keep every other parameter the same while paging. Absent means
   * the first page.
   */
  pageToken?: string | undefined;
}

/** Query of {@link LegacyWebhooks.list}. */
export interface ListLegacyWebhooksQuery {
  /**
   * Whose webhooks are listed. Absent means those of the workspace owner, which need not be all of the
   * workspace's.
   */
  userId?: UserId | undefined;
}

/** Query of {@link Webhooks.listDeliveries}. */
export interface ListWebhookDeliveriesQuery {
  /**
   * How many deliveries a page holds at most, 1 to 50.
   *
   * Default: `10`. 1 to 50.
   */
  limit?: number | undefined;
  /** The `nextCursor` of the page before. Opaque. Absent means the first page. */
  after?: string | undefined;
  /** Keeps the deliveries that stand there now. Absent means all. */
  status?: WebhookDeliveryStatus | undefined;
  /** Keeps the deliveries of this event type. Absent means all. Not together with `eventType[in]` (an assumption). */
  eventType?: WebhookEventType | undefined;
  /**
   * Keeps the deliveries of these event types, given with commas between them. Absent means all. An empty list
   * matches nothing and sends no request.
   */
  "eventType[in]"?: readonly WebhookEventType[] | undefined;
  /**
   * Keeps the deliveries about this business object: the exact `resourceId` of a delivery, such as the id of a
   * message, call, contact or task. What was dispatched before 2 September 2026 has none and is never found;
   * neither is a test event. Absent means all.
   */
  resourceId?: string | undefined;
  /** Keeps what was dispatched after this moment. Absent means no lower bound. */
  "createdAt[gt]"?: Timestamp | Date | undefined;
  /** Keeps what was dispatched before this moment. Absent means no upper bound. */
  "createdAt[lt]"?: Timestamp | Date | undefined;
  /**
   * Keeps the deliveries of these event types. For several, repeat the parameter (an assumption). Absent means
   * all. An empty list matches nothing and sends no request.
   *
   * @deprecated Use `eventType[in]`.
   */
  eventTypes?: readonly WebhookEventType[] | undefined;
  /**
   * Keeps what was dispatched before this moment. Absent means no upper bound.
   *
   * @deprecated Use `createdAt[lt]`.
   */
  createdBefore?: Timestamp | Date | undefined;
  /**
   * Keeps what was dispatched after this moment. Absent means no lower bound.
   *
   * @deprecated Use `createdAt[gt]`.
   */
  createdAfter?: Timestamp | Date | undefined;
}
