import { abortable, sleep } from "./abortable.ts";
import { type ApiKey, checkApiKey } from "./api-key.ts";
import type { Clock } from "./clock.ts";
import { QuoConnectionError, QuoError, QuoRequestError, QuoTimeoutError } from "./errors.ts";
import type { Limiter } from "./limiter.ts";
import type { Logger } from "./logger.ts";
import type { Middleware, QuoRequest } from "./middleware.ts";
import { neverConnected } from "./never-connected.ts";
import type { OperationDescriptor } from "./operation.ts";
import { type Redact, redactCause, redactText } from "./redact.ts";
import { isTransient, readRetryAfter, retryDelay, retryPolicy } from "./retry.ts";
import { openChannel, traced } from "./tracing.ts";
import type { RequestOptions } from "./transport.ts";

/** Everything the exchange of requests needs. */
export interface ExchangeSettings extends RequestOptions {
  apiKey: ApiKey;
  baseUrl: string;
  fetch?: typeof globalThis.fetch | undefined;
  limiter: Limiter | false;
  middleware?: readonly Middleware[] | undefined;
  logger?: Logger | undefined;
  clock: Clock;
  random?: (() => number) | undefined;
}

/** A request that is ready but for key, limits and chance. */
export interface OutgoingRequest {
  readonly operation: OperationDescriptor;
  readonly url: string;
  readonly body: string | undefined;
  readonly options: RequestOptions;
}

/**
 * Decides what a failure means; `undefined` leaves it as it is.
 *
 * @param sent Whether a request left in the last attempt.
 * @param since When the call began, by the wall clock.
 */
export type Explain = (error: unknown, sent: boolean, since: number) => unknown;

/** Sends a request, as often as is safe, and reads its answer within the same time limit. */
export type Exchange = <T>(
  request: OutgoingRequest,
  read: (response: Response, redact: Redact) => Promise<T>,
  explain: Explain,
) => Promise<T>;

/** Makes the exchange of a client: key, limiter, middleware and `fetch`, within timeouts and retries. */
export function createExchange(settings: ExchangeSettings): Exchange {
  const { apiKey, clock, limiter, middleware = [], logger, baseUrl, random = Math.random } = settings;
  const channel = openChannel();

  return async ({ operation, url, body, options }, read, explain) => {
    const { id, method } = operation;
    const { signal, timeout = settings.timeout ?? 30_000, totalTimeout = settings.totalTimeout ?? 60_000 } = options;
    const policy = retryPolicy(settings.retries, options.retries);
    const since = clock.date();
    const started = clock.now();
    let waited = 0;
    let key = "";
    let sent = false;
    const remaining = () => totalTimeout - (clock.now() - started - waited);
    const redact: Redact = (text) => redactText(text, key, body);
    const broken = (uncertain: boolean, cause: unknown) => {
      const reason = redactCause(cause, redact);
      return new QuoConnectionError(`${id} had no whole answer: ${reason.message}`, id, uncertain, reason);
    };
    const wire = async (request: QuoRequest) => {
      sent = true;
      try {
        // Not `error`, which workerd does not know. A redirect would turn the POST of a message into a GET.
        const init = { ...request, method, redirect: "manual" } as RequestInit;
        return await (settings.fetch ?? globalThis.fetch)(request.url, init);
      } catch (cause) {
        throw broken(!neverConnected(cause), cause);
      }
    };

    const attempt = async (number: number) => {
      sent = false;
      key = checkApiKey(typeof apiKey === "function" ? await apiKey() : apiKey);
      const turn = await (limiter || undefined)?.acquire(baseUrl + key, signal);
      waited += turn?.waited ?? 0;
      let pause = 0;
      const limit = Math.min(timeout, remaining());
      const headers: Record<string, string> = {
        ...(body && { "content-type": "application/json" }),
        // The second is the name of the beta. Whether it is still read is not known.
        ...(operation.beta && { "quo-api-version": "2026-03-30", "x-quo-api-version": "2026-03-30" }),
        ...settings.headers,
        ...options.headers,
        authorization: key,
      };
      const chain = middleware.reduceRight<(request: QuoRequest) => Promise<Response>>(
        (next, layer) => (request) => layer(request, next),
        wire,
      );
      return traced(
        channel,
        () => {
          const { hostname, port } = new URL(url);
          return {
            "http.request.method": method,
            "http.request.resend_count": number - 1,
            "server.address": hostname,
            "server.port": +port || 443,
            "url.template": operation.path,
            "quo.operation": id,
            "quo.waited": waited,
          };
        },
        (attributes) =>
          abortable(
            clock,
            signal,
            async (stopped) => {
              let response: Response;
              try {
                response = await chain({ operation, attempt: number, waited, url, headers, body, signal: stopped });
                const { status } = response;
                if (attributes) attributes["http.response.status_code"] = status;
                if (status === 429) pause = readRetryAfter(response.headers, clock) ?? 1000;
              } finally {
                turn?.done(Math.min(pause, policy.maxRetryAfter));
              }
              return read(response, redact).catch((cause) => {
                throw cause instanceof QuoError ? cause : broken(true, cause);
              });
            },
            limit,
            () => new QuoTimeoutError(`${id} had no answer in ${limit | 0} ms`, id, sent),
          ),
      );
    };

    for (let number = 1; ; number += 1) {
      try {
        return await attempt(number);
      } catch (error) {
        let delay = Infinity;
        if (error instanceof QuoRequestError) {
          error.attempts = number;
          const { status, retryAfter = 0 } = error as { status?: number; retryAfter?: number };
          if (number <= policy.limit && isTransient(status) && (operation.safe || !error.uncertain))
            delay = retryDelay(policy, number, retryAfter, random());
        }
        if (delay >= remaining()) throw explain(error, sent, since) ?? error;
        logger?.warn(`${(error as Error).message}; again in ${delay | 0} ms`);
        await sleep(clock, delay, signal);
      }
    }
  };
}
