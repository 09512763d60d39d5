// Generated from the description by `pnpm generate`. Do not edit.

/** Where a summary or transcript stands. `absent` means there is none. */
export type AiArtifactStatus = "absent" | "in-progress" | "completed" | "failed";

/** Id of a call. Calls share the `AC` namespace with messages. */
export type CallId = string;

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

/** Id of a contact. Opaque, with no fixed prefix. */
export type ContactId = string;

/** Id of a conversation. Only the prefix `CN` is fixed. */
export type ConversationId = string;

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

/** A call ended. */
export interface LegacyCallCompletedEvent {
  /** Names what happened and starts with `EV`. There is no id of the delivery, so drop repeats by this one. */
  id: LegacyEventId;
  /** Always the same. */
  object: "event";
  /** Version of the envelope. */
  apiVersion: LegacyEventApiVersion;
  /** When it happened. */
  createdAt: Timestamp;
  /** Tells the deliveries apart. */
  type: "call.completed";
  /** What happened. */
  data: {
    /**
     * Opens it in the Quo app, and alone names the conversation: the `CN…` of its path. Deliveries carry it, the
     * official samples do not.
     */
    deepLink?: LegacyDeepLink;
    /** The call. */
    object: LegacyCallObject;
  };
}

/** The call. */
export interface LegacyCallObject {
  /** Id of a call. Calls share the `AC` namespace with messages. */
  id: CallId;
  /** Always the same. */
  object: "call";
  /** Seen from the workspace, `incoming` reached a Quo number and `outgoing` left one. */
  direction: Direction | (string & {});
  /** Where the call stands. One that nobody answered ends as `completed` too; `answeredAt` tells them apart. */
  status: CallStatus | (string & {});
  /** Seconds from `createdAt` to `completedAt`, ringing included. */
  duration: number;
  /** A moment in ISO 8601, UTC. Milliseconds may be present. */
  createdAt: Timestamp;
  /** When it was answered, or `null` when nobody did. */
  answeredAt: Timestamp | null;
  /** When it ended, or `null` while it goes on. */
  completedAt: Timestamp | null;
  /** When it last changed, or `null` when it has not. */
  updatedAt: Timestamp | null;
  /** Id of the user who answered, or `null` when nobody did. */
  answeredBy: string | null;
  /** Id of the user who made the call; `null` on incoming calls. */
  initiatedBy: string | null;
  /** Who it was forwarded from, by user id or as a number; `null` when it was not. */
  forwardedFrom: string | null;
  /** Who it was forwarded to, by user id or as a number; `null` when it was not. */
  forwardedTo: string | null;
  /** The numbers on the call, those of the workspace and those outside it in one list. */
  participants: string[];
  /** The Quo number of the call. */
  phoneNumberId: PhoneNumberId;
  /** The user it belongs to. */
  userId: UserId;
  /** The contacts the outside parties are. A later addition; may be absent. */
  contactIds?: ContactId[];
  /** The recordings on `call.recording.completed`; `null` on `call.completed`. The official samples leave it out. */
  recordings?: LegacyCallRecording[] | null;
}

/** One recording of a call. */
export interface LegacyCallRecording {
  /** The recording. It starts with `CR` wherever it has been seen. */
  id: string;
  /** Where to fetch it; `null` until the file is there. */
  url: string | null;
  /** MIME type, such as `audio/mpeg`; `null` until the file is there. */
  type: string | null;
  /** When the recording began, or `null` when unknown. */
  startTime: Timestamp | null;
  /** Its length in seconds, or `null` until the file is there. */
  duration: number | null;
}

/** The recording of a call is ready. */
export interface LegacyCallRecordingCompletedEvent {
  /** Names what happened and starts with `EV`. There is no id of the delivery, so drop repeats by this one. */
  id: LegacyEventId;
  /** Always the same. */
  object: "event";
  /** Version of the envelope. */
  apiVersion: LegacyEventApiVersion;
  /** When it happened. */
  createdAt: Timestamp;
  /** Tells the deliveries apart. */
  type: "call.recording.completed";
  /** What happened. */
  data: {
    /**
     * Opens it in the Quo app, and alone names the conversation: the `CN…` of its path. Deliveries carry it, the
     * official samples do not.
     */
    deepLink?: LegacyDeepLink;
    /** The call. */
    object: LegacyCallObject;
  };
}

