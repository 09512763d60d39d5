import { answerOf, readAnswer } from "./answer.ts";
import { type ApiKey, checkApiKey } from "./api-key.ts";
import { checkInput } from "./check-input.ts";
import { type Clock, systemClock } from "./clock.ts";
import { createExchange, type Exchange } from "./exchange.ts";
import { createLimiter, type Limiter, sharedLimiter } from "./limiter.ts";
import { type Logger, warnOnce } from "./logger.ts";
import type { Middleware } from "./middleware.ts";
import type { OperationCall } from "./operation.ts";
import { createPages } from "./pages.ts";
import { requestUrl } from "./request-url.ts";
import type { Retries } from "./retry.ts";
import { explainSend } from "./send-outcome.ts";

/** What can be set for one request. */
export interface RequestOptions {
  /** Ends the request when it aborts: in the queue, under way, between attempts and while its answer is read. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, answer included. Default: 30000, when Quo's gateway gives up too. */
  timeout?: number | undefined;
  /**
   * Milliseconds for all attempts and the pauses between them. Waiting for the limiter is not counted, so that a
   * thousand calls made at once can all succeed; `signal` ends that wait. Default: 60000.
   */
  totalTimeout?: number | undefined;
  /** How often to repeat what is safe to repeat. `0` means never. Default: 2. */
  retries?: Retries | undefined;
  /** Headers to add, names in lower case. */
  headers?: Record<string, string> | undefined;
}

/** How to reach Quo. Whatever a request can set is the default of all requests here. */
export interface TransportOptions extends Omit<RequestOptions, "signal"> {
  /** The raw key, without `Bearer`. */
  apiKey: ApiKey;
  /** Where the API is served. Default: `https://api.quo.com`. */
  baseUrl?: string | undefined;
  /** Replaces the global `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Holds requests back before they leave. Default: 10 a second for each key, over all clients of the process. */
  limiter?: Limiter | false | undefined;
  /** Layers around every attempt, the first one outermost. */
  middleware?: readonly Middleware[] | undefined;
  /** Told about retries and deprecated inputs. Default: only `console.warn`, once, about the latter. */
  logger?: Logger | undefined;
  /** What to do about each error: `remedies` from `@quo-api/client/remedies`. */
  remedies?: Readonly<Record<string, string>> | undefined;
  /** Time, for tests. A client with its own clock has its own limiter too. */
  clock?: Clock | undefined;
  /** Gives numbers from 0 to 1, for the jitter of retries. Default: `Math.random`. */
  random?: (() => number) | undefined;
}

/** What operations are called through: see {@link createQuoClient}. */
export interface Transport {
  /** Calls an operation and reads its answer. */
  call(call: OperationCall): unknown;
  /** Sends a request, through everything but the reading of its answer. */
  readonly exchange: Exchange;
  readonly baseUrl: string;
  readonly clock: Clock;
}

/**
 * Makes what standalone functions such as `sendMessage(quo, …)` are called with. A bundle that uses it holds only the
 * operations it names.
 *
 * @throws {QuoError} when the key is empty, holds white space or starts with `Bearer`.
 * @example
 * ```ts
 * const quo = createTransport({ apiKey: process.env.QUO_API_KEY ?? "" });
 * const contact = await getContactById(quo, "66d0aa19b3f4c21e7a905d12");
 * ```
 */
export function createTransport(options: TransportOptions): Transport {
  const {
    apiKey,
    clock = systemClock,
    logger = console,
    remedies,
    limiter = options.clock ? createLimiter({ clock }) : sharedLimiter(),
  } = options;
  const baseUrl = (options.baseUrl ?? "https://api.quo.com").replace(/\/+$/, "");
  if (typeof apiKey !== "function") checkApiKey(apiKey);
  const exchange = createExchange({ ...options, baseUrl, clock, limiter });

  const send = async (call: OperationCall) => {
    const { operation, input } = call;
    for (const name in operation.replaced)
      if (name in Object(input))
        warnOnce(logger, `${operation.id}: ${name} is deprecated, use ${operation.replaced[name]}`);
    checkInput(operation.id, input);
    const request = {
      operation,
      url: requestUrl(baseUrl, operation, call.path, input),
      body: operation.input === "body" ? JSON.stringify(input) : undefined,
      options: call.options,
    };
    return exchange(
      request,
      async (response, redact) => ({
        data: await readAnswer(response, { operation, redact, remedies, clock }),
        response,
      }),
      (...ending) => explainSend(transport, request, clock, ...ending),
    );
  };

  const transport: Transport = {
    baseUrl,
    clock,
    exchange,
    call: (call) => (call.operation.gives === "page" ? createPages(call, send) : answerOf(send(call))),
  };
  return transport;
}
