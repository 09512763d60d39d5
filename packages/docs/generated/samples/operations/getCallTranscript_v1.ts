import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const transcript = await quo.calls.getTranscript("AC90fe12cdCa");
console.log(transcript);
