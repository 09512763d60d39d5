import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const webhook = await quo.legacyWebhooks.createForCallTranscripts({
  url: "https://hooks.example.com/quo",
  events: ["call.transcript.completed"],
  resourceIds: ["PN5tGh20Rx"],
  label: "Call transcripts",
  status: "disabled",
});
console.log(webhook);
