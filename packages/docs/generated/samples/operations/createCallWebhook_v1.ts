import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const webhook = await quo.legacyWebhooks.createForCalls({
  url: "https://hooks.example.com/quo",
  events: ["call.completed", "call.recording.completed"],
  resourceIds: ["PN8wKe31Sv"],
  label: "Workshop calls",
  status: "disabled",
  userId: "USr7Tm02Qa",
});
console.log(webhook);
