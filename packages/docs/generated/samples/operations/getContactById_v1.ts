import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const contact = await quo.contacts.get("66d0aa19b3f4c21e7a905d12");
console.log(contact);
