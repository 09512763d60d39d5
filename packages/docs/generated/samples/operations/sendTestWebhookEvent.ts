import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const event = await quo.webhooks.sendTestEvent("4821", { eventType: "message.received" });
console.log(event);
