// Generated from the description by `pnpm generate`. Do not edit.

/** What to do about each error, by its code, or by its HTTP status where it has no code. */
export const remedies: Readonly<Record<string, string>> = {
  "400":
    "Correct the inputs named in `errors`. The header `Quo-Api-Version` must say `2026-03-30` on every request outside `/v1`.",
  "401":
    "Send the raw key in `Authorization`, without `Bearer` before it, and check in the workspace settings that it has not been deleted.",
  "402": "Ask an owner or admin to look at the subscription and the credits in the app, then send the request again.",
  "403":
    "Read `message`, which names what is not allowed. A user who acts on a Quo number has to be one of its members.",
  "404": "Check that the key is of the right workspace, and list the resource to find the id.",
  "409": "Look up what exists already and update it instead of creating it.",
  "422": "Read the resource again. A message can be sent again only while its `status` is `failed`.",
  "429":
    "Let one client make all requests of a key, or share its budget between processes with a limiter that has a store.",
  "500":
    "Repeat a request that only reads after a pause, and lengthen the pause each time. Before you repeat one that writes, read whether it was carried out.",
  "1000400":
    "Correct the inputs named in `errors`. Conversation ids start with `CN`, `phoneNumbers` takes ids that start with `PN` or numbers in E.164, and the `+` must be sent as `%2B` in a query string.",
  "1000401":
    "Send the raw key in `Authorization`, without `Bearer` before it, and check in the workspace settings that it has not been deleted.",
  "1000404":
    "Check that the key is of the right workspace, and list the conversations of the number to find the id. Messages carry it as `conversationId`.",
  "1001403":
    "Look up the members under `users` of the number. Add the user to the number in the app, or list with the `userId` of a member.",
  "1001500":
    "Repeat the request after a pause and lengthen the pause each time. Reading is safe to repeat, and so is marking as read, done or open (an assumption). If it goes on, give `trace` to Quo's support.",
  "1100400": "Correct the inputs named in `errors`. User ids start with `US`, and a page holds at most 50 users.",
  "1100401":
    "Send the raw key in `Authorization`, without `Bearer` before it, and check in the workspace settings that it has not been deleted.",
  "1100403":
    "Check that the subscription is active and the key is of the right workspace; if both hold, give `trace` to Quo's support.",
  "1100404":
    "Check that the key is of the right workspace, and list the users to find the id. Ids that start with `SYU` are system actors and cannot be read.",
  "1101500":
    "Repeat the request after a pause and lengthen the pause each time; these requests only read. If it goes on, give `trace` to Quo's support.",
  "1200400": "Send the id of the call, which starts with `AC`, not the id of a voicemail.",
  "1200401":
    "Send the raw key in `Authorization`, without `Bearer` before it, and check in the workspace settings that it has not been deleted.",
  "1200403":
    "Check that the subscription is active and the key is of the right workspace; if both hold, give `trace` to Quo's support.",
  "1200404":
    "Read the call itself to see whether the id is right and nobody answered. To learn of voicemails without asking, subscribe a webhook to `call.voicemail.completed`.",
  "1201500":
    "Repeat the request after a pause and lengthen the pause each time; it only reads. If it goes on, give `trace` to Quo's support.",
  "0101400": "Send exactly one number in `participants` and make one request for each number.",
  "0100400":
    "Correct the inputs named in `errors`. Call ids start with `AC`, and the `+` of a number must be sent as `%2B` in a query string.",
  "0100401":
    "Send the raw key in `Authorization`, without `Bearer` before it, and check in the workspace settings that it has not been deleted.",
  "0101403":
    "Look up the members under `users` of the number and send one of them as `userId`, or add the user to the number in the app.",
  "0100404":
    "Check that the key is of the right workspace and that the id is a call's. Messages start with `AC` too; list the calls of the number to find the right id.",
  "0101500":
    "Repeat the request after a pause and lengthen the pause each time; these requests only read. If it goes on, give `trace` to Quo's support.",
  "0206400":
    "Finish the US carrier registration in the app's workspace settings and wait for its approval; repeating the request does not help.",
  "0200400": "Correct the inputs named in `errors` and send the request again.",
  "0200401":
    "Send the raw key in `Authorization`, without `Bearer` before it, and check in the workspace settings that it has not been deleted.",
  "0201402": "Ask an owner or admin to renew the subscription in the app, then send the request again.",
  "0200402": "Ask an owner or admin to add credits in the app, then send the request again.",
  "0202403":
    "Look up the members under `users` of the number and send one of them as `userId`, or add the user to the number in the app.",
  "0203403":
    "Ask an owner or admin to allow international messaging in the app's workspace settings, or drop the recipient. `restrictions.messaging.Intl` of the number shows where it stands.",
  "0204403":
    "Hold the message back until the next day, since trying again within minutes does not help. If it happens often, spread the sends or apply for a larger allowance.",
  "0200404":
    "When sending, set `from` to the id or the number of one of the phone numbers you can list. When reading, check that the key is of the right workspace and that the id is a message's; ids of calls start with `AC` too.",
  "0201500":
    "Repeat a read after a pause. Do not repeat a send blindly; list the messages to the same numbers first and send again only if the text is not there. Give `trace` to Quo's support if it goes on.",
  "0300400":
    "Correct the inputs named in `errors`. `events` needs at least one type that the operation offers, `url` a full address, and `resourceIds` either ids that start with `PN` or only `*`.",
  "0303400":
    "Use the `id` from the list of webhooks, which is made of digits only. An id that starts with `WH` belongs to a v1 webhook; use it under `/v1/webhooks`.",
  "0304400": "Send `eventType` with one of the event types a webhook can subscribe to, such as `message.received`.",
  "0305400":
    "Manage this webhook in the app's settings, or make a new one through the API and delete the old one in the app.",
  "0300401":
    "Send the raw key in `Authorization`, without `Bearer` before it, and check in the workspace settings that it has not been deleted. The signing secret of a webhook is not an API key.",
  "0300403":
    "Check that the subscription is active and the key is of the right workspace. If creating a webhook fails, list the webhooks and delete the ones no longer needed. Otherwise give `trace` to Quo's support.",
  "0300404":
    "List the webhooks to find the id; `/webhooks` and `/v1/webhooks` each list only their own. A delivery is named by its `msg_` id, which is the `webhook-id` header, and not by the `EV` id of the payload.",
  "0301500":
    "Repeat reads, updates and deletions after a pause; a 404 to a repeated deletion means that it worked. After a create, list the webhooks first, or there may be two. After a rotation, rotate again and deploy the new secret. A repeated test event or retry delivers once more. Give `trace` to Quo's support if it goes on.",
  "0400400":
    "Send an id that starts with `PN`, not the number itself, and a `userId` that starts with `US`. The list of phone numbers shows both forms side by side.",
  "0400401":
    "Send the raw key in `Authorization`, without `Bearer` before it, and check in the workspace settings that it has not been deleted.",
  "0400403":
    "Check that the subscription is active and the key is of the right workspace; if both hold, give `trace` to Quo's support.",
  "0400404":
    "Check that the key is of the right workspace, and list the phone numbers without a filter to find the id.",
  "0401500":
    "Repeat the request after a pause and lengthen the pause each time; these requests only read. If it goes on, give `trace` to Quo's support.",
  "0500400": "Send the id of a call, which starts with `AC`.",
  "0500401":
    "Send the raw key in `Authorization`, without `Bearer` before it, and check in the workspace settings that it has not been deleted.",
  "0500403": "Summaries need the Business or the Scale plan; ask an owner or admin which plan the workspace has.",
  "0500404":
    "Read the call itself to see whether the id is right and somebody answered. Right after a call the summary may still be in the making; let a webhook for `call.summary.completed` tell you rather than asking again and again.",
  "0501500":
    "Repeat the request after a pause and lengthen the pause each time; it only reads. If it goes on, give `trace` to Quo's support.",
  "0600400":
    "Correct the inputs named in `errors`. A transcript is asked for by call id, which starts with `AC`. A new task needs exactly one of `phoneNumberId`, `conversationId` and `activityId`; an update needs `title` and `description`; a due date is cleared by its own operation, not by `null`.",
  "0600401":
    "Send the raw key in `Authorization`, without `Bearer` before it, and check in the workspace settings that it has not been deleted.",
  "0600402": "Complete or delete tasks that are no longer needed, then create or reopen this one again.",
  "0600403":
    "Transcripts need the Business or the Scale plan; ask an owner or admin which plan the workspace has. For tasks, check that the number, conversation or activity belongs to this workspace, then give `trace` to Quo's support.",
  "0600404":
    "For a transcript, read the call to see whether the id is right and somebody answered, and check the plan. For a task, list the tasks to find its `taskId`, and check the ids in the body as well.",
  "0601500":
    "Repeat reads after a pause. After a failed create, list the tasks first, or there may be two. After any other task action, read the task and repeat only what is missing. Give `trace` to Quo's support if it goes on.",
  "0700400": "Send a plain GET without body and query; if the answer stays the same, give `trace` to Quo's support.",
  "0700401":
    "Send the raw key in `Authorization`, without `Bearer` before it, and check in the workspace settings that it has not been deleted.",
  "0700403":
    "Check that the subscription is active and the key is of the right workspace; if both hold, give `trace` to Quo's support.",
  "0700404": "Check in the app that the workspace has custom contact fields; they can be made only there.",
  "0701500":
    "Repeat the request after a pause and lengthen the pause each time; it only reads. If it goes on, give `trace` to Quo's support.",
  "0801400":
    "Read the contact custom fields, send one of their `key` values with a value of the `type` given there, such as a list of strings for `multi-select`. New custom fields are made in the app only.",
  "0800400":
    "Correct the inputs named in `errors`. A page holds at most 50 contacts, `defaultFields.firstName` must be there on create even if `null`, and some words are reserved in `source`.",
  "0800401":
    "Send the raw key in `Authorization`, without `Bearer` before it, and check in the workspace settings that it has not been deleted.",
  "0801403":
    "Check that `createdByUserId` is a user of this workspace. Change a contact that an integration owns in the system it comes from.",
  "0800404":
    "Check that the key is of the right workspace, and list the contacts by `externalIds` or `sources` to find the id.",
  "0800409":
    "List the contacts by `externalIds`, then update the one you find. `contacts.upsert` of the client does both.",
  "0801500":
    "Repeat reads and deletions after a pause. After a failed update, read the contact and repeat only what is missing. After a failed create, list the contacts by `externalIds` first, or there may be two; setting an `externalId` on every create makes that possible. Give `trace` to Quo's support if it goes on.",
  "0900400": "Send the id of the call, which starts with `AC`, not the id of a recording.",
  "0900401":
    "Send the raw key in `Authorization`, without `Bearer` before it, and check in the workspace settings that it has not been deleted.",
  "0900403":
    "Check that the subscription is active and the key is of the right workspace; if both hold, give `trace` to Quo's support.",
  "0900404":
    "Check that the key is of the right workspace and that the id is a call's. Messages start with `AC` too; read the call itself to be sure.",
  "0901500":
    "Repeat the request after a pause and lengthen the pause each time; it only reads. If it goes on, give `trace` to Quo's support.",
};
