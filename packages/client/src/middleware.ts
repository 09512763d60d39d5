import type { OperationDescriptor } from "./operation.ts";

/** One attempt of a request, as it is about to leave. Headers and body may be changed, or passed on changed. */
export interface QuoRequest {
  readonly operation: OperationDescriptor;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** Milliseconds this call has waited for the limiter so far. */
  readonly waited: number;
  url: string;
  /** Names in lower case. `authorization` is among them: do not print it. */
  headers: Record<string, string>;
  body: string | undefined;
  /** Aborts when the caller, a timeout or the end of the time budget ends the attempt. */
  readonly signal: AbortSignal;
}

/**
 * A layer around every attempt: beneath the retries and the limiter, above `fetch`. It may change the request, look at
 * the answer, or give one of its own without calling `next`.
 *
 * @example
 * ```ts
 * const timed: Middleware = async (request, next) => {
 *   const started = performance.now();
 *   const response = await next(request);
 *   console.log(request.operation.id, response.status, performance.now() - started);
 *   return response;
 * };
 * ```
 */
export type Middleware = (request: QuoRequest, next: (request: QuoRequest) => Promise<Response>) => Promise<Response>;
