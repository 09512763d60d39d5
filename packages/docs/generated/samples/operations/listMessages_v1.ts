import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

for await (const message of quo.messages.list({
  phoneNumberId: "PN5tGh20Rx",
  participants: ["+12065550187", "+12065550164"],
})) {
  console.log(message);
}
