/** A delivery on the wire. */
export interface DeliveryRequest {
  url: string;
  headers: Record<string, string>;
  body: string;
  timeoutMs: number;
  latencyMs: number;
}

/** What a receiver answered. Status 0 means nothing came back. */
export interface DeliveryResult {
  status: number;
  body: string;
  /** Milliseconds of real time. */
  durationMs: number;
}

/** Sends a delivery and never rejects. */
export type Receive = (request: DeliveryRequest) => Promise<DeliveryResult>;

/** A receiver inside this process. */
export type Receiver = (request: Request) => Response | Promise<Response>;

const reserved = /(^|\.)(example|invalid|example\.(com|net|org))$/;

/**
 * Sends deliveries: to receivers of this process where one is known for the address, into the void for reserved example
 * hosts, which the default workspace uses, and over the network otherwise.
 */
export function createReceive(options: {
  fetch: typeof fetch;
  receivers: ReadonlyMap<string, Receiver>;
  now: () => number;
}): Receive {
  return async ({ url, headers, body, timeoutMs, latencyMs }) => {
    const start = options.now();
    const result = (status: number, text: string): DeliveryResult => ({
      status,
      body: text,
      durationMs: Math.max(0, Math.round(options.now() - start)),
    });
    try {
      if (latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, latencyMs));
      const target = new URL(url);
      const request = { method: "POST", headers, body, redirect: "manual" as const };
      const receiver = options.receivers.get(`${target.origin}${target.pathname}`);
      if (receiver !== undefined) {
        const response = await withTimeout(Promise.resolve(receiver(new Request(url, request))), timeoutMs);
        return result(response.status, await response.text());
      }
      if (reserved.test(target.hostname))
        return result(200, "Taken by the emulator: this host is reserved for examples.");
      const response = await options.fetch(url, { ...request, signal: AbortSignal.timeout(timeoutMs) });
      return result(response.status, await response.text());
    } catch (error) {
      return result(0, error instanceof Error ? reasonOf(error) : String(error));
    }
  };
}

function reasonOf(error: Error): string {
  const { cause } = error;
  return cause instanceof Error ? `${error.message}: ${cause.message}` : error.message;
}

async function withTimeout<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
