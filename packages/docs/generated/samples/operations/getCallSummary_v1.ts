import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const summary = await quo.calls.getSummary("AC90fe12cdCa");
console.log(summary);
