import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const key = await quo.webhooks.rotateSecret("4821");
console.log(key);
