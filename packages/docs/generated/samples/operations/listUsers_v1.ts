import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

for await (const user of quo.users.list()) {
  console.log(user);
}
