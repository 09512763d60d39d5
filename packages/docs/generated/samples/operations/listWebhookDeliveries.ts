import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

for await (const delivery of quo.webhooks.listDeliveries("4821")) {
  console.log(delivery);
}
