import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

// #region create
const webhook = await quo.webhooks.create({
  url: "https://hooks.example.com/quo",
  events: ["message.received", "call.completed"],
  label: "Workshop hook",
});
console.log(webhook.id, webhook.key);
// #endregion

// #region test
await quo.webhooks.sendTestEvent(webhook.id, { eventType: "message.received" });

for await (const delivery of quo.webhooks.listDeliveries(webhook.id)) {
  console.log(delivery.id, delivery.eventType, delivery.status);
}
// #endregion
