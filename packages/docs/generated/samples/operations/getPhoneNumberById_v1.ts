import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const phoneNumber = await quo.phoneNumbers.get("PN5tGh20Rx");
console.log(phoneNumber);
