import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const delivery = await quo.webhooks.getDelivery("4821", "msg_3BqT9xQm2ZrVnH5yL8wKcD");
console.log(delivery);
