/**
 * The operations as the API's documentation lists them, noted by hand and on purpose not derived from `spec/`: a slip
 * there that keeps the description consistent with itself shows up only against something written independently.
 *
 * Columns: method, path, operation id, success, error set, request body, answer, method in the client, whether a
 * repeat can repeat an effect. Then the parameters, `?` marking optional and `†` deprecated ones, and `commas` a list that is
 * sent as one value with commas between its items.
 */
export const operationFacts = `
GET /v1/calls listCalls_v1 200 calls - CallListResponse calls.list safe
  phoneNumberId: query PN…; userId?: query US…; participants: query (E164)[] 1..1; since?†: query time; createdAfter?: query time; createdBefore?: query time; maxResults: query integer 1..100 = 10; pageToken?: query string
GET /v1/calls/{callId} getCallById_v1 200 calls - CallResponse calls.get safe
  callId: path AC…
GET /v1/call-recordings/{callId} getCallRecordings_v1 200 recordings - CallRecordingsResponse calls.getRecordings safe
  callId: path AC…
GET /v1/call-summaries/{callId} getCallSummary_v1 200 summaries - CallSummaryResponse calls.getSummary safe
  callId: path AC…
GET /v1/call-transcripts/{id} getCallTranscript_v1 200 transcripts - CallTranscriptResponse calls.getTranscript safe
  id: path AC…
GET /v1/call-voicemails/{callId} getCallVoicemails_v1 200 voicemails - VoicemailResponse calls.getVoicemail safe
  callId: path AC…
GET /v1/contact-custom-fields getContactCustomFields_v1 200 customFields - ContactCustomFieldListResponse contactCustomFields.list safe
POST /v1/contacts createContact_v1 201 contacts CreateContactRequest ContactResponse contacts.create unsafe
GET /v1/contacts listContacts_v1 200 contacts - ContactListResponse contacts.list safe
  externalIds?: query (string 1..75)[]; sources?: query (string 1..75)[]; maxResults: query integer 1..50 = 10; pageToken?: query string
GET /v1/contacts/{id} getContactById_v1 200 contacts - ContactResponse contacts.get safe
  id: path string /^(.*)$/
PATCH /v1/contacts/{id} updateContactById_v1 200 contacts UpdateContactRequest ContactResponse contacts.update unsafe
  id: path string /^(.*)$/
DELETE /v1/contacts/{id} deleteContact_v1 204 contacts - - contacts.delete safe
  id: path string /^(.*)$/
GET /v1/conversations listConversations_v1 200 conversations - ConversationListResponse conversations.list safe
  phoneNumber?†: query E164 | PN…; phoneNumbers?: query (E164 | PN…)[] 1..100; userId?: query US…; createdAfter?: query time; createdBefore?: query time; excludeInactive?: query boolean; updatedAfter?: query time; updatedBefore?: query time; maxResults: query integer 1..100 = 10; pageToken?: query string
POST /v1/conversations/{conversationId}/mark-as-read markConversationAsRead_v1 200 conversations - Conversation conversations.markAsRead safe
  conversationId: path CN…
POST /v1/conversations/{conversationId}/mark-as-done markConversationAsDone_v1 200 conversations - Conversation conversations.markAsDone safe
  conversationId: path CN…
POST /v1/conversations/{conversationId}/mark-as-open markConversationAsOpen_v1 200 conversations - Conversation conversations.markAsOpen safe
  conversationId: path CN…
POST /v1/messages sendMessage_v1 202 sends SendMessageRequest MessageResponse messages.send unsafe
GET /v1/messages listMessages_v1 200 messages - MessageListResponse messages.list safe
  phoneNumberId: query PN…; userId?: query US…; participants: query (E164)[] 1..10; since?†: query time; createdAfter?: query time; createdBefore?: query time; maxResults: query integer 1..100 = 10; pageToken?: query string
GET /v1/messages/{id} getMessageById_v1 200 messages - MessageResponse messages.get safe
  id: path AC…
GET /v1/phone-numbers listPhoneNumbers_v1 200 phoneNumbers - ListPhoneNumbersResponse phoneNumbers.list safe
  userId?: query US…
GET /v1/phone-numbers/{phoneNumberId} getPhoneNumberById_v1 200 phoneNumbers - PhoneNumberResponse phoneNumbers.get safe
  phoneNumberId: path PN…
GET /v1/users listUsers_v1 200 users - UserListResponse users.list safe
  maxResults?: query integer 1..50 = 10; pageToken?: query string
GET /v1/users/{userId} getUserById_v1 200 users - UserResponse users.get safe
  userId: path US…
GET /v1/tasks listTasks_v1 200 tasks - TaskListResponse tasks.list safe
  maxResults: query integer 1..100 = 50; pageToken?: query string
POST /v1/tasks createTask_v1 201 tasks CreateTaskRequest TaskCreatedResponse tasks.create unsafe
GET /v1/tasks/{taskId} getTaskById_v1 200 tasks - TaskResponse tasks.get safe
  taskId: path TK…
PUT /v1/tasks/{taskId} updateTask_v1 200 tasks UpdateTaskRequest TaskRevisionResponse tasks.update safe
  taskId: path TK…
DELETE /v1/tasks/{taskId} deleteTask_v1 204 tasks - - tasks.delete safe
  taskId: path TK…
POST /v1/tasks/{taskId}/complete completeTask_v1 200 tasks - TaskRevisionResponse tasks.complete safe
  taskId: path TK…
POST /v1/tasks/{taskId}/reopen reopenTask_v1 200 tasks - TaskRevisionResponse tasks.reopen safe
  taskId: path TK…
POST /v1/tasks/{taskId}/assign assignTask_v1 200 tasks TaskUserRequest TaskRevisionResponse tasks.assign safe
  taskId: path TK…
POST /v1/tasks/{taskId}/unassign unassignTask_v1 200 tasks TaskUserRequest TaskRevisionResponse tasks.unassign unsafe
  taskId: path TK…
POST /v1/tasks/{taskId}/change-due-date changeTaskDueDate_v1 200 tasks TaskDueDateRequest TaskRevisionResponse tasks.changeDueDate safe
  taskId: path TK…
POST /v1/tasks/{taskId}/remove-due-date removeTaskDueDate_v1 200 tasks - TaskRevisionResponse tasks.removeDueDate safe
  taskId: path TK…
POST /v1/tasks/{taskId}/link-conversation linkTaskToConversation_v1 200 tasks TaskConversationRequest TaskRevisionResponse tasks.linkConversation safe
  taskId: path TK…
POST /v1/tasks/{taskId}/unlink-conversation unlinkTaskFromConversation_v1 200 tasks TaskConversationRequest TaskRevisionResponse tasks.unlinkConversation unsafe
  taskId: path TK…
GET /v1/webhooks listWebhooks_v1 200 webhooks - LegacyWebhookListResponse legacyWebhooks.list safe
  userId?: query US…
GET /v1/webhooks/{id} getWebhookById_v1 200 webhooks - LegacyWebhookResponse legacyWebhooks.get safe
  id: path WH…
DELETE /v1/webhooks/{id} deleteWebhookById_v1 204 webhooks - - legacyWebhooks.delete safe
  id: path WH…
POST /v1/webhooks/messages createMessageWebhook_v1 201 webhooks CreateLegacyMessageWebhookRequest LegacyMessageWebhookResponse legacyWebhooks.createForMessages unsafe
POST /v1/webhooks/calls createCallWebhook_v1 201 webhooks CreateLegacyCallWebhookRequest LegacyCallWebhookResponse legacyWebhooks.createForCalls unsafe
POST /v1/webhooks/call-summaries createCallSummaryWebhook_v1 201 webhooks CreateLegacyCallSummaryWebhookRequest LegacyCallSummaryWebhookResponse legacyWebhooks.createForCallSummaries unsafe
POST /v1/webhooks/call-transcripts createCallTranscriptWebhook_v1 201 webhooks CreateLegacyCallTranscriptWebhookRequest LegacyCallTranscriptWebhookResponse legacyWebhooks.createForCallTranscripts unsafe
GET /webhooks listWebhooks 200 betaList - WebhookListResponse webhooks.list safe
  Quo-Api-Version: header "2026-03-30"; x-quo-api-version?†: header "2026-03-30"
POST /webhooks createWebhook 201 betaCreate CreateWebhookRequest WebhookWithKeyResponse webhooks.create unsafe
  Quo-Api-Version: header "2026-03-30"; x-quo-api-version?†: header "2026-03-30"
GET /webhooks/{webhookId} getWebhook 200 betaId - WebhookResponse webhooks.get safe
  Quo-Api-Version: header "2026-03-30"; x-quo-api-version?†: header "2026-03-30"; webhookId: path string /^[0-9]+$/
PATCH /webhooks/{webhookId} updateWebhook 200 betaUpdate UpdateWebhookRequest WebhookResponse webhooks.update safe
  Quo-Api-Version: header "2026-03-30"; x-quo-api-version?†: header "2026-03-30"; webhookId: path string /^[0-9]+$/
DELETE /webhooks/{webhookId} deleteWebhook 204 betaId - - webhooks.delete safe
  Quo-Api-Version: header "2026-03-30"; x-quo-api-version?†: header "2026-03-30"; webhookId: path string /^[0-9]+$/
POST /webhooks/{webhookId}/rotate rotateWebhookSecret 200 betaId - WebhookSigningKeyResponse webhooks.rotateSecret unsafe
  Quo-Api-Version: header "2026-03-30"; x-quo-api-version?†: header "2026-03-30"; webhookId: path string /^[0-9]+$/
POST /webhooks/{webhookId}/events/test sendTestWebhookEvent 200 betaTest SendTestWebhookEventRequest WebhookEvent webhooks.sendTestEvent unsafe
  Quo-Api-Version: header "2026-03-30"; x-quo-api-version?†: header "2026-03-30"; webhookId: path string /^[0-9]+$/
GET /webhooks/{webhookId}/events listWebhookDeliveries 200 betaId - WebhookDeliveryListResponse webhooks.listDeliveries safe
  Quo-Api-Version: header "2026-03-30"; x-quo-api-version?†: header "2026-03-30"; webhookId: path string /^[0-9]+$/; limit?: query integer 1..50 = 10; after?: query string; status?: query WebhookDeliveryStatus; eventType?: query WebhookEventType; eventType[in]?: query commas (WebhookEventType)[] 1..; resourceId?: query string 1..; createdAt[gt]?: query time; createdAt[lt]?: query time; eventTypes?†: query (WebhookEventType)[] 1..; createdBefore?†: query time; createdAfter?†: query time
GET /webhooks/{webhookId}/events/{deliveryId} getWebhookDelivery 200 betaId - WebhookDeliveryResponse webhooks.getDelivery safe
  Quo-Api-Version: header "2026-03-30"; x-quo-api-version?†: header "2026-03-30"; webhookId: path string /^[0-9]+$/; deliveryId: path string
POST /webhooks/{webhookId}/events/{deliveryId}/retry retryWebhookDelivery 202 betaId - RetryAccepted webhooks.retryDelivery unsafe
  Quo-Api-Version: header "2026-03-30"; x-quo-api-version?†: header "2026-03-30"; webhookId: path string /^[0-9]+$/; deliveryId: path string
`;

