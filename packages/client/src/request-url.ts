import { QuoError } from "./errors.ts";
import type { OperationDescriptor } from "./operation.ts";

/**
 * Writes a query string, with its `?` unless it is empty. Arrays repeat their key, `undefined` and `null` are left
 * out, and everything is percent-encoded: a bare `+` would reach Quo as a space.
 */
export function encodeQuery(query: Readonly<Record<string, unknown>>): string {
  let search = "";
  for (const name in query) {
    for (const value of [query[name]].flat())
      if (value !== undefined && value !== null)
        search += `${search ? "&" : "?"}${name}=${encodeURIComponent(value as string)}`;
  }
  return search;
}

/**
 * Writes the URL of a request.
 *
 * @throws {QuoError} when a path parameter is empty or would climb out of its place in the path.
 */
export function requestUrl(
  baseUrl: string,
  { id, path, input, defaults }: OperationDescriptor,
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
  return baseUrl + filled + encodeQuery(query);
}
