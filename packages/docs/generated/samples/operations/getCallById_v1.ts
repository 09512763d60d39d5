import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const call = await quo.calls.get("AC90fe12cdCa");
console.log(call);
