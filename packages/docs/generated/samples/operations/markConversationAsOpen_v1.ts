import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const conversation = await quo.conversations.markAsOpen("CN8d2e64f0Dm");
console.log(conversation);