/** A call started to ring, incoming or outgoing. */
export interface LegacyCallRingingEvent {
  /** Names what happened and starts with `EV`. There is no id of the delivery, so drop repeats by this one. */
  id: LegacyEventId;
  /** Always the same. */
  object: "event";
  /** Version of the envelope. */
  apiVersion: LegacyEventApiVersion;
  /** When it happened. */
  createdAt: Timestamp;
  /** Tells the deliveries apart. */
  type: "call.ringing";
  /** What happened. */
  data: {
    /**
     * Opens it in the Quo app, and alone names the conversation: the `CN…` of its path. Deliveries carry it, the
     * official samples do not.
     */
    deepLink?: LegacyDeepLink;
    /** The call. */
    object: LegacyCallObject;
  };
}

/** The AI has finished with the summary of a call. */
export interface LegacyCallSummaryCompletedEvent {
  /** Names what happened and starts with `EV`. There is no id of the delivery, so drop repeats by this one. */
  id: LegacyEventId;
  /** Always the same. */
  object: "event";
  /** Version of the envelope. */
  apiVersion: LegacyEventApiVersion;
  /** When it happened. */
  createdAt: Timestamp;
  /**
   * Tells the deliveries apart. Deliveries use the name with dots; the official samples use the other one. Accept
   * both.
   */
  type: "call.summary.completed" | "callSummary";
  /** What happened. */
  data: {
    /**
     * Opens it in the Quo app, and alone names the conversation: the `CN…` of its path. Deliveries carry it, the
     * official samples do not.
     */
    deepLink?: LegacyDeepLink;
    /** The summary of a call. */
    object: LegacyCallSummaryObject;
  };
}

/** The summary of a call. */
export interface LegacyCallSummaryObject {
  /** Id of a call. Calls share the `AC` namespace with messages. */
  callId: CallId;
  /** Always the same. */
  object: "callSummary";
  /** Where a summary or transcript stands. `absent` means there is none. */
  status: AiArtifactStatus | (string & {});
  /** The summary, one sentence or so an entry; `null` when there is none. */
  summary: string[] | null;
  /** What is left to do; `null` when there is no summary. */
  nextSteps: string[] | null;
  /** What the AI agent did on the call; empty when a person took it. The official samples leave it out. */
  jobs?: SummaryJob[];
  /** The contacts the outside parties are. A later addition; may be absent. */
  contactIds?: ContactId[];
}

/** Work on the transcript of a call is finished. */
export interface LegacyCallTranscriptCompletedEvent {
  /** Names what happened and starts with `EV`. There is no id of the delivery, so drop repeats by this one. */
  id: LegacyEventId;
  /** Always the same. */
  object: "event";
  /** Version of the envelope. */
  apiVersion: LegacyEventApiVersion;
  /** When it happened. */
  createdAt: Timestamp;
  /**
   * Tells the deliveries apart. Deliveries use the name with dots; the official samples use the other one. Accept
   * both.
   */
  type: "call.transcript.completed" | "callTranscript";
  /** What happened. */
  data: {
    /**
     * Opens it in the Quo app, and alone names the conversation: the `CN…` of its path. Deliveries carry it, the
     * official samples do not.
     */
    deepLink?: LegacyDeepLink;
    /** The transcript of a call. */
    object: LegacyCallTranscriptObject;
  };
}

/** The transcript of a call. */
export interface LegacyCallTranscriptObject {
  /** Id of a call. Calls share the `AC` namespace with messages. */
  callId: CallId;
  /** Always the same. */
  object: "callTranscript";
  /** A moment in ISO 8601, UTC. Milliseconds may be present. */
  createdAt: Timestamp;
  /** Who said what, in order; `null` when there is no transcript. */
  dialogue: DialogueSegment[] | null;
  /** How long the transcribed part lasts, in seconds. */
  duration: number;
  /** Where a summary or transcript stands. `absent` means there is none. */
  status: AiArtifactStatus | (string & {});
  /** The contacts the outside parties are. A later addition; may be absent. */
  contactIds?: ContactId[];
}

/**
 * Opens it in the Quo app, and alone names the conversation: the `CN…` of its path. Deliveries carry it, the
 * official samples do not.
 */
export type LegacyDeepLink = string;

/** Version of the envelope. */
export type LegacyEventApiVersion = string;

/** Names what happened and starts with `EV`. There is no id of the delivery, so drop repeats by this one. */
export type LegacyEventId = string;

