import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

for await (const task of quo.tasks.list()) {
  console.log(task);
}
