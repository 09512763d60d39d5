import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

for await (const call of quo.calls.list({ phoneNumberId: "PN5tGh20Rx", participants: ["+12065550187"] })) {
  console.log(call);
}
