import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const webhook = await quo.webhooks.create({
  url: "https://hooks.example.com/quo",
  events: [
    "message.received",
    "message.delivered",
    "call.completed",
    "call.missed",
    "call.summary.completed",
    "contact.updated",
  ],
  resourceIds: ["*"],
  status: "enabled",
  label: "Workshop hook",
});
console.log(webhook);
