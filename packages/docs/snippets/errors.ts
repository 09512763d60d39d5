import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

// #region catch
import { QuoApiError, QuoConnectionError } from "@quo-api/client";

try {
  await quo.calls.get("AC90fe12cdCa");
} catch (error) {
  if (error instanceof QuoApiError && error.status === 404) console.log("That call is not in this workspace.");
  else if (error instanceof QuoApiError) console.log(error.code, error.message, error.trace);
  else if (error instanceof QuoConnectionError) console.log("No answer came.");
  else throw error;
}
// #endregion
