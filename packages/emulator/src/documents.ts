import type { components } from "@quo-api/client";

type Schemas = components["schemas"];

// The documents of the description, with the values of today: the emulator never answers one that is not described.
export type Call = Schemas["Call"];
export type CallEventContext = Schemas["CallEventContext"];
export type CallMenuStatusReason = Schemas["CallMenuStatusReason"];
export type CallRecording = Schemas["CallRecording"];
export type CallSummary = Schemas["CallSummary"];
export type CallTranscript = Schemas["CallTranscript"];
export type Contact = Schemas["Contact"];
/** Written out, because the type generator drops what stands beside a union. */
export type ContactCustomField = Schemas["ContactCustomField"] & {
  name: string;
  key?: string;
  id?: string;
  type: Schemas["CustomFieldType"];
  value: string[] | string | boolean | number | null;
};
export type ContactCustomFieldDefinition = Schemas["ContactCustomFieldDefinition"];
export type ContactCustomFieldUpdate = Schemas["ContactCustomFieldUpdate"];
export type ContactEventCustomField = Schemas["ContactEventCustomField"];
export type ContactLookup = Schemas["ContactLookup"];
export type Conversation = Schemas["Conversation"];
export type ErrorItem = Schemas["ErrorItem"];
export type EventCallStatus = Schemas["EventCallStatus"];
export type LegacyCallObject = Schemas["LegacyCallObject"];
export type LegacyCallSummaryObject = Schemas["LegacyCallSummaryObject"];
export type LegacyCallTranscriptObject = Schemas["LegacyCallTranscriptObject"];
export type LegacyMessageObject = Schemas["LegacyMessageObject"];
export type LegacyWebhook = Schemas["LegacyWebhook"];
export type Message = Schemas["Message"];
export type MessageStatus = Schemas["MessageStatus"];
export type PhoneNumber = Schemas["PhoneNumber"];
export type Task = Schemas["Task"];
export type TaskEventContext = Schemas["TaskEventContext"];
export type TaskUpdatedField = Schemas["TaskUpdatedField"];
export type User = Schemas["User"];
export type Voicemail = Schemas["Voicemail"];
export type Webhook = Schemas["Webhook"];
export type WebhookDelivery = Schemas["WebhookDelivery"];
export type WebhookDeliveryAttempt = Schemas["WebhookDeliveryAttempt"];
export type WebhookDeliveryDetail = Schemas["WebhookDeliveryDetail"];
export type WebhookEvent = Schemas["WebhookEvent"];
export type WebhookWithKey = Schemas["WebhookWithKey"];
