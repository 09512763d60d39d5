import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const task = await quo.tasks.unassign("TK71c0e5b2", { userId: "USk4Lz91Fd" });
console.log(task);
