import { type EmulatorAnswer, type EmulatorRequest } from "./message.ts";

/** Answers `fetch` calls without a port. Faults of the wire look as they do with a real connection. */
export function createFetch(answer: (request: EmulatorRequest) => EmulatorAnswer): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const url = new URL(request.url);
    const body = request.body === null ? null : await request.text();
    const result = answer({
      method: request.method,
      path: url.pathname,
      query: url.search.slice(1),
      header: (name) => request.headers.get(name),
      body,
    });
    return toResponse(result, request.signal);
  };
}

/** Turns an answer into a `Response`, or fails as a broken connection does. */
async function toResponse({ status, headers, body, wire }: EmulatorAnswer, signal: AbortSignal): Promise<Response> {
  if (wire?.delayMs !== undefined) await delay(wire.delayMs, signal);
  if (wire?.reset === true) throw new TypeError("fetch failed", { cause: connectionReset() });
  if (wire?.truncateAt === undefined || body === null) return new Response(body, { status, headers });
  const part = new TextEncoder().encode(body).slice(0, wire.truncateAt);
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(part),
    pull: (controller) => controller.error(new TypeError("terminated", { cause: connectionReset() })),
  });
  return new Response(stream, { status, headers });
}

function connectionReset(): Error {
  return Object.assign(new Error("The emulator broke the connection, as a fault plan asked"), { code: "ECONNRESET" });
}

function delay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", abort);
      resolve();
    }, ms);
    function abort(): void {
      clearTimeout(timer);
      reject(signal.reason instanceof Error ? signal.reason : new Error("Aborted"));
    }
    signal.addEventListener("abort", abort, { once: true });
  });
}
