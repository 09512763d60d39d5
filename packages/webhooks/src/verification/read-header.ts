import type { HeadersLike } from "./options.ts";

/** The part of a Fetch `Headers` that is read. */
interface FetchHeaders {
  get(name: string): string | null;
  forEach(visit: (value: string, name: string) => void): void;
}

const isFetchHeaders = (headers: HeadersLike): headers is FetchHeaders =>
  typeof (headers as FetchHeaders).get === "function";

/** All name and value pairs of whatever holds the headers. Duplicates stay apart where the holder kept them apart. */
export function headerPairs(headers: HeadersLike): [name: string, value: string][] {
  const pairs: [string, string][] = [];
  if (isFetchHeaders(headers)) headers.forEach((value, name) => pairs.push([name, value]));
  else if (Array.isArray(headers)) {
    const flat: string[] = headers.flat();
    for (let at = 0; at + 1 < flat.length; at += 2) pairs.push([`${flat[at]}`, `${flat[at + 1]}`]);
  } else
    for (const [name, values] of Object.entries(headers))
      for (const value of [values].flat()) if (value != null) pairs.push([name, value]);
  return pairs;
}

/** Looks a header up, whatever the case of its name. Gives every value it has. */
export function readHeader(headers: HeadersLike, name: string): string[] {
  // Fetch and Node hold names in lower case, which makes these two the usual way out.
  if (isFetchHeaders(headers)) return [headers.get(name) ?? []].flat();
  const direct = (headers as Record<string, unknown>)[name];
  if (typeof direct === "string") return [direct];
  return headerPairs(headers).flatMap(([key, value]) => (key.toLowerCase() === name ? [value] : []));
}
