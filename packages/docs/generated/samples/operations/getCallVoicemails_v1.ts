import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const voicemail = await quo.calls.getVoicemail("AC90fe12cdCa");
console.log(voicemail);
