// Generated from the description by `pnpm generate`. Do not edit.

import { contactMethods } from "../contacts/contact-methods.ts";
import { calls, type Calls } from "./resources/calls.ts";
import { contactCustomFields, type ContactCustomFields } from "./resources/contact-custom-fields.ts";
import { contacts, type Contacts } from "./resources/contacts.ts";
import { conversations, type Conversations } from "./resources/conversations.ts";
import { messages, type Messages } from "./resources/messages.ts";
import { phoneNumbers, type PhoneNumbers } from "./resources/phone-numbers.ts";
import { users, type Users } from "./resources/users.ts";
import { tasks, type Tasks } from "./resources/tasks.ts";
import { legacyWebhooks, type LegacyWebhooks } from "./resources/legacy-webhooks.ts";
import { webhooks, type Webhooks } from "./resources/webhooks.ts";

/** Every resource of the API. */
export interface Resources {
  readonly calls: Calls;
  readonly contactCustomFields: ContactCustomFields;
  readonly contacts: Contacts;
  readonly conversations: Conversations;
  readonly messages: Messages;
  readonly phoneNumbers: PhoneNumbers;
  readonly users: Users;
  readonly tasks: Tasks;
  readonly legacyWebhooks: LegacyWebhooks;
  readonly webhooks: Webhooks;
}

/** Every method, by resource. */
export const resources = {
  calls,
  contactCustomFields,
  contacts: /* @__PURE__ */ Object.assign({}, contacts, contactMethods),
  conversations,
  messages,
  phoneNumbers,
  users,
  tasks,
  legacyWebhooks,
  webhooks,
};
