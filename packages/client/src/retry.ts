import type { Clock } from "./clock.ts";

/** How often and how patiently a failed request is repeated. Times are in milliseconds. */
export interface RetryOptions {
  /** How many times at most, after the first attempt. `0` means never. Default: 2. */
  limit?: number | undefined;
  /** The first pause is a random time up to this; each further one up to twice the one before. Default: 500. */
  baseDelay?: number | undefined;
  /** No pause is longer than this, unless `Retry-After` asks for it. Default: 8000. */
  maxDelay?: number | undefined;
  /** A `Retry-After` beyond this is not waited for; the error comes at once and tells it. Default: 30000. */
  maxRetryAfter?: number | undefined;
}

/** A number of retries, or all about them. */
export type Retries = number | RetryOptions;

/** A policy in which every number is known. */
export type RetryPolicy = { readonly [name in keyof RetryOptions]-?: number };

/** Fills in what is absent or `undefined`. Values of one request go before those of the client. */
export function retryPolicy(...choices: (Retries | undefined)[]): RetryPolicy {
  const policy = { limit: 2, baseDelay: 500, maxDelay: 8000, maxRetryAfter: 30_000 };
  for (const choice of choices) {
    const chosen = typeof choice === "number" ? { limit: choice } : choice;
    for (const name of Object.keys(policy) as (keyof RetryOptions)[]) policy[name] = chosen?.[name] ?? policy[name];
  }
  return policy;
}

/**
 * The pause before a retry: exponential, with full jitter, and never shorter than what the server asked for.
 *
 * @param attempt How many attempts were made, from 1.
 * @param random From 0 to 1.
 * @returns milliseconds, or `Infinity` when the server asks for more than the policy would wait.
 */
export function retryDelay(
  { baseDelay, maxDelay, maxRetryAfter }: RetryPolicy,
  attempt: number,
  retryAfter: number,
  random: number,
): number {
  if (retryAfter > maxRetryAfter) return Infinity;
  return Math.max(retryAfter, random * Math.min(maxDelay, baseDelay * 2 ** (attempt - 1)));
}

/**
 * Reads `Retry-After`, which is a number of seconds or a date. A date is compared with the answer's own `Date`, so
 * that a wrong clock on either side does no harm.
 *
 * @returns milliseconds above 0; `undefined` when there is nothing to wait for or the header makes no sense.
 */
export function readRetryAfter(headers: Headers, clock: Pick<Clock, "date">): number | undefined {
  const value = headers.get("retry-after") ?? "";
  const wait = Number(value) * 1000 || Date.parse(value) - (Date.parse(headers.get("date") ?? "") || clock.date());
  return wait > 0 ? wait : undefined;
}

/** Whether a failure may be over soon: no answer at all, 408, 429 or 5xx. */
export function isTransient(status: number | undefined): boolean {
  return status === undefined || status === 408 || status === 429 || status > 499;
}
