import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

// #region send
const group = ["+12065550187", "+12065550164"];
const sent = await quo.messages.send({ from: "PN5tGh20Rx", to: group, content: "The cargo bikes are ready." });
console.log(sent.conversationId);
// #endregion

// #region read
for await (const message of quo.messages.list({ phoneNumberId: "PN5tGh20Rx", participants: group })) {
  console.log(message.from, message.text);
}
// #endregion
