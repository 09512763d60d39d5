// #region test
import { createQuoClient, QuoApiError } from "@quo-api/client";

const quo = createQuoClient({ apiKey: "any-key", baseUrl: "http://127.0.0.1:4010", retries: 0 });

// Ask the mock for a status, and see that your code copes with it.
const asked = { headers: { prefer: "code=402" } };
const text = { from: "PN5tGh20Rx", to: ["+12065550187"], content: "Your bike is ready." };
const failure = await quo.messages.send(text, asked).catch((error: unknown) => error);
if (!(failure instanceof QuoApiError) || failure.status !== 402) throw new Error("Expected a 402.");
// #endregion
