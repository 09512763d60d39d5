import { QuoError } from "./errors.ts";
import type { OperationDescriptor } from "./operation.ts";

/**
 * Writes a query string, with its `?` unless it is empty. A list repeats its name, or stands with commas between its items
 * where `commaLists` names it. `undefined` and `null` are left out, a `Date` is written in ISO 8601, and everything is
 * percent-encoded: a bare `+` would reach Quo as a space.
 *
 * @param id Operation id, for errors.
 * @throws {QuoError} for a list that is empty or holds `undefined` or `null`: a query has no way to write those, and
 *   without the parameter Quo would return things that the caller did not ask for.
 */
export function encodeQuery(
  id: string,
  query: Readonly<Record<string, unknown>>,
  commaLists: readonly string[] = [],
): string {
  const pairs: string[] = [];
  for (const [name, given] of Object.entries(query)) {
    if (given === undefined || given === null) continue;
    const values: unknown[] = Array.isArray(given) ? given : [given];
    if (values.length === 0) throw new QuoError(`${id}: ${name} is empty. It needs at least one value.`);
    const texts = values.map((value) => {
      if (value === undefined || value === null)
        throw new QuoError(`${id}: ${name} holds ${value}, which a query cannot carry.`);
      return encodeURIComponent((value as Partial<Date>).toJSON?.() ?? (value as string));
    });
    const written = commaLists.includes(name) ? [texts.join(",")] : texts;
    pairs.push(...written.map((text) => `${encodeURIComponent(name)}=${text}`));
  }
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

/**
 * Writes the URL of a request.
 *
 * @throws {QuoError} when a path parameter is empty or would climb out of its place in the path.
 */
export function requestUrl(
  baseUrl: string,
  { id, path, input, defaults, commaLists }: OperationDescriptor,
  values: readonly unknown[],
  given: unknown,
): string {
  let index = 0;
  const filled = path.replaceAll(/{(\w+)}/g, (_, name: string) => {
    const value = values[index++];
    if (typeof value !== "string" || /^\.{0,2}$/.test(value)) throw new QuoError(`${id}: ${name} is no id`);
    return encodeURIComponent(value);
  });
  const query: Record<string, unknown> = { ...(input === "query" && (given as object | undefined)) };
  for (const name in defaults) query[name] ??= defaults[name];
  return baseUrl + filled + encodeQuery(id, query, commaLists);
}
