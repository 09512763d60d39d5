import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

await quo.webhooks.retryDelivery("4821", "msg_3BqT9xQm2ZrVnH5yL8wKcD");
