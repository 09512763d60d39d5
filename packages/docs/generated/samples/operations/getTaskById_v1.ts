import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const task = await quo.tasks.get("TK71c0e5b2");
console.log(task);
