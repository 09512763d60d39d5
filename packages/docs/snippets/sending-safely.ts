import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

// #region send
import { SendOutcomeUnknownError } from "@quo-api/client";

const text = { from: "PN5tGh20Rx", to: ["+12065550187"], content: "Your bike is ready." };
try {
  await quo.messages.send(text);
} catch (error) {
  if (!(error instanceof SendOutcomeUnknownError)) throw error;
  const result = await error.reconcile();
  if (result.outcome === "not-sent") await quo.messages.send(text);
  if (result.outcome === "unknown") console.warn("A person should look:", result.reason);
}
// #endregion

// #region status
const message = await quo.messages.get("AC4b9e77a1Tq");
if (message.status === "undelivered") console.warn(`${message.id} did not arrive.`);
// #endregion
