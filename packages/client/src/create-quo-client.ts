import createOpenapiFetch, { type Client } from "openapi-fetch";
import type { paths } from "./generated/openapi.ts";
import { type Resources, resources } from "./generated/resources.ts";
import { checkApiKey, createTransport, type Transport, type TransportOptions } from "./transport.ts";

/** Every operation by resource, and `raw` for those who prefer paths. */
export interface QuoClient extends Transport, Resources {
  /** The same API by path and method, through openapi-fetch. */
  readonly raw: Client<paths>;
}

type Operations = Record<string, Record<string, (quo: Transport, ...values: unknown[]) => unknown>>;

/**
 * Makes a client for the whole API.
 *
 * @throws {QuoError} when the key is empty, holds white space or starts with `Bearer`.
 * @example
 * ```ts
 * const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });
 * await quo.messages.send({ from: "PN5tGh20Rx", to: ["+12065550187"], content: "Your bike is ready." });
 * ```
 */
export function createQuoClient(options: TransportOptions): QuoClient {
  const transport = createTransport(options);
  const bound = Object.entries(resources as unknown as Operations).map(([resource, operations]) => [
    resource,
    Object.fromEntries(
      Object.entries(operations).map(([name, operation]) => [
        name,
        (...values: unknown[]) => operation(transport, ...values),
      ]),
    ),
  ]);
  const client = Object.assign(transport, Object.fromEntries(bound) as Resources);
  return Object.defineProperty(client, "raw", { get: () => createRaw(options) }) as unknown as QuoClient;
}

function createRaw({ apiKey, baseUrl = "https://api.quo.com", fetch }: TransportOptions): Client<paths> {
  const raw = createOpenapiFetch<paths>({
    baseUrl,
    redirect: "error",
    ...(fetch ? { fetch: (request) => fetch(request) } : {}),
  });
  raw.use({
    async onRequest({ request }) {
      request.headers.set("authorization", checkApiKey(typeof apiKey === "function" ? await apiKey() : apiKey));
      return request;
    },
  });
  return raw;
}
