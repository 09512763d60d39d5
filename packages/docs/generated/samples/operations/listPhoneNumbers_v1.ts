import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const phoneNumbers = await quo.phoneNumbers.list();
console.log(phoneNumbers);
