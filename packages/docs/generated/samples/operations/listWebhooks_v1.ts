import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const webhooks = await quo.legacyWebhooks.list();
console.log(webhooks);
