import createOpenapiFetch, { type Client } from "openapi-fetch";
import type { errorOf } from "./answer.ts";
import type { QuoApiError } from "./api-error.ts";
import type { paths } from "./generated/openapi.ts";
import type { OperationDescriptor } from "./operation.ts";
import type { explainSend } from "./send-outcome.ts";
import type { Transport } from "./transport.ts";

/** The API by path and method. */
export type RawClient = Client<paths>;

/** What this module shares with the client. It is handed over, not imported, so that it can be loaded on its own. */
export interface RawParts {
  operations: OperationDescriptor[];
  errorOf: typeof errorOf;
  explainSend: typeof explainSend;
  QuoApiError: typeof QuoApiError;
}

/** Finds the operation that a request calls. */
export function findOperation(operations: OperationDescriptor[], method: string, path: string): OperationDescriptor {
  return (
    operations.find(
      (operation) =>
        operation.method === method && new RegExp(`^${operation.path.replaceAll(/{\w+}/g, "[^/]+")}$`).test(path),
      // What the description does not know is sent once: nothing says that repeating it is safe.
    ) ?? { id: `${method} ${path}`, method, path, input: "", gives: "all", safe: false, beta: false }
  );
}

/**
 * Makes openapi-fetch's client, whose requests go through the limiter, the retries and all else of a transport. Error
 * statuses are not thrown but given back, as openapi-fetch does.
 */
export function createRaw(quo: Transport, { operations, errorOf, explainSend, QuoApiError }: RawParts): RawClient {
  const base = new URL(quo.baseUrl).pathname.replace(/\/$/, "");
  return createOpenapiFetch<paths>({
    baseUrl: quo.baseUrl,
    async fetch(request) {
      const { url, method, signal } = request;
      const operation = findOperation(operations, method, new URL(url).pathname.slice(base.length));
      const body = request.body ? await request.text() : undefined;
      const outgoing = { operation, url, body, options: { signal, headers: Object.fromEntries(request.headers) } };
      let whole: Response | undefined;
      try {
        return await quo.exchange(
          outgoing,
          async (response, redact) => {
            // Read here, so that the time limit holds for the body too.
            const bytes = await response.arrayBuffer();
            whole = new Response(bytes.byteLength > 0 ? bytes : null, response);
            if (response.ok) return whole;
            throw errorOf(response, "", { operation, redact, clock: quo.clock });
          },
          (error, ...rest) =>
            error instanceof QuoApiError ? undefined : explainSend(quo, outgoing, quo.clock, error, ...rest),
        );
      } catch (error) {
        if (error instanceof QuoApiError && whole) return whole;
        throw error;
      }
    },
  });
}
