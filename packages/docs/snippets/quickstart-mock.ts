// #region mock
import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: "quo-emulator-key", baseUrl: "http://127.0.0.1:4010" });

const [number] = await quo.phoneNumbers.list();
if (number === undefined) throw new Error("The workspace has no number.");

const message = await quo.messages.send({
  from: number.id,
  to: ["+12065550187"],
  content: "Your bike is ready. We are open until 6 pm.",
});
console.log(message.id, message.status);
// #endregion
