import { createLimiter } from "@quo-api/client";

/** A request without the key, which is added when it is sent, so that nothing else holds it. */
export interface Outgoing {
  method: string;
  /** Path and query, without the server. */
  path: string;
  headers: Record<string, string>;
  body?: unknown;
  /** How the key is sent. */
  key: "raw" | "none" | "Bearer";
}

/** A response, read to its end. */
export interface Incoming {
  status: number;
  headers: Headers;
  body: string;
}

/** The server could not be reached, or stopped responding. */
export class Unreachable extends Error {
  override name = "Unreachable";
}

/** Below the 10 requests a second that Quo allows a key, so that other programs with the same key can go on. */
const perSecond = 8;
const timeoutMs = 30_000;
const attempts = 4;
const temporary = [502, 503, 504];

/** Milliseconds that a response asks to wait, 2 s where it does not say; at most 30 s. */
function pauseOf(headers: Headers): number {
  const seconds = Number(headers.get("retry-after"));
  return Math.min(seconds > 0 ? seconds * 1000 : 2000, 30_000);
}

/**
 * Makes a function that sends requests one after the other, never more than eight in any second. A request that gets no
 * response, or 429, 502, 503 or 504, is sent up to four times, and the last response counts; POST and PATCH are repeated after 429
 * only, because after the others the work may have been done. Redirects are not followed.
 *
 * The function throws {@link Unreachable} when no attempt got a response, and the reason of the signal when it aborts.
 */
export function createSender(
  base: string,
  key: string,
): (request: Outgoing, signal?: AbortSignal) => Promise<Incoming> {
  const limiter = createLimiter({ perSecond });
  return async ({ method, path, headers, body, key: form }, signal) => {
    const authorization = { raw: { authorization: key }, Bearer: { authorization: `Bearer ${key}` }, none: {} }[form];
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    const type = body === undefined ? {} : { "content-type": "application/json" };
    const repeatable = method !== "POST" && method !== "PATCH";
    for (let attempt = 1; ; attempt += 1) {
      const turn = await limiter.acquire("", signal);
      const timeout = AbortSignal.timeout(timeoutMs);
      try {
        const response = await fetch(base + path, {
          method,
          headers: { accept: "application/json", ...type, ...headers, ...authorization },
          ...content,
          redirect: "manual",
          signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
        });
        const text = await response.text();
        const passing = response.status === 429 || (repeatable && temporary.includes(response.status));
        const again = passing && attempt < attempts;
        turn.done(again ? pauseOf(response.headers) : 0);
        if (!again) return { status: response.status, headers: response.headers, body: text };
      } catch (error) {
        turn.done(1000);
        signal?.throwIfAborted();
        const { code, cause } = Object(error) as { code?: string; cause?: { code?: string } };
        if (attempt === attempts || !repeatable)
          throw new Unreachable(timeout.aborted ? "no response within 30 s" : (cause?.code ?? String(code)), {
            cause: error,
          });
      }
    }
  };
}