/** A text from a Quo number was delivered. */
export interface LegacyMessageDeliveredEvent {
  /** Names what happened and starts with `EV`. There is no id of the delivery, so drop repeats by this one. */
  id: LegacyEventId;
  /** Always the same. */
  object: "event";
  /** Version of the envelope. */
  apiVersion: LegacyEventApiVersion;
  /** When it happened. */
  createdAt: Timestamp;
  /** Tells the deliveries apart. */
  type: "message.delivered";
  /** What happened. */
  data: {
    /**
     * Opens it in the Quo app, and alone names the conversation: the `CN…` of its path. Deliveries carry it, the
     * official samples do not.
     */
    deepLink?: LegacyDeepLink;
    /** The message. */
    object: LegacyMessageObject;
  };
}

/** The message. */
export interface LegacyMessageObject {
  /** Id of a message. Messages share the `AC` namespace with calls. */
  id: MessageId;
  /** Always the same. */
  object: "message";
  /** The sender, usually in E.164. */
  from: string;
  /**
   * Every recipient. Deliveries carry one text, in which the numbers of a group are joined by commas; the official
   * samples have a list.
   */
  to: string | string[];
  /** Seen from the workspace, `incoming` reached a Quo number and `outgoing` left one. */
  direction: Direction | (string & {});
  /** The text. */
  text: string;
  /** Where the message stands. Do not branch on it; an arriving message has been seen as `delivered`. */
  status: MessageStatus | (string & {});
  /** A moment in ISO 8601, UTC. Milliseconds may be present. */
  createdAt: Timestamp;
  /** When it last changed. May be absent. */
  updatedAt?: Timestamp;
  /** The user it belongs to. */
  userId: UserId;
  /** The Quo number that sent or received it. */
  phoneNumberId: PhoneNumberId;
  /** The conversation. Deliveries leave it out; take it from `deepLink`. */
  conversationId?: ConversationId;
  /** The contacts the outside parties are. A later addition; may be absent. */
  contactIds?: ContactId[];
}

/** A text reached a Quo number. */
export interface LegacyMessageReceivedEvent {
  /** Names what happened and starts with `EV`. There is no id of the delivery, so drop repeats by this one. */
  id: LegacyEventId;
  /** Always the same. */
  object: "event";
  /** Version of the envelope. */
  apiVersion: LegacyEventApiVersion;
  /** When it happened. */
  createdAt: Timestamp;
  /** Tells the deliveries apart. */
  type: "message.received";
  /** What happened. */
  data: {
    /**
     * Opens it in the Quo app, and alone names the conversation: the `CN…` of its path. Deliveries carry it, the
     * official samples do not.
     */
    deepLink?: LegacyDeepLink;
    /** The message. */
    object: LegacyMessageObject;
  };
}

/** Id of a message. Messages share the `AC` namespace with calls. */
export type MessageId = string;

/**
 * Where a message stands. An outgoing one goes from `queued` to `sent` and ends as `delivered` or `undelivered`;
 * an incoming one is `received`. One that could not be sent at all, which `message.failed` tells of, ends as
 * `undelivered` too (an assumption).
 */
export type MessageStatus = "queued" | "sent" | "delivered" | "undelivered" | "received";

/** Id of a Quo number of the workspace. Only the prefix `PN` is fixed. */
export type PhoneNumberId = string;

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

/** A moment in ISO 8601, UTC. Milliseconds may be present. */
export type Timestamp = string;

/** Id of a user of the workspace. Only the prefix `US` is fixed. */
export type UserId = string;

/** The payload of each `type`. */
export interface LegacyWebhookEvents {
  /** Legacy message received */
  "message.received": LegacyMessageReceivedEvent;
  /** Legacy message delivered */
  "message.delivered": LegacyMessageDeliveredEvent;
  /** Legacy call ringing */
  "call.ringing": LegacyCallRingingEvent;
  /** Legacy call completed */
  "call.completed": LegacyCallCompletedEvent;
  /** Legacy call recording completed */
  "call.recording.completed": LegacyCallRecordingCompletedEvent;
  /** Legacy call summary completed */
  "call.summary.completed": LegacyCallSummaryCompletedEvent;
  /** Legacy call summary completed */
  callSummary: LegacyCallSummaryCompletedEvent;
  /** Legacy call transcript completed */
  "call.transcript.completed": LegacyCallTranscriptCompletedEvent;
  /** Legacy call transcript completed */
  callTranscript: LegacyCallTranscriptCompletedEvent;
}

/** Any delivery of a v1 webhook, told apart by `type`. */
export type LegacyWebhookEvent =
  | LegacyMessageReceivedEvent
  | LegacyMessageDeliveredEvent
  | LegacyCallRingingEvent
  | LegacyCallCompletedEvent
  | LegacyCallRecordingCompletedEvent
  | LegacyCallSummaryCompletedEvent
  | LegacyCallTranscriptCompletedEvent;
