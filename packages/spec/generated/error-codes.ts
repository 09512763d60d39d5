// Generated from the description by `pnpm generate`. Do not edit.

import type { ErrorCodeFact } from "../src/facts.ts";

/** Every known error code with its meaning and remedy, keyed by the 7-digit code. */
export const errorCodes = {
  "1000400": {
    name: "badRequest",
    title: "Bad Request",
    status: 400,
    resources: ["conversations"],
    meaning: "A parameter breaks a rule; `errors` says which.",
    remedy:
      "Correct the inputs named in `errors`. Conversation ids start with `CN`, `phoneNumbers` takes ids that start with `PN` or numbers in E.164, and the `+` must be sent as `%2B` in a query string.",
    retryable: false,
  },
  "1000401": {
    name: "unauthorized",
    title: "Unauthorized",
    status: 401,
    resources: ["conversations"],
    meaning: "The API key is missing or not known.",
    remedy:
      "Send the raw key in `Authorization`, without `Bearer` before it, and check in the workspace settings that it has not been deleted.",
    retryable: false,
  },
  "1000404": {
    name: "notFound",
    title: "Not Found",
    status: 404,
    resources: ["conversations"],
    meaning: "The conversation, the Quo number or the user does not exist, or belongs to another workspace.",
    remedy:
      "Check that the key is of the right workspace, and list the conversations of the number to find the id. Messages carry it as `conversationId`.",
    retryable: false,
  },
  "1001403": {
    name: "notPhoneNumberUser",
    title: "Not Phone Number User",
    status: 403,
    resources: ["conversations"],
    meaning: "The user is not a member of the Quo number the conversation belongs to.",
    remedy:
      "Look up the members under `users` of the number. Add the user to the number in the app, or list with the `userId` of a member.",
    retryable: false,
  },
  "1001500": {
    name: "unknown",
    title: "Unknown",
    status: 500,
    resources: ["conversations"],
    meaning: "Something failed on the service's side. A mark may have been set all the same.",
    remedy:
      "Repeat the request after a pause and lengthen the pause each time. Reading is safe to repeat, and so is marking as read, done or open (an assumption). If it goes on, give `trace` to Quo's support.",
    retryable: true,
  },
  "1100400": {
    name: "badRequest",
    title: "Bad Request",
    status: 400,
    resources: ["users"],
    meaning: "A parameter breaks a rule; `errors` says which.",
    remedy: "Correct the inputs named in `errors`. User ids start with `US`, and a page holds at most 50 users.",
    retryable: false,
  },
  "1100401": {
    name: "unauthorized",
    title: "Unauthorized",
    status: 401,
    resources: ["users"],
    meaning: "The API key is missing or not known.",
    remedy:
      "Send the raw key in `Authorization`, without `Bearer` before it, and check in the workspace settings that it has not been deleted.",
    retryable: false,
  },
  "1100403": {
    name: "forbidden",
    title: "Forbidden",
    status: 403,
    resources: ["users"],
    meaning: "Access to the users is refused. What triggers this is not published.",
    remedy:
      "Check that the subscription is active and the key is of the right workspace; if both hold, give `trace` to Quo's support.",
    retryable: false,
  },
  "1100404": {
    name: "notFound",
    title: "Not Found",
    status: 404,
    resources: ["users"],
    meaning: "The user does not exist, or belongs to another workspace.",
    remedy:
      "Check that the key is of the right workspace, and list the users to find the id. Ids that start with `SYU` are system actors and cannot be read.",
    retryable: false,
  },
  "1101500": {
    name: "unknown",
    title: "Unknown",
    status: 500,
    resources: ["users"],
    meaning: "Something failed on the service's side.",
    remedy:
      "Repeat the request after a pause and lengthen the pause each time; these requests only read. If it goes on, give `trace` to Quo's support.",
    retryable: true,
  },
  "1200400": {
    name: "badRequest",
    title: "Bad Request",
    status: 400,
    resources: ["call-voicemails"],
    meaning: "The call id breaks a rule; `errors` says which.",
    remedy: "Send the id of the call, which starts with `AC`, not the id of a voicemail.",
    retryable: false,
  },
  "1200401": {
    name: "unauthorized",
    title: "Unauthorized",
    status: 401,
    resources: ["call-voicemails"],
    meaning: "The API key is missing or not known.",
    remedy:
      "Send the raw key in `Authorization`, without `Bearer` before it, and check in the workspace settings that it has not been deleted.",
    retryable: false,
  },
  "1200403": {
    name: "forbidden",
    title: "Forbidden",
    status: 403,
    resources: ["call-voicemails"],
    meaning: "Access to the voicemail is refused. What triggers this is not published.",
    remedy:
      "Check that the subscription is active and the key is of the right workspace; if both hold, give `trace` to Quo's support.",
    retryable: false,
  },
  "1200404": {
    name: "notFound",
    title: "Not Found",
    status: 404,
    resources: ["call-voicemails"],
    meaning: "The call does not exist in this workspace, or nobody left a voicemail.",
    remedy:
      "Read the call itself to see whether the id is right and nobody answered. To learn of voicemails without asking, subscribe a webhook to `call.voicemail.completed`.",
    retryable: false,
  },
  "1201500": {
    name: "unknown",
    title: "Unknown",
    status: 500,
    resources: ["call-voicemails"],
    meaning: "Something failed on the service's side.",
    remedy:
      "Repeat the request after a pause and lengthen the pause each time; it only reads. If it goes on, give `trace` to Quo's support.",
    retryable: true,
  },
  "0101400": {
    name: "tooManyParticipants",
    title: "Too Many Participants",
    status: 400,
    resources: ["calls"],
    meaning:
      "The call list was asked for more than one participant, but only calls with a single other party can be listed.",
    remedy: "Send exactly one number in `participants` and make one request for each number.",
    retryable: false,
  },
  "0100400": {
    name: "badRequest",
    title: "Bad Request",
    status: 400,
    resources: ["calls"],
    meaning:
      "A parameter breaks a rule; `errors` says which. Declared by older editions of the API and still the natural code for this.",
    remedy:
      "Correct the inputs named in `errors`. Call ids start with `AC`, and the `+` of a number must be sent as `%2B` in a query string.",
    retryable: false,
  },
  "0100401": {
    name: "unauthorized",
    title: "Unauthorized",
    status: 401,
    resources: ["calls"],
    meaning: "The API key is missing or not known.",
    remedy:
      "Send the raw key in `Authorization`, without `Bearer` before it, and check in the workspace settings that it has not been deleted.",
    retryable: false,
  },
  "0101403": {
    name: "notPhoneNumberUser",
    title: "Not Phone Number User",
    status: 403,
    resources: ["calls"],
    meaning:
      "The user whose calls are asked for is not a member of the Quo number. Without `userId` that user is the owner of the number.",
    remedy:
      "Look up the members under `users` of the number and send one of them as `userId`, or add the user to the number in the app.",
    retryable: false,
  },
  "0100404": {
    name: "notFound",
    title: "Not Found",
    status: 404,
    resources: ["calls"],
    meaning: "The call, the Quo number or the user does not exist, or belongs to another workspace.",
    remedy:
      "Check that the key is of the right workspace and that the id is a call's. Messages start with `AC` too; list the calls of the number to find the right id.",
    retryable: false,
  },
  "0101500": {
    name: "unknown",
    title: "Unknown",
    status: 500,
    resources: ["calls"],
    meaning: "Something failed on the service's side.",
    remedy:
      "Repeat the request after a pause and lengthen the pause each time; these requests only read. If it goes on, give `trace` to Quo's support.",
    retryable: true,
  },
  "0206400": {
    name: "a2pRegistrationNotApproved",
    title: "A2P Registration Not Approved",
    status: 400,
    resources: ["messages"],
    meaning: "US carriers refuse texts of this workspace because its 10DLC registration is not approved.",
    remedy:
      "Finish the US carrier registration in the app's workspace settings and wait for its approval; repeating the request does not help.",
    retryable: false,
  },
  "0200400": {
    name: "badRequest",
    title: "Bad Request",
    status: 400,
    resources: ["messages"],
    meaning: "A parameter or a field of the body breaks a rule; `errors` says which.",
    remedy: "Correct the inputs named in `errors` and send the request again.",
    retryable: false,
    assumed: true,
  },
  "0200401": {
    name: "unauthorized",
    title: "Unauthorized",
    status: 401,
    resources: ["messages"],
    meaning: "The API key is missing or not known. No message was sent.",
    remedy:
      "Send the raw key in `Authorization`, without `Bearer` before it, and check in the workspace settings that it has not been deleted.",
    retryable: false,
  },
  "0201402": {
    name: "subscriptionExpired",
    title: "Subscription Expired",
    status: 402,
    resources: ["messages"],
    meaning: "The subscription of the workspace has lapsed. No message was sent.",
    remedy: "Ask an owner or admin to renew the subscription in the app, then send the request again.",
    retryable: false,
    description: "Your subscription has expired",
  },
  "0200402": {
    name: "notEnoughCredits",
    title: "Not Enough Credits",
    status: 402,
    resources: ["messages"],
    meaning:
      "The prepaid credits do not cover the message. No message was sent. Declared by older editions of the API; the newest ones only mention the case.",
    remedy: "Ask an owner or admin to add credits in the app, then send the request again.",
    retryable: false,
    description: "The workspace has too few prepaid credits for this message",
  },
  "0202403": {
    name: "notPhoneNumberUser",
    title: "Not Phone Number User",
    status: 403,
    resources: ["messages"],
    meaning:
      "The user to send or read as is not a member of the Quo number. Without `userId` that user is the owner of the number.",
    remedy:
      "Look up the members under `users` of the number and send one of them as `userId`, or add the user to the number in the app.",
    retryable: false,
  },
  "0203403": {
    name: "internationalMessagingNotEnabled",
    title: "International Messaging Not Enabled",
    status: 403,
    resources: ["messages"],
    meaning:
      "A recipient is outside the US and Canada, and the workspace has international messaging switched off. No message was sent. The case is documented; its code and title are not.",
    remedy:
      "Ask an owner or admin to allow international messaging in the app's workspace settings, or drop the recipient. `restrictions.messaging.Intl` of the number shows where it stands.",
    retryable: false,
    assumed: true,
  },
  "0204403": {
    name: "a2p10dlcDailyMessageCapReached",
    title: "A2P 10DLC Daily Message Cap Reached",
    status: 403,
    resources: ["messages"],
    meaning:
      "The workspace has sent as many texts to US numbers today as its carrier registration allows. No message was sent. Added to the API after June 2026.",
    remedy:
      "Hold the message back until the next day, since trying again within minutes does not help. If it happens often, spread the sends or apply for a larger allowance.",
    retryable: true,
  },
  "0200404": {
    name: "notFound",
    title: "Not Found",
    status: 404,
    resources: ["messages"],
    meaning:
      "When sending, `from` is no number of this workspace, or `userId` is no user of it. When reading, the message, the Quo number or the user does not exist, or belongs to another workspace.",
    remedy:
      "When sending, set `from` to the id or the number of one of the phone numbers you can list. When reading, check that the key is of the right workspace and that the id is a message's; ids of calls start with `AC` too.",
    retryable: false,
  },
  "0201500": {
    name: "unknown",
    title: "Unknown",
    status: 500,
    resources: ["messages"],
    meaning: "Something failed on the service's side. A message may have gone out all the same.",
    remedy:
      "Repeat a read after a pause. Do not repeat a send blindly; list the messages to the same numbers first and send again only if the text is not there. Give `trace` to Quo's support if it goes on.",
    retryable: true,
  },
  "0300400": {
    name: "badRequest",
    title: "Bad Request",
    status: 400,
    resources: ["legacy-webhooks", "webhooks"],
    meaning:
      "A field of the body breaks a rule; `errors` says which. Documented for creating and updating webhooks; on v1 webhooks the code is an assumption, and so it is where a list of webhooks lacks its version header.",
    remedy:
      "Correct the inputs named in `errors`. `events` needs at least one type that the operation offers, `url` a full address, and `resourceIds` either ids that start with `PN` or only `*`.",
    retryable: false,
  },
  "0303400": {
    name: "invalidId",
    title: "Invalid Id",
    status: 400,
    resources: ["webhooks"],
    meaning: "The webhook id is not made of digits only.",
    remedy:
      "Use the `id` from the list of webhooks, which is made of digits only. An id that starts with `WH` belongs to a v1 webhook; use it under `/v1/webhooks`.",
    retryable: false,
  },
  "0304400": {
    name: "invalidInputFormat",
    title: "Invalid Input Format",
    status: 400,
    resources: ["webhooks"],
    meaning: "The body of the test event is missing or its `eventType` is not an event type.",
    remedy: "Send `eventType` with one of the event types a webhook can subscribe to, such as `message.received`.",
    retryable: false,
  },
  "0305400": {
    name: "invalidVersion",
    title: "Invalid Version",
    status: 400,
    resources: ["legacy-webhooks"],
    meaning: "The webhook was made in the app, so the API can neither read nor change it.",
    remedy:
      "Manage this webhook in the app's settings, or make a new one through the API and delete the old one in the app.",
    retryable: false,
  },
  "0300401": {
    name: "unauthorized",
    title: "Unauthorized",
    status: 401,
    resources: ["legacy-webhooks", "webhooks"],
    meaning: "The API key is missing or not known.",
    remedy:
      "Send the raw key in `Authorization`, without `Bearer` before it, and check in the workspace settings that it has not been deleted. The signing secret of a webhook is not an API key.",
    retryable: false,
  },
  "0300403": {
    name: "forbidden",
    title: "Forbidden",
    status: 403,
    resources: ["legacy-webhooks", "webhooks"],
    meaning:
      "The key may not manage webhooks. For `POST /webhooks` also that the workspace has its 50 webhooks already (an assumption).",
    remedy:
      "Check that the subscription is active and the key is of the right workspace. If creating a webhook fails, list the webhooks and delete the ones no longer needed. Otherwise give `trace` to Quo's support.",
    retryable: false,
  },
  "0300404": {
    name: "notFound",
    title: "Not Found",
    status: 404,
    resources: ["legacy-webhooks", "webhooks"],
    meaning:
      "The webhook does not exist, or belongs to another workspace. Outside v1 also that it has no such delivery (an assumption).",
    remedy:
      "List the webhooks to find the id; `/webhooks` and `/v1/webhooks` each list only their own. A delivery is named by its `msg_` id, which is the `webhook-id` header, and not by the `EV` id of the payload.",
    retryable: false,
  },
  "0301500": {
    name: "unknown",
    title: "Unknown",
    status: 500,
    resources: ["legacy-webhooks", "webhooks"],
    meaning: "Something failed on the service's side. What was asked for may have happened all the same.",
    remedy:
      "Repeat reads, updates and deletions after a pause; a 404 to a repeated deletion means that it worked. After a create, list the webhooks first, or there may be two. After a rotation, rotate again and deploy the new secret. A repeated test event or retry delivers once more. Give `trace` to Quo's support if it goes on.",
    retryable: true,
  },
  "0400400": {
    name: "badRequest",
    title: "Bad Request",
    status: 400,
    resources: ["phone-numbers"],
    meaning: "A parameter breaks a rule; `errors` says which.",
    remedy:
      "Send an id that starts with `PN`, not the number itself, and a `userId` that starts with `US`. The list of phone numbers shows both forms side by side.",
    retryable: false,
  },
  "0400401": {
    name: "unauthorized",
    title: "Unauthorized",
    status: 401,
    resources: ["phone-numbers"],
    meaning: "The API key is missing or not known.",
    remedy:
      "Send the raw key in `Authorization`, without `Bearer` before it, and check in the workspace settings that it has not been deleted.",
    retryable: false,
  },
  "0400403": {
    name: "forbidden",
    title: "Forbidden",
    status: 403,
    resources: ["phone-numbers"],
    meaning: "Access to the Quo number is refused. What triggers this is not published.",
    remedy:
      "Check that the subscription is active and the key is of the right workspace; if both hold, give `trace` to Quo's support.",
    retryable: false,
  },
  "0400404": {
    name: "notFound",
    title: "Not Found",
    status: 404,
    resources: ["phone-numbers"],
    meaning: "The Quo number or the user does not exist, or belongs to another workspace.",
    remedy: "Check that the key is of the right workspace, and list the phone numbers without a filter to find the id.",
    retryable: false,
  },
  "0401500": {
    name: "unknown",
    title: "Unknown",
    status: 500,
    resources: ["phone-numbers"],
    meaning: "Something failed on the service's side.",
    remedy:
      "Repeat the request after a pause and lengthen the pause each time; these requests only read. If it goes on, give `trace` to Quo's support.",
    retryable: true,
  },
  "0500400": {
    name: "badRequest",
    title: "Bad Request",
    status: 400,
    resources: ["call-summaries"],
    meaning: "The call id breaks a rule; `errors` says which.",
    remedy: "Send the id of a call, which starts with `AC`.",
    retryable: false,
  },
  "0500401": {
    name: "unauthorized",
    title: "Unauthorized",
    status: 401,
    resources: ["call-summaries"],
    meaning: "The API key is missing or not known.",
    remedy:
      "Send the raw key in `Authorization`, without `Bearer` before it, and check in the workspace settings that it has not been deleted.",
    retryable: false,
  },
  "0500403": {
    name: "forbidden",
    title: "Forbidden",
    status: 403,
    resources: ["call-summaries"],
    meaning: "Access to the summary is refused, because the plan of the workspace has no summaries (an assumption).",
    remedy: "Summaries need the Business or the Scale plan; ask an owner or admin which plan the workspace has.",
    retryable: false,
  },
  "0500404": {
    name: "notFound",
    title: "Not Found",
    status: 404,
    resources: ["call-summaries"],
    meaning:
      "The call does not exist in this workspace, or it was never summarised, as is common for unanswered and very short calls.",
    remedy:
      "Read the call itself to see whether the id is right and somebody answered. Right after a call the summary may still be in the making; let a webhook for `call.summary.completed` tell you rather than asking again and again.",
    retryable: false,
  },
  "0501500": {
    name: "unknown",
    title: "Unknown",
    status: 500,
    resources: ["call-summaries"],
    meaning: "Something failed on the service's side.",
    remedy:
      "Repeat the request after a pause and lengthen the pause each time; it only reads. If it goes on, give `trace` to Quo's support.",
    retryable: true,
  },
  "0600400": {
    name: "badRequest",
    title: "Bad Request",
    status: 400,
    resources: ["call-transcripts", "tasks"],
    meaning:
      "A parameter or a field of the body breaks a rule; `errors` says which. For tasks also that a user or conversation to be taken off is not on the task (an assumption).",
    remedy:
      "Correct the inputs named in `errors`. A transcript is asked for by call id, which starts with `AC`. A new task needs exactly one of `phoneNumberId`, `conversationId` and `activityId`; an update needs `title` and `description`; a due date is cleared by its own operation, not by `null`.",
    retryable: false,
  },
  "0600401": {
    name: "unauthorized",
    title: "Unauthorized",
    status: 401,
    resources: ["call-transcripts", "tasks"],
    meaning: "The API key is missing or not known.",
    remedy:
      "Send the raw key in `Authorization`, without `Bearer` before it, and check in the workspace settings that it has not been deleted.",
    retryable: false,
  },
  "0600402": {
    name: "openTasksLimitReached",
    title: "Open Tasks Limit Reached",
    status: 402,
    resources: ["tasks"],
    meaning: "The workspace has as many open tasks as it may have. How many that is has not been published.",
    remedy: "Complete or delete tasks that are no longer needed, then create or reopen this one again.",
    retryable: false,
  },
  "0600403": {
    name: "forbidden",
    title: "Forbidden",
    status: 403,
    resources: ["call-transcripts", "tasks"],
    meaning:
      "Access is refused. For transcripts because the plan of the workspace has none (an assumption); for tasks the trigger is not published.",
    remedy:
      "Transcripts need the Business or the Scale plan; ask an owner or admin which plan the workspace has. For tasks, check that the number, conversation or activity belongs to this workspace, then give `trace` to Quo's support.",
    retryable: false,
  },
  "0600404": {
    name: "notFound",
    title: "Not Found",
    status: 404,
    resources: ["call-transcripts", "tasks"],
    meaning:
      "The call or task does not exist in this workspace, the call has no transcript, or the task was deleted (an assumption).",
    remedy:
      "For a transcript, read the call to see whether the id is right and somebody answered, and check the plan. For a task, list the tasks to find its `taskId`, and check the ids in the body as well.",
    retryable: false,
  },
  "0601500": {
    name: "unknown",
    title: "Unknown",
    status: 500,
    resources: ["call-transcripts", "tasks"],
    meaning: "Something failed on the service's side. A task may have been created or changed all the same.",
    remedy:
      "Repeat reads after a pause. After a failed create, list the tasks first, or there may be two. After any other task action, read the task and repeat only what is missing. Give `trace` to Quo's support if it goes on.",
    retryable: true,
  },
  "0700400": {
    name: "badRequest",
    title: "Bad Request",
    status: 400,
    resources: ["contact-custom-fields"],
    meaning: "The request could not be understood. The operation takes no input, so what triggers this is not known.",
    remedy: "Send a plain GET without body and query; if the answer stays the same, give `trace` to Quo's support.",
    retryable: false,
  },
  "0700401": {
    name: "unauthorized",
    title: "Unauthorized",
    status: 401,
    resources: ["contact-custom-fields"],
    meaning: "The API key is missing or not known.",
    remedy:
      "Send the raw key in `Authorization`, without `Bearer` before it, and check in the workspace settings that it has not been deleted.",
    retryable: false,
  },
  "0700403": {
    name: "forbidden",
    title: "Forbidden",
    status: 403,
    resources: ["contact-custom-fields"],
    meaning: "Access to the custom fields is refused. What triggers this is not published.",
    remedy:
      "Check that the subscription is active and the key is of the right workspace; if both hold, give `trace` to Quo's support.",
    retryable: false,
  },
  "0700404": {
    name: "notFound",
    title: "Not Found",
    status: 404,
    resources: ["contact-custom-fields"],
    meaning: "The custom fields of the workspace were not found. What triggers this is not published.",
    remedy: "Check in the app that the workspace has custom contact fields; they can be made only there.",
    retryable: false,
  },
  "0701500": {
    name: "unknown",
    title: "Unknown",
    status: 500,
    resources: ["contact-custom-fields"],
    meaning: "Something failed on the service's side.",
    remedy:
      "Repeat the request after a pause and lengthen the pause each time; it only reads. If it goes on, give `trace` to Quo's support.",
    retryable: true,
  },
  "0801400": {
    name: "invalidCustomFieldItem",
    title: "Invalid Custom Field Item",
    status: 400,
    resources: ["contacts"],
    meaning:
      "A custom field does not exist, or its value does not have the type of the field; `errors` gives `key` and `reason` of each. Nothing was saved.",
    remedy:
      "Read the contact custom fields, send one of their `key` values with a value of the `type` given there, such as a list of strings for `multi-select`. New custom fields are made in the app only.",
    retryable: false,
  },
  "0800400": {
    name: "badRequest",
    title: "Bad Request",
    status: 400,
    resources: ["contacts"],
    meaning: "A parameter or a field of the body breaks a rule; `errors` says which.",
    remedy:
      "Correct the inputs named in `errors`. A page holds at most 50 contacts, `defaultFields.firstName` must be there on create even if `null`, and some words are reserved in `source`.",
    retryable: false,
    assumed: true,
  },
  "0800401": {
    name: "unauthorized",
    title: "Unauthorized",
    status: 401,
    resources: ["contacts"],
    meaning: "The API key is missing or not known.",
    remedy:
      "Send the raw key in `Authorization`, without `Bearer` before it, and check in the workspace settings that it has not been deleted.",
    retryable: false,
  },
  "0801403": {
    name: "notPhoneNumberUser",
    title: "Not Phone Number User",
    status: 403,
    resources: ["contacts"],
    meaning:
      "The user concerned is not a member of the phone number. What triggers this on contacts is not published; a contact owned by a native integration, which is read-only, answers the same (an assumption).",
    remedy:
      "Check that `createdByUserId` is a user of this workspace. Change a contact that an integration owns in the system it comes from.",
    retryable: false,
  },
  "0800404": {
    name: "notFound",
    title: "Not Found",
    status: 404,
    resources: ["contacts"],
    meaning: "The contact does not exist, was deleted, or belongs to another workspace.",
    remedy:
      "Check that the key is of the right workspace, and list the contacts by `externalIds` or `sources` to find the id.",
    retryable: false,
  },
  "0800409": {
    name: "conflict",
    title: "Conflict",
    status: 409,
    resources: ["contacts"],
    meaning: "A contact with this `externalId` and `source` exists already. Nothing was saved.",
    remedy:
      "List the contacts by `externalIds`, then update the one you find. `contacts.upsert` of the client does both.",
    retryable: false,
  },
  "0801500": {
    name: "unknown",
    title: "Unknown",
    status: 500,
    resources: ["contacts"],
    meaning: "Something failed on the service's side. A contact may have been created or changed all the same.",
    remedy:
      "Repeat reads and deletions after a pause. After a failed update, read the contact and repeat only what is missing. After a failed create, list the contacts by `externalIds` first, or there may be two; setting an `externalId` on every create makes that possible. Give `trace` to Quo's support if it goes on.",
    retryable: true,
  },
  "0900400": {
    name: "badRequest",
    title: "Bad Request",
    status: 400,
    resources: ["call-recordings"],
    meaning: "The call id breaks a rule; `errors` says which.",
    remedy: "Send the id of the call, which starts with `AC`, not the id of a recording.",
    retryable: false,
  },
  "0900401": {
    name: "unauthorized",
    title: "Unauthorized",
    status: 401,
    resources: ["call-recordings"],
    meaning: "The API key is missing or not known.",
    remedy:
      "Send the raw key in `Authorization`, without `Bearer` before it, and check in the workspace settings that it has not been deleted.",
    retryable: false,
  },
  "0900403": {
    name: "forbidden",
    title: "Forbidden",
    status: 403,
    resources: ["call-recordings"],
    meaning: "Access to the recordings is refused. What triggers this is not published.",
    remedy:
      "Check that the subscription is active and the key is of the right workspace; if both hold, give `trace` to Quo's support.",
    retryable: false,
  },
  "0900404": {
    name: "notFound",
    title: "Not Found",
    status: 404,
    resources: ["call-recordings"],
    meaning:
      "The call does not exist, or belongs to another workspace. A call that was never recorded answers an empty list instead.",
    remedy:
      "Check that the key is of the right workspace and that the id is a call's. Messages start with `AC` too; read the call itself to be sure.",
    retryable: false,
  },
  "0901500": {
    name: "unknown",
    title: "Unknown",
    status: 500,
    resources: ["call-recordings"],
    meaning: "Something failed on the service's side.",
    remedy:
      "Repeat the request after a pause and lengthen the pause each time; it only reads. If it goes on, give `trace` to Quo's support.",
    retryable: true,
  },
} as const satisfies Record<string, ErrorCodeFact>;
