import { createWebhookHandler } from "@quo-api/webhooks";

// Takes a Fetch Request and refuses what is not signed.
export const handle = createWebhookHandler({
  secrets: process.env.QUO_WEBHOOK_SECRET ?? "",
  on: { "task.unlinked": (event) => console.log(event.type, event.data.resource) },
});