/**
 * The error codes of each set of operations. The status is the last three digits; three digits alone are a status without a
 * code. 429, without a code, is on all.
 */
export const errorSets: Record<string, string> = {
  calls: "0101400 0100400 0100401 0101403 0100404 0101500",
  recordings: "0900400 0900401 0900403 0900404 0901500",
  summaries: "0500400 0500401 0500403 0500404 0501500",
  transcripts: "0600400 0600401 0600403 0600404 0601500",
  voicemails: "1200400 1200401 1200403 1200404 1201500",
  customFields: "0700400 0700401 0700403 0700404 0701500",
  contacts: "0801400 0800400 0800401 0801403 0800404 0800409 0801500",
  conversations: "1000400 1000401 1001403 1000404 1001500",
  sends: "0206400 0200400 0200401 0201402 0200402 0202403 0203403 0204403 0200404 0201500",
  messages: "0206400 0200400 0200401 0201402 0200402 0204403 0200404 0201500",
  phoneNumbers: "0400400 0400401 0400403 0400404 0401500",
  tasks: "0600400 0600401 0600402 0600403 0600404 0601500",
  users: "1100400 1100401 1100403 1100404 1101500",
  webhooks: "0305400 0300400 0300401 0300403 0300404 0301500",
  betaList: "400 0300401 0300403 0301500",
  betaCreate: "0300400 0300401 0300403 0301500",
  betaId: "0303400 0300401 0300403 0300404 0301500",
  betaUpdate: "0300400 0300401 0300403 0300404 0301500",
  betaTest: "0304400 0300401 0300403 0300404 0301500",
};

