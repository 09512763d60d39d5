import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

for await (const conversation of quo.conversations.list()) {
  console.log(conversation);
}
