// #region handle
import { createWebhookHandler } from "@quo-api/webhooks";

export const handle = createWebhookHandler({
  secrets: process.env.QUO_WEBHOOK_SECRET ?? "",
  on: {
    "message.received": (event) => {
      console.log(event.data.resource.text);
    },
  },
});
// #endregion
