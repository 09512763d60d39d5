import { createQuoClient, type QuoClient, QuoApiError } from "@quo-api/client";
import type { OperationFact } from "@quo-api/spec";

/** What one call of an operation is made with. */
export interface CallInput {
  /** Path parameters by name. */
  path?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
  headers?: Record<string, string>;
}

/** A client that sends each request once and at once: the mock is asked for errors on purpose. */
export function contractClient(baseUrl: string, fetch: typeof globalThis.fetch): QuoClient {
  return createQuoClient({ apiKey: "contract-test-key", baseUrl, fetch, retries: 0, limiter: false });
}

type Method = (...values: unknown[]) => PromiseLike<unknown>;

/** Calls an operation through its method in the client, as the table of operations names it. */
export async function callOperation(quo: QuoClient, operation: OperationFact, input: CallInput): Promise<unknown> {
  const resource = (quo as unknown as Record<string, Record<string, Method> | undefined>)[operation.resource];
  const method = resource?.[operation.name];
  if (method === undefined) throw new Error(`The client has no quo.${operation.resource}.${operation.name}.`);
  const ids = operation.parameters.filter(({ in: place }) => place === "path").map(({ name }) => input.path?.[name]);
  const hasQuery = operation.parameters.some(({ in: place }) => place === "query");
  const middle = operation.body ? [input.body] : hasQuery ? [input.query ?? {}] : [];
  return await method(...ids, ...middle, input.headers === undefined ? {} : { headers: input.headers });
}

/** Runs a call that has to fail with an answer of the API and gives the error. */
export async function apiErrorOf(run: () => PromiseLike<unknown>): Promise<QuoApiError> {
  let result: unknown;
  try {
    result = await run();
  } catch (error) {
    if (error instanceof QuoApiError) return error;
    // A send that failed late is reported as an unknown outcome, with the answer as its cause.
    if (error instanceof Error && error.cause instanceof QuoApiError) return error.cause;
    throw error;
  }
  throw new Error(`Expected an error, got ${JSON.stringify(result)?.slice(0, 200)}.`);
}
