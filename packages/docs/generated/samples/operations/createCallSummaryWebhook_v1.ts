import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const webhook = await quo.legacyWebhooks.createForCallSummaries({
  url: "https://hooks.example.com/quo",
  events: ["call.summary.completed"],
  resourceIds: ["*"],
  label: "Call summaries",
  status: "enabled",
});
console.log(webhook);
