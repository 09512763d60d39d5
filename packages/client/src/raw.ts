import createOpenapiFetch, { type Client } from "openapi-fetch";
import type { RawParts } from "./create-quo-client.ts";
import type { paths } from "./generated/openapi.ts";
import { findOperation } from "./find-operation.ts";
import { encodeQuery } from "./request-url.ts";
import type { Transport } from "./transport.ts";

/** The API by path and method. */
export type RawClient = Client<paths>;

/**
 * Makes `quo.raw`: openapi-fetch's client, whose requests go through the limiter, the retries and all else of the client.
 * Error statuses are not thrown but given back, as openapi-fetch does; no answer at all is thrown.
 *
 * @example
 * ```ts
 * const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "", raw: openapiFetch });
 * const { data, error } = await quo.raw.GET("/v1/phone-numbers");
 * ```
 */
export function openapiFetch(quo: Transport, { operations, errorOf, explainSend, QuoApiError }: RawParts): RawClient {
  const base = new URL(quo.baseUrl).pathname.replace(/\/$/, "");
  // openapi-fetch does not tell which operation a query is for; a name means the same in all of them.
  const commaLists = operations.flatMap((operation) => operation.commaLists ?? []);
  return createOpenapiFetch<paths>({
    baseUrl: quo.baseUrl,
    querySerializer: (query) => encodeQuery("quo.raw", query, commaLists).slice(1),
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
