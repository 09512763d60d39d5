import { errorOf } from "./answer.ts";
import { QuoApiError } from "./api-error.ts";
import { type Resources, resources } from "./generated/resources.ts";
import type { OperationDescriptor } from "./operation.ts";
import type { RawClient } from "./raw.ts";
import { explainSend } from "./send-outcome.ts";
import { createTransport, type Transport, type TransportOptions } from "./transport.ts";

/** Every operation by resource, and `raw` for those who prefer paths. */
export interface QuoClient extends Transport, Resources {
  /** The same API by path and method, through openapi-fetch, which is loaded with the first request. */
  readonly raw: RawClient;
}

type Operation = ((quo: Transport, ...values: unknown[]) => unknown) & { operation: OperationDescriptor };

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
  const client: Record<string, unknown> = { ...transport };
  const operations: OperationDescriptor[] = [];
  for (const resource in resources) {
    const bound: Record<string, unknown> = (client[resource] = {});
    for (const [name, call] of Object.entries<unknown>(resources[resource as keyof typeof resources])) {
      operations.push((call as Operation).operation);
      bound[name] = (...values: unknown[]) => (call as Operation)(transport, ...values);
    }
  }
  client["raw"] = lazyRaw(transport, operations);
  return client as unknown as QuoClient;
}

/** Stands in for openapi-fetch's client until the first use, in the order of the calls. */
function lazyRaw(quo: Transport, operations: OperationDescriptor[]): Record<string, unknown> {
  let loading: Promise<RawClient> | undefined;
  const facade: Record<string, unknown> = {};
  for (const method of "GET PUT POST DELETE OPTIONS HEAD PATCH TRACE request use eject".split(" "))
    facade[method] = async (...values: never[]) => {
      loading ??= import("./raw.ts").then(({ createRaw }) =>
        createRaw(quo, { operations, errorOf, explainSend, QuoApiError }),
      );
      const raw = (await loading) as unknown as Record<string, (...given: never[]) => unknown>;
      return raw[method]?.(...values);
    };
  return facade;
}
