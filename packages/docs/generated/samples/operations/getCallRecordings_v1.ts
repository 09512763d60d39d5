import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const recordings = await quo.calls.getRecordings("AC90fe12cdCa");
console.log(recordings);
