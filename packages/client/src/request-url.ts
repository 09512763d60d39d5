import { QuoError } from "./errors.ts";
import type { OperationDescriptor } from "./operation.ts";

/**
 * Writes a query string, with its `?` unless it is empty. Arrays repeat their key, or stand with commas between their
 * items where `commaLists` names them. `undefined`, `null` and empty arrays are left out, and everything is
 * percent-encoded: a bare `+` would reach Quo as a space.
 */
export function encodeQuery(query: Readonly<Record<string, unknown>>, commaLists: readonly string[] = []): string {
  const pairs = Object.entries(query).flatMap(([name, given]) => {
    const values = [given]
      .flat()
      .filter((value) => value !== undefined && value !== null)
      .map((value) => encodeURIComponent(value as string));
    const written = values.length > 0 && commaLists.includes(name) ? [values.join(",")] : values;
    return written.map((value) => `${encodeURIComponent(name)}=${value}`);
  });
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
  return baseUrl + filled + encodeQuery(query, commaLists);
}
