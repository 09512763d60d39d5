// Generated from the description by `pnpm generate`. Do not edit.

export {
  listCalls,
  getCallById,
  getCallRecordings,
  getCallSummary,
  getCallTranscript,
  getCallVoicemails,
  type Calls,
} from "./resources/calls.ts";
export { getContactCustomFields, type ContactCustomFields } from "./resources/contact-custom-fields.ts";
export {
  listContacts,
  createContact,
  getContactById,
  updateContactById,
  deleteContact,
  type Contacts,
} from "./resources/contacts.ts";
export {
  listConversations,
  markConversationAsRead,
  markConversationAsDone,
  markConversationAsOpen,
  type Conversations,
} from "./resources/conversations.ts";
export { listMessages, sendMessage, getMessageById, type Messages } from "./resources/messages.ts";
export { listPhoneNumbers, getPhoneNumberById, type PhoneNumbers } from "./resources/phone-numbers.ts";
export { listUsers, getUserById, type Users } from "./resources/users.ts";
export {
  listTasks,
  createTask,
  getTaskById,
  updateTask,
  deleteTask,
  completeTask,
  reopenTask,
  assignTask,
  unassignTask,
  changeTaskDueDate,
  removeTaskDueDate,
  linkTaskToConversation,
  unlinkTaskFromConversation,
  type Tasks,
} from "./resources/tasks.ts";
export {
  listLegacyWebhooks,
  getLegacyWebhookById,
  deleteLegacyWebhookById,
  createLegacyMessageWebhook,
  createLegacyCallWebhook,
  createLegacyCallSummaryWebhook,
  createLegacyCallTranscriptWebhook,
  type LegacyWebhooks,
} from "./resources/legacy-webhooks.ts";
export {
  listWebhooks,
  createWebhook,
  getWebhook,
  updateWebhook,
  deleteWebhook,
  rotateWebhookSecret,
  sendTestWebhookEvent,
  listWebhookDeliveries,
  getWebhookDelivery,
  retryWebhookDelivery,
  type Webhooks,
} from "./resources/webhooks.ts";
