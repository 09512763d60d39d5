// #region route
import { createWebhookHandler } from "@quo-api/webhooks";

export const handle = createWebhookHandler({
  secrets: process.env.QUO_WEBHOOK_SECRET ?? "",
  on: {
    "message.received": ({ data: { context, resource } }) => {
      console.log(`${context.senderIdentifier}: ${resource.text}`);
    },
    "call.completed": ({ data: { resource } }) => {
      console.log(`${resource.status} after ${resource.duration ?? 0} s`);
    },
  },
  onUnknown: (event) => console.log("not used here:", event.type),
});
// #endregion
