import type { Logger } from "./logger.ts";
import type { Middleware } from "./middleware.ts";

/**
 * Makes a middleware that writes a line for every attempt: operation, status, attempt, time on the wire, time in the
 * queue. No key, number or text is in it.
 *
 * @param now Milliseconds. Default: `performance.now`.
 * @example
 * ```ts
 * const quo = createQuoClient({ apiKey, middleware: [logRequests(console)] });
 * ```
 */
export function logRequests(logger: Pick<Logger, "debug">, now = () => performance.now()): Middleware {
  return async (request, next) => {
    const started = now();
    const line = (end: string | number) =>
      logger.debug(
        `${request.operation.id}: ${end} (attempt ${request.attempt}, ${Math.round(now() - started)} ms, queued ${Math.round(request.waited)} ms)`,
      );
    try {
      const response = await next(request);
      line(response.status);
      return response;
    } catch (error) {
      line(error instanceof Error ? error.name : "failed");
      throw error;
    }
  };
}
