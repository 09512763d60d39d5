import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const webhook = await quo.legacyWebhooks.createForMessages({
  url: "https://hooks.example.com/quo",
  events: ["message.received", "message.delivered"],
  resourceIds: ["PN5tGh20Rx", "PN8wKe31Sv"],
  label: "Workshop texts",
  status: "enabled",
  userId: "USk4Lz91Fd",
});
console.log(webhook);
