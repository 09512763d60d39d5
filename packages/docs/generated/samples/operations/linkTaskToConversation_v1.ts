import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const task = await quo.tasks.linkConversation("TK71c0e5b2", { conversationId: "CN8d2e64f0Dm" });
console.log(task);
