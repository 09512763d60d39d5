// Generated from the description by `pnpm generate`. Do not edit.

export interface paths {
  "/v1/calls": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List calls
     * @description Lists the calls of one Quo number with one outside number, those of colleagues on the number included. Only calls between two parties can be listed.
     */
    get: operations["listCalls_v1"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/calls/{callId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a call
     * @description Reads one call, for instance to learn who answered it or where it was forwarded.
     */
    get: operations["getCallById_v1"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/call-recordings/{callId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get call recordings
     * @description Reads every recorded segment of a call, the oldest first. A call that was not recorded answers an empty array.
     */
    get: operations["getCallRecordings_v1"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/call-summaries/{callId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a call summary
     * @description Reads the AI summary of a call, whether a person or the AI agent took it. A call that was never summarised,
     *     such as an unanswered or very short one, answers 404.
     *
     *     Needs a Business or Scale plan. On other plans the answer is 403 (an assumption); a summary whose `status` is
     *     `absent` has been reported too.
     */
    get: operations["getCallSummary_v1"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/call-transcripts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a call transcript
     * @description Reads what was said in a call, segment by segment.
     *
     *     Needs a Business or Scale plan. On other plans the answer is 403 (an assumption); 404 has been seen too.
     */
    get: operations["getCallTranscript_v1"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/call-voicemails/{callId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a voicemail
     * @description Reads the voicemail a caller left, of which a call has at most one. A call without one answers 404.
     *     While it is being processed, everything but `id` and `status` is `null`.
     */
    get: operations["getCallVoicemails_v1"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/contact-custom-fields": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List custom fields
     * @description Lists the custom contact fields of the workspace. They can be read here, but made and changed in the app only.
     */
    get: operations["getContactCustomFields_v1"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/contacts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List contacts
     * @description Lists the contacts of the workspace, all of them or those of certain external ids and sources. There is no filter by name
     *     or number. A filter under a name with brackets, such as `externalIds[]`, is ignored, and every contact is listed.
     */
    get: operations["listContacts_v1"];
    put?: never;
    /**
     * Create a contact
     * @description Adds a contact to the address book. The app shows it only once there is a conversation with one of its numbers.
     *
     *     There is no idempotency key. A second contact with the same `externalId` and `source` gets 409 `0800409`, so give both
     *     and a repeated request cannot add the contact twice. Without an `externalId` it can: the same number on two contacts is
     *     allowed.
     */
    post: operations["createContact_v1"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/contacts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a contact
     * @description Reads one contact with its custom fields.
     */
    get: operations["getContactById_v1"];
    put?: never;
    post?: never;
    /**
     * Delete a contact
     * @description Removes a contact from the address book.
     */
    delete: operations["deleteContact_v1"];
    options?: never;
    head?: never;
    /**
     * Update a contact
     * @description Erases every email and every phone number that the request does not send: both lists are replaced, even when the request
     *     leaves them out. `customFields` is replaced when it is sent. To change a contact, read it, change what you read, and
     *     send all three lists, without the `id` of their items, which may be refused.
     *
     *     Other fields that are absent stay as they are (an assumption, as is the same for absent `customFields`). An `externalId`
     *     that another contact of this `source` has gets 409 (an assumption). A contact of a native integration cannot be changed
     *     and gets 403 (an assumption).
     */
    patch: operations["updateContactById_v1"];
    trace?: never;
  };
  "/v1/conversations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List conversations
     * @description Lists the conversations of the whole organization, the most recent first. The filters narrow the list;
     *     the order cannot be changed.
     */
    get: operations["listConversations_v1"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/conversations/{conversationId}/mark-as-read": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark as read
     * @description Clears the unread mark of a conversation. Nothing is sent to its participants.
     *     The answer is the conversation itself, not wrapped in `data`; it does not tell whether it is read or not.
     *
     *     Marking it twice is the same as once (an assumption).
     */
    post: operations["markConversationAsRead_v1"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/conversations/{conversationId}/mark-as-done": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark as done
     * @description Files a conversation as done, which takes it out of the inbox. Nothing is sent to its participants.
     *     The answer is the conversation itself, not wrapped in `data`; it does not tell whether it is open or done.
     *
     *     Marking it twice is the same as once (an assumption).
     */
    post: operations["markConversationAsDone_v1"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/conversations/{conversationId}/mark-as-open": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark as open
     * @description Opens a conversation again, which puts it back in the inbox. Nothing is sent to its participants.
     *     The answer is the conversation itself, not wrapped in `data`; it does not tell whether it is open or done.
     *
     *     Marking it twice is the same as once (an assumption).
     */
    post: operations["markConversationAsOpen_v1"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List messages
     * @description Lists the messages of one Quo number with one outside number, or with exactly one group. A single participant
     *     never returns group messages.
     */
    get: operations["listMessages_v1"];
    put?: never;
    /**
     * Send a message
     * @description Sends a text to one number, or one group message to two to ten numbers. The answer comes before delivery:
     *     its `status` is `queued` or `sent`, and what became of the message is told by `message.delivered` or a later read.
     *
     *     The API knows no idempotency key. A request repeated after a lost answer may text the recipients twice.
     */
    post: operations["sendMessage_v1"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/messages/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a message
     * @description Reads one message, for instance to see whether a text sent earlier was delivered.
     */
    get: operations["getMessageById_v1"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/phone-numbers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List phone numbers
     * @description Lists the Quo numbers of the workspace, all in one answer.
     */
    get: operations["listPhoneNumbers_v1"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/phone-numbers/{phoneNumberId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a phone number
     * @description Reads one Quo number with its users and the regions it may text and call.
     */
    get: operations["getPhoneNumberById_v1"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List users
     * @description Lists the people of the workspace.
     */
    get: operations["listUsers_v1"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/users/{userId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a user
     * @description Reads one person of the workspace.
     */
    get: operations["getUserById_v1"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tasks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List tasks
     * @description Lists every task of the workspace. There are no filters and no choice of order.
     */
    get: operations["listTasks_v1"];
    put?: never;
    /**
     * Create a task
     * @description Adds a task about a Quo number, a conversation or an activity. A workspace that has as many open tasks as it may have is
     *     answered 402.
     *
     *     The API knows no idempotency key. A request repeated after a lost answer may add the task twice.
     */
    post: operations["createTask_v1"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tasks/{taskId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a task
     * @description Reads one task. A deleted one is answered 404 (an assumption).
     */
    get: operations["getTaskById_v1"];
    /**
     * Update a task
     * @description Replaces title and description. Due date, assignee and links each have an action of their own.
     */
    put: operations["updateTask_v1"];
    post?: never;
    /**
     * Delete a task
     * @description Deletes a task. It can no longer be read and leaves the lists (an assumption).
     */
    delete: operations["deleteTask_v1"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tasks/{taskId}/complete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Complete a task
     * @description Marks a task as done. Completing it again is answered 200 too (an assumption).
     */
    post: operations["completeTask_v1"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tasks/{taskId}/reopen": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reopen a task
     * @description Marks a task as not done. Reopening an open one is answered 200 too (an assumption). A workspace that has as many open tasks as
     *     it may have is answered 402 (an assumption).
     */
    post: operations["reopenTask_v1"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tasks/{taskId}/assign": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Assign a task
     * @description Gives a task to a user, instead of whoever had it before (an assumption).
     */
    post: operations["assignTask_v1"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tasks/{taskId}/unassign": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Unassign a task
     * @description Takes a task from the user who has it. A user who does not have it is answered 400, and so is a repeat (an assumption).
     */
    post: operations["unassignTask_v1"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tasks/{taskId}/change-due-date": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change due date
     * @description Sets the due date of a task, whether it had one or not.
     */
    post: operations["changeTaskDueDate_v1"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tasks/{taskId}/remove-due-date": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Remove due date
     * @description Leaves a task without a due date.
     */
    post: operations["removeTaskDueDate_v1"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tasks/{taskId}/link-conversation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Link a conversation
     * @description Links a task to a conversation, instead of the one it was linked to before (an assumption).
     */
    post: operations["linkTaskToConversation_v1"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tasks/{taskId}/unlink-conversation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Unlink a conversation
     * @description Takes the link to a conversation from a task. A conversation it is not linked to is answered 400, and so is a repeat (an assumption).
     */
    post: operations["unlinkTaskFromConversation_v1"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/webhooks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List v1 webhooks
     * @description Lists the v1 webhooks of one user, of every kind and each with its signing key. To see all of a workspace, ask once for
     *     each user. Webhooks made in the app or through `POST /webhooks` never appear here.
     */
    get: operations["listWebhooks_v1"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/webhooks/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a v1 webhook
     * @description Reads one v1 webhook of any kind, with its signing key.
     */
    get: operations["getWebhookById_v1"];
    put?: never;
    post?: never;
    /**
     * Delete a v1 webhook
     * @description Deletes one v1 webhook of any kind, which cannot be undone. v1 knows no update; to change a webhook, delete it and create another, which gets a new key.
     */
    delete: operations["deleteWebhookById_v1"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/webhooks/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a message webhook
     * @description Creates a v1 webhook that is told of messages, received or delivered. Deliveries are signed with the `key` of the answer in the
     *     `openphone-signature` header.
     *
     *     The API knows no idempotency key. A request repeated after a lost answer may leave two webhooks, and every event then
     *     arrives twice.
     */
    post: operations["createMessageWebhook_v1"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/webhooks/calls": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a call webhook
     * @description Creates a v1 webhook that is told of calls, ringing or completed, and of recordings. Deliveries are signed with the `key` of the answer in the
     *     `openphone-signature` header.
     *
     *     The API knows no idempotency key. A request repeated after a lost answer may leave two webhooks, and every event then
     *     arrives twice.
     */
    post: operations["createCallWebhook_v1"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/webhooks/call-summaries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a summary webhook
     * @description Creates a v1 webhook that is told of call summaries. Deliveries are signed with the `key` of the answer in the
     *     `openphone-signature` header.
     *
     *     The API knows no idempotency key. A request repeated after a lost answer may leave two webhooks, and every event then
     *     arrives twice.
     */
    post: operations["createCallSummaryWebhook_v1"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/webhooks/call-transcripts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a transcript webhook
     * @description Creates a v1 webhook that is told of call transcripts. Deliveries are signed with the `key` of the answer in the
     *     `openphone-signature` header.
     *
     *     The API knows no idempotency key. A request repeated after a lost answer may leave two webhooks, and every event then
     *     arrives twice.
     */
    post: operations["createCallTranscriptWebhook_v1"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List webhooks
     * @description Lists every webhook of the workspace, at most 50, all at once and without secrets. v1 webhooks and those made in the app are not among them.
     */
    get: operations["listWebhooks"];
    put?: never;
    /**
     * Create a webhook
     * @description Creates a webhook for any mix of event types. The answer is the only one that holds the signing secret; if it is
     *     lost, rotate. The version in the header is pinned to the webhook and cannot be changed. A workspace holds at most 50.
     *
     *     The API knows no idempotency key. A request repeated after a lost answer may leave two webhooks, and the secret of the
     *     first is then lost.
     */
    post: operations["createWebhook"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/{webhookId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a webhook
     * @description Reads one webhook, without its secret.
     */
    get: operations["getWebhook"];
    put?: never;
    post?: never;
    /**
     * Delete a webhook
     * @description Deletes one webhook with its secret. To stop it for a while, set its `status` to `disabled` instead.
     */
    delete: operations["deleteWebhook"];
    options?: never;
    head?: never;
    /**
     * Update a webhook
     * @description Changes the settings that are sent and leaves the others. Pausing and resuming keep the secret and the payload version;
     *     neither can be changed here.
     */
    patch: operations["updateWebhook"];
    trace?: never;
  };
  "/webhooks/{webhookId}/rotate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rotate the secret
     * @description Makes a new signing secret and leaves every other setting as it is. There is no body to send.
     *
     *     Whether the old secret goes on signing for a while has not been published. Let receivers accept both for at least 28
     *     hours, which is longer than the attempts of one delivery last.
     *
     *     Each request makes another secret. One repeated after a lost answer replaces the secret of the first.
     */
    post: operations["rotateWebhookSecret"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/{webhookId}/events/test": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a test event
     * @description Sends a sample of one event type to the webhook's address, signed like any other delivery and listed among its
     *     deliveries. The answer comes before the receiver's and shows the sample itself, without `data` around it. A webhook
     *     that is still `disabled` can be tried out this way.
     *
     *     Samples have fixed ids. Each request sends another delivery with a `webhook-id` of its own.
     */
    post: operations["sendTestWebhookEvent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/{webhookId}/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List deliveries
     * @description Lists what was sent to a webhook, one entry for each event, newest first, with where each delivery stands now. Test
     *     events are included.
     */
    get: operations["listWebhookDeliveries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/{webhookId}/events/{deliveryId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a delivery
     * @description Reads one delivery with the payload that was sent and what the receiver answered at each attempt.
     */
    get: operations["getWebhookDelivery"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/{webhookId}/events/{deliveryId}/retry": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Retry a delivery
     * @description Asks for one more attempt at a delivery, for instance after the scheduled ones have all failed. There is no body to
     *     send. The attempt keeps the delivery's id and so its `webhook-id`, which lets receivers see that it is a repeat.
     *
     *     Each request makes another attempt.
     */
    post: operations["retryWebhookDelivery"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  "message.received": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Message received
     * @description A text reached a Quo number. Its text may be empty when it is media only, and a group message names every recipient
     *     in `recipientIdentifiers`.
     */
    post: operations["messageReceived"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "message.delivered": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Message delivered
     * @description The carrier confirmed that a text from a Quo number was delivered. It does not say that anyone has read it.
     */
    post: operations["messageDelivered"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "message.failed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Message failed
     * @description A message from a Quo number could not be sent. It may be sent again unless `errorCode` names a permanent reason. v1
     *     has no such status and shows the message as `undelivered` (an assumption).
     */
    post: operations["messageFailed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "message.undelivered": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Message undelivered
     * @description A carrier refused or blocked a message from a Quo number. This is final.
     */
    post: operations["messageUndelivered"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "call.ringing": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Call ringing
     * @description A call, incoming or outgoing, started to ring. Sent once, at the first ring. It tells less than the other call events:
     *     which contacts are on the call comes with a later one.
     */
    post: operations["callRinging"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "call.answered": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Call answered
     * @description A call was connected. That need not be a person: an outgoing call that reaches a voicemail is answered too.
     */
    post: operations["callAnswered"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "call.completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Call completed
     * @description A call ended; here are its final status and length. Recording, summary, transcript and voicemail come later, each with
     *     an event of its own. `hasVoicemail` says whether to wait for the last.
     */
    post: operations["callCompleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "call.forwarded": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Call forwarded
     * @description An incoming call was forwarded. No other event tells from which number and to which.
     */
    post: operations["callForwarded"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "call.missed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Call missed
     * @description An incoming call ended without an answer. Never sent for outgoing calls. It carries little; read the call by
     *     `resource.id` for the rest.
     */
    post: operations["callMissed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "call.menu.selected": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Call menu selected
     * @description A caller chose something in a phone menu, or made no choice in time. The digit is a string.
     */
    post: operations["callMenuSelected"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "call.recording.completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Call recording completed
     * @description A recording has been processed; this may come after `call.completed`. Fetch the file at once, as its address does not
     *     last. The list of recordings can be empty, and then the recordings of the call are to be read.
     */
    post: operations["callRecordingCompleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "call.summary.completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Call summary completed
     * @description The AI has finished with the summary of a call, possibly long after the call. Whether there is a summary is told by
     *     `processingStatus`, not by the arrival of this event. Depends on the plan, Business or Scale, and on the workspace's settings.
     *     The call is named by `resource.callId`.
     */
    post: operations["callSummaryCompleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "call.transcript.completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Call transcript completed
     * @description Work on the transcript of a call is finished. It may come before the summary or after it. The call is named by
     *     `resource.callId`.
     */
    post: operations["callTranscriptCompleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "call.voicemail.completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Call voicemail completed
     * @description A voicemail has been processed. `resource.id` names the voicemail; the call it was left on is `resource.callId`. The
     *     transcript may still be missing. Fetch the audio at once, as its address does not last.
     */
    post: operations["callVoicemailCompleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "contact.updated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Contact updated
     * @description A contact was created or changed; there is no separate event for new ones. Sent for the whole workspace, whatever numbers
     *     the webhook names in `resourceIds`.
     */
    post: operations["contactUpdated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "contact.deleted": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Contact deleted
     * @description A contact was removed. It looks like `contact.updated`, with what is left of the contact. Sent for the whole workspace,
     *     whatever numbers the webhook names in `resourceIds`.
     */
    post: operations["contactDeleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "task.created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Task created
     * @description A task was created. One that has an assignee or a due date from the start sends this event alone (an assumption).
     */
    post: operations["taskCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "task.updated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Task updated
     * @description The title or the description of a task changed. Every other change has an event of its own.
     */
    post: operations["taskUpdated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "task.deleted": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Task deleted
     * @description A task was deleted.
     */
    post: operations["taskDeleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "task.completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Task completed
     * @description A task was completed.
     */
    post: operations["taskCompleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "task.reopened": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Task reopened
     * @description A completed task was opened again.
     */
    post: operations["taskReopened"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "task.assigned": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Task assigned
     * @description A task was assigned. `context.actorId` is who assigned it. A task that changes hands sends this event alone, without
     *     `task.unassigned` (an assumption).
     */
    post: operations["taskAssigned"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "task.unassigned": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Task unassigned
     * @description A task was taken from its assignee and nobody has it now.
     */
    post: operations["taskUnassigned"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "task.linked": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Task linked
     * @description A task was linked to a conversation, which is `context.conversationId`.
     */
    post: operations["taskLinked"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "task.unlinked": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Task unlinked
     * @description A task was unlinked from a conversation. `context.conversationId` is the one it left.
     */
    post: operations["taskUnlinked"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "task.overdue": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Task overdue
     * @description The due date of a task passed while it was open. `context.actorId` is the owner at that moment. That the owner of the
     *     workspace is meant, and that the event is sent once for each due date, are assumptions.
     */
    post: operations["taskOverdue"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "task.duedate.updated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Task due date updated
     * @description The due date of a task was set or changed.
     */
    post: operations["taskDueDateUpdated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "task.duedate.removed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Task due date removed
     * @description The due date of a task was removed.
     */
    post: operations["taskDueDateRemoved"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "legacy.message.received": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Legacy message received
     * @description A text reached a Quo number.
     */
    post: operations["legacyMessageReceived"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "legacy.message.delivered": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Legacy message delivered
     * @description A text from a Quo number was delivered. It does not say that anyone has read it.
     */
    post: operations["legacyMessageDelivered"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "legacy.call.ringing": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Legacy call ringing
     * @description A call, incoming or outgoing, started to ring.
     */
    post: operations["legacyCallRinging"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "legacy.call.completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Legacy call completed
     * @description A call ended. A missed, forwarded or abandoned call has no event of its own here: it comes as this one, and nobody
     *     answered it when `answeredAt` is `null`.
     */
    post: operations["legacyCallCompleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "legacy.call.recording.completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Legacy call recording completed
     * @description The recording of a call has been processed. The files stand in `media`, which may be absent; read the recordings of the
     *     call then.
     */
    post: operations["legacyCallRecordingCompleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "legacy.call.summary.completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Legacy call summary completed
     * @description The AI has finished with the summary of a call. Deliveries call it `call.summary.completed`; the
     *     official samples call it `callSummary`. Accept both.
     */
    post: operations["legacyCallSummaryCompleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "legacy.call.transcript.completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Legacy call transcript completed
     * @description Work on the transcript of a call is finished. Deliveries call it `call.transcript.completed`; the
     *     official samples call it `callTranscript`. Accept both.
     */
    post: operations["legacyCallTranscriptCompleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /**
     * PhoneNumberId
     * @description Id of a Quo number of the workspace. Only the prefix `PN` is fixed.
     */
    PhoneNumberId: string;
    /**
     * UserId
     * @description Id of a user of the workspace. Only the prefix `US` is fixed.
     */
    UserId: string;
    /**
     * E164
     * @description A phone number in E.164 form, `+` and up to 15 digits with the country code first. In a query string the `+` must be sent as `%2B`.
     * @example +14155550142
     */
    E164: string;
    /**
     * Timestamp
     * Format: date-time
     * @description A moment in ISO 8601, UTC. Milliseconds may be present.
     * @example 2026-06-22T15:04:05.120Z
     */
    Timestamp: string;
    /**
     * CallId
     * @description Id of a call. Calls share the `AC` namespace with messages.
     */
    CallId: string;
    /**
     * Direction
     * @description Seen from the workspace, `incoming` reached a Quo number and `outgoing` left one.
     * @enum {string}
     */
    Direction: "incoming" | "outgoing";
    /**
     * CallStatus
     * @description Where a call stands. `completed` says that it ended, not that it was answered; `answeredAt` tells that. An incoming call that nobody took has been seen as `no-answer`.
     * @enum {string}
     */
    CallStatus:
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
    /**
     * Call
     * @description One call between a Quo number and one outside number.
     */
    Call: {
      id: components["schemas"]["CallId"];
      /** @description The Quo number that made or received the call. */
      phoneNumberId: components["schemas"]["PhoneNumberId"];
      /** @description The user the call belongs to. */
      userId: components["schemas"]["UserId"];
      direction: components["schemas"]["Direction"];
      status: components["schemas"]["CallStatus"];
      /** @description Both parties of the call, the Quo number included. */
      participants: components["schemas"]["E164"][];
      /** @description Seconds from `createdAt` to `completedAt`, ringing included. */
      duration: number;
      /** @description When the record of the call was created. */
      createdAt: components["schemas"]["Timestamp"];
      /** @description When the call last changed, or `null` when no change is known. */
      updatedAt: components["schemas"]["Timestamp"] | null;
      /** @description When the call was answered, or `null` when nobody answered. */
      answeredAt: components["schemas"]["Timestamp"] | null;
      /** @description When the call ended, or `null` while it goes on. */
      completedAt: components["schemas"]["Timestamp"] | null;
      /** @description Id of the user who answered, or `null` when no user did. */
      answeredBy: string | null;
      /** @description Id of the user who placed the call; `null` on incoming calls. */
      initiatedBy: string | null;
      /** @description The number or the user that passed the call on, or `null` when it was not forwarded. */
      forwardedFrom: components["schemas"]["E164"] | components["schemas"]["UserId"] | null;
      /** @description The number, the user or the Quo number the call was passed on to, or `null` when it was not forwarded. */
      forwardedTo:
        | components["schemas"]["E164"]
        | components["schemas"]["UserId"]
        | components["schemas"]["PhoneNumberId"]
        | null;
      /** @description How the call came in, such as `phone-number` or `phone-menu`; other values occur. `null` on outgoing calls. */
      callRoute: string | null;
      /** @description What took the call in place of a person, such as `ai-agent`. `null` when a person handled it. */
      aiHandled: string | null;
    };
    /**
     * TotalItems
     * @description A count the service documents as unreliable. Do not use it to decide whether more pages follow.
     */
    TotalItems: number;
    /**
     * NextPageToken
     * @description Pass it as `pageToken` to get the next page. `null` on the last page.
     */
    NextPageToken: string | null;
    /** CallListResponse */
    CallListResponse: {
      /** @description The calls of this page, newest first (an assumption). */
      data: components["schemas"]["Call"][];
      totalItems: components["schemas"]["TotalItems"];
      nextPageToken: components["schemas"]["NextPageToken"];
    };
    /**
     * ValidationErrorItem
     * @description One input that broke a rule of the schema.
     */
    ValidationErrorItem: {
      /** @description JSON Pointer to the input, such as `/to/0`. */
      path: string;
      /** @description What was expected, for a person to read. The wording may change. */
      message: string;
      /** @description The value that was sent. Absent when nothing was sent. */
      value?: unknown;
      /** @description The rule that was broken. Carries further keys, such as `pattern`, beside `type`. */
      schema: {
        /** @description Kind of rule, in the service's own words, such as `TemplateLiteral` for a pattern. */
        type: string;
      } & {
        [key: string]: unknown;
      };
    };
    /**
     * CustomFieldErrorItem
     * @description One custom contact field that does not exist or whose value has the wrong type. Comes with code `0801400`.
     */
    CustomFieldErrorItem: {
      /** @description Key of the custom field. */
      key: string;
      /** @description Why it was rejected, for a person to read. */
      reason: string;
    };
    /**
     * ErrorItem
     * @description One rejected input.
     */
    ErrorItem: components["schemas"]["ValidationErrorItem"] | components["schemas"]["CustomFieldErrorItem"];
    /**
     * ErrorBody
     * @description How the API itself reports a failure. Which `code` values each operation can answer stands in the
     *     `x-quo-error-codes` of its responses; new codes may appear at any time.
     */
    ErrorBody: {
      /**
       * @description What went wrong, for a person to read. For rejected inputs it joins path and message of each entry of `errors` with
       *     commas, such as `/participants: Expected required property`. The wording may change; branch on `code`.
       */
      message: string;
      /** @description Seven digits, always text because the leading zero counts. Two digits for the resource, two for the variant, three for the HTTP status. */
      code: string;
      /** @description The HTTP status once more. */
      status: number;
      /**
       * @description Where the service's own documentation starts.
       * @constant
       */
      docs: "https://quo.com/docs";
      /** @description Short name of the error; the same for every response with this `code`. */
      title: string;
      /** @description Correlation id to quote to Quo's support, a 64-bit number in decimal. Absent when the request was not traced. */
      trace?: string;
      /** @description One entry for each rejected input. Absent when the failure is not about an input. */
      errors?: components["schemas"]["ErrorItem"][];
    };
    /**
     * NamedErrorBody
     * @description An error of its own kind. Same as ErrorBody, with a `description` that is always present.
     */
    NamedErrorBody: components["schemas"]["ErrorBody"] & {
      /** @description The title again, or a sentence that explains it. */
      description: string;
    };
    /**
     * GatewayErrorBody
     * @description How the gateway in front of the API reports a failure, before the API sees the request. Observed live on every 401.
     */
    GatewayErrorBody: {
      /** @description The failure; nothing stands beside it. */
      error: {
        /** @description What went wrong, for a person to read. */
        message: string;
        /** @description One or more words for a machine, such as `Unauthorized`. */
        key: string;
        /** @description Correlation id to quote to Quo's support, a 64-bit number in decimal. */
        trace: string;
      };
    };
    /** CallResponse */
    CallResponse: {
      data: components["schemas"]["Call"];
    };
    /**
     * RecordingStatus
     * @description Where a recording stands. Only a `completed` one can be played.
     * @enum {string}
     */
    RecordingStatus:
      | "absent"
      | "completed"
      | "deleted"
      | "failed"
      | "in-progress"
      | "paused"
      | "processing"
      | "stopped"
      | "stopping";
    /**
     * CallRecording
     * @description One recorded segment of a call.
     */
    CallRecording: {
      /** @description Id of the recording, opaque. */
      id: string;
      /** @description Where the recording stands, or `null` when unknown. */
      status: components["schemas"]["RecordingStatus"] | null;
      /** @description When the segment starts, or `null` when unknown. */
      startTime: components["schemas"]["Timestamp"] | null;
      /** @description Length in seconds, or `null` while unknown. */
      duration: number | null;
      /** @description MIME type such as `audio/mpeg`, or `null` while unknown. */
      type: string | null;
      /**
       * Format: uri-reference
       * @description Where the audio can be fetched, a signed address that soon expires. `null` until it is available.
       */
      url: string | null;
    };
    /** CallRecordingsResponse */
    CallRecordingsResponse: {
      /** @description The segments, oldest first. Empty when the call was not recorded. */
      data: components["schemas"]["CallRecording"][];
    };
    /**
     * AiArtifactStatus
     * @description Where a summary or transcript stands. `absent` means there is none.
     * @enum {string}
     */
    AiArtifactStatus: "absent" | "in-progress" | "completed" | "failed";
    /**
     * SummaryJobField
     * @description One thing the AI agent noted.
     */
    SummaryJobField: {
      /** @description What was noted. */
      name: string;
      /** @description What the caller said about it. `null` has been reported. */
      value: string | number | boolean | null;
    };
    /**
     * SummaryJobResult
     * @description What came out of a job.
     */
    SummaryJobResult: {
      /** @description What the AI agent noted while doing the job. */
      data: components["schemas"]["SummaryJobField"][];
    };
    /**
     * SummaryJob
     * @description One job the AI agent did during the call.
     */
    SummaryJob: {
      /** @description Icon of the job. */
      icon: string;
      /** @description Name of the job. */
      name: string;
      result: components["schemas"]["SummaryJobResult"];
    };
    /**
     * CallSummary
     * @description What a call was about, written by AI.
     */
    CallSummary: {
      /** @description The call that was summarised. */
      callId: string;
      status: components["schemas"]["AiArtifactStatus"];
      /** @description What was said, a sentence or so each. `null` when there is no summary, or none yet. */
      summary: string[] | null;
      /** @description What is to be done after the call, one entry each. `null` when there is no summary, or none yet. */
      nextSteps: string[] | null;
      /** @description The jobs the AI agent did. Absent or `null` when it had no part in the call. */
      jobs?: components["schemas"]["SummaryJob"][] | null;
    };
    /** CallSummaryResponse */
    CallSummaryResponse: {
      data: components["schemas"]["CallSummary"];
    };
    /**
     * DialogueSegment
     * @description One stretch of speech by one speaker.
     */
    DialogueSegment: {
      /** @description What was said. */
      content: string;
      /** @description Where the segment begins, in seconds from the start of the call. */
      start: number;
      /** @description Where the segment ends, in seconds from the start of the call. */
      end: number;
      /** @description Phone number of the speaker, or `null` when unknown. */
      identifier: string | null;
      /** @description The user who spoke; `null` when it was somebody outside the workspace. */
      userId: components["schemas"]["UserId"] | null;
    };
    /**
     * CallTranscript
     * @description What was said in a call.
     */
    CallTranscript: {
      /** @description The call that was transcribed. */
      callId: string;
      /** @description When the transcript was created. */
      createdAt: components["schemas"]["Timestamp"];
      /** @description Length of what was transcribed, in seconds with fractions. */
      duration: number;
      status: components["schemas"]["AiArtifactStatus"];
      /** @description The segments of speech. `null` until `status` is `completed`. */
      dialogue: components["schemas"]["DialogueSegment"][] | null;
    };
    /** CallTranscriptResponse */
    CallTranscriptResponse: {
      data: components["schemas"]["CallTranscript"];
    };
    /**
     * VoicemailId
     * @description Id of a voicemail. Only the prefix `VM` is fixed.
     */
    VoicemailId: string;
    /**
     * VoicemailStatus
     * @description Whether the voicemail has been processed.
     * @enum {string}
     */
    VoicemailStatus: "completed" | "in-progress";
    /**
     * Voicemail
     * @description A message left on a call nobody answered. It does not name the call.
     */
    Voicemail: {
      id: components["schemas"]["VoicemailId"];
      status: components["schemas"]["VoicemailStatus"];
      /** @description Length in seconds, or `null` while it is being processed. */
      duration: number | null;
      /** @description What was said, or `null` when there is no transcript, or none yet. */
      transcript: string | null;
      /**
       * Format: uri
       * @description Where the audio can be fetched, or `null` while it is being processed.
       */
      recordingUrl: string | null;
    };
    /** VoicemailResponse */
    VoicemailResponse: {
      data: components["schemas"]["Voicemail"];
    };
    /**
     * CustomFieldType
     * @description What kind of value a custom field holds.
     * @enum {string}
     */
    CustomFieldType: "address" | "boolean" | "date" | "multi-select" | "number" | "string" | "url";
    /**
     * ContactCustomFieldDefinition
     * @description One custom field of the workspace. Definitions are made in the app only; the choices of a multi-select are not told.
     */
    ContactCustomFieldDefinition: {
      /** @description The label shown in the app. */
      name: string;
      /** @description Names the field in requests. Contacts carry their values under it. */
      key: string;
      type: components["schemas"]["CustomFieldType"];
    };
    /** ContactCustomFieldListResponse */
    ContactCustomFieldListResponse: {
      /** @description Every custom field of the workspace, on a single page. */
      data: components["schemas"]["ContactCustomFieldDefinition"][];
    };
    /**
     * ContactId
     * @description Id of a contact. Opaque, with no fixed prefix.
     */
    ContactId: string;
    /**
     * ContactEmail
     * @description One email address of a contact.
     */
    ContactEmail: {
      /** @description A label, such as `work`. */
      name: string;
      /** @description The address, in whatever form it was given, or `null` when there is none. */
      value: string | null;
      /** @description Id of the entry, to address it in an update. May be absent. */
      id?: string;
    };
    /**
     * ContactPhoneNumber
     * @description One phone number of a contact.
     */
    ContactPhoneNumber: {
      /** @description A label, such as `mobile`. */
      name: string;
      /** @description The number, usually in E.164 though no form is enforced, or `null` when there is none. */
      value: string | null;
      /** @description Id of the entry, to address it in an update. May be absent. */
      id?: string;
    };
    /**
     * ContactDefaultFields
     * @description The fields every contact has.
     */
    ContactDefaultFields: {
      /** @description First name, or `null` when empty. */
      firstName: string | null;
      /** @description Last name, or `null` when empty. */
      lastName: string | null;
      /** @description Company, or `null` when empty. */
      company: string | null;
      /** @description What the contact does at the company, or `null` when empty. */
      role: string | null;
      /** @description Email addresses; empty when there are none. */
      emails: components["schemas"]["ContactEmail"][];
      /** @description Phone numbers; empty when there are none. */
      phoneNumbers: components["schemas"]["ContactPhoneNumber"][];
    };
    /**
     * ContactCustomFieldAddress
     * @description A postal address.
     */
    ContactCustomFieldAddress: {
      /**
       * @description Tells the kinds apart.
       * @constant
       */
      type: "address";
      /** @description The address as one text, or `null` when empty. */
      value: string | null;
    };
    /**
     * ContactCustomFieldBoolean
     * @description A yes or no.
     */
    ContactCustomFieldBoolean: {
      /**
       * @description Tells the kinds apart.
       * @constant
       */
      type: "boolean";
      /** @description The choice, or `null` when nobody has made one. */
      value: boolean | null;
    };
    /**
     * ContactCustomFieldDate
     * @description A date, written as a moment.
     */
    ContactCustomFieldDate: {
      /**
       * @description Tells the kinds apart.
       * @constant
       */
      type: "date";
      /** @description The moment, or `null` when empty. */
      value: components["schemas"]["Timestamp"] | null;
    };
    /**
     * ContactCustomFieldMultiSelect
     * @description Any number of choices from a list.
     */
    ContactCustomFieldMultiSelect: {
      /**
       * @description Tells the kinds apart.
       * @constant
       */
      type: "multi-select";
      /** @description The choices taken, or `null` when empty. */
      value: string[] | null;
    };
    /**
     * ContactCustomFieldNumber
     * @description A number.
     */
    ContactCustomFieldNumber: {
      /**
       * @description Tells the kinds apart.
       * @constant
       */
      type: "number";
      /** @description The number, or `null` when empty. */
      value: number | null;
    };
    /**
     * ContactCustomFieldString
     * @description A text.
     */
    ContactCustomFieldString: {
      /**
       * @description Tells the kinds apart.
       * @constant
       */
      type: "string";
      /** @description The text, or `null` when empty. */
      value: string | null;
    };
    /**
     * ContactCustomFieldUrl
     * @description A web address.
     */
    ContactCustomFieldUrl: {
      /**
       * @description Tells the kinds apart.
       * @constant
       */
      type: "url";
      /** @description The web address, or `null` when empty. Its form is not checked. */
      value: string | null;
    };
    /**
     * ContactCustomField
     * @description The value a contact has for one custom field. What `value` holds depends on `type`.
     */
    ContactCustomField:
      | {
          /** @description The label shown in the app. */
          name: string;
          /** @description Key of the definition. May be absent. */
          key?: string;
          /** @description Id of this value, to address it in an update. Absent from the answer to an update. */
          id?: string;
        }
      | components["schemas"]["ContactCustomFieldAddress"]
      | components["schemas"]["ContactCustomFieldBoolean"]
      | components["schemas"]["ContactCustomFieldDate"]
      | components["schemas"]["ContactCustomFieldMultiSelect"]
      | components["schemas"]["ContactCustomFieldNumber"]
      | components["schemas"]["ContactCustomFieldString"]
      | components["schemas"]["ContactCustomFieldUrl"];
    /**
     * Contact
     * @description One entry of the workspace's address book.
     */
    Contact: {
      id: components["schemas"]["ContactId"];
      /** @description Id of the contact in your own system, or `null` when none was given. */
      externalId: string | null;
      /** @description Where the contact comes from. `null` when it was made in the app. */
      source: string | null;
      /**
       * Format: uri
       * @description Where the contact can be opened in the system it comes from, or `null` when none was given.
       */
      sourceUrl: string | null;
      defaultFields: components["schemas"]["ContactDefaultFields"];
      /** @description Values of custom fields; empty when there are none. */
      customFields: components["schemas"]["ContactCustomField"][];
      createdAt: components["schemas"]["Timestamp"];
      /** @description When the contact last changed. */
      updatedAt: components["schemas"]["Timestamp"];
      /** @description The user on record as its creator. */
      createdByUserId: components["schemas"]["UserId"];
    };
    /** ContactListResponse */
    ContactListResponse: {
      /** @description The contacts of this page, newest first (an assumption). */
      data: components["schemas"]["Contact"][];
      totalItems: components["schemas"]["TotalItems"];
      nextPageToken: components["schemas"]["NextPageToken"];
    };
    /**
     * NewContactEmail
     * @description An email address to give a new contact.
     */
    NewContactEmail: {
      /** @description A label, such as `work`. */
      name: string;
      /** @description The address; its form is not checked. What becomes of an entry with `null` is not told. */
      value: string | null;
    };
    /**
     * NewContactPhoneNumber
     * @description A phone number to give a new contact.
     */
    NewContactPhoneNumber: {
      /** @description A label, such as `mobile`. */
      name: string;
      /** @description The number; no form is enforced, E.164 is advised. What becomes of an entry with `null` is not told. */
      value: string | null;
    };
    /**
     * NewContactDefaultFields
     * @description The fields every contact has. Only `firstName` must be present, and even it may be `null`.
     */
    NewContactDefaultFields: {
      /** @description First name. Must be sent; `null` leaves it empty. */
      firstName: string | null;
      /** @description Last name. Absent or `null` leaves it empty. */
      lastName?: string | null;
      /** @description Company. Absent or `null` leaves it empty. */
      company?: string | null;
      /** @description What the contact does at the company. Absent or `null` leaves it empty. */
      role?: string | null;
      /** @description Email addresses. Absent means none. */
      emails?: components["schemas"]["NewContactEmail"][];
      /** @description Phone numbers. Absent means none. */
      phoneNumbers?: components["schemas"]["NewContactPhoneNumber"][];
    };
    /**
     * ContactCustomFieldValue
     * @description A value to store. Which form is right depends on the type of the definition, which is not sent: a list of texts for
     *     `multi-select`, a moment for `date`, and a text for `address`, `string` and `url`. `null` empties the field.
     */
    ContactCustomFieldValue: string[] | string | boolean | components["schemas"]["Timestamp"] | number | null;
    /**
     * ContactCustomFieldInput
     * @description A custom field to fill on a new contact. A value of the wrong type, or a field that does not exist, is answered 400 with code `0801400`.
     */
    ContactCustomFieldInput: {
      /** @description Key of the definition. Always send it; an entry without one is answered 400 with code `0801400` (an assumption). */
      key?: string;
      value: components["schemas"]["ContactCustomFieldValue"];
    };
    /**
     * CreateContactRequest
     * @description A contact to add.
     */
    CreateContactRequest: {
      defaultFields: components["schemas"]["NewContactDefaultFields"];
      /** @description Values of custom fields. Absent means none. */
      customFields?: components["schemas"]["ContactCustomFieldInput"][];
      /** @description The user to put on record as its creator. */
      createdByUserId?: components["schemas"]["UserId"];
      /**
       * @description Where the contact comes from, in your own words. Taken words are refused: `openphone`, `device`, `csv`, `zapier`,
       *     `google-people`, `other`, and anything that starts with `openphone` or `csv`. That the comparison minds the case
       *     is an assumption.
       * @default public-api
       */
      source?: string;
      /**
       * Format: uri
       * @description Where the contact can be opened in the system it comes from.
       */
      sourceUrl?: string;
      /** @description Id of the contact in your own system, to find it by later. One contact for each `source` and `externalId`; a second gets 409. Absent or `null` means none. */
      externalId?: string | null;
    };
    /** ContactResponse */
    ContactResponse: {
      data: components["schemas"]["Contact"];
    };
    /**
     * ContactEmailUpdate
     * @description An email address to keep, change, add or remove.
     */
    ContactEmailUpdate: {
      /** @description A label, such as `work`. */
      name: string;
      /** @description The address. `null` removes the entry. */
      value: string | null;
      /** @description Id of the stored entry. Better left out, because one integration saw it refused as an id that does not match. */
      id?: string;
    };
    /**
     * ContactPhoneNumberUpdate
     * @description A phone number to keep, change, add or remove.
     */
    ContactPhoneNumberUpdate: {
      /** @description A label, such as `mobile`. */
      name: string;
      /** @description The number, preferably in E.164. `null` removes the entry. */
      value: string | null;
      /** @description Id of the stored entry. Better left out, because one integration saw it refused as an id that does not match. */
      id?: string;
    };
    /**
     * ContactDefaultFieldsUpdate
     * @description Changes to the fields every contact has. An absent list is emptied; other absent fields stay as they are (an assumption).
     */
    ContactDefaultFieldsUpdate: {
      /** @description First name. `null` empties it. */
      firstName?: string | null;
      /** @description Last name. `null` empties it. */
      lastName?: string | null;
      /** @description Company. `null` empties it. */
      company?: string | null;
      /** @description What the contact does at the company. `null` empties it. */
      role?: string | null;
      /** @description All email addresses the contact is to have. What is left out is removed; an absent list removes them all. */
      emails?: components["schemas"]["ContactEmailUpdate"][];
      /** @description All phone numbers the contact is to have. What is left out is removed; an absent list removes them all. */
      phoneNumbers?: components["schemas"]["ContactPhoneNumberUpdate"][];
    };
    /**
     * ContactCustomFieldUpdate
     * @description A custom field to fill or empty. A value of the wrong type, or a field that does not exist, is answered 400 with code
     *     `0801400`, and so is an entry with neither `key` nor `id` (an assumption).
     */
    ContactCustomFieldUpdate: {
      /** @description Key of the definition. */
      key?: string;
      /** @description Id of the stored value, as a read of the contact tells it. */
      id?: string;
      value: components["schemas"]["ContactCustomFieldValue"];
    };
    /**
     * UpdateContactRequest
     * @description Changes to a contact. Emails and phone numbers that are absent are removed; other absent fields stay as they are (an assumption).
     */
    UpdateContactRequest: {
      /** @description Id of the contact in your own system. `null` removes it. */
      externalId?: string | null;
      /** @description Where the contact comes from. `null` removes it. May be three characters longer here than on create. The reserved words of create have been refused here too. */
      source?: string | null;
      /**
       * Format: uri
       * @description Where the contact can be opened in the system it comes from. `null` removes it.
       */
      sourceUrl?: string | null;
      defaultFields?: components["schemas"]["ContactDefaultFieldsUpdate"];
      /** @description All values the contact is to have. Values left out of the list are removed; absent keeps them all (an assumption). */
      customFields?: components["schemas"]["ContactCustomFieldUpdate"][];
    };
    /**
     * ConversationId
     * @description Id of a conversation. Only the prefix `CN` is fixed.
     */
    ConversationId: string;
    /**
     * ConversationParticipant
     * @description The other party of a conversation: a number in E.164, a short code of 5 or 6 digits, or `Anonymous`, `Blocked` or
     *     `Restricted` where the number is withheld.
     * @example +12065550187
     */
    ConversationParticipant: components["schemas"]["E164"] | string | ("Anonymous" | "Blocked" | "Restricted");
    /**
     * SystemUserId
     * @description Id of a system actor such as the AI agent. Appears in answers only, never in a request.
     */
    SystemUserId: string;
    /**
     * ActivityId
     * @description Id of an activity, which is a call or a message. Only the prefix `AC` is fixed.
     */
    ActivityId: string;
    /**
     * Conversation
     * @description The thread between a Quo number and one outside number, or a group of them. It does not tell whether it is read or
     *     unread, open or done.
     */
    Conversation: {
      id: components["schemas"]["ConversationId"];
      /** @description The Quo number the conversation is on. */
      phoneNumberId: components["schemas"]["PhoneNumberId"];
      /** @description The other parties, without the Quo number. More than one in a group. */
      participants: components["schemas"]["ConversationParticipant"][];
      /** @description Name given to the conversation, or `null` when it has none of its own. */
      name: string | null;
      /** @description The user or system actor it is assigned to, or `null` when unassigned. */
      assignedTo: components["schemas"]["UserId"] | components["schemas"]["SystemUserId"] | null;
      /** @description When the last call or message took place, or `null` when there is none. */
      lastActivityAt: components["schemas"]["Timestamp"] | null;
      /** @description The last call or message, or `null` when there is none. */
      lastActivityId: components["schemas"]["ActivityId"] | null;
      /** @description When notifications resume, or `null` when it is not muted. */
      mutedUntil: components["schemas"]["Timestamp"] | null;
      /** @description When it returns to the inbox, or `null` when it is not snoozed. */
      snoozedUntil: components["schemas"]["Timestamp"] | null;
      /** @description When it was created. May be `null`, though it has always been set so far. */
      createdAt: components["schemas"]["Timestamp"] | null;
      /** @description When it last changed, or `null` when unknown. */
      updatedAt: components["schemas"]["Timestamp"] | null;
      /** @description When it was deleted, or `null` when it was not. */
      deletedAt: components["schemas"]["Timestamp"] | null;
    };
    /** ConversationListResponse */
    ConversationListResponse: {
      /** @description The conversations of this page, the newest created first. Activity does not move a conversation between two parties up. */
      data: components["schemas"]["Conversation"][];
      totalItems: components["schemas"]["TotalItems"];
      nextPageToken: components["schemas"]["NextPageToken"];
    };
    /**
     * MessageId
     * @description Id of a message. Messages share the `AC` namespace with calls.
     */
    MessageId: string;
    /**
     * MessageStatus
     * @description Where a message stands. An outgoing one goes from `queued` to `sent` and ends as `delivered` or `undelivered`;
     *     an incoming one is `received`. One that could not be sent at all, which `message.failed` tells of, ends as
     *     `undelivered` too (an assumption).
     * @enum {string}
     */
    MessageStatus: "queued" | "sent" | "delivered" | "undelivered" | "received";
    /**
     * MessageMedia
     * @description One attachment of a message.
     */
    MessageMedia: {
      /** @description Where the attachment can be fetched. */
      url: string;
      /** @description MIME type, or `null` when unknown. */
      type: string | null;
    };
    /**
     * Message
     * @description One text message. A group message is a single Message whose `to` names every recipient.
     */
    Message: {
      id: components["schemas"]["MessageId"];
      /** @description Every recipient. More than one in a group conversation. */
      to: components["schemas"]["E164"][];
      /** @description The sender, usually in E.164; short codes and other forms occur on incoming messages. */
      from: string;
      /** @description The text. A send calls it `content`. */
      text: string;
      /** @description The Quo number that sent or received it, or `null` when that number is gone. */
      phoneNumberId: components["schemas"]["PhoneNumberId"] | null;
      conversationId: components["schemas"]["ConversationId"];
      direction: components["schemas"]["Direction"];
      /** @description The user who sent it; `null` on incoming messages. */
      userId: components["schemas"]["UserId"] | null;
      status: components["schemas"]["MessageStatus"];
      createdAt: components["schemas"]["Timestamp"];
      /** @description When `status` last changed. */
      updatedAt: components["schemas"]["Timestamp"];
      /** @description Attachments; empty when there are none. Since 21 August 2026, so that a message kept from before may lack it. */
      media?: components["schemas"]["MessageMedia"][];
    };
    /** MessageListResponse */
    MessageListResponse: {
      /** @description The messages of this page, newest first (an assumption). */
      data: components["schemas"]["Message"][];
      totalItems: components["schemas"]["TotalItems"];
      nextPageToken: components["schemas"]["NextPageToken"];
    };
    /**
     * SendMessageRequest
     * @description A text to send. Text only; there is no way to attach media.
     */
    SendMessageRequest: {
      /** @description The text, 1 to 1600 characters, at least one of them not white space. */
      content: string;
      /** @description The Quo number to send from, by id or in E.164. It must belong to the workspace and to the sending user. */
      from: components["schemas"]["PhoneNumberId"] | components["schemas"]["E164"];
      /** @description One number for a direct message; two to ten for one group message, which is not the same as that many texts. */
      to: components["schemas"]["E164"][];
      /** @description The user to send as. Absent means the owner of the sending number. */
      userId?: components["schemas"]["UserId"];
      /**
       * @description Set to `done` to move the conversation out of the inbox. Absent leaves it open.
       * @enum {string}
       */
      setInboxStatus?: "done";
      /**
       * @deprecated
       * @description Use `from`, which replaces it and stays required even when this is sent.
       */
      phoneNumberId?: components["schemas"]["PhoneNumberId"];
    };
    /** MessageResponse */
    MessageResponse: {
      data: components["schemas"]["Message"];
    };
    /**
     * UserRole
     * @description What a user may do in the workspace.
     * @enum {string}
     */
    UserRole: "owner" | "admin" | "member";
    /**
     * GroupId
     * @description Id of a group of users on a Quo number. It starts with `GR`; the rest is opaque.
     * @example GRf1Qm77
     */
    GroupId: string;
    /**
     * PhoneNumberUser
     * @description One user who may use the number.
     */
    PhoneNumberUser: {
      id: components["schemas"]["UserId"];
      /**
       * Format: email
       * @description Email address of the user.
       */
      email: string;
      /** @description Given name, or `null` when not set. */
      firstName: string | null;
      /** @description Family name, or `null` when not set. */
      lastName: string | null;
      role: components["schemas"]["UserRole"];
      /** @description The group the user belongs to on this number. */
      groupId: components["schemas"]["GroupId"];
    };
    /**
     * RestrictionStatus
     * @description Whether a region is closed to the number (`restricted`) or open to it.
     * @enum {string}
     */
    RestrictionStatus: "restricted" | "unrestricted";
    /**
     * RegionRestrictions
     * @description Which regions the number may reach.
     */
    RegionRestrictions: {
      /** @description Canada. */
      CA: components["schemas"]["RestrictionStatus"];
      /** @description The United States. */
      US: components["schemas"]["RestrictionStatus"];
      /** @description Every other country. */
      Intl: components["schemas"]["RestrictionStatus"];
    };
    /**
     * PhoneNumberRestrictions
     * @description What the number may not do, region by region.
     */
    PhoneNumberRestrictions: {
      /** @description Where it may send texts. */
      messaging: components["schemas"]["RegionRestrictions"];
      /** @description Where it may place calls. */
      calling: components["schemas"]["RegionRestrictions"];
    };
    /**
     * PhoneNumber
     * @description A Quo number of the workspace.
     */
    PhoneNumber: {
      id: components["schemas"]["PhoneNumberId"];
      /** @description Id of the number's group. Opaque, with no fixed prefix. */
      groupId: string;
      /** @description Name of the number in the app. */
      name: string;
      number: components["schemas"]["E164"];
      /** @description The number as the app shows it, in no fixed format, or `null` when there is no such form. */
      formattedNumber: string | null;
      /** @description Where calls are forwarded to, in no fixed format, or `null` when they are not. */
      forward: string | null;
      /** @description The request to move the number here from another carrier, or `null` when there was none. */
      portRequestId: string | null;
      /** @description How far that move has come, free text such as `completed`. `null` when there was none. */
      portingStatus: string | null;
      /** @description Emoji shown beside the name, or `null` when none was chosen. */
      symbol: string | null;
      /** @description Who may use the number. */
      users: components["schemas"]["PhoneNumberUser"][];
      /** @description When it was added to the workspace, in ISO 8601. Declared as plain text. */
      createdAt: string;
      /** @description When it last changed, in ISO 8601. Declared as plain text. */
      updatedAt: string;
      restrictions: components["schemas"]["PhoneNumberRestrictions"];
    };
    /** ListPhoneNumbersResponse */
    ListPhoneNumbersResponse: {
      /** @description All the numbers asked for; this list has no pages. */
      data: components["schemas"]["PhoneNumber"][];
    };
    /** PhoneNumberResponse */
    PhoneNumberResponse: {
      data: components["schemas"]["PhoneNumber"];
    };
    /**
     * User
     * @description A person of the workspace.
     */
    User: {
      id: components["schemas"]["UserId"];
      /**
       * Format: email
       * @description Email address of the user.
       */
      email: string;
      /** @description Given name, or `null` when not set. */
      firstName: string | null;
      /** @description Family name, or `null` when not set. */
      lastName: string | null;
      /**
       * Format: uri
       * @description Where the picture can be fetched, or `null` when there is none.
       */
      pictureUrl: string | null;
      role: components["schemas"]["UserRole"];
      /** @description When the user was added to the workspace. */
      createdAt: components["schemas"]["Timestamp"];
      /** @description When the user last changed. */
      updatedAt: components["schemas"]["Timestamp"];
    };
    /** UserListResponse */
    UserListResponse: {
      /** @description The users of this page, newest first (an assumption). */
      data: components["schemas"]["User"][];
      totalItems: components["schemas"]["TotalItems"];
      nextPageToken: components["schemas"]["NextPageToken"];
    };
    /** UserResponse */
    UserResponse: {
      data: components["schemas"]["User"];
    };
    /**
     * TaskId
     * @description Id of a task. Only the prefix `TK` is fixed.
     */
    TaskId: string;
    /**
     * OrganizationId
     * @description Id of the organization that owns the workspace. Only the prefix `OR` is fixed.
     */
    OrganizationId: string;
    /**
     * Task
     * @description One to-do, about a Quo number, a conversation, or a call or message.
     */
    Task: {
      taskId: components["schemas"]["TaskId"];
      /** @description The Quo number it belongs to, or `null` when there is none. */
      phoneNumberId: components["schemas"]["PhoneNumberId"] | null;
      /** @description The conversation it is linked to, or `null` when there is none. */
      conversationId: components["schemas"]["ConversationId"] | null;
      /** @description The call or message it is about, or `null` when there is none. */
      activityId: components["schemas"]["ActivityId"] | null;
      /** @description The group of the Quo number it belongs to, or `null` when there is none. */
      phoneNumberGroupId: string | null;
      orgId: components["schemas"]["OrganizationId"];
      /** @description What to do, in a line, or `null` when there is no title. */
      title: string | null;
      /** @description What to do, in detail. Empty or `null` when there is nothing to add. */
      description: string | null;
      /** @description When it should be done, or `null` when it can wait. */
      dueDate: components["schemas"]["Timestamp"] | null;
      /** @description Who is to do it, a user or a system actor; `null` when nobody is. */
      assignedTo: components["schemas"]["UserId"] | components["schemas"]["SystemUserId"] | null;
      /** @description Who assigned it, a user or a system actor; `null` when it is not assigned. */
      assignedBy: components["schemas"]["UserId"] | components["schemas"]["SystemUserId"] | null;
      createdAt: components["schemas"]["Timestamp"];
      /** @description Who made it, a user or a system actor. */
      createdBy: string;
      /** @description Whether it is done. */
      completed: boolean;
      /** @description Whether it has been deleted. */
      isDeleted: boolean;
      /** @description Grows with every change. Opaque text; compare it for equality only. */
      revision: string;
    };
    /** TaskListResponse */
    TaskListResponse: {
      /** @description The tasks of this page, newest first (an assumption). */
      data: components["schemas"]["Task"][];
      /** @description A count of tasks. The warning not to rely on it is published for the older lists only. */
      totalItems: number;
      /** @description Pass it as `pageToken` to get the next page. `null` on the last page. That it is always present is an assumption for tasks. */
      nextPageToken: components["schemas"]["NextPageToken"];
    };
    /**
     * CreateTaskForPhoneNumber
     * @description A task about a Quo number.
     */
    CreateTaskForPhoneNumber: {
      /** @description What to do, in a line. */
      title: string;
      /** @description What to do, in detail. Must be sent, and may be empty. */
      description: string;
      /** @description When it should be done. Absent means it can wait. */
      dueDate?: components["schemas"]["Timestamp"];
      /** @description The user who is to do it. Absent leaves it unassigned; system actors are not accepted. */
      assignedTo?: components["schemas"]["UserId"];
      /** @description The Quo number it belongs to. */
      phoneNumberId: components["schemas"]["PhoneNumberId"];
    };
    /**
     * CreateTaskForConversation
     * @description A task about a conversation.
     */
    CreateTaskForConversation: {
      /** @description What to do, in a line. */
      title: string;
      /** @description What to do, in detail. Must be sent, and may be empty. */
      description: string;
      /** @description When it should be done. Absent means it can wait. */
      dueDate?: components["schemas"]["Timestamp"];
      /** @description The user who is to do it. Absent leaves it unassigned; system actors are not accepted. */
      assignedTo?: components["schemas"]["UserId"];
      /** @description The conversation it is about. Its Quo number becomes the task's. */
      conversationId: components["schemas"]["ConversationId"];
    };
    /**
     * CreateTaskForActivity
     * @description A task about a call or a message.
     */
    CreateTaskForActivity: {
      /** @description What to do, in a line. */
      title: string;
      /** @description What to do, in detail. Must be sent, and may be empty. */
      description: string;
      /** @description When it should be done. Absent means it can wait. */
      dueDate?: components["schemas"]["Timestamp"];
      /** @description The user who is to do it. Absent leaves it unassigned; system actors are not accepted. */
      assignedTo?: components["schemas"]["UserId"];
      /** @description The call or message it is about. Its Quo number becomes the task's. */
      activityId: components["schemas"]["ActivityId"];
    };
    /**
     * CreateTaskRequest
     * @description A task to add. It is tied to exactly one thing, a Quo number, a conversation or an activity; none or two are answered 400.
     */
    CreateTaskRequest:
      | components["schemas"]["CreateTaskForPhoneNumber"]
      | components["schemas"]["CreateTaskForConversation"]
      | components["schemas"]["CreateTaskForActivity"];
    /**
     * TaskCreated
     * @description What a create answers, which is not the whole task. Read the task for the rest.
     */
    TaskCreated: {
      taskId: components["schemas"]["TaskId"];
      /** @description The first revision, `1` (an assumption). */
      revision: string;
      /** @description The Quo number it belongs to, taken from the conversation or activity when none was sent. */
      phoneNumberId: components["schemas"]["PhoneNumberId"];
      /** @description The conversation it is linked to. Absent when there is none. */
      conversationId?: components["schemas"]["ConversationId"];
      /** @description The call or message it is about. Absent when there is none. */
      activityId?: components["schemas"]["ActivityId"];
    };
    /** TaskCreatedResponse */
    TaskCreatedResponse: {
      data: components["schemas"]["TaskCreated"];
    };
    /** TaskResponse */
    TaskResponse: {
      data: components["schemas"]["Task"];
    };
    /**
     * UpdateTaskRequest
     * @description The title and the description, both of them. Everything else changes through an action of its own.
     */
    UpdateTaskRequest: {
      /** @description What to do, in a line. */
      title: string;
      /** @description What to do, in detail. */
      description: string;
    };
    /**
     * TaskRevision
     * @description What every change of a task answers, which is not the task itself. Read the task for the rest.
     */
    TaskRevision: {
      taskId: components["schemas"]["TaskId"];
      /** @description The revision the change made. */
      revision: string;
    };
    /** TaskRevisionResponse */
    TaskRevisionResponse: {
      data: components["schemas"]["TaskRevision"];
    };
    /**
     * TaskUserRequest
     * @description The user to assign a task to, or to take it from.
     */
    TaskUserRequest: {
      userId: components["schemas"]["UserId"];
    };
    /**
     * TaskDueDateRequest
     * @description A due date. It cannot be `null`; removing it is an action of its own.
     */
    TaskDueDateRequest: {
      /** @description When the task should be done. */
      dueDate: components["schemas"]["Timestamp"];
    };
    /**
     * TaskConversationRequest
     * @description The conversation to link a task to, or to take the link from.
     */
    TaskConversationRequest: {
      conversationId: components["schemas"]["ConversationId"];
    };
    /**
     * LegacyWebhookId
     * @description Id of a v1 webhook. Only the prefix `WH` is fixed.
     */
    LegacyWebhookId: string;
    /**
     * LegacyWebhookStatus
     * @description Whether events are sent. v1 has no way to change it afterwards.
     * @enum {string}
     */
    LegacyWebhookStatus: "enabled" | "disabled";
    /**
     * LegacyWebhookCommon
     * @description What v1 webhooks of every kind have.
     */
    LegacyWebhookCommon: {
      id: components["schemas"]["LegacyWebhookId"];
      /** @description The user who made it and in whose list it appears. */
      userId: components["schemas"]["UserId"];
      orgId: components["schemas"]["OrganizationId"];
      /** @description A name of your choice, or `null` when none was given. */
      label: string | null;
      /** @default enabled */
      status: components["schemas"]["LegacyWebhookStatus"];
      /**
       * Format: uri
       * @description Where events are sent.
       */
      url: string;
      /** @description The secret behind the `openphone-signature` header, in base64 and without a prefix. Every read returns it. */
      key: string;
      createdAt: components["schemas"]["Timestamp"];
      /** @description When it last changed. */
      updatedAt: components["schemas"]["Timestamp"];
      /** @description When it was deleted, or `null` while it exists. */
      deletedAt: components["schemas"]["Timestamp"] | null;
    };
    /**
     * LegacyMessageWebhookEventType
     * @description An event about a message.
     * @enum {string}
     */
    LegacyMessageWebhookEventType: "message.received" | "message.delivered";
    /**
     * LegacyWebhookResourceIds
     * @description The Quo numbers whose events are sent, or exactly `["*"]` for every number, never a mix.
     */
    LegacyWebhookResourceIds: (components["schemas"]["PhoneNumberId"] | "*")[];
    /**
     * LegacyMessageWebhook
     * @description A v1 webhook about messages.
     */
    LegacyMessageWebhook: components["schemas"]["LegacyWebhookCommon"] & {
      /** @description What it is told about. */
      events: components["schemas"]["LegacyMessageWebhookEventType"][];
      resourceIds: components["schemas"]["LegacyWebhookResourceIds"];
    };
    /**
     * LegacyCallWebhookEventType
     * @description An event about a call or its recording.
     * @enum {string}
     */
    LegacyCallWebhookEventType: "call.completed" | "call.ringing" | "call.recording.completed";
    /**
     * LegacyCallWebhook
     * @description A v1 webhook about calls and recordings.
     */
    LegacyCallWebhook: components["schemas"]["LegacyWebhookCommon"] & {
      /** @description What it is told about. */
      events: components["schemas"]["LegacyCallWebhookEventType"][];
      resourceIds: components["schemas"]["LegacyWebhookResourceIds"];
    };
    /**
     * LegacyCallSummaryWebhookEventType
     * @description The event about a call's summary. Its deliveries carry the `type` `callSummary`.
     * @enum {string}
     */
    LegacyCallSummaryWebhookEventType: "call.summary.completed";
    /**
     * LegacyCallSummaryWebhook
     * @description A v1 webhook about call summaries.
     */
    LegacyCallSummaryWebhook: components["schemas"]["LegacyWebhookCommon"] & {
      /** @description What it is told about. */
      events: components["schemas"]["LegacyCallSummaryWebhookEventType"][];
      resourceIds: components["schemas"]["LegacyWebhookResourceIds"];
    };
    /**
     * LegacyCallTranscriptWebhookEventType
     * @description The event about a call's transcript. Its deliveries carry the `type` `callTranscript`.
     * @enum {string}
     */
    LegacyCallTranscriptWebhookEventType: "call.transcript.completed";
    /**
     * LegacyCallTranscriptWebhook
     * @description A v1 webhook about call transcripts.
     */
    LegacyCallTranscriptWebhook: components["schemas"]["LegacyWebhookCommon"] & {
      /** @description What it is told about. */
      events: components["schemas"]["LegacyCallTranscriptWebhookEventType"][];
      resourceIds: components["schemas"]["LegacyWebhookResourceIds"];
    };
    /**
     * LegacyContactWebhookEventType
     * @description An event about a contact.
     * @enum {string}
     */
    LegacyContactWebhookEventType: "contact.updated" | "contact.deleted";
    /**
     * LegacyContactWebhook
     * @description A v1 webhook about contacts. It can be read and deleted, but v1 has no way to create one.
     */
    LegacyContactWebhook: components["schemas"]["LegacyWebhookCommon"] & {
      /** @description What it is told about. */
      events: components["schemas"]["LegacyContactWebhookEventType"][];
      /** @description Always `["*"]`; contacts belong to no number. */
      resourceIds: "*"[];
    };
    /**
     * LegacyWebhook
     * @description A v1 webhook of any kind. Nothing but the members of `events` tells the kinds apart.
     */
    LegacyWebhook:
      | components["schemas"]["LegacyMessageWebhook"]
      | components["schemas"]["LegacyCallWebhook"]
      | components["schemas"]["LegacyCallSummaryWebhook"]
      | components["schemas"]["LegacyCallTranscriptWebhook"]
      | components["schemas"]["LegacyContactWebhook"];
    /** LegacyWebhookListResponse */
    LegacyWebhookListResponse: {
      /** @description All v1 webhooks of the user, of every kind. There are no pages. */
      data: components["schemas"]["LegacyWebhook"][];
    };
    /** LegacyWebhookResponse */
    LegacyWebhookResponse: {
      data: components["schemas"]["LegacyWebhook"];
    };
    /**
     * CreateLegacyMessageWebhookRequest
     * @description A v1 webhook about messages to create.
     */
    CreateLegacyMessageWebhookRequest: {
      /**
       * Format: uri
       * @description Where to send events.
       */
      url: string;
      /** @description What to be told about. At least one (an assumption). */
      events: components["schemas"]["LegacyMessageWebhookEventType"][];
      /**
       * @description The Quo numbers whose events are sent, or `["*"]` for every number. Absent means `["*"]` (an assumption).
       * @default [
       *       "*"
       *     ]
       */
      resourceIds?: components["schemas"]["LegacyWebhookResourceIds"];
      /** @description A name of your choice. Absent means none. */
      label?: string;
      /**
       * @description Whether to send events from the start. Absent means `enabled`.
       * @default enabled
       */
      status?: components["schemas"]["LegacyWebhookStatus"];
      /** @description The user to make it for. Absent means the workspace owner. */
      userId?: components["schemas"]["UserId"];
    };
    /** LegacyMessageWebhookResponse */
    LegacyMessageWebhookResponse: {
      data: components["schemas"]["LegacyMessageWebhook"];
    };
    /**
     * CreateLegacyCallWebhookRequest
     * @description A v1 webhook about calls and recordings to create.
     */
    CreateLegacyCallWebhookRequest: {
      /**
       * Format: uri
       * @description Where to send events.
       */
      url: string;
      /** @description What to be told about. At least one (an assumption). */
      events: components["schemas"]["LegacyCallWebhookEventType"][];
      /**
       * @description The Quo numbers whose events are sent, or `["*"]` for every number. Absent means `["*"]` (an assumption).
       * @default [
       *       "*"
       *     ]
       */
      resourceIds?: components["schemas"]["LegacyWebhookResourceIds"];
      /** @description A name of your choice. Absent means none. */
      label?: string;
      /**
       * @description Whether to send events from the start. Absent means `enabled`.
       * @default enabled
       */
      status?: components["schemas"]["LegacyWebhookStatus"];
      /** @description The user to make it for. Absent means the workspace owner. */
      userId?: components["schemas"]["UserId"];
    };
    /** LegacyCallWebhookResponse */
    LegacyCallWebhookResponse: {
      data: components["schemas"]["LegacyCallWebhook"];
    };
    /**
     * CreateLegacyCallSummaryWebhookRequest
     * @description A v1 webhook about call summaries to create.
     */
    CreateLegacyCallSummaryWebhookRequest: {
      /**
       * Format: uri
       * @description Where to send events.
       */
      url: string;
      /** @description What to be told about, which for this kind is a single event. */
      events: components["schemas"]["LegacyCallSummaryWebhookEventType"][];
      /**
       * @description The Quo numbers whose events are sent, or `["*"]` for every number. Absent means `["*"]` (an assumption).
       * @default [
       *       "*"
       *     ]
       */
      resourceIds?: components["schemas"]["LegacyWebhookResourceIds"];
      /** @description A name of your choice. Absent means none. */
      label?: string;
      /**
       * @description Whether to send events from the start. Absent means `enabled`.
       * @default enabled
       */
      status?: components["schemas"]["LegacyWebhookStatus"];
      /** @description The user to make it for. Absent means the workspace owner. */
      userId?: components["schemas"]["UserId"];
    };
    /** LegacyCallSummaryWebhookResponse */
    LegacyCallSummaryWebhookResponse: {
      data: components["schemas"]["LegacyCallSummaryWebhook"];
    };
    /**
     * CreateLegacyCallTranscriptWebhookRequest
     * @description A v1 webhook about call transcripts to create.
     */
    CreateLegacyCallTranscriptWebhookRequest: {
      /**
       * Format: uri
       * @description Where to send events.
       */
      url: string;
      /** @description What to be told about, which for this kind is a single event. */
      events: components["schemas"]["LegacyCallTranscriptWebhookEventType"][];
      /**
       * @description The Quo numbers whose events are sent, or `["*"]` for every number. Absent means `["*"]` (an assumption).
       * @default [
       *       "*"
       *     ]
       */
      resourceIds?: components["schemas"]["LegacyWebhookResourceIds"];
      /** @description A name of your choice. Absent means none. */
      label?: string;
      /** @description Whether to send events from the start. Absent means `enabled` as with the other kinds (an assumption). */
      status?: components["schemas"]["LegacyWebhookStatus"];
      /** @description The user to make it for. Absent means the workspace owner. */
      userId?: components["schemas"]["UserId"];
    };
    /** LegacyCallTranscriptWebhookResponse */
    LegacyCallTranscriptWebhookResponse: {
      data: components["schemas"]["LegacyCallTranscriptWebhook"];
    };
    /**
     * WebhookId
     * @description Id of a webhook, a number written as text.
     */
    WebhookId: string;
    /**
     * WebhookStatus
     * @description Whether events are sent. What happens while a webhook is `disabled` is not sent later.
     * @enum {string}
     */
    WebhookStatus: "enabled" | "disabled";
    /**
     * WebhookEventType
     * @description What happened. New types may be added without a new payload version, so pass unknown ones through.
     *
     *     `contact.updated` is sent when a contact is created, too. `call.answered` means connected, which on outgoing calls can
     *     be a voicemail. `call.missed` is never about an outgoing call. `message.delivered` is the carrier's word, not a read receipt.
     *     After `message.failed` a message may be sent again; `message.undelivered` is final.
     * @enum {string}
     */
    WebhookEventType:
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
    /**
     * WebhookResourceIds
     * @description The Quo numbers whose message and call events are sent, or exactly `["*"]` for every number. Contact events are sent
     *     in any case; a webhook for nothing else has `["*"]`. Task events are filtered when the task belongs to a number (an
     *     assumption).
     */
    WebhookResourceIds: (components["schemas"]["PhoneNumberId"] | "*")[];
    /**
     * Webhook
     * @description A webhook. It belongs to the workspace and may mix event types of every family.
     */
    Webhook: {
      id: components["schemas"]["WebhookId"];
      orgId: components["schemas"]["OrganizationId"];
      /** @description A name of your choice, or `null` when it has none. */
      label: string | null;
      status: components["schemas"]["WebhookStatus"];
      /**
       * Format: uri
       * @description Where events are sent.
       */
      url: string;
      createdAt: components["schemas"]["Timestamp"];
      /** @description When a setting last changed. */
      updatedAt: components["schemas"]["Timestamp"];
      /** @description What it is told about. */
      events: components["schemas"]["WebhookEventType"][];
      resourceIds: components["schemas"]["WebhookResourceIds"];
      /**
       * @description Version of the payloads it is sent, pinned at its creation. May be absent, though published samples always have it.
       * @enum {string}
       */
      apiVersion?: "2026-03-30";
    };
    /** WebhookListResponse */
    WebhookListResponse: {
      /** @description Every webhook of the workspace, in no order to rely on. There are no pages. */
      data: components["schemas"]["Webhook"][];
    };
    /**
     * DatedErrorBody
     * @description How the dated operations, those with the header `Quo-Api-Version`, report a failure. `title` names the kind and is the
     *     same for every failure with this status. The documents of July 2026 gave webhook operations a `code` and a `status` as
     *     well; the pages and the one response seen live do without.
     */
    DatedErrorBody: {
      /** @description What went wrong, for a person to read. The wording may change; branch on the HTTP status. */
      message: string;
      /**
       * @description Where the service's own documentation starts.
       * @constant
       */
      docs: "https://quo.com/docs";
      /**
       * @description Short name of the kind: `Bad Request`, `Unauthorized`, `Forbidden`, `Not Found`, `Unprocessable Entity`, or `Unknown`
       *     with status 500.
       */
      title: string;
      /** @description Correlation id to quote to Quo's support, a 64-bit number in decimal. Absent when the request was not traced. */
      trace?: string;
      /** @description One entry for each rejected input. Absent when the failure is not about an input. */
      errors?: components["schemas"]["ValidationErrorItem"][];
      /** @description Seven digits as in ErrorBody. Absent as far as anybody has seen. */
      code?: string;
      /** @description The HTTP status once more. Absent as far as anybody has seen. */
      status?: number;
      /** @description The title again, beside some values of `code`. */
      description?: string;
    };
    /**
     * WebhookAllResources
     * @description Exactly `["*"]`, which stands for every number.
     */
    WebhookAllResources: "*"[];
    /**
     * CreateWebhookRequest
     * @description A webhook to create.
     */
    CreateWebhookRequest: {
      /**
       * Format: uri
       * @description Where to send events, a public HTTPS address.
       */
      url: string;
      /** @description What to be told about. Types of every family may be mixed. */
      events: components["schemas"]["WebhookEventType"][];
      /**
       * @description The Quo numbers whose message and call events are sent, or exactly `["*"]` for every number, which is also what
       *     absence means. Contact events are sent in any case, and so are events of tasks that belong to no number; those of
       *     other tasks are filtered too (an assumption).
       * @default [
       *       "*"
       *     ]
       */
      resourceIds?: components["schemas"]["PhoneNumberId"][] | components["schemas"]["WebhookAllResources"];
      /**
       * @description Whether to send events from the start. Absent means `enabled`.
       * @default enabled
       */
      status?: components["schemas"]["WebhookStatus"];
      /** @description A name of your choice. Absent means none. */
      label?: string;
    };
    /**
     * WebhookSigningKey
     * @description The secret that signs deliveries. Keep it when it is shown; no read returns it.
     */
    WebhookSigningKey: {
      /** @description The secret, `whsec_` followed by the key in base64. Standard Webhooks libraries take it as it is. */
      key: string;
    };
    /**
     * WebhookWithKey
     * @description A webhook with its signing secret, as answered once on creation.
     */
    WebhookWithKey: components["schemas"]["Webhook"] & components["schemas"]["WebhookSigningKey"];
    /** WebhookWithKeyResponse */
    WebhookWithKeyResponse: {
      data: components["schemas"]["WebhookWithKey"];
    };
    /** WebhookResponse */
    WebhookResponse: {
      data: components["schemas"]["Webhook"];
    };
    /**
     * UpdateWebhookRequest
     * @description The settings to change, at least one. What is absent stays as it is.
     */
    UpdateWebhookRequest: {
      /**
       * Format: uri
       * @description The new address to send events to.
       */
      url?: string;
      /** @description The new list of events, which replaces the whole old one. */
      events?: components["schemas"]["WebhookEventType"][];
      /** @description The Quo numbers to limit message, call and task events to. `null`, an empty list and `["*"]` each lift the limit. */
      resourceIds?: components["schemas"]["PhoneNumberId"][] | components["schemas"]["WebhookAllResources"] | null;
      /** @description Pauses or resumes sending; secret and payload version stay. */
      status?: components["schemas"]["WebhookStatus"];
      /** @description The new name, or `null` to have none. */
      label?: string | null;
    };
    /** WebhookSigningKeyResponse */
    WebhookSigningKeyResponse: {
      data: components["schemas"]["WebhookSigningKey"];
    };
    /**
     * SendTestWebhookEventRequest
     * @description Which test event to send.
     */
    SendTestWebhookEventRequest: {
      /** @description The type to send a sample of. It need not be among the webhook's `events` (an assumption). */
      eventType: components["schemas"]["WebhookEventType"];
    };
    /**
     * EventEnvelopeId
     * @description Names what happened. It starts with `EV` and stays the same over attempts, over webhooks that subscribe to the same
     *     event, and over payload versions. To drop repeated deliveries use `webhook-id`.
     */
    EventEnvelopeId: string;
    /**
     * EventApiVersion
     * @description The payload version the webhook was pinned to when it was created. It never changes for that webhook.
     * @example 2026-03-30
     */
    EventApiVersion: string;
    /**
     * EventMessageStatus
     * @description Where a message stands in an event, in finer steps than MessageStatus. An arriving message is usually `received`, one
     *     that reached its recipient `delivered`.
     * @enum {string}
     */
    EventMessageStatus:
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
    /**
     * EventMedia
     * @description One attachment of a message.
     */
    EventMedia: {
      /** @description Where the attachment can be fetched. */
      url: string;
      /** @description MIME type. Absent when unknown. */
      type?: string;
    };
    /**
     * MessageEventResource
     * @description The message.
     */
    MessageEventResource: {
      id: components["schemas"]["MessageId"];
      direction: components["schemas"]["Direction"];
      /** @description The text. May be empty when the message is media only. */
      text: string;
      status: components["schemas"]["EventMessageStatus"];
      createdAt: components["schemas"]["Timestamp"];
      /** @description Attachments; empty when there are none. Sent since June 2026; absent from older deliveries. */
      media?: components["schemas"]["EventMedia"][];
    };
    /**
     * ContactLookup
     * @description Which contacts of the workspace the outside parties are.
     */
    ContactLookup: {
      /** @description The contacts found. What an empty list means is told by `lookupStatus`. */
      ids: components["schemas"]["ContactId"][];
      /**
       * @description How the search ended: with `matched` there are ids, with `none` there is no such contact, and with `unavailable`
       *     nobody could look, so the contacts are unknown.
       * @enum {string}
       */
      lookupStatus: "matched" | "none" | "unavailable";
    };
    /**
     * MessageEventContext
     * @description Where a message belongs. `conversationId` and `phoneNumberId` together tie it to its thread.
     */
    MessageEventContext: {
      /** @description The organization. Sent since June 2026; absent from older deliveries. */
      orgId?: components["schemas"]["OrganizationId"];
      /** @description The Quo number that sent or received it, or `null` when there is none to name. */
      phoneNumberId: components["schemas"]["PhoneNumberId"] | null;
      /** @description The conversation, or `null` when there is none to name. */
      conversationId: components["schemas"]["ConversationId"] | null;
      /** @description The user it belongs to, or a system actor. */
      userId: components["schemas"]["UserId"] | components["schemas"]["SystemUserId"];
      contacts: components["schemas"]["ContactLookup"];
      /** @description The sender, usually in E.164; traffic inside the workspace may carry other identifiers. */
      senderIdentifier: string;
      /** @description Every recipient, in the same form as the sender. */
      recipientIdentifiers: string[];
    };
    /**
     * EventLinks
     * @description Where a person can see it.
     */
    EventLinks: {
      /**
       * Format: uri
       * @description Opens it in the Quo app; `null` when there is nothing to open. Meant to be shown, not to be taken apart for ids.
       */
      quo: string | null;
    };
    /**
     * MessageReceivedEvent
     * @description A text reached a Quo number.
     */
    MessageReceivedEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "message.received";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["MessageEventResource"];
        context: components["schemas"]["MessageEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * MessageDeliveredEvent
     * @description The carrier confirmed that a text from a Quo number was delivered.
     */
    MessageDeliveredEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "message.delivered";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["MessageEventResource"];
        context: components["schemas"]["MessageEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * MessageFailedResource
     * @description The message that could not be sent, without its attachments.
     */
    MessageFailedResource: {
      id: components["schemas"]["MessageId"];
      /** @description Always `outgoing`. */
      direction: components["schemas"]["Direction"];
      /** @description The text. May be empty when the message is media only. */
      text: string;
      /** @description Usually `failed`. */
      status: components["schemas"]["EventMessageStatus"];
      /**
       * @description Why, in the code of the carrier or provider, such as `30006`. With `null` another attempt may succeed; a code
       *     marks a failure that will not go away (an assumption).
       */
      errorCode: string | null;
      /** @description When the message was created. */
      createdAt: components["schemas"]["Timestamp"];
    };
    /**
     * MessageFailedEvent
     * @description A message from a Quo number could not be sent.
     */
    MessageFailedEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "message.failed";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["MessageFailedResource"];
        context: components["schemas"]["MessageEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * MessageUndeliveredResource
     * @description The message that a carrier refused or blocked.
     */
    MessageUndeliveredResource: {
      id: components["schemas"]["MessageId"];
      /** @description Always `outgoing`. */
      direction: components["schemas"]["Direction"];
      /** @description The text. May be empty when the message is media only. */
      text: string;
      /** @description Usually `undelivered`. */
      status: components["schemas"]["EventMessageStatus"];
      /** @description Why, in the code of the carrier or provider, such as `30007`; `null` when none was given. */
      errorCode: string | null;
      /** @description When the message was created. */
      createdAt: components["schemas"]["Timestamp"];
      /** @description Attachments; empty when there are none. */
      media: components["schemas"]["EventMedia"][];
    };
    /**
     * MessageUndeliveredEvent
     * @description A carrier refused or blocked a message from a Quo number. It will not arrive.
     */
    MessageUndeliveredEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "message.undelivered";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["MessageUndeliveredResource"];
        context: components["schemas"]["MessageEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * CallRingingResource
     * @description The call as it starts to ring.
     */
    CallRingingResource: {
      id: components["schemas"]["CallId"];
      direction: components["schemas"]["Direction"];
      createdAt: components["schemas"]["Timestamp"];
      /** @description When the call last changed. Compare it with what you have stored and drop what is older. */
      updatedAt: components["schemas"]["Timestamp"];
    };
    /**
     * EventParticipants
     * @description The two sides of a call.
     */
    EventParticipants: {
      /** @description The workspace's side, usually in E.164. */
      workspace: string[];
      /** @description The other side, usually in E.164. */
      external: string[];
      /**
       * @description Whether the sides could be told. With `unavailable` empty lists mean unknown, not nobody.
       * @enum {string}
       */
      resolution: "available" | "unavailable";
    };
    /**
     * CallRingingEventContext
     * @description Where a ringing call belongs. Narrower than on other call events, with neither `contacts` nor `phoneNumberType`.
     */
    CallRingingEventContext: {
      /** @description The organization. Sent since June 2026; absent from older deliveries. */
      orgId?: components["schemas"]["OrganizationId"];
      /** @description The Quo number of the call, or `null` when there is none to name. */
      phoneNumberId: components["schemas"]["PhoneNumberId"] | null;
      /** @description The conversation, or `null` when there is none to name. */
      conversationId: components["schemas"]["ConversationId"] | null;
      /** @description The user it belongs to, or a system actor. */
      userId: components["schemas"]["UserId"] | components["schemas"]["SystemUserId"];
      /** @description Who takes part in the call. Sent since June 2026; absent from older deliveries. */
      participants?: components["schemas"]["EventParticipants"];
    };
    /**
     * CallRingingEvent
     * @description A call started to ring, incoming or outgoing.
     */
    CallRingingEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "call.ringing";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["CallRingingResource"];
        context: components["schemas"]["CallRingingEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * CallAnsweredResource
     * @description The call as it is connected.
     */
    CallAnsweredResource: {
      id: components["schemas"]["CallId"];
      direction: components["schemas"]["Direction"];
      createdAt: components["schemas"]["Timestamp"];
      /** @description When it was connected, or `null` when unknown. */
      answeredAt: components["schemas"]["Timestamp"] | null;
      /** @description Who answered on the side of the workspace; `null` when unknown. Never the outside party. */
      answeredByUserId: components["schemas"]["UserId"] | components["schemas"]["SystemUserId"] | null;
      /** @description When the call last changed, or `null` when unknown. Compare it with what you have stored and drop what is older. */
      updatedAt: components["schemas"]["Timestamp"] | null;
    };
    /**
     * EventPhoneNumberType
     * @description Whether the number is shared by a team, belongs to one user, or lies outside the workspace.
     * @enum {string}
     */
    EventPhoneNumberType: "shared" | "private" | "external";
    /**
     * CallEventContext
     * @description Where a call belongs. `conversationId` and `phoneNumberId` together tie it to its thread.
     */
    CallEventContext: {
      /** @description The organization. Sent since June 2026; absent from older deliveries. */
      orgId?: components["schemas"]["OrganizationId"];
      /** @description The Quo number of the call, or `null` when there is none to name. */
      phoneNumberId: components["schemas"]["PhoneNumberId"] | null;
      /** @description The conversation, or `null` when there is none to name. */
      conversationId: components["schemas"]["ConversationId"] | null;
      /** @description Whose number it is; `null` when unknown, as on a voicemail whose call could not be found. */
      phoneNumberType: components["schemas"]["EventPhoneNumberType"] | null;
      /** @description The user it belongs to, or a system actor. */
      userId: components["schemas"]["UserId"] | components["schemas"]["SystemUserId"];
      contacts: components["schemas"]["ContactLookup"];
      participants: components["schemas"]["EventParticipants"];
    };
    /**
     * CallAnsweredEvent
     * @description A call was connected, to a person or to a voicemail.
     */
    CallAnsweredEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "call.answered";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["CallAnsweredResource"];
        context: components["schemas"]["CallEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * EventCallStatus
     * @description How a call ended. `abandoned` is a caller who hung up before anyone answered. An outgoing call is `answered` too when a
     *     voicemail picks up. After `unanswered`, look at `hasVoicemail`.
     * @enum {string}
     */
    EventCallStatus: "answered" | "unanswered" | "failed" | "forwarded" | "abandoned" | "ai-handled" | "unknown";
    /**
     * CallCompletedResource
     * @description The call as it ended.
     */
    CallCompletedResource: {
      id: components["schemas"]["CallId"];
      direction: components["schemas"]["Direction"];
      status: components["schemas"]["EventCallStatus"];
      createdAt: components["schemas"]["Timestamp"];
      /** @description When it was connected, or `null` when it never was. */
      answeredAt: components["schemas"]["Timestamp"] | null;
      /** @description When it ended, or `null` when unknown. */
      completedAt: components["schemas"]["Timestamp"] | null;
      /** @description When the call last changed, or `null` when unknown. Compare it with what you have stored and drop what is older. */
      updatedAt: components["schemas"]["Timestamp"] | null;
      /** @description How long it lasted, in seconds; `null` when it was never connected. */
      duration: number | null;
      /** @description Whether the caller left a voicemail. If so, `call.voicemail.completed` follows. */
      hasVoicemail: boolean;
    };
    /**
     * CallCompletedEvent
     * @description A call ended.
     */
    CallCompletedEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "call.completed";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["CallCompletedResource"];
        context: components["schemas"]["CallEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * CallForwardedResource
     * @description The incoming call as it is forwarded.
     */
    CallForwardedResource: {
      id: components["schemas"]["CallId"];
      createdAt: components["schemas"]["Timestamp"];
      /** @description When the call last changed, or `null` when unknown. Compare it with what you have stored and drop what is older. */
      updatedAt: components["schemas"]["Timestamp"] | null;
      /** @description The phone number it was forwarded from. */
      forwardedFrom: string;
      /** @description The phone number it was forwarded to. */
      forwardedTo: string;
    };
    /**
     * CallForwardedEvent
     * @description An incoming call was forwarded to another number.
     */
    CallForwardedEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "call.forwarded";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["CallForwardedResource"];
        context: components["schemas"]["CallEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * CallMissedResource
     * @description The incoming call nobody answered. Read the call for more.
     */
    CallMissedResource: {
      id: components["schemas"]["CallId"];
      createdAt: components["schemas"]["Timestamp"];
      /** @description When the call last changed. Compare it with what you have stored and drop what is older. */
      updatedAt: components["schemas"]["Timestamp"];
    };
    /**
     * CallMissedEvent
     * @description An incoming call ended without an answer.
     */
    CallMissedEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "call.missed";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["CallMissedResource"];
        context: components["schemas"]["CallEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * CallMenuStatusReason
     * @description Where a phone menu led the caller: with `phone-menu-dial` to a user or agent, with `phone-menu-voicemail` to a
     *     voicemail, with `phone-menu` to another number. `phone-menu-audio` played a message and ended the call,
     *     `phone-menu-abandoned` is a caller who made no valid choice.
     * @enum {string}
     */
    CallMenuStatusReason:
      | "phone-menu-dial"
      | "phone-menu-voicemail"
      | "phone-menu-audio"
      | "phone-menu"
      | "phone-menu-abandoned";
    /**
     * CallMenuSelectedResource
     * @description The incoming call as it leaves the phone menu.
     */
    CallMenuSelectedResource: {
      id: components["schemas"]["CallId"];
      createdAt: components["schemas"]["Timestamp"];
      /** @description When the call last changed, or `null` when unknown. Compare it with what you have stored and drop what is older. */
      updatedAt: components["schemas"]["Timestamp"] | null;
      /** @description The digit the caller pressed, as a string; `null` when time ran out. */
      phoneMenuSelection: string | null;
      /** @description What the menu calls that choice, or `null` when there is no name. */
      phoneMenuSelectionName: string | null;
      /** @description Where the menu led, or `null` when unknown. */
      statusReason: components["schemas"]["CallMenuStatusReason"] | null;
    };
    /**
     * CallMenuSelectedEvent
     * @description A caller chose something in a phone menu, or chose nothing in time.
     */
    CallMenuSelectedEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "call.menu.selected";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["CallMenuSelectedResource"];
        context: components["schemas"]["CallEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * EventRecording
     * @description One recording of a call. Every part may be unknown.
     */
    EventRecording: {
      /** @description Id of the recording, or `null` when unknown. */
      id: string | null;
      /** @description Its length in seconds, or `null` when unknown. */
      duration: number | null;
      /** @description When it begins, or `null` when unknown. */
      startTime: components["schemas"]["Timestamp"] | null;
      /** @description MIME type such as `audio/mpeg`, or `null` when unknown. */
      type: string | null;
      /** @description Where to fetch it at once, or `null` when unknown. Do not store the address; store the file. */
      url: string | null;
    };
    /**
     * CallRecordingCompletedResource
     * @description The call and its recordings. Carries no status.
     */
    CallRecordingCompletedResource: {
      id: components["schemas"]["CallId"];
      direction: components["schemas"]["Direction"];
      createdAt: components["schemas"]["Timestamp"];
      /** @description When it was connected, or `null` when unknown. */
      answeredAt: components["schemas"]["Timestamp"] | null;
      /** @description When it ended, or `null` when unknown. */
      completedAt: components["schemas"]["Timestamp"] | null;
      /** @description When the call last changed, or `null` when unknown. Compare it with what you have stored and drop what is older. */
      updatedAt: components["schemas"]["Timestamp"] | null;
      /** @description How long the call lasted, in seconds; `null` when unknown. */
      duration: number | null;
      /** @description The recordings. Empty when the event carries nothing about them; read the recordings of the call then. */
      recordings: components["schemas"]["EventRecording"][];
    };
    /**
     * CallRecordingCompletedEvent
     * @description The recording of a call is ready.
     */
    CallRecordingCompletedEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "call.recording.completed";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["CallRecordingCompletedResource"];
        context: components["schemas"]["CallEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * EventProcessingStatus
     * @description How far the summary or transcript has come. Go by this and not by the arrival of the event; only `completed` has a result.
     * @enum {string}
     */
    EventProcessingStatus: "absent" | "in-progress" | "completed" | "failed";
    /**
     * EventAgentJobData
     * @description One thing the AI agent noted.
     */
    EventAgentJobData: {
      /** @description What was noted. */
      name: string;
      /** @description The answer. */
      value: string | number | boolean;
    };
    /**
     * EventAgentJob
     * @description One job the AI agent did on a call.
     */
    EventAgentJob: {
      /** @description The symbol shown beside it. */
      icon: string;
      /** @description What the job is called. */
      name: string;
      /** @description What came of it. */
      result: {
        /** @description What was noted, in order. */
        data: components["schemas"]["EventAgentJobData"][];
      };
    };
    /**
     * CallSummaryCompletedResource
     * @description The summary of a call. Carries no id and no moments of its own.
     */
    CallSummaryCompletedResource: {
      callId: components["schemas"]["CallId"];
      processingStatus: components["schemas"]["EventProcessingStatus"];
      /** @description The summary, one sentence or so an entry; `null` unless completed. */
      summary: string[] | null;
      /** @description What is left to do; `null` unless completed. */
      nextSteps: string[] | null;
      /** @description The number the call came from, or `null` when unknown. */
      fromPhoneNumber: string | null;
      /** @description Whether the AI agent took the call. */
      handledByAiAgent: boolean;
      /** @description Who answered on the side of the workspace, or `null` when nobody did or it is unknown. */
      answeredByUserId: components["schemas"]["UserId"] | components["schemas"]["SystemUserId"] | null;
      /** @description The jobs the AI agent did; usually empty. */
      jobs: components["schemas"]["EventAgentJob"][];
    };
    /**
     * CallSummaryCompletedEvent
     * @description The AI has finished with the summary of a call.
     */
    CallSummaryCompletedEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "call.summary.completed";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["CallSummaryCompletedResource"];
        context: components["schemas"]["CallEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * EventDialogueEntry
     * @description What one speaker said in one go.
     */
    EventDialogueEntry: {
      /** @description The speaker from the workspace; `null` for an outside speaker. */
      userId: components["schemas"]["UserId"] | components["schemas"]["SystemUserId"] | null;
      /** @description The outside speaker, usually in E.164; may be `null` for a speaker from the workspace. */
      identifier: string | null;
      /** @description The words. */
      content: string;
      /** @description When it begins, in seconds from the start. May have decimals. */
      start: number;
      /** @description When it ends, in seconds from the start. May have decimals. */
      end: number;
    };
    /**
     * CallTranscriptCompletedResource
     * @description The transcript of a call. Carries no id of its own.
     */
    CallTranscriptCompletedResource: {
      callId: components["schemas"]["CallId"];
      createdAt: components["schemas"]["Timestamp"];
      /** @description How long the transcribed part lasts, in seconds. */
      duration: number;
      processingStatus: components["schemas"]["EventProcessingStatus"];
      /** @description Who said what, in order; `null` when there is no transcript. */
      dialogue: components["schemas"]["EventDialogueEntry"][] | null;
    };
    /**
     * CallTranscriptCompletedEvent
     * @description Work on the transcript of a call is finished.
     */
    CallTranscriptCompletedEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "call.transcript.completed";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["CallTranscriptCompletedResource"];
        context: components["schemas"]["CallEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * CallVoicemailCompletedResource
     * @description The voicemail.
     */
    CallVoicemailCompletedResource: {
      /** @description The voicemail as an activity of its own. Not the call, which is `callId`. */
      id: components["schemas"]["ActivityId"];
      /** @description The voicemail, or `null` when unknown. */
      voicemailId: components["schemas"]["VoicemailId"] | null;
      /** @description The call it was left on, or `null` when that could not be found. */
      callId: components["schemas"]["CallId"] | null;
      direction: components["schemas"]["Direction"];
      /** @description Its length in seconds. */
      duration: number;
      /** @description Who left it, usually in E.164. */
      from: string;
      /** @description The number it was left on, usually in E.164. */
      to: string;
      /** @description What was said; `null` while that is worked on and when it cannot be had. */
      transcript: string | null;
      /** @description Where to fetch the audio, or `null` when it cannot be had. Do not store the address; store the file. */
      recordingUrl: string | null;
      createdAt: components["schemas"]["Timestamp"];
      /** @description When the voicemail last changed. Compare it with what you have stored and drop what is older. */
      updatedAt: components["schemas"]["Timestamp"];
    };
    /**
     * CallVoicemailCompletedEvent
     * @description A voicemail is ready.
     */
    CallVoicemailCompletedEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "call.voicemail.completed";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["CallVoicemailCompletedResource"];
        context: components["schemas"]["CallEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * ContactEventEmail
     * @description One email address of a contact.
     */
    ContactEventEmail: {
      /** @description The address. */
      value: string;
      /**
       * @description Always the same.
       * @constant
       */
      type: "email";
    };
    /**
     * ContactEventPhoneNumber
     * @description One phone number of a contact.
     */
    ContactEventPhoneNumber: {
      /** @description The number, usually in E.164. */
      value: string;
      /**
       * @description Always the same.
       * @constant
       */
      type: "phone-number";
    };
    /**
     * ContactEventCustomFieldAddress
     * @description A postal address.
     */
    ContactEventCustomFieldAddress: {
      /** @description The label shown in the app. */
      name: string;
      /** @description Key of the definition. */
      key: string;
      /** @description Id of the field. May be absent. */
      id?: string;
      /**
       * @description Tells the kinds apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "address";
      /** @description The address as one text, or `null` when empty. */
      value: string | null;
    };
    /**
     * ContactEventCustomFieldBoolean
     * @description A yes or no.
     */
    ContactEventCustomFieldBoolean: {
      /** @description The label shown in the app. */
      name: string;
      /** @description Key of the definition. */
      key: string;
      /** @description Id of the field. May be absent. */
      id?: string;
      /**
       * @description Tells the kinds apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "boolean";
      /** @description The choice. */
      value: boolean;
    };
    /**
     * ContactEventCustomFieldDate
     * @description A date.
     */
    ContactEventCustomFieldDate: {
      /** @description The label shown in the app. */
      name: string;
      /** @description Key of the definition. */
      key: string;
      /** @description Id of the field. May be absent. */
      id?: string;
      /**
       * @description Tells the kinds apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "date";
      /** @description The date as text; `null` when empty or when what was entered is no date. */
      value: string | null;
    };
    /**
     * ContactEventCustomFieldMultiSelect
     * @description Any number of choices from a list.
     */
    ContactEventCustomFieldMultiSelect: {
      /** @description The label shown in the app. */
      name: string;
      /** @description Key of the definition. */
      key: string;
      /** @description Id of the field. May be absent. */
      id?: string;
      /**
       * @description Tells the kinds apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "multi-select";
      /** @description The choices taken; empty when there are none. */
      value: string[];
    };
    /**
     * ContactEventCustomFieldNumber
     * @description A number.
     */
    ContactEventCustomFieldNumber: {
      /** @description The label shown in the app. */
      name: string;
      /** @description Key of the definition. */
      key: string;
      /** @description Id of the field. May be absent. */
      id?: string;
      /**
       * @description Tells the kinds apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "number";
      /** @description The number; `null` when empty or when what was entered is no number. */
      value: number | null;
    };
    /**
     * ContactEventCustomFieldString
     * @description A text.
     */
    ContactEventCustomFieldString: {
      /** @description The label shown in the app. */
      name: string;
      /** @description Key of the definition. */
      key: string;
      /** @description Id of the field. May be absent. */
      id?: string;
      /**
       * @description Tells the kinds apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "string";
      /** @description The text, or `null` when empty. */
      value: string | null;
    };
    /**
     * ContactEventCustomFieldUrl
     * @description A web address.
     */
    ContactEventCustomFieldUrl: {
      /** @description The label shown in the app. */
      name: string;
      /** @description Key of the definition. */
      key: string;
      /** @description Id of the field. May be absent. */
      id?: string;
      /**
       * @description Tells the kinds apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "url";
      /** @description The web address, or `null` when empty. */
      value: string | null;
    };
    /**
     * ContactEventCustomField
     * @description The value a contact has for one custom field. What `value` holds depends on `type`.
     */
    ContactEventCustomField:
      | components["schemas"]["ContactEventCustomFieldAddress"]
      | components["schemas"]["ContactEventCustomFieldBoolean"]
      | components["schemas"]["ContactEventCustomFieldDate"]
      | components["schemas"]["ContactEventCustomFieldMultiSelect"]
      | components["schemas"]["ContactEventCustomFieldNumber"]
      | components["schemas"]["ContactEventCustomFieldString"]
      | components["schemas"]["ContactEventCustomFieldUrl"];
    /**
     * ContactEventResource
     * @description The contact. Emails, numbers and custom fields that were removed from it are left out.
     */
    ContactEventResource: {
      id: components["schemas"]["ContactId"];
      /** @description First name, or `null` when empty. */
      firstName: string | null;
      /** @description Last name, or `null` when empty. */
      lastName: string | null;
      /** @description Company, or `null` when empty. */
      company: string | null;
      /** @description What the contact does at the company, or `null` when empty. */
      role: string | null;
      /** @description Where the contact is, or `null` when empty. */
      location: string | null;
      /** @description Where the contact comes from, or `null` when that is not recorded. */
      source: string | null;
      /** @description Id of the contact in your own system, or `null` when none was given. */
      externalId: string | null;
      /** @description Email addresses; empty when there are none. */
      emails: components["schemas"]["ContactEventEmail"][];
      /** @description Phone numbers; empty when there are none. */
      phoneNumbers: components["schemas"]["ContactEventPhoneNumber"][];
      /** @description Values of custom fields; empty when there are none. */
      customFields: components["schemas"]["ContactEventCustomField"][];
      createdAt: components["schemas"]["Timestamp"];
      /** @description When the contact last changed. Compare it with what you have stored and drop what is older. */
      updatedAt: components["schemas"]["Timestamp"];
    };
    /**
     * ContactEventContext
     * @description Who a contact belongs to and who can see it.
     */
    ContactEventContext: {
      /** @description The organization. Sent since June 2026; absent from older deliveries. */
      orgId?: components["schemas"]["OrganizationId"];
      /** @description The user it belongs to, or a system actor. */
      userId: components["schemas"]["UserId"] | components["schemas"]["SystemUserId"];
      /** @description Ids of those it is shared with; empty when there are none. */
      sharedWithIds: string[];
    };
    /**
     * ContactUpdatedEvent
     * @description A contact was created or changed.
     */
    ContactUpdatedEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "contact.updated";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["ContactEventResource"];
        context: components["schemas"]["ContactEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * ContactDeletedEvent
     * @description A contact was removed.
     */
    ContactDeletedEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "contact.deleted";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["ContactEventResource"];
        context: components["schemas"]["ContactEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * TaskCreatedResource
     * @description The task as it was created.
     */
    TaskCreatedResource: {
      id: components["schemas"]["TaskId"];
      /** @description What to do, in a line. */
      title: string;
      /** @description What to do, in detail. May be empty. */
      description: string;
      /** @description When it should be done, or `null` when it can wait. */
      dueDate: components["schemas"]["Timestamp"] | null;
    };
    /**
     * TaskEventContext
     * @description Who changed a task and what it is tied to.
     */
    TaskEventContext: {
      orgId: components["schemas"]["OrganizationId"];
      /** @description The user who made the change, or a system actor. */
      actorId: components["schemas"]["UserId"] | components["schemas"]["SystemUserId"];
      /**
       * @description The Quo number it belongs to, or `null` when there is none. A webhook that names numbers in `resourceIds`
       *     receives the events of tasks of those numbers and of tasks without a number (an assumption).
       */
      phoneNumberId: components["schemas"]["PhoneNumberId"] | null;
      /** @description The conversation it is linked to, or `null` when there is none. */
      conversationId: components["schemas"]["ConversationId"] | null;
      /** @description The call or message it is about, or `null` when there is none. */
      activityId: components["schemas"]["ActivityId"] | null;
      /** @description The group of the Quo number, or `null` when there is none. */
      phoneNumberGroupId: string | null;
    };
    /**
     * TaskCreatedEvent
     * @description A task was created.
     */
    TaskCreatedEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "task.created";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["TaskCreatedResource"];
        context: components["schemas"]["TaskEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * TaskUpdatedField
     * @description Whether one field changed, and what it is now.
     */
    TaskUpdatedField: {
      /** @description Whether it changed. */
      isUpdated: boolean;
      /** @description The new value. Absent when the field did not change. */
      updatedValue?: string;
    };
    /**
     * TaskUpdatedResource
     * @description The task whose title or description changed.
     */
    TaskUpdatedResource: {
      id: components["schemas"]["TaskId"];
      /** @description What changed. Due date, assignee, link and status have events of their own. */
      updatedFields: {
        title: components["schemas"]["TaskUpdatedField"];
        description: components["schemas"]["TaskUpdatedField"];
      };
    };
    /**
     * TaskUpdatedEvent
     * @description The title or the description of a task changed.
     */
    TaskUpdatedEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "task.updated";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["TaskUpdatedResource"];
        context: components["schemas"]["TaskEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * TaskEventResource
     * @description The task. Read it for the rest.
     */
    TaskEventResource: {
      id: components["schemas"]["TaskId"];
    };
    /**
     * TaskDeletedEvent
     * @description A task was deleted.
     */
    TaskDeletedEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "task.deleted";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["TaskEventResource"];
        context: components["schemas"]["TaskEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * TaskCompletedEvent
     * @description A task was completed.
     */
    TaskCompletedEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "task.completed";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["TaskEventResource"];
        context: components["schemas"]["TaskEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * TaskReopenedEvent
     * @description A completed task was opened again.
     */
    TaskReopenedEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "task.reopened";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["TaskEventResource"];
        context: components["schemas"]["TaskEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * TaskAssignedResource
     * @description The task that was assigned.
     */
    TaskAssignedResource: {
      id: components["schemas"]["TaskId"];
      /** @description Who is to do it, a user or a system actor. */
      assignedTo: components["schemas"]["UserId"] | components["schemas"]["SystemUserId"];
    };
    /**
     * TaskAssignedEvent
     * @description A task was assigned.
     */
    TaskAssignedEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "task.assigned";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["TaskAssignedResource"];
        context: components["schemas"]["TaskEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * TaskUnassignedResource
     * @description The task that was taken from somebody.
     */
    TaskUnassignedResource: {
      id: components["schemas"]["TaskId"];
      /** @description Who was to do it until then, a user or a system actor. */
      unassignedFrom: components["schemas"]["UserId"] | components["schemas"]["SystemUserId"];
    };
    /**
     * TaskUnassignedEvent
     * @description A task was taken from its assignee.
     */
    TaskUnassignedEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "task.unassigned";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["TaskUnassignedResource"];
        context: components["schemas"]["TaskEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * TaskLinkedEvent
     * @description A task was linked to a conversation.
     */
    TaskLinkedEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "task.linked";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["TaskEventResource"];
        context: components["schemas"]["TaskEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * TaskUnlinkedEvent
     * @description A task was unlinked from a conversation.
     */
    TaskUnlinkedEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "task.unlinked";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["TaskEventResource"];
        context: components["schemas"]["TaskEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * TaskOverdueResource
     * @description The open task whose due date has passed.
     */
    TaskOverdueResource: {
      id: components["schemas"]["TaskId"];
      /** @description When it should have been done. */
      dueDate: components["schemas"]["Timestamp"];
    };
    /**
     * TaskOverdueEvent
     * @description The due date of an open task passed.
     */
    TaskOverdueEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "task.overdue";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["TaskOverdueResource"];
        context: components["schemas"]["TaskEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * TaskDueDateUpdatedResource
     * @description The task that has a new due date.
     */
    TaskDueDateUpdatedResource: {
      id: components["schemas"]["TaskId"];
      /** @description When it should be done now. */
      updatedDueDate: components["schemas"]["Timestamp"];
    };
    /**
     * TaskDueDateUpdatedEvent
     * @description The due date of a task was set or changed.
     */
    TaskDueDateUpdatedEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "task.duedate.updated";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["TaskDueDateUpdatedResource"];
        context: components["schemas"]["TaskEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * TaskDueDateRemovedEvent
     * @description The due date of a task was removed.
     */
    TaskDueDateRemovedEvent: {
      id: components["schemas"]["EventEnvelopeId"];
      apiVersion: components["schemas"]["EventApiVersion"];
      /** @description When it happened. When it was sent stands in `webhook-timestamp`. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the events apart. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "task.duedate.removed";
      /** @description What happened, where it belongs, and where to see it. */
      data: {
        resource: components["schemas"]["TaskEventResource"];
        context: components["schemas"]["TaskEventContext"];
        links: components["schemas"]["EventLinks"];
      };
    };
    /**
     * WebhookEvent
     * @description What webhooks deliver, told apart by `type`. New types may appear without a new payload version, so let
     *     an unknown `type` pass instead of failing on it.
     */
    WebhookEvent:
      | components["schemas"]["MessageReceivedEvent"]
      | components["schemas"]["MessageDeliveredEvent"]
      | components["schemas"]["MessageFailedEvent"]
      | components["schemas"]["MessageUndeliveredEvent"]
      | components["schemas"]["CallRingingEvent"]
      | components["schemas"]["CallAnsweredEvent"]
      | components["schemas"]["CallCompletedEvent"]
      | components["schemas"]["CallForwardedEvent"]
      | components["schemas"]["CallMissedEvent"]
      | components["schemas"]["CallMenuSelectedEvent"]
      | components["schemas"]["CallRecordingCompletedEvent"]
      | components["schemas"]["CallSummaryCompletedEvent"]
      | components["schemas"]["CallTranscriptCompletedEvent"]
      | components["schemas"]["CallVoicemailCompletedEvent"]
      | components["schemas"]["ContactUpdatedEvent"]
      | components["schemas"]["ContactDeletedEvent"]
      | components["schemas"]["TaskCreatedEvent"]
      | components["schemas"]["TaskUpdatedEvent"]
      | components["schemas"]["TaskDeletedEvent"]
      | components["schemas"]["TaskCompletedEvent"]
      | components["schemas"]["TaskReopenedEvent"]
      | components["schemas"]["TaskAssignedEvent"]
      | components["schemas"]["TaskUnassignedEvent"]
      | components["schemas"]["TaskLinkedEvent"]
      | components["schemas"]["TaskUnlinkedEvent"]
      | components["schemas"]["TaskOverdueEvent"]
      | components["schemas"]["TaskDueDateUpdatedEvent"]
      | components["schemas"]["TaskDueDateRemovedEvent"];
    /**
     * WebhookDeliveryStatus
     * @description Where a delivery stands. `pending` before the first attempt, `sending` while one is under way or the next is awaited,
     *     `success` once any attempt was answered 2xx, `failed` after the last attempt.
     * @enum {string}
     */
    WebhookDeliveryStatus: "success" | "pending" | "sending" | "failed";
    /**
     * WebhookDeliveryId
     * @description Id of a delivery, that is of one event sent to one webhook, such as `msg_…`. Equals the `webhook-id` header and stays
     *     the same over all attempts.
     */
    WebhookDeliveryId: string;
    /**
     * WebhookDelivery
     * @description One event sent to one webhook, with where it stands.
     */
    WebhookDelivery: {
      id: components["schemas"]["WebhookDeliveryId"];
      /** @description Type of the event. Older records may hold names that are no longer in use. */
      eventType: string;
      status: components["schemas"]["WebhookDeliveryStatus"];
      /** @description When it is tried next, or `null` when `status` is final. */
      nextAttemptAt: components["schemas"]["Timestamp"] | null;
      /** @description When it was dispatched. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description The `id` inside the payload; `null` for test events and for what was dispatched before 2 September 2026. Absent from
       *     responses older than that.
       */
      eventId?: string | null;
      /**
       * @description The business object, which is the payload's `data.resource.id`, or its `callId` for summaries, transcripts and
       *     voicemails; `null` for test events and for what was dispatched before 2 September 2026. Absent from responses older
       *     than that.
       */
      resourceId?: string | null;
    };
    /** WebhookDeliveryListResponse */
    WebhookDeliveryListResponse: {
      /** @description The deliveries of this page, newest first by `createdAt`. */
      data: components["schemas"]["WebhookDelivery"][];
      /** @description Pass it as `after` to get the next page. `null` on the last page. */
      nextCursor: string | null;
    };
    /**
     * WebhookDeliveryAttemptStatus
     * @description How an attempt went. `pending` is queued, `sending` under way, `success` was answered 2xx, `failed` was answered
     *     otherwise or not at all.
     * @enum {string}
     */
    WebhookDeliveryAttemptStatus: "success" | "failed" | "sending" | "pending";
    /**
     * WebhookDeliveryTrigger
     * @description Who started an attempt, `scheduled` for the service itself, `manual` for a retry asked for through the API or the app.
     * @enum {string}
     */
    WebhookDeliveryTrigger: "scheduled" | "manual";
    /**
     * WebhookDeliveryAttempt
     * @description One try to hand a delivery to its receiver.
     */
    WebhookDeliveryAttempt: {
      /** @description Id of the attempt, such as `atmpt_…`. */
      id: string;
      /** @description When it was made. */
      timestamp: components["schemas"]["Timestamp"];
      status: components["schemas"]["WebhookDeliveryAttemptStatus"];
      /** @description HTTP status of the receiver's answer. `0` means there was none, be it for a timeout or for a failure of DNS, TLS or connection. */
      responseStatusCode: number;
      /** @description The receiver's answer as it came. */
      responseBody: string;
      /** @description How long the receiver took, in milliseconds. */
      responseDurationMs: number;
      triggerType: components["schemas"]["WebhookDeliveryTrigger"];
      /** @description Where it was sent, which may differ from the webhook's address of today. */
      url: string;
    };
    /**
     * WebhookDeliveryDetail
     * @description One delivery with what was sent and how each attempt went. Where it stands as a whole is told by the list only.
     */
    WebhookDeliveryDetail: {
      id: components["schemas"]["WebhookDeliveryId"];
      /** @description Type of the event. Older records may hold names that are no longer in use. */
      eventType: string;
      /** @description When it was dispatched. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description The `id` inside the payload; `null` for test events and for what was dispatched before 2 September 2026. Absent from
       *     responses older than that.
       */
      eventId?: string | null;
      /**
       * @description The business object, which is the payload's `data.resource.id`, or its `callId` for summaries, transcripts and
       *     voicemails; `null` for test events and for what was dispatched before 2 September 2026. Absent from responses older
       *     than that.
       */
      resourceId?: string | null;
      /** @description The payload that was sent. Usually the whole envelope; be ready for just its `data`, as both forms are published. */
      requestBody: Record<string, never>;
      /** @description Every attempt so far, most recent first. May be empty before the first one. */
      attempts: components["schemas"]["WebhookDeliveryAttempt"][];
    };
    /** WebhookDeliveryResponse */
    WebhookDeliveryResponse: {
      data: components["schemas"]["WebhookDeliveryDetail"];
    };
    /**
     * RetryAccepted
     * @description An empty object. How the retry went shows as a new `manual` attempt of the delivery.
     */
    RetryAccepted: Record<string, never>;
    /**
     * LegacyEventId
     * @description Names what happened and starts with `EV`. There is no id of the delivery, so drop repeats by this one.
     */
    LegacyEventId: string;
    /**
     * LegacyEventApiVersion
     * @description Version of the envelope.
     * @example v4
     */
    LegacyEventApiVersion: string;
    /**
     * LegacyDeepLink
     * Format: uri
     * @description Opens it in the Quo app, and alone names the conversation: the `CN…` of its path. Deliveries carry it, the official
     *     samples do not.
     * @example https://my.quo.com/inbox/PN5tGh20Rx/c/CN8d2e64f0Dm?at=AC4b9e77a0Tp
     */
    LegacyDeepLink: string;
    /**
     * LegacyMessageObject
     * @description The message.
     */
    LegacyMessageObject: {
      id: components["schemas"]["MessageId"];
      /**
       * @description Always the same.
       * @constant
       */
      object: "message";
      /** @description The sender, usually in E.164. */
      from: string;
      /**
       * @description Every recipient. Deliveries carry one text, in which the numbers of a group are joined by commas; the official
       *     samples have a list.
       */
      to: string | string[];
      direction: components["schemas"]["Direction"];
      /** @description The text. */
      text: string;
      /** @description Where the message stands. Do not branch on it; an arriving message has been seen as `delivered`. */
      status: components["schemas"]["MessageStatus"];
      createdAt: components["schemas"]["Timestamp"];
      /** @description When it last changed. May be absent. */
      updatedAt?: components["schemas"]["Timestamp"];
      /** @description The user it belongs to. */
      userId: components["schemas"]["UserId"];
      /** @description The Quo number that sent or received it. */
      phoneNumberId: components["schemas"]["PhoneNumberId"];
      /** @description The conversation. Deliveries leave it out; take it from `deepLink`. */
      conversationId?: components["schemas"]["ConversationId"];
      /** @description The contacts the outside parties are. A later addition; may be absent. */
      contactIds?: components["schemas"]["ContactId"][];
    };
    /**
     * LegacyMessageReceivedEvent
     * @description A text reached a Quo number.
     */
    LegacyMessageReceivedEvent: {
      id: components["schemas"]["LegacyEventId"];
      /**
       * @description Always the same.
       * @constant
       */
      object: "event";
      apiVersion: components["schemas"]["LegacyEventApiVersion"];
      /** @description When it happened. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the deliveries apart.
       * @constant
       */
      type: "message.received";
      /** @description What happened. */
      data: {
        deepLink?: components["schemas"]["LegacyDeepLink"];
        object: components["schemas"]["LegacyMessageObject"];
      };
    };
    /**
     * LegacyMessageDeliveredEvent
     * @description A text from a Quo number was delivered.
     */
    LegacyMessageDeliveredEvent: {
      id: components["schemas"]["LegacyEventId"];
      /**
       * @description Always the same.
       * @constant
       */
      object: "event";
      apiVersion: components["schemas"]["LegacyEventApiVersion"];
      /** @description When it happened. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the deliveries apart.
       * @constant
       */
      type: "message.delivered";
      /** @description What happened. */
      data: {
        deepLink?: components["schemas"]["LegacyDeepLink"];
        object: components["schemas"]["LegacyMessageObject"];
      };
    };
    /**
     * LegacyCallRecording
     * @description One recording of a call.
     */
    LegacyCallRecording: {
      /** @description The recording. It starts with `CR` wherever it has been seen. */
      id: string;
      /** @description Where to fetch it; `null` until the file is there. */
      url: string | null;
      /** @description MIME type, such as `audio/mpeg`; `null` until the file is there. */
      type: string | null;
      /** @description When the recording began, or `null` when unknown. */
      startTime: components["schemas"]["Timestamp"] | null;
      /** @description Its length in seconds, or `null` until the file is there. */
      duration: number | null;
    };
    /**
     * LegacyCallObject
     * @description The call.
     */
    LegacyCallObject: {
      id: components["schemas"]["CallId"];
      /**
       * @description Always the same.
       * @constant
       */
      object: "call";
      direction: components["schemas"]["Direction"];
      /** @description Where the call stands. One that nobody answered ends as `completed` too; `answeredAt` tells them apart. */
      status: components["schemas"]["CallStatus"];
      /** @description Seconds from `createdAt` to `completedAt`, ringing included. */
      duration: number;
      createdAt: components["schemas"]["Timestamp"];
      /** @description When it was answered, or `null` when nobody did. */
      answeredAt: components["schemas"]["Timestamp"] | null;
      /** @description When it ended, or `null` while it goes on. */
      completedAt: components["schemas"]["Timestamp"] | null;
      /** @description When it last changed, or `null` when it has not. */
      updatedAt: components["schemas"]["Timestamp"] | null;
      /** @description Id of the user who answered, or `null` when nobody did. */
      answeredBy: string | null;
      /** @description Id of the user who made the call; `null` on incoming calls. */
      initiatedBy: string | null;
      /** @description Who it was forwarded from, by user id or as a number; `null` when it was not. */
      forwardedFrom: string | null;
      /** @description Who it was forwarded to, by user id or as a number; `null` when it was not. */
      forwardedTo: string | null;
      /** @description The numbers on the call, those of the workspace and those outside it in one list. */
      participants: string[];
      /** @description The Quo number of the call. */
      phoneNumberId: components["schemas"]["PhoneNumberId"];
      /** @description The user it belongs to. */
      userId: components["schemas"]["UserId"];
      /** @description The contacts the outside parties are. A later addition; may be absent. */
      contactIds?: components["schemas"]["ContactId"][];
      /** @description The recordings on `call.recording.completed`; `null` on `call.completed`. The official samples leave it out. */
      recordings?: components["schemas"]["LegacyCallRecording"][] | null;
    };
    /**
     * LegacyCallRingingEvent
     * @description A call started to ring, incoming or outgoing.
     */
    LegacyCallRingingEvent: {
      id: components["schemas"]["LegacyEventId"];
      /**
       * @description Always the same.
       * @constant
       */
      object: "event";
      apiVersion: components["schemas"]["LegacyEventApiVersion"];
      /** @description When it happened. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the deliveries apart.
       * @constant
       */
      type: "call.ringing";
      /** @description What happened. */
      data: {
        deepLink?: components["schemas"]["LegacyDeepLink"];
        object: components["schemas"]["LegacyCallObject"];
      };
    };
    /**
     * LegacyCallCompletedEvent
     * @description A call ended.
     */
    LegacyCallCompletedEvent: {
      id: components["schemas"]["LegacyEventId"];
      /**
       * @description Always the same.
       * @constant
       */
      object: "event";
      apiVersion: components["schemas"]["LegacyEventApiVersion"];
      /** @description When it happened. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the deliveries apart.
       * @constant
       */
      type: "call.completed";
      /** @description What happened. */
      data: {
        deepLink?: components["schemas"]["LegacyDeepLink"];
        object: components["schemas"]["LegacyCallObject"];
      };
    };
    /**
     * LegacyCallRecordingCompletedEvent
     * @description The recording of a call is ready.
     */
    LegacyCallRecordingCompletedEvent: {
      id: components["schemas"]["LegacyEventId"];
      /**
       * @description Always the same.
       * @constant
       */
      object: "event";
      apiVersion: components["schemas"]["LegacyEventApiVersion"];
      /** @description When it happened. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the deliveries apart.
       * @constant
       */
      type: "call.recording.completed";
      /** @description What happened. */
      data: {
        deepLink?: components["schemas"]["LegacyDeepLink"];
        object: components["schemas"]["LegacyCallObject"];
      };
    };
    /**
     * LegacyCallSummaryObject
     * @description The summary of a call.
     */
    LegacyCallSummaryObject: {
      callId: components["schemas"]["CallId"];
      /**
       * @description Always the same.
       * @constant
       */
      object: "callSummary";
      status: components["schemas"]["AiArtifactStatus"];
      /** @description The summary, one sentence or so an entry; `null` when there is none. */
      summary: string[] | null;
      /** @description What is left to do; `null` when there is no summary. */
      nextSteps: string[] | null;
      /** @description What the AI agent did on the call; empty when a person took it. The official samples leave it out. */
      jobs?: components["schemas"]["SummaryJob"][];
      /** @description The contacts the outside parties are. A later addition; may be absent. */
      contactIds?: components["schemas"]["ContactId"][];
    };
    /**
     * LegacyCallSummaryCompletedEvent
     * @description The AI has finished with the summary of a call.
     */
    LegacyCallSummaryCompletedEvent: {
      id: components["schemas"]["LegacyEventId"];
      /**
       * @description Always the same.
       * @constant
       */
      object: "event";
      apiVersion: components["schemas"]["LegacyEventApiVersion"];
      /** @description When it happened. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the deliveries apart. Deliveries use the name with dots; the official samples use the other one. Accept both.
       * @enum {string}
       */
      type: "call.summary.completed" | "callSummary";
      /** @description What happened. */
      data: {
        deepLink?: components["schemas"]["LegacyDeepLink"];
        object: components["schemas"]["LegacyCallSummaryObject"];
      };
    };
    /**
     * LegacyCallTranscriptObject
     * @description The transcript of a call.
     */
    LegacyCallTranscriptObject: {
      callId: components["schemas"]["CallId"];
      /**
       * @description Always the same.
       * @constant
       */
      object: "callTranscript";
      createdAt: components["schemas"]["Timestamp"];
      /** @description Who said what, in order; `null` when there is no transcript. */
      dialogue: components["schemas"]["DialogueSegment"][] | null;
      /** @description How long the transcribed part lasts, in seconds. */
      duration: number;
      status: components["schemas"]["AiArtifactStatus"];
      /** @description The contacts the outside parties are. A later addition; may be absent. */
      contactIds?: components["schemas"]["ContactId"][];
    };
    /**
     * LegacyCallTranscriptCompletedEvent
     * @description Work on the transcript of a call is finished.
     */
    LegacyCallTranscriptCompletedEvent: {
      id: components["schemas"]["LegacyEventId"];
      /**
       * @description Always the same.
       * @constant
       */
      object: "event";
      apiVersion: components["schemas"]["LegacyEventApiVersion"];
      /** @description When it happened. */
      createdAt: components["schemas"]["Timestamp"];
      /**
       * @description Tells the deliveries apart. Deliveries use the name with dots; the official samples use the other one. Accept both.
       * @enum {string}
       */
      type: "call.transcript.completed" | "callTranscript";
      /** @description What happened. */
      data: {
        deepLink?: components["schemas"]["LegacyDeepLink"];
        object: components["schemas"]["LegacyCallTranscriptObject"];
      };
    };
  };
  responses: {
    /** @description More than one participant was given, or the request breaks another rule of the description. */
    CallsBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["NamedErrorBody"] | components["schemas"]["ErrorBody"];
      };
    };
    /** @description The key is missing or not known. The gateway's envelope has been seen live; the documented one has not. */
    CallsUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"] | components["schemas"]["ErrorBody"];
      };
    };
    /** @description The user whose calls are asked for is not a member of the Quo number. */
    CallsForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["NamedErrorBody"];
      };
    };
    /** @description The call, or a Quo number or user named in the request, does not exist in this workspace. */
    CallsNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description More than 10 requests within a second on one API key. Wait and try again; nothing was done. */
    TooManyRequests: {
      headers: {
        /**
         * @description What is left of the budget and for how many seconds, as seen live. Not documented.
         * @example "per-second"; r=0; t=1
         */
        ratelimit?: string;
        /**
         * @description The budget itself, as seen live. Not documented.
         * @example "per-second"; q=10; w=1
         */
        "ratelimit-policy"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"];
      };
    };
    /** @description Something failed on the service's side. Reading again after a pause is safe. */
    CallsServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The call id breaks a rule of the description. */
    RecordingsBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The key is missing or not known. The gateway's envelope has been seen live; the documented one has not. */
    RecordingsUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"] | components["schemas"]["ErrorBody"];
      };
    };
    /** @description Access to the recordings is refused. What triggers this is not published. */
    RecordingsForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The call does not exist in this workspace. A call that was never recorded answers 200 with an empty list instead. */
    RecordingsNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Something failed on the service's side. Reading again after a pause is safe. */
    RecordingsServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The call id breaks a rule of the description. */
    SummariesBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The key is missing or not known. The gateway's envelope has been seen live; the documented one has not. */
    SummariesUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"] | components["schemas"]["ErrorBody"];
      };
    };
    /** @description The plan of the workspace has no summaries (an assumption; a 200 with the status `absent` is reported too). */
    SummariesForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The call does not exist in this workspace, or it was never summarised, as is common for unanswered and very short calls. */
    SummariesNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Something failed on the service's side. Reading again after a pause is safe. */
    SummariesServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The call id breaks a rule of the description. */
    TranscriptsBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The key is missing or not known. The gateway's envelope has been seen live; the documented one has not. */
    TranscriptsUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"] | components["schemas"]["ErrorBody"];
      };
    };
    /** @description The plan of the workspace has no transcripts (an assumption; a 404 has been seen instead). */
    TranscriptsForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The call does not exist in this workspace, or it has no transcript. Also seen where the plan has no transcripts. */
    TranscriptsNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Something failed on the service's side. Reading again after a pause is safe. */
    TranscriptsServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The call id breaks a rule of the description. */
    VoicemailsBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The key is missing or not known. The gateway's envelope has been seen live; the documented one has not. */
    VoicemailsUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"] | components["schemas"]["ErrorBody"];
      };
    };
    /** @description Access to the voicemail is refused. What triggers this is not published. */
    VoicemailsForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The call does not exist in this workspace, or nobody left a voicemail. */
    VoicemailsNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Something failed on the service's side. Reading again after a pause is safe. */
    VoicemailsServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The request could not be understood. The operation takes no input, so what triggers this is not known. */
    CustomFieldsBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The key is missing or not known. The gateway's envelope has been seen live; the documented one has not. */
    CustomFieldsUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"] | components["schemas"]["ErrorBody"];
      };
    };
    /** @description Access to the custom fields is refused. What triggers this is not published. */
    CustomFieldsForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The custom fields of the workspace were not found. A workspace without any is expected to answer an empty list. */
    CustomFieldsNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Something failed on the service's side. Reading again after a pause is safe. */
    CustomFieldsServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description A custom field does not exist or has a value of the wrong type, or the request breaks another rule of the description. */
    ContactsBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["NamedErrorBody"] | components["schemas"]["ErrorBody"];
      };
    };
    /** @description The key is missing or not known. The gateway's envelope has been seen live; the documented one has not. */
    ContactsUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"] | components["schemas"]["ErrorBody"];
      };
    };
    /** @description The user is not a member of the phone number concerned. Also returned for a change of a contact that a native integration owns (an assumption). */
    ContactsForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["NamedErrorBody"];
      };
    };
    /** @description The contact does not exist in this workspace. */
    ContactsNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description A contact with this `externalId` and `source` exists already. Nothing was saved. */
    ContactsConflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Something failed on the service's side. A create may have made the contact all the same. */
    ContactsServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The request breaks a rule of the description. */
    ConversationsBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The key is missing or not known. The gateway's envelope has been seen live; the documented one has not. */
    ConversationsUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"] | components["schemas"]["ErrorBody"];
      };
    };
    /** @description The user is not a member of the Quo number the conversation belongs to. */
    ConversationsForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["NamedErrorBody"];
      };
    };
    /** @description The conversation, or a Quo number or user named in the request, does not exist in this workspace. */
    ConversationsNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Something failed on the service's side. Reading again is safe; so is marking again (an assumption). */
    ConversationsServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The request breaks a rule of the description, or carrier registration for texting US numbers is not approved. */
    MessagesBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["NamedErrorBody"] | components["schemas"]["ErrorBody"];
      };
    };
    /** @description The key is missing or not known. The gateway's envelope has been seen live; the documented one has not. */
    MessagesUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"] | components["schemas"]["ErrorBody"];
      };
    };
    /** @description The subscription has lapsed, or the prepaid credits do not cover the message. */
    MessagesPaymentRequired: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["NamedErrorBody"];
      };
    };
    /** @description Declared for every operation on messages, with the code of the daily allowance of US carriers. A read is not known to cause it. */
    MessagesForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["NamedErrorBody"];
      };
    };
    /** @description The message, or a Quo number or user named in the request, does not exist in this workspace. */
    MessagesNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Something failed on the service's side. Reading again is safe; a send may have gone out all the same. */
    MessagesServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /**
     * @description The daily allowance of US carriers is used up, the user is not a member of the Quo number, or international messaging is
     *     switched off. The newest document declares the first code alone; the second is of older editions, the third an
     *     assumption.
     */
    SendForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["NamedErrorBody"];
      };
    };
    /** @description The request breaks a rule of the description. A number in E.164 is not accepted where an id is asked for. */
    PhoneNumbersBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The key is missing or not known. The gateway's envelope has been seen live; the documented one has not. */
    PhoneNumbersUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"] | components["schemas"]["ErrorBody"];
      };
    };
    /** @description Access to the Quo number is refused. What triggers this is not published. */
    PhoneNumbersForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The Quo number or the user does not exist in this workspace. */
    PhoneNumbersNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Something failed on the service's side. Reading again after a pause is safe. */
    PhoneNumbersServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The request breaks a rule of the description. */
    UsersBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The key is missing or not known. The gateway's envelope has been seen live; the documented one has not. */
    UsersUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"] | components["schemas"]["ErrorBody"];
      };
    };
    /** @description Access to the users is refused. What triggers this is not published. */
    UsersForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The user does not exist in this workspace. */
    UsersNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Something failed on the service's side. Reading again after a pause is safe. */
    UsersServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The request breaks a rule of the description, or it unassigns a user or unlinks a conversation that the task does not have (an assumption). */
    TasksBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The key is missing or not known. The gateway's envelope has been seen live; the documented one has not. */
    TasksUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"] | components["schemas"]["ErrorBody"];
      };
    };
    /** @description The workspace has as many open tasks as it may have; the number is not published. Declared on every task operation, answered by create and reopen only (an assumption). */
    TasksPaymentRequired: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Access to the task, or to what it is linked to, is refused. What triggers this is not published. */
    TasksForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The task, or the user or object named in the request, does not exist in this workspace. Deleted tasks count as gone (an assumption). */
    TasksNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Something failed on the service's side. A create may have made the task all the same. */
    TasksServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The webhook was made in the app and is out of reach for the API, or the request breaks a rule of the description. The code of the second case is an assumption. */
    LegacyWebhooksBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["NamedErrorBody"] | components["schemas"]["ErrorBody"];
      };
    };
    /** @description The key is missing or not known. The gateway's envelope has been seen live; the documented one has not. */
    LegacyWebhooksUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"] | components["schemas"]["ErrorBody"];
      };
    };
    /** @description Access to the webhooks is refused. What triggers this is not published. */
    LegacyWebhooksForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The webhook, or the user named in the request, does not exist in this workspace. */
    LegacyWebhooksNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Something failed on the service's side. A create may have made the webhook all the same. */
    LegacyWebhooksServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /**
     * @description The version header is missing or names an unknown version, which is checked before the key. Nothing else of this
     *     request can be wrong. Seen live in October 2026, without a code.
     */
    WebhooksVersionRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["DatedErrorBody"];
      };
    };
    /** @description The key is missing or not known. The gateway's envelope has been seen live on v1; the documented one has not. */
    WebhooksUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"] | components["schemas"]["DatedErrorBody"];
      };
    };
    /** @description The key may not manage webhooks, or the workspace has 50 webhooks already (an assumption). */
    WebhooksForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["DatedErrorBody"];
      };
    };
    /** @description Something failed on the service's side. A create, a rotation, a test event or a retry may have happened all the same. */
    WebhooksServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["DatedErrorBody"];
      };
    };
    /**
     * @description The body breaks a rule of the description.
     *
     *     The version header is missing or names an unknown version, too. That is checked before the key.
     */
    WebhooksBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["DatedErrorBody"];
      };
    };
    /**
     * @description The webhook id is not made of digits only, or a parameter of the delivery list breaks a rule of the description (an assumption).
     *
     *     The version header is missing or names an unknown version, too. That is checked before the key.
     */
    WebhooksInvalidId: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["DatedErrorBody"];
      };
    };
    /** @description The webhook does not exist in this workspace, or it has no such delivery (an assumption). */
    WebhooksNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["DatedErrorBody"];
      };
    };
    /**
     * @description The body of the test event breaks a rule of the description.
     *
     *     The version header is missing or names an unknown version, too. That is checked before the key.
     */
    WebhooksInvalidInputFormat: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["DatedErrorBody"];
      };
    };
  };
  parameters: {
    /**
     * @description The Quo number whose activity is listed.
     * @example PN5tGh20Rx
     */
    ActivityPhoneNumberId: components["schemas"]["PhoneNumberId"];
    /**
     * @description The user whose access applies: every call of the Quo number that this user may see is listed, whoever made or took it.
     *     Absent means the owner of the number. A user who is not on the number gets 403.
     * @example USk4Lz91Fd
     */
    AccessUserId: components["schemas"]["UserId"];
    /**
     * @deprecated
     * @description Keeps what was created **before** this time, in spite of its name. Use `createdBefore`, which means the same, or `createdAfter` for what is newer. Ignored when `createdBefore` is sent too (an assumption).
     * @example 2026-06-23T00:00:00Z
     */
    Since: components["schemas"]["Timestamp"];
    /**
     * @description Keeps what was created after this moment, which is itself excluded (an assumption). Absent means no lower bound.
     * @example 2026-06-20T00:00:00Z
     */
    CreatedAfter: components["schemas"]["Timestamp"];
    /**
     * @description Keeps what was created before this moment, which is itself excluded (an assumption). Absent means no upper bound.
     * @example 2026-06-23T00:00:00Z
     */
    CreatedBefore: components["schemas"]["Timestamp"];
    /**
     * @description How many items a page holds at most, 1 to 100.
     * @example 25
     */
    MaxResults: number;
    /**
     * @description The `nextPageToken` of the page before. Opaque; keep every other parameter the same while paging. Absent means the first page.
     * @example eyJhZnRlciI6IkFDN2QxZTUyIn0
     */
    PageToken: string;
    /**
     * @description The call.
     * @example AC90fe12cdCa
     */
    CallIdInPath: components["schemas"]["CallId"];
    /**
     * @description How many items a page holds at most, 1 to 50.
     * @example 25
     */
    MaxResultsUpTo50: number;
    /**
     * @description The contact.
     * @example 66d0aa19b3f4c21e7a905d12
     */
    ContactIdInPath: components["schemas"]["ContactId"];
    /**
     * @description The conversation.
     * @example CN8d2e64f0Dm
     */
    ConversationIdInPath: components["schemas"]["ConversationId"];
    /**
     * @description Keeps the messages this user sent. Absent means every message of the thread; incoming messages have no user.
     * @example USk4Lz91Fd
     */
    SenderUserId: components["schemas"]["UserId"];
    /**
     * @description How many items a page holds at most, 1 to 50. Optional in the newest document, required in the one of June 2026.
     * @example 25
     */
    OptionalMaxResultsUpTo50: number;
    /**
     * @description How many items a page holds at most, 1 to 100.
     * @example 50
     */
    MaxResultsOf50: number;
    /**
     * @description The task.
     * @example TK71c0e5b2
     */
    TaskIdInPath: components["schemas"]["TaskId"];
    /**
     * @description The v1 webhook. One made in the app cannot be reached here and is answered 400 with code `0305400`.
     * @example WH2f8e0b31
     */
    LegacyWebhookIdInPath: components["schemas"]["LegacyWebhookId"];
    /**
     * @description The version of the dated API, needed on every request; there is no default. The version sent when a webhook is created
     *     is pinned to that webhook for good. A missing or unknown version gets 400 before the key is looked at. The client and
     *     the command line send it by themselves.
     * @example 2026-03-30
     */
    QuoApiVersion: "2026-03-30";
    /**
     * @deprecated
     * @description Use `Quo-Api-Version`, the name of this header since general availability in June 2026. Whether the name of the beta is
     *     still read is not known. Sending both is safe as far as anybody has seen.
     * @example 2026-03-30
     */
    BetaApiVersion: "2026-03-30";
    /**
     * @description The webhook.
     * @example 4821
     */
    WebhookIdInPath: components["schemas"]["WebhookId"];
    /**
     * @description The delivery, as listed and as received in the `webhook-id` header, never the `EV…` id inside the payload.
     * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
     */
    DeliveryIdInPath: components["schemas"]["WebhookDeliveryId"];
    /**
     * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
     *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
     * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
     */
    WebhookIdHeader: string;
    /**
     * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
     * @example 1782140293
     */
    WebhookTimestampHeader: string;
    /**
     * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
     *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
     *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
     *     assumption.
     * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
     */
    WebhookSignatureHeader: string;
    /**
     * @description Four fields with semicolons between them: `hmac`, the scheme version `1`, the moment of signing in milliseconds since
     *     1970, and the HMAC-SHA256 in base64 of that moment, a dot and the raw body. The key is the webhook's `key`,
     *     base64-decoded. More than one signature would be separated by commas; one match is enough.
     * @example hmac;1;1782140293000;GCLeGb149gHqecaUVihejw4zI7exWJ0Ns5z9QuJcM2E=
     */
    OpenphoneSignatureHeader: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listCalls_v1: {
    parameters: {
      query: {
        /**
         * @description The Quo number whose activity is listed.
         * @example PN5tGh20Rx
         */
        phoneNumberId: components["parameters"]["ActivityPhoneNumberId"];
        /**
         * @description The user whose access applies: every call of the Quo number that this user may see is listed, whoever made or took it.
         *     Absent means the owner of the number. A user who is not on the number gets 403.
         * @example USk4Lz91Fd
         */
        userId?: components["parameters"]["AccessUserId"];
        /**
         * @description The other party, without the Quo number. Exactly one; that it must be in E.164 is filled in (an assumption).
         * @example [
         *       "+12065550187"
         *     ]
         */
        participants: components["schemas"]["E164"][];
        /**
         * @deprecated
         * @description Keeps what was created **before** this time, in spite of its name. Use `createdBefore`, which means the same, or `createdAfter` for what is newer. Ignored when `createdBefore` is sent too (an assumption).
         * @example 2026-06-23T00:00:00Z
         */
        since?: components["parameters"]["Since"];
        /**
         * @description Keeps what was created after this moment, which is itself excluded (an assumption). Absent means no lower bound.
         * @example 2026-06-20T00:00:00Z
         */
        createdAfter?: components["parameters"]["CreatedAfter"];
        /**
         * @description Keeps what was created before this moment, which is itself excluded (an assumption). Absent means no upper bound.
         * @example 2026-06-23T00:00:00Z
         */
        createdBefore?: components["parameters"]["CreatedBefore"];
        /**
         * @description How many items a page holds at most, 1 to 100.
         * @example 25
         */
        maxResults: components["parameters"]["MaxResults"];
        /**
         * @description The `nextPageToken` of the page before. Opaque; keep every other parameter the same while paging. Absent means the first page.
         * @example eyJhZnRlciI6IkFDN2QxZTUyIn0
         */
        pageToken?: components["parameters"]["PageToken"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of calls. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CallListResponse"];
        };
      };
      400: components["responses"]["CallsBadRequest"];
      401: components["responses"]["CallsUnauthorized"];
      403: components["responses"]["CallsForbidden"];
      404: components["responses"]["CallsNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["CallsServerError"];
    };
  };
  getCallById_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The call.
         * @example AC90fe12cdCa
         */
        callId: components["parameters"]["CallIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The call. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CallResponse"];
        };
      };
      400: components["responses"]["CallsBadRequest"];
      401: components["responses"]["CallsUnauthorized"];
      403: components["responses"]["CallsForbidden"];
      404: components["responses"]["CallsNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["CallsServerError"];
    };
  };
  getCallRecordings_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The call.
         * @example AC90fe12cdCa
         */
        callId: components["parameters"]["CallIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The recordings of the call. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CallRecordingsResponse"];
        };
      };
      400: components["responses"]["RecordingsBadRequest"];
      401: components["responses"]["RecordingsUnauthorized"];
      403: components["responses"]["RecordingsForbidden"];
      404: components["responses"]["RecordingsNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["RecordingsServerError"];
    };
  };
  getCallSummary_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The call.
         * @example AC90fe12cdCa
         */
        callId: components["parameters"]["CallIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The summary of the call. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CallSummaryResponse"];
        };
      };
      400: components["responses"]["SummariesBadRequest"];
      401: components["responses"]["SummariesUnauthorized"];
      403: components["responses"]["SummariesForbidden"];
      404: components["responses"]["SummariesNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["SummariesServerError"];
    };
  };
  getCallTranscript_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The call. Named `id` here, `callId` in the other operations on a call.
         * @example AC90fe12cdCa
         */
        id: components["schemas"]["CallId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The transcript of the call. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CallTranscriptResponse"];
        };
      };
      400: components["responses"]["TranscriptsBadRequest"];
      401: components["responses"]["TranscriptsUnauthorized"];
      403: components["responses"]["TranscriptsForbidden"];
      404: components["responses"]["TranscriptsNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["TranscriptsServerError"];
    };
  };
  getCallVoicemails_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The call.
         * @example AC90fe12cdCa
         */
        callId: components["parameters"]["CallIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The voicemail of the call. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VoicemailResponse"];
        };
      };
      400: components["responses"]["VoicemailsBadRequest"];
      401: components["responses"]["VoicemailsUnauthorized"];
      403: components["responses"]["VoicemailsForbidden"];
      404: components["responses"]["VoicemailsNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["VoicemailsServerError"];
    };
  };
  getContactCustomFields_v1: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every custom field. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ContactCustomFieldListResponse"];
        };
      };
      400: components["responses"]["CustomFieldsBadRequest"];
      401: components["responses"]["CustomFieldsUnauthorized"];
      403: components["responses"]["CustomFieldsForbidden"];
      404: components["responses"]["CustomFieldsNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["CustomFieldsServerError"];
    };
  };
  listContacts_v1: {
    parameters: {
      query: {
        /**
         * @description Keeps the contacts with one of these external ids. Absent means every contact. With `sources` sent too, a contact must match both (an assumption).
         * @example [
         *       "crm-4411"
         *     ]
         */
        externalIds?: string[];
        /**
         * @description Keeps the contacts with one of these sources. Absent means every source. With `externalIds` sent too, a contact must match both (an assumption).
         * @example [
         *       "public-api"
         *     ]
         */
        sources?: string[];
        /**
         * @description How many items a page holds at most, 1 to 50.
         * @example 25
         */
        maxResults: components["parameters"]["MaxResultsUpTo50"];
        /**
         * @description The `nextPageToken` of the page before. Opaque; keep every other parameter the same while paging. Absent means the first page.
         * @example eyJhZnRlciI6IkFDN2QxZTUyIn0
         */
        pageToken?: components["parameters"]["PageToken"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of contacts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ContactListResponse"];
        };
      };
      400: components["responses"]["ContactsBadRequest"];
      401: components["responses"]["ContactsUnauthorized"];
      403: components["responses"]["ContactsForbidden"];
      404: components["responses"]["ContactsNotFound"];
      409: components["responses"]["ContactsConflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ContactsServerError"];
    };
  };
  createContact_v1: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateContactRequest"];
      };
    };
    responses: {
      /** @description The contact, with its id. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ContactResponse"];
        };
      };
      400: components["responses"]["ContactsBadRequest"];
      401: components["responses"]["ContactsUnauthorized"];
      403: components["responses"]["ContactsForbidden"];
      404: components["responses"]["ContactsNotFound"];
      409: components["responses"]["ContactsConflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ContactsServerError"];
    };
  };
  getContactById_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The contact.
         * @example 66d0aa19b3f4c21e7a905d12
         */
        id: components["parameters"]["ContactIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contact. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ContactResponse"];
        };
      };
      400: components["responses"]["ContactsBadRequest"];
      401: components["responses"]["ContactsUnauthorized"];
      403: components["responses"]["ContactsForbidden"];
      404: components["responses"]["ContactsNotFound"];
      409: components["responses"]["ContactsConflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ContactsServerError"];
    };
  };
  deleteContact_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The contact.
         * @example 66d0aa19b3f4c21e7a905d12
         */
        id: components["parameters"]["ContactIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["ContactsBadRequest"];
      401: components["responses"]["ContactsUnauthorized"];
      403: components["responses"]["ContactsForbidden"];
      404: components["responses"]["ContactsNotFound"];
      409: components["responses"]["ContactsConflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ContactsServerError"];
    };
  };
  updateContactById_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The contact.
         * @example 66d0aa19b3f4c21e7a905d12
         */
        id: components["parameters"]["ContactIdInPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateContactRequest"];
      };
    };
    responses: {
      /** @description The contact as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ContactResponse"];
        };
      };
      400: components["responses"]["ContactsBadRequest"];
      401: components["responses"]["ContactsUnauthorized"];
      403: components["responses"]["ContactsForbidden"];
      404: components["responses"]["ContactsNotFound"];
      409: components["responses"]["ContactsConflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ContactsServerError"];
    };
  };
  listConversations_v1: {
    parameters: {
      query: {
        /**
         * @deprecated
         * @description Use `phoneNumbers`, which replaces it. Ignored when `phoneNumbers` is sent too.
         * @example PN5tGh20Rx
         */
        phoneNumber?: components["schemas"]["E164"] | components["schemas"]["PhoneNumberId"];
        /**
         * @description Keeps the conversations of these Quo numbers, each given by id or in E.164. Absent means all numbers.
         * @example [
         *       "+14155550142",
         *       "PN8wKe31Sv"
         *     ]
         */
        phoneNumbers?: (components["schemas"]["E164"] | components["schemas"]["PhoneNumberId"])[];
        /**
         * @description Keeps the conversations this user may open. Absent means those of every user.
         * @example USk4Lz91Fd
         */
        userId?: components["schemas"]["UserId"];
        /**
         * @description Keeps what was created after this moment, which is itself excluded (an assumption). Absent means no lower bound.
         * @example 2026-06-20T00:00:00Z
         */
        createdAfter?: components["parameters"]["CreatedAfter"];
        /**
         * @description Keeps what was created before this moment, which is itself excluded (an assumption). Absent means no upper bound.
         * @example 2026-06-23T00:00:00Z
         */
        createdBefore?: components["parameters"]["CreatedBefore"];
        /**
         * @description Set to `true` to drop inactive conversations, which are those deleted or without any activity (an assumption). Absent keeps them.
         * @example true
         */
        excludeInactive?: boolean;
        /**
         * @description Keeps what was updated after this moment, which is itself excluded (an assumption). Absent means no lower bound.
         * @example 2026-06-20T00:00:00Z
         */
        updatedAfter?: components["schemas"]["Timestamp"];
        /**
         * @description Keeps what was updated before this moment, which is itself excluded (an assumption). Absent means no upper bound.
         * @example 2026-06-23T00:00:00Z
         */
        updatedBefore?: components["schemas"]["Timestamp"];
        /**
         * @description How many items a page holds at most, 1 to 100.
         * @example 25
         */
        maxResults: components["parameters"]["MaxResults"];
        /**
         * @description The `nextPageToken` of the page before. Opaque; keep every other parameter the same while paging. Absent means the first page.
         * @example eyJhZnRlciI6IkFDN2QxZTUyIn0
         */
        pageToken?: components["parameters"]["PageToken"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of conversations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConversationListResponse"];
        };
      };
      400: components["responses"]["ConversationsBadRequest"];
      401: components["responses"]["ConversationsUnauthorized"];
      403: components["responses"]["ConversationsForbidden"];
      404: components["responses"]["ConversationsNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ConversationsServerError"];
    };
  };
  markConversationAsRead_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The conversation.
         * @example CN8d2e64f0Dm
         */
        conversationId: components["parameters"]["ConversationIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The updated conversation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Conversation"];
        };
      };
      400: components["responses"]["ConversationsBadRequest"];
      401: components["responses"]["ConversationsUnauthorized"];
      403: components["responses"]["ConversationsForbidden"];
      404: components["responses"]["ConversationsNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ConversationsServerError"];
    };
  };
  markConversationAsDone_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The conversation.
         * @example CN8d2e64f0Dm
         */
        conversationId: components["parameters"]["ConversationIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The updated conversation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Conversation"];
        };
      };
      400: components["responses"]["ConversationsBadRequest"];
      401: components["responses"]["ConversationsUnauthorized"];
      403: components["responses"]["ConversationsForbidden"];
      404: components["responses"]["ConversationsNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ConversationsServerError"];
    };
  };
  markConversationAsOpen_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The conversation.
         * @example CN8d2e64f0Dm
         */
        conversationId: components["parameters"]["ConversationIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The updated conversation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Conversation"];
        };
      };
      400: components["responses"]["ConversationsBadRequest"];
      401: components["responses"]["ConversationsUnauthorized"];
      403: components["responses"]["ConversationsForbidden"];
      404: components["responses"]["ConversationsNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ConversationsServerError"];
    };
  };
  listMessages_v1: {
    parameters: {
      query: {
        /**
         * @description The Quo number whose activity is listed.
         * @example PN5tGh20Rx
         */
        phoneNumberId: components["parameters"]["ActivityPhoneNumberId"];
        /**
         * @description Keeps the messages this user sent. Absent means every message of the thread; incoming messages have no user.
         * @example USk4Lz91Fd
         */
        userId?: components["parameters"]["SenderUserId"];
        /**
         * @description The other parties, without the Quo number. One number for the direct thread, two to ten for the group of exactly these, in any order.
         * @example [
         *       "+12065550187",
         *       "+12065550164"
         *     ]
         */
        participants: components["schemas"]["E164"][];
        /**
         * @deprecated
         * @description Keeps what was created **before** this time, in spite of its name. Use `createdBefore`, which means the same, or `createdAfter` for what is newer. Ignored when `createdBefore` is sent too (an assumption).
         * @example 2026-06-23T00:00:00Z
         */
        since?: components["parameters"]["Since"];
        /**
         * @description Keeps what was created after this moment, which is itself excluded (an assumption). Absent means no lower bound.
         * @example 2026-06-20T00:00:00Z
         */
        createdAfter?: components["parameters"]["CreatedAfter"];
        /**
         * @description Keeps what was created before this moment, which is itself excluded (an assumption). Absent means no upper bound.
         * @example 2026-06-23T00:00:00Z
         */
        createdBefore?: components["parameters"]["CreatedBefore"];
        /**
         * @description How many items a page holds at most, 1 to 100.
         * @example 25
         */
        maxResults: components["parameters"]["MaxResults"];
        /**
         * @description The `nextPageToken` of the page before. Opaque; keep every other parameter the same while paging. Absent means the first page.
         * @example eyJhZnRlciI6IkFDN2QxZTUyIn0
         */
        pageToken?: components["parameters"]["PageToken"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of messages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageListResponse"];
        };
      };
      400: components["responses"]["MessagesBadRequest"];
      401: components["responses"]["MessagesUnauthorized"];
      402: components["responses"]["MessagesPaymentRequired"];
      403: components["responses"]["MessagesForbidden"];
      404: components["responses"]["MessagesNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["MessagesServerError"];
    };
  };
  sendMessage_v1: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SendMessageRequest"];
      };
    };
    responses: {
      /** @description Accepted for sending. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
        };
      };
      400: components["responses"]["MessagesBadRequest"];
      401: components["responses"]["MessagesUnauthorized"];
      402: components["responses"]["MessagesPaymentRequired"];
      403: components["responses"]["SendForbidden"];
      404: components["responses"]["MessagesNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["MessagesServerError"];
    };
  };
  getMessageById_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The message.
         * @example AC4b9e77a1Tq
         */
        id: components["schemas"]["MessageId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The message. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
        };
      };
      400: components["responses"]["MessagesBadRequest"];
      401: components["responses"]["MessagesUnauthorized"];
      402: components["responses"]["MessagesPaymentRequired"];
      403: components["responses"]["MessagesForbidden"];
      404: components["responses"]["MessagesNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["MessagesServerError"];
    };
  };
  listPhoneNumbers_v1: {
    parameters: {
      query?: {
        /**
         * @description Keeps the numbers this user may use. Absent means all numbers.
         * @example USk4Lz91Fd
         */
        userId?: components["schemas"]["UserId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The phone numbers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListPhoneNumbersResponse"];
        };
      };
      400: components["responses"]["PhoneNumbersBadRequest"];
      401: components["responses"]["PhoneNumbersUnauthorized"];
      403: components["responses"]["PhoneNumbersForbidden"];
      404: components["responses"]["PhoneNumbersNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["PhoneNumbersServerError"];
    };
  };
  getPhoneNumberById_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The Quo number, by id. Its E.164 form is not accepted.
         * @example PN5tGh20Rx
         */
        phoneNumberId: components["schemas"]["PhoneNumberId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The phone number. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PhoneNumberResponse"];
        };
      };
      400: components["responses"]["PhoneNumbersBadRequest"];
      401: components["responses"]["PhoneNumbersUnauthorized"];
      403: components["responses"]["PhoneNumbersForbidden"];
      404: components["responses"]["PhoneNumbersNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["PhoneNumbersServerError"];
    };
  };
  listUsers_v1: {
    parameters: {
      query?: {
        /**
         * @description How many items a page holds at most, 1 to 50. Optional in the newest document, required in the one of June 2026.
         * @example 25
         */
        maxResults?: components["parameters"]["OptionalMaxResultsUpTo50"];
        /**
         * @description The `nextPageToken` of the page before. Opaque; keep every other parameter the same while paging. Absent means the first page.
         * @example eyJhZnRlciI6IkFDN2QxZTUyIn0
         */
        pageToken?: components["parameters"]["PageToken"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of users. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserListResponse"];
        };
      };
      400: components["responses"]["UsersBadRequest"];
      401: components["responses"]["UsersUnauthorized"];
      403: components["responses"]["UsersForbidden"];
      404: components["responses"]["UsersNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["UsersServerError"];
    };
  };
  getUserById_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The user.
         * @example USk4Lz91Fd
         */
        userId: components["schemas"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserResponse"];
        };
      };
      400: components["responses"]["UsersBadRequest"];
      401: components["responses"]["UsersUnauthorized"];
      403: components["responses"]["UsersForbidden"];
      404: components["responses"]["UsersNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["UsersServerError"];
    };
  };
  listTasks_v1: {
    parameters: {
      query: {
        /**
         * @description How many items a page holds at most, 1 to 100.
         * @example 50
         */
        maxResults: components["parameters"]["MaxResultsOf50"];
        /**
         * @description The `nextPageToken` of the page before. Opaque; keep every other parameter the same while paging. Absent means the first page.
         * @example eyJhZnRlciI6IkFDN2QxZTUyIn0
         */
        pageToken?: components["parameters"]["PageToken"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of tasks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskListResponse"];
        };
      };
      400: components["responses"]["TasksBadRequest"];
      401: components["responses"]["TasksUnauthorized"];
      402: components["responses"]["TasksPaymentRequired"];
      403: components["responses"]["TasksForbidden"];
      404: components["responses"]["TasksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["TasksServerError"];
    };
  };
  createTask_v1: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateTaskRequest"];
      };
    };
    responses: {
      /** @description The id and first revision of the task. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskCreatedResponse"];
        };
      };
      400: components["responses"]["TasksBadRequest"];
      401: components["responses"]["TasksUnauthorized"];
      402: components["responses"]["TasksPaymentRequired"];
      403: components["responses"]["TasksForbidden"];
      404: components["responses"]["TasksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["TasksServerError"];
    };
  };
  getTaskById_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The task.
         * @example TK71c0e5b2
         */
        taskId: components["parameters"]["TaskIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The task. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskResponse"];
        };
      };
      400: components["responses"]["TasksBadRequest"];
      401: components["responses"]["TasksUnauthorized"];
      402: components["responses"]["TasksPaymentRequired"];
      403: components["responses"]["TasksForbidden"];
      404: components["responses"]["TasksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["TasksServerError"];
    };
  };
  updateTask_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The task.
         * @example TK71c0e5b2
         */
        taskId: components["parameters"]["TaskIdInPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateTaskRequest"];
      };
    };
    responses: {
      /** @description The new revision. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskRevisionResponse"];
        };
      };
      400: components["responses"]["TasksBadRequest"];
      401: components["responses"]["TasksUnauthorized"];
      402: components["responses"]["TasksPaymentRequired"];
      403: components["responses"]["TasksForbidden"];
      404: components["responses"]["TasksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["TasksServerError"];
    };
  };
  deleteTask_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The task.
         * @example TK71c0e5b2
         */
        taskId: components["parameters"]["TaskIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["TasksBadRequest"];
      401: components["responses"]["TasksUnauthorized"];
      402: components["responses"]["TasksPaymentRequired"];
      403: components["responses"]["TasksForbidden"];
      404: components["responses"]["TasksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["TasksServerError"];
    };
  };
  completeTask_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The task.
         * @example TK71c0e5b2
         */
        taskId: components["parameters"]["TaskIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The new revision. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskRevisionResponse"];
        };
      };
      400: components["responses"]["TasksBadRequest"];
      401: components["responses"]["TasksUnauthorized"];
      402: components["responses"]["TasksPaymentRequired"];
      403: components["responses"]["TasksForbidden"];
      404: components["responses"]["TasksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["TasksServerError"];
    };
  };
  reopenTask_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The task.
         * @example TK71c0e5b2
         */
        taskId: components["parameters"]["TaskIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The new revision. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskRevisionResponse"];
        };
      };
      400: components["responses"]["TasksBadRequest"];
      401: components["responses"]["TasksUnauthorized"];
      402: components["responses"]["TasksPaymentRequired"];
      403: components["responses"]["TasksForbidden"];
      404: components["responses"]["TasksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["TasksServerError"];
    };
  };
  assignTask_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The task.
         * @example TK71c0e5b2
         */
        taskId: components["parameters"]["TaskIdInPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskUserRequest"];
      };
    };
    responses: {
      /** @description The new revision. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskRevisionResponse"];
        };
      };
      400: components["responses"]["TasksBadRequest"];
      401: components["responses"]["TasksUnauthorized"];
      402: components["responses"]["TasksPaymentRequired"];
      403: components["responses"]["TasksForbidden"];
      404: components["responses"]["TasksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["TasksServerError"];
    };
  };
  unassignTask_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The task.
         * @example TK71c0e5b2
         */
        taskId: components["parameters"]["TaskIdInPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskUserRequest"];
      };
    };
    responses: {
      /** @description The new revision. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskRevisionResponse"];
        };
      };
      400: components["responses"]["TasksBadRequest"];
      401: components["responses"]["TasksUnauthorized"];
      402: components["responses"]["TasksPaymentRequired"];
      403: components["responses"]["TasksForbidden"];
      404: components["responses"]["TasksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["TasksServerError"];
    };
  };
  changeTaskDueDate_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The task.
         * @example TK71c0e5b2
         */
        taskId: components["parameters"]["TaskIdInPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskDueDateRequest"];
      };
    };
    responses: {
      /** @description The new revision. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskRevisionResponse"];
        };
      };
      400: components["responses"]["TasksBadRequest"];
      401: components["responses"]["TasksUnauthorized"];
      402: components["responses"]["TasksPaymentRequired"];
      403: components["responses"]["TasksForbidden"];
      404: components["responses"]["TasksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["TasksServerError"];
    };
  };
  removeTaskDueDate_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The task.
         * @example TK71c0e5b2
         */
        taskId: components["parameters"]["TaskIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The new revision. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskRevisionResponse"];
        };
      };
      400: components["responses"]["TasksBadRequest"];
      401: components["responses"]["TasksUnauthorized"];
      402: components["responses"]["TasksPaymentRequired"];
      403: components["responses"]["TasksForbidden"];
      404: components["responses"]["TasksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["TasksServerError"];
    };
  };
  linkTaskToConversation_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The task.
         * @example TK71c0e5b2
         */
        taskId: components["parameters"]["TaskIdInPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskConversationRequest"];
      };
    };
    responses: {
      /** @description The new revision. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskRevisionResponse"];
        };
      };
      400: components["responses"]["TasksBadRequest"];
      401: components["responses"]["TasksUnauthorized"];
      402: components["responses"]["TasksPaymentRequired"];
      403: components["responses"]["TasksForbidden"];
      404: components["responses"]["TasksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["TasksServerError"];
    };
  };
  unlinkTaskFromConversation_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The task.
         * @example TK71c0e5b2
         */
        taskId: components["parameters"]["TaskIdInPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskConversationRequest"];
      };
    };
    responses: {
      /** @description The new revision. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskRevisionResponse"];
        };
      };
      400: components["responses"]["TasksBadRequest"];
      401: components["responses"]["TasksUnauthorized"];
      402: components["responses"]["TasksPaymentRequired"];
      403: components["responses"]["TasksForbidden"];
      404: components["responses"]["TasksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["TasksServerError"];
    };
  };
  listWebhooks_v1: {
    parameters: {
      query?: {
        /**
         * @description Whose webhooks are listed. Absent means those of the workspace owner, which need not be all of the workspace's.
         * @example USk4Lz91Fd
         */
        userId?: components["schemas"]["UserId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The v1 webhooks of the user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LegacyWebhookListResponse"];
        };
      };
      400: components["responses"]["LegacyWebhooksBadRequest"];
      401: components["responses"]["LegacyWebhooksUnauthorized"];
      403: components["responses"]["LegacyWebhooksForbidden"];
      404: components["responses"]["LegacyWebhooksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["LegacyWebhooksServerError"];
    };
  };
  getWebhookById_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The v1 webhook. One made in the app cannot be reached here and is answered 400 with code `0305400`.
         * @example WH2f8e0b31
         */
        id: components["parameters"]["LegacyWebhookIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The v1 webhook. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LegacyWebhookResponse"];
        };
      };
      400: components["responses"]["LegacyWebhooksBadRequest"];
      401: components["responses"]["LegacyWebhooksUnauthorized"];
      403: components["responses"]["LegacyWebhooksForbidden"];
      404: components["responses"]["LegacyWebhooksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["LegacyWebhooksServerError"];
    };
  };
  deleteWebhookById_v1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The v1 webhook. One made in the app cannot be reached here and is answered 400 with code `0305400`.
         * @example WH2f8e0b31
         */
        id: components["parameters"]["LegacyWebhookIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["LegacyWebhooksBadRequest"];
      401: components["responses"]["LegacyWebhooksUnauthorized"];
      403: components["responses"]["LegacyWebhooksForbidden"];
      404: components["responses"]["LegacyWebhooksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["LegacyWebhooksServerError"];
    };
  };
  createMessageWebhook_v1: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateLegacyMessageWebhookRequest"];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LegacyMessageWebhookResponse"];
        };
      };
      400: components["responses"]["LegacyWebhooksBadRequest"];
      401: components["responses"]["LegacyWebhooksUnauthorized"];
      403: components["responses"]["LegacyWebhooksForbidden"];
      404: components["responses"]["LegacyWebhooksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["LegacyWebhooksServerError"];
    };
  };
  createCallWebhook_v1: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateLegacyCallWebhookRequest"];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LegacyCallWebhookResponse"];
        };
      };
      400: components["responses"]["LegacyWebhooksBadRequest"];
      401: components["responses"]["LegacyWebhooksUnauthorized"];
      403: components["responses"]["LegacyWebhooksForbidden"];
      404: components["responses"]["LegacyWebhooksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["LegacyWebhooksServerError"];
    };
  };
  createCallSummaryWebhook_v1: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateLegacyCallSummaryWebhookRequest"];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LegacyCallSummaryWebhookResponse"];
        };
      };
      400: components["responses"]["LegacyWebhooksBadRequest"];
      401: components["responses"]["LegacyWebhooksUnauthorized"];
      403: components["responses"]["LegacyWebhooksForbidden"];
      404: components["responses"]["LegacyWebhooksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["LegacyWebhooksServerError"];
    };
  };
  createCallTranscriptWebhook_v1: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateLegacyCallTranscriptWebhookRequest"];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LegacyCallTranscriptWebhookResponse"];
        };
      };
      400: components["responses"]["LegacyWebhooksBadRequest"];
      401: components["responses"]["LegacyWebhooksUnauthorized"];
      403: components["responses"]["LegacyWebhooksForbidden"];
      404: components["responses"]["LegacyWebhooksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["LegacyWebhooksServerError"];
    };
  };
  listWebhooks: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the dated API, needed on every request; there is no default. The version sent when a webhook is created
         *     is pinned to that webhook for good. A missing or unknown version gets 400 before the key is looked at. The client and
         *     the command line send it by themselves.
         * @example 2026-03-30
         */
        "Quo-Api-Version": components["parameters"]["QuoApiVersion"];
        /**
         * @deprecated
         * @description Use `Quo-Api-Version`, the name of this header since general availability in June 2026. Whether the name of the beta is
         *     still read is not known. Sending both is safe as far as anybody has seen.
         * @example 2026-03-30
         */
        "x-quo-api-version"?: components["parameters"]["BetaApiVersion"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every webhook of the workspace. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookListResponse"];
        };
      };
      400: components["responses"]["WebhooksVersionRefused"];
      401: components["responses"]["WebhooksUnauthorized"];
      403: components["responses"]["WebhooksForbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["WebhooksServerError"];
    };
  };
  createWebhook: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the dated API, needed on every request; there is no default. The version sent when a webhook is created
         *     is pinned to that webhook for good. A missing or unknown version gets 400 before the key is looked at. The client and
         *     the command line send it by themselves.
         * @example 2026-03-30
         */
        "Quo-Api-Version": components["parameters"]["QuoApiVersion"];
        /**
         * @deprecated
         * @description Use `Quo-Api-Version`, the name of this header since general availability in June 2026. Whether the name of the beta is
         *     still read is not known. Sending both is safe as far as anybody has seen.
         * @example 2026-03-30
         */
        "x-quo-api-version"?: components["parameters"]["BetaApiVersion"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateWebhookRequest"];
      };
    };
    responses: {
      /** @description Created, with the secret. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookWithKeyResponse"];
        };
      };
      400: components["responses"]["WebhooksBadRequest"];
      401: components["responses"]["WebhooksUnauthorized"];
      403: components["responses"]["WebhooksForbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["WebhooksServerError"];
    };
  };
  getWebhook: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the dated API, needed on every request; there is no default. The version sent when a webhook is created
         *     is pinned to that webhook for good. A missing or unknown version gets 400 before the key is looked at. The client and
         *     the command line send it by themselves.
         * @example 2026-03-30
         */
        "Quo-Api-Version": components["parameters"]["QuoApiVersion"];
        /**
         * @deprecated
         * @description Use `Quo-Api-Version`, the name of this header since general availability in June 2026. Whether the name of the beta is
         *     still read is not known. Sending both is safe as far as anybody has seen.
         * @example 2026-03-30
         */
        "x-quo-api-version"?: components["parameters"]["BetaApiVersion"];
      };
      path: {
        /**
         * @description The webhook.
         * @example 4821
         */
        webhookId: components["parameters"]["WebhookIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The webhook. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookResponse"];
        };
      };
      400: components["responses"]["WebhooksInvalidId"];
      401: components["responses"]["WebhooksUnauthorized"];
      403: components["responses"]["WebhooksForbidden"];
      404: components["responses"]["WebhooksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["WebhooksServerError"];
    };
  };
  deleteWebhook: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the dated API, needed on every request; there is no default. The version sent when a webhook is created
         *     is pinned to that webhook for good. A missing or unknown version gets 400 before the key is looked at. The client and
         *     the command line send it by themselves.
         * @example 2026-03-30
         */
        "Quo-Api-Version": components["parameters"]["QuoApiVersion"];
        /**
         * @deprecated
         * @description Use `Quo-Api-Version`, the name of this header since general availability in June 2026. Whether the name of the beta is
         *     still read is not known. Sending both is safe as far as anybody has seen.
         * @example 2026-03-30
         */
        "x-quo-api-version"?: components["parameters"]["BetaApiVersion"];
      };
      path: {
        /**
         * @description The webhook.
         * @example 4821
         */
        webhookId: components["parameters"]["WebhookIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["WebhooksInvalidId"];
      401: components["responses"]["WebhooksUnauthorized"];
      403: components["responses"]["WebhooksForbidden"];
      404: components["responses"]["WebhooksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["WebhooksServerError"];
    };
  };
  updateWebhook: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the dated API, needed on every request; there is no default. The version sent when a webhook is created
         *     is pinned to that webhook for good. A missing or unknown version gets 400 before the key is looked at. The client and
         *     the command line send it by themselves.
         * @example 2026-03-30
         */
        "Quo-Api-Version": components["parameters"]["QuoApiVersion"];
        /**
         * @deprecated
         * @description Use `Quo-Api-Version`, the name of this header since general availability in June 2026. Whether the name of the beta is
         *     still read is not known. Sending both is safe as far as anybody has seen.
         * @example 2026-03-30
         */
        "x-quo-api-version"?: components["parameters"]["BetaApiVersion"];
      };
      path: {
        /**
         * @description The webhook.
         * @example 4821
         */
        webhookId: components["parameters"]["WebhookIdInPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateWebhookRequest"];
      };
    };
    responses: {
      /** @description The webhook as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookResponse"];
        };
      };
      400: components["responses"]["WebhooksBadRequest"];
      401: components["responses"]["WebhooksUnauthorized"];
      403: components["responses"]["WebhooksForbidden"];
      404: components["responses"]["WebhooksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["WebhooksServerError"];
    };
  };
  rotateWebhookSecret: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the dated API, needed on every request; there is no default. The version sent when a webhook is created
         *     is pinned to that webhook for good. A missing or unknown version gets 400 before the key is looked at. The client and
         *     the command line send it by themselves.
         * @example 2026-03-30
         */
        "Quo-Api-Version": components["parameters"]["QuoApiVersion"];
        /**
         * @deprecated
         * @description Use `Quo-Api-Version`, the name of this header since general availability in June 2026. Whether the name of the beta is
         *     still read is not known. Sending both is safe as far as anybody has seen.
         * @example 2026-03-30
         */
        "x-quo-api-version"?: components["parameters"]["BetaApiVersion"];
      };
      path: {
        /**
         * @description The webhook.
         * @example 4821
         */
        webhookId: components["parameters"]["WebhookIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The new secret. Deliveries carry a signature with the old one, too, for 24 hours (an assumption). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookSigningKeyResponse"];
        };
      };
      400: components["responses"]["WebhooksInvalidId"];
      401: components["responses"]["WebhooksUnauthorized"];
      403: components["responses"]["WebhooksForbidden"];
      404: components["responses"]["WebhooksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["WebhooksServerError"];
    };
  };
  sendTestWebhookEvent: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the dated API, needed on every request; there is no default. The version sent when a webhook is created
         *     is pinned to that webhook for good. A missing or unknown version gets 400 before the key is looked at. The client and
         *     the command line send it by themselves.
         * @example 2026-03-30
         */
        "Quo-Api-Version": components["parameters"]["QuoApiVersion"];
        /**
         * @deprecated
         * @description Use `Quo-Api-Version`, the name of this header since general availability in June 2026. Whether the name of the beta is
         *     still read is not known. Sending both is safe as far as anybody has seen.
         * @example 2026-03-30
         */
        "x-quo-api-version"?: components["parameters"]["BetaApiVersion"];
      };
      path: {
        /**
         * @description The webhook.
         * @example 4821
         */
        webhookId: components["parameters"]["WebhookIdInPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SendTestWebhookEventRequest"];
      };
    };
    responses: {
      /** @description The sample that is being sent. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookEvent"];
        };
      };
      400: components["responses"]["WebhooksInvalidInputFormat"];
      401: components["responses"]["WebhooksUnauthorized"];
      403: components["responses"]["WebhooksForbidden"];
      404: components["responses"]["WebhooksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["WebhooksServerError"];
    };
  };
  listWebhookDeliveries: {
    parameters: {
      query?: {
        /**
         * @description How many deliveries a page holds at most, 1 to 50.
         * @example 25
         */
        limit?: number;
        /**
         * @description The `nextCursor` of the page before. Opaque. Absent means the first page.
         * @example eyJhZnRlciI6Im1zZ18zQ3VUOGZLbTRXc1hwSjZ6TTl5TGRFIn0
         */
        after?: string;
        /**
         * @description Keeps the deliveries that stand there now. Absent means all.
         * @example failed
         */
        status?: components["schemas"]["WebhookDeliveryStatus"];
        /**
         * @description Keeps the deliveries of this event type. Absent means all. Not together with `eventType[in]` (an assumption).
         * @example message.failed
         */
        eventType?: components["schemas"]["WebhookEventType"];
        /**
         * @description Keeps the deliveries of these event types, given with commas between them. Absent means all.
         * @example [
         *       "message.failed",
         *       "message.undelivered"
         *     ]
         */
        "eventType[in]"?: components["schemas"]["WebhookEventType"][];
        /**
         * @description Keeps the deliveries about this business object: the exact `resourceId` of a delivery, such as the id of a message,
         *     call, contact or task. What was dispatched before 2 September 2026 has none and is never found; neither is a test
         *     event. Absent means all.
         * @example AC4b9e77a5Tu
         */
        resourceId?: string;
        /**
         * @description Keeps what was dispatched after this moment. Absent means no lower bound.
         * @example 2026-09-14T00:00:00Z
         */
        "createdAt[gt]"?: components["schemas"]["Timestamp"];
        /**
         * @description Keeps what was dispatched before this moment. Absent means no upper bound.
         * @example 2026-09-15T00:00:00Z
         */
        "createdAt[lt]"?: components["schemas"]["Timestamp"];
        /**
         * @deprecated
         * @description Keeps the deliveries of these event types. For several, repeat the parameter (an assumption). Absent means all.
         * @example [
         *       "message.received",
         *       "call.completed"
         *     ]
         */
        eventTypes?: components["schemas"]["WebhookEventType"][];
        /**
         * @deprecated
         * @description Keeps what was dispatched before this moment. Absent means no upper bound.
         * @example 2026-06-24T00:00:00Z
         */
        createdBefore?: components["schemas"]["Timestamp"];
        /**
         * @deprecated
         * @description Keeps what was dispatched after this moment. Absent means no lower bound.
         * @example 2026-06-22T00:00:00Z
         */
        createdAfter?: components["schemas"]["Timestamp"];
      };
      header: {
        /**
         * @description The version of the dated API, needed on every request; there is no default. The version sent when a webhook is created
         *     is pinned to that webhook for good. A missing or unknown version gets 400 before the key is looked at. The client and
         *     the command line send it by themselves.
         * @example 2026-03-30
         */
        "Quo-Api-Version": components["parameters"]["QuoApiVersion"];
        /**
         * @deprecated
         * @description Use `Quo-Api-Version`, the name of this header since general availability in June 2026. Whether the name of the beta is
         *     still read is not known. Sending both is safe as far as anybody has seen.
         * @example 2026-03-30
         */
        "x-quo-api-version"?: components["parameters"]["BetaApiVersion"];
      };
      path: {
        /**
         * @description The webhook.
         * @example 4821
         */
        webhookId: components["parameters"]["WebhookIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of deliveries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookDeliveryListResponse"];
        };
      };
      400: components["responses"]["WebhooksInvalidId"];
      401: components["responses"]["WebhooksUnauthorized"];
      403: components["responses"]["WebhooksForbidden"];
      404: components["responses"]["WebhooksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["WebhooksServerError"];
    };
  };
  getWebhookDelivery: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the dated API, needed on every request; there is no default. The version sent when a webhook is created
         *     is pinned to that webhook for good. A missing or unknown version gets 400 before the key is looked at. The client and
         *     the command line send it by themselves.
         * @example 2026-03-30
         */
        "Quo-Api-Version": components["parameters"]["QuoApiVersion"];
        /**
         * @deprecated
         * @description Use `Quo-Api-Version`, the name of this header since general availability in June 2026. Whether the name of the beta is
         *     still read is not known. Sending both is safe as far as anybody has seen.
         * @example 2026-03-30
         */
        "x-quo-api-version"?: components["parameters"]["BetaApiVersion"];
      };
      path: {
        /**
         * @description The webhook.
         * @example 4821
         */
        webhookId: components["parameters"]["WebhookIdInPath"];
        /**
         * @description The delivery, as listed and as received in the `webhook-id` header, never the `EV…` id inside the payload.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        deliveryId: components["parameters"]["DeliveryIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The delivery. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookDeliveryResponse"];
        };
      };
      400: components["responses"]["WebhooksInvalidId"];
      401: components["responses"]["WebhooksUnauthorized"];
      403: components["responses"]["WebhooksForbidden"];
      404: components["responses"]["WebhooksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["WebhooksServerError"];
    };
  };
  retryWebhookDelivery: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the dated API, needed on every request; there is no default. The version sent when a webhook is created
         *     is pinned to that webhook for good. A missing or unknown version gets 400 before the key is looked at. The client and
         *     the command line send it by themselves.
         * @example 2026-03-30
         */
        "Quo-Api-Version": components["parameters"]["QuoApiVersion"];
        /**
         * @deprecated
         * @description Use `Quo-Api-Version`, the name of this header since general availability in June 2026. Whether the name of the beta is
         *     still read is not known. Sending both is safe as far as anybody has seen.
         * @example 2026-03-30
         */
        "x-quo-api-version"?: components["parameters"]["BetaApiVersion"];
      };
      path: {
        /**
         * @description The webhook.
         * @example 4821
         */
        webhookId: components["parameters"]["WebhookIdInPath"];
        /**
         * @description The delivery, as listed and as received in the `webhook-id` header, never the `EV…` id inside the payload.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        deliveryId: components["parameters"]["DeliveryIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Accepted, for any delivery that exists, whatever has become of it (an assumption). The attempt follows later. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RetryAccepted"];
        };
      };
      400: components["responses"]["WebhooksInvalidId"];
      401: components["responses"]["WebhooksUnauthorized"];
      403: components["responses"]["WebhooksForbidden"];
      404: components["responses"]["WebhooksNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["WebhooksServerError"];
    };
  };
  messageReceived: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MessageReceivedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  messageDelivered: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MessageDeliveredEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  messageFailed: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MessageFailedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  messageUndelivered: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MessageUndeliveredEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  callRinging: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CallRingingEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  callAnswered: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CallAnsweredEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  callCompleted: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CallCompletedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  callForwarded: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CallForwardedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  callMissed: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CallMissedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  callMenuSelected: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CallMenuSelectedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  callRecordingCompleted: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CallRecordingCompletedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  callSummaryCompleted: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CallSummaryCompletedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  callTranscriptCompleted: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CallTranscriptCompletedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  callVoicemailCompleted: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CallVoicemailCompletedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  contactUpdated: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactUpdatedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  contactDeleted: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactDeletedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  taskCreated: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskCreatedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  taskUpdated: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskUpdatedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  taskDeleted: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskDeletedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  taskCompleted: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskCompletedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  taskReopened: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskReopenedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  taskAssigned: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskAssignedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  taskUnassigned: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskUnassignedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  taskLinked: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskLinkedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  taskUnlinked: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskUnlinkedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  taskOverdue: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskOverdueEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  taskDueDateUpdated: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskDueDateUpdatedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  taskDueDateRemoved: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this delivery. Every attempt of one delivery carries the same value, so keep the ones you have handled for at
         *     least 28 hours and drop repeats. Not the `id` of the body, which several webhooks share.
         * @example msg_3BqT9xQm2ZrVnH5yL8wKcD
         */
        "webhook-id": components["parameters"]["WebhookIdHeader"];
        /**
         * @description When this attempt was signed, in seconds since 1970. Reject what is more than five minutes from your own clock.
         * @example 1782140293
         */
        "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
        /**
         * @description One or more signatures with a space between them, each a scheme version, a comma and a value in base64. A `v1` value is
         *     the HMAC-SHA256 of `webhook-id`, a dot, `webhook-timestamp`, a dot and the raw body; the key is what follows `whsec_`
         *     in the signing secret, base64-decoded. One `v1` match is enough; skip other versions. That no other form occurs is an
         *     assumption.
         * @example v1,l4lg7JpYwBzg2JftkCtssdd/Ui2JHEcGN382EYfE/9Q=
         */
        "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskDueDateRemovedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored, apart from being kept in the delivery log. Anything else, or no answer, is tried again. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  legacyMessageReceived: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Four fields with semicolons between them: `hmac`, the scheme version `1`, the moment of signing in milliseconds since
         *     1970, and the HMAC-SHA256 in base64 of that moment, a dot and the raw body. The key is the webhook's `key`,
         *     base64-decoded. More than one signature would be separated by commas; one match is enough.
         * @example hmac;1;1782140293000;GCLeGb149gHqecaUVihejw4zI7exWJ0Ns5z9QuJcM2E=
         */
        "openphone-signature": components["parameters"]["OpenphoneSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LegacyMessageReceivedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored. Whether anything else is tried again is not documented. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  legacyMessageDelivered: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Four fields with semicolons between them: `hmac`, the scheme version `1`, the moment of signing in milliseconds since
         *     1970, and the HMAC-SHA256 in base64 of that moment, a dot and the raw body. The key is the webhook's `key`,
         *     base64-decoded. More than one signature would be separated by commas; one match is enough.
         * @example hmac;1;1782140293000;GCLeGb149gHqecaUVihejw4zI7exWJ0Ns5z9QuJcM2E=
         */
        "openphone-signature": components["parameters"]["OpenphoneSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LegacyMessageDeliveredEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored. Whether anything else is tried again is not documented. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  legacyCallRinging: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Four fields with semicolons between them: `hmac`, the scheme version `1`, the moment of signing in milliseconds since
         *     1970, and the HMAC-SHA256 in base64 of that moment, a dot and the raw body. The key is the webhook's `key`,
         *     base64-decoded. More than one signature would be separated by commas; one match is enough.
         * @example hmac;1;1782140293000;GCLeGb149gHqecaUVihejw4zI7exWJ0Ns5z9QuJcM2E=
         */
        "openphone-signature": components["parameters"]["OpenphoneSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LegacyCallRingingEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored. Whether anything else is tried again is not documented. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  legacyCallCompleted: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Four fields with semicolons between them: `hmac`, the scheme version `1`, the moment of signing in milliseconds since
         *     1970, and the HMAC-SHA256 in base64 of that moment, a dot and the raw body. The key is the webhook's `key`,
         *     base64-decoded. More than one signature would be separated by commas; one match is enough.
         * @example hmac;1;1782140293000;GCLeGb149gHqecaUVihejw4zI7exWJ0Ns5z9QuJcM2E=
         */
        "openphone-signature": components["parameters"]["OpenphoneSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LegacyCallCompletedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored. Whether anything else is tried again is not documented. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  legacyCallRecordingCompleted: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Four fields with semicolons between them: `hmac`, the scheme version `1`, the moment of signing in milliseconds since
         *     1970, and the HMAC-SHA256 in base64 of that moment, a dot and the raw body. The key is the webhook's `key`,
         *     base64-decoded. More than one signature would be separated by commas; one match is enough.
         * @example hmac;1;1782140293000;GCLeGb149gHqecaUVihejw4zI7exWJ0Ns5z9QuJcM2E=
         */
        "openphone-signature": components["parameters"]["OpenphoneSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LegacyCallRecordingCompletedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored. Whether anything else is tried again is not documented. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  legacyCallSummaryCompleted: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Four fields with semicolons between them: `hmac`, the scheme version `1`, the moment of signing in milliseconds since
         *     1970, and the HMAC-SHA256 in base64 of that moment, a dot and the raw body. The key is the webhook's `key`,
         *     base64-decoded. More than one signature would be separated by commas; one match is enough.
         * @example hmac;1;1782140293000;GCLeGb149gHqecaUVihejw4zI7exWJ0Ns5z9QuJcM2E=
         */
        "openphone-signature": components["parameters"]["OpenphoneSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LegacyCallSummaryCompletedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored. Whether anything else is tried again is not documented. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  legacyCallTranscriptCompleted: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Four fields with semicolons between them: `hmac`, the scheme version `1`, the moment of signing in milliseconds since
         *     1970, and the HMAC-SHA256 in base64 of that moment, a dot and the raw body. The key is the webhook's `key`,
         *     base64-decoded. More than one signature would be separated by commas; one match is enough.
         * @example hmac;1;1782140293000;GCLeGb149gHqecaUVihejw4zI7exWJ0Ns5z9QuJcM2E=
         */
        "openphone-signature": components["parameters"]["OpenphoneSignatureHeader"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LegacyCallTranscriptCompletedEvent"];
      };
    };
    responses: {
      /** @description Received. Any 2xx will do; the body is ignored. Whether anything else is tried again is not documented. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
