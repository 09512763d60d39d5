import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const webhook = await quo.legacyWebhooks.get("WH2f8e0b31");
console.log(webhook);
