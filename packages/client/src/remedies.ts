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
export { remedies } from "./generated/remedies.ts";
