import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

for await (const contact of quo.contacts.list()) {
  console.log(contact);
}
