import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

await quo.legacyWebhooks.delete("WH2f8e0b31");
