import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const message = await quo.messages.get("AC4b9e77a1Tq");
console.log(message);
