import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const fields = await quo.contactCustomFields.list();
console.log(fields);