/** Titles that do not follow from the status. */
export const errorTitles: Record<string, string> = {
  "0101400": "Too Many Participants",
  "0101403": "Not Phone Number User",
  "0206400": "A2P Registration Not Approved",
  "0201402": "Subscription Expired",
  "0200402": "Not Enough Credits",
  "0202403": "Not Phone Number User",
  "0203403": "International Messaging Not Enabled",
  "0204403": "A2P 10DLC Daily Message Cap Reached",
  "0303400": "Invalid Id",
  "0304400": "Invalid Input Format",
  "0305400": "Invalid Version",
  "0600402": "Open Tasks Limit Reached",
  "0801400": "Invalid Custom Field Item",
  "0801403": "Not Phone Number User",
  "1001403": "Not Phone Number User",
};

/** Titles by status, for every other code. */
export const titlesByStatus: Record<string, string> = {
  "400": "Bad Request",
  "401": "Unauthorized",
  "403": "Forbidden",
  "404": "Not Found",
  "409": "Conflict",
  "500": "Unknown",
};

/** Lists and how they page: query parameter for the cursor, property with the next one, query parameter for the size. */
export const pagination: Record<string, string> = {
  listCalls_v1: "pageToken nextPageToken maxResults data",
  listContacts_v1: "pageToken nextPageToken maxResults data",
  listConversations_v1: "pageToken nextPageToken maxResults data",
  listMessages_v1: "pageToken nextPageToken maxResults data",
  listTasks_v1: "pageToken nextPageToken maxResults data",
  listUsers_v1: "pageToken nextPageToken maxResults data",
  listWebhookDeliveries: "after nextCursor limit data",
};
