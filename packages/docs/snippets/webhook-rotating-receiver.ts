// #region receive
import { createWebhookHandler } from "@quo-api/webhooks";

export const handle = createWebhookHandler({
  secrets: [process.env.QUO_WEBHOOK_SECRET ?? "", process.env.QUO_WEBHOOK_SECRET_OLD ?? ""].filter(Boolean),
  on: { "call.completed": (event) => console.log(event.data.resource.duration) },
});
// #endregion
