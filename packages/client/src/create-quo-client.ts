import { errorOf } from "./answer.ts";
import { QuoApiError } from "./api-error.ts";
import { type Resources, resources } from "./generated/resources.ts";
import type { OperationDescriptor } from "./operation.ts";
import { explainSend } from "./send-outcome.ts";
import { createTransport, type Transport, type TransportOptions } from "./transport.ts";

/** What a client of paths shares with this one. It is handed over, not imported, so that neither bundle holds the other. */
export interface RawParts {
  readonly operations: readonly OperationDescriptor[];
  readonly errorOf: typeof errorOf;
  readonly explainSend: typeof explainSend;
  readonly QuoApiError: typeof QuoApiError;
}

/** What a client can be told. */
export interface ClientOptions<Raw> extends TransportOptions {
  /** Makes `quo.raw`: `openapiFetch` from `@quo-api/client/raw`. */
  raw?: ((quo: Transport, parts: RawParts) => Raw) | undefined;
}

/** Every operation by resource, and `raw` for those who prefer paths. */
export interface QuoClient<Raw = unknown> extends Transport, Resources {
  /** The same API by path and method; there when the client was made with the option `raw`. */
  readonly raw: Raw;
}

/** A standalone function: of one operation, or written by hand. */
type StandaloneFunction = ((quo: Transport, ...values: unknown[]) => unknown) & { operation?: OperationDescriptor };

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
export function createQuoClient<Raw = unknown>(options: ClientOptions<Raw>): QuoClient<Raw> {
  const transport = createTransport(options);
  const client: Record<string, unknown> = { ...transport };
  const operations: OperationDescriptor[] = [];
  for (const resource in resources) {
    const bound: Record<string, unknown> = (client[resource] = {});
    for (const [name, call] of Object.entries(
      resources[resource as keyof typeof resources] as Record<string, StandaloneFunction>,
    )) {
      const { operation } = call;
      if (operation) operations.push(operation);
      bound[name] = call.bind(undefined, transport);
    }
  }
  client["raw"] = options.raw?.(transport, { operations, errorOf, explainSend, QuoApiError });
  return client as unknown as QuoClient<Raw>;
}
