import { type Description, type Operation, resolve } from "@quo-api/description";

/** The host every sample is written against. */
export const sampleHost = "https://api.quo.com";

/** One concrete request of an operation, put together from the description's own examples. */
export interface SampleRequest {
  method: string;
  /** Path template with its parameters filled in. */
  path: string;
  query: [name: string, value: unknown][];
  headers: Record<string, string>;
  body?: unknown;
}

/** Chooses the example values a sample shows: what is required, and nothing a reader would have to delete again. */
export function sampleRequest(description: Description, operation: Operation): SampleRequest {
  const required = operation.parameters.filter((parameter) => parameter.required && !parameter.deprecated);
  const inPlace = (place: string) => required.filter((parameter) => parameter.in === place);
  const [example] = Object.values(operation.body?.examples ?? {});
  const path = inPlace("path").reduce(
    (filled, { name, example: value }) => filled.replace(`{${name}}`, encodeURIComponent(String(value))),
    operation.path,
  );
  const headers = Object.fromEntries(inPlace("header").map(({ name, example: value }) => [name, String(value)]));
  return {
    method: operation.method,
    path,
    query: inPlace("query").map(({ name, example: value }) => [name, value]),
    headers,
    ...(example === undefined ? {} : { body: resolve(description, example).value }),
  };
}

/** Every name and single value of the query, lists repeated as the API expects. */
export function queryPairs({ query }: SampleRequest): [string, string][] {
  return query.flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, String(one)]),
  );
}
