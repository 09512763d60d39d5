// #region send
import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

const message = await quo.messages.send({
  from: "PN5tGh20Rx",
  to: ["+12065550187"],
  content: "Your bike is ready. We are open until 6 pm.",
});
console.log(message.id, message.status);
// #endregion
