import { callHandlers } from "./calls.ts";
import { contactHandlers } from "./contacts.ts";
import { conversationHandlers } from "./conversations.ts";
import { directoryHandlers } from "./directory.ts";
import { legacyWebhookHandlers } from "./legacy-webhooks.ts";
import { messageHandlers } from "./messages.ts";
import { type Handlers, type OperationId } from "./operation.ts";
import { taskHandlers } from "./tasks.ts";
import { webhookHandlers } from "./webhooks.ts";

/** Every operation of the description. The compiler refuses a missing one. */
export const handlers: Handlers<OperationId> = {
  ...callHandlers,
  ...contactHandlers,
  ...conversationHandlers,
  ...directoryHandlers,
  ...legacyWebhookHandlers,
  ...messageHandlers,
  ...taskHandlers,
  ...webhookHandlers,
};
