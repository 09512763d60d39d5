import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const task = await quo.tasks.changeDueDate("TK71c0e5b2", { dueDate: "2026-06-26T17:00:00.000Z" });
console.log(task);
