import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const webhook = await quo.webhooks.update("4821", { status: "disabled" });
console.log(webhook);
