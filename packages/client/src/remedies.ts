import { remediesByCode } from "./generated/remedies.ts";

const byStatus: Record<number, string> = {
  401: "Pass the raw API key, without `Bearer`, and check in the workspace settings that it has not been deleted.",
  429: "Let one client make all requests of a key, or share its budget between processes with a limiter that has a store.",
};

/**
 * What to do about each error code, and about statuses that come without one. It is an entry of its own, because a
 * page in a browser rarely wants to carry ten kilobytes of advice.
 *
 * @example
 * ```ts
 * import { createQuoClient } from "@quo-api/client";
 * import { remedies } from "@quo-api/client/remedies";
 *
 * const quo = createQuoClient({ apiKey, remedies }); // Errors now carry `remedy`, and end their message with it.
 * ```
 */
export const remedies: Readonly<Record<string, string>> = { ...byStatus, ...remediesByCode };
