// #region key
import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: () => readKey() });
// #endregion

/** Stands for a secret store. */
async function readKey(): Promise<string> {
  return process.env.QUO_API_KEY ?? "";
}

console.log((await quo.users.list()).items.length);
