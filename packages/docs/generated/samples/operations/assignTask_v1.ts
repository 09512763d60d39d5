import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const task = await quo.tasks.assign("TK71c0e5b2", { userId: "USr7Tm02Qa" });
console.log(task);
