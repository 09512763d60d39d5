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

/** How deliveries leave the emulator. */
export interface Outlet {
  receive: Receive;
  /** What a reserved example host answers, which needs no network; `null` for every other address. */
  void: (url: string) => DeliveryResult | null;
  /** Gives up what is under way. */
  close: () => void;
}

/** A receiver inside this process. */
export type Receiver = (request: Request) => Response | Promise<Response>;

const taken = "Taken by the emulator: this host is reserved for examples.";
const reserved = /(^|\.)(example|invalid|example\.(com|net|org))$/;

/**
 * Sends deliveries: to receivers of this process where one is known for the address, into the void for reserved example
 * hosts, which the default workspace uses, and over the network otherwise.
 */
export function createOutlet(options: {
  fetch: typeof fetch;
  receivers: ReadonlyMap<string, Receiver>;
  now: () => number;
}): Outlet {
  const known = new Map<string, boolean>();
  const isVoid = (url: string): boolean => {
    let answer = known.get(url);
    if (answer === undefined) known.set(url, (answer = reserved.test(new URL(url).hostname)));
    if (!answer) return false;
    const { origin, pathname } = new URL(url);
    return !options.receivers.has(`${origin}${pathname}`);
  };
  const closing = new AbortController();
  const receive: Receive = async ({ url, headers, body, timeoutMs, latencyMs }) => {
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
        const response = await withTimeout(
          Promise.resolve(receiver(new Request(url, request))),
          timeoutMs,
          closing.signal,
        );
        return result(response.status, await response.text());
      }
      if (reserved.test(target.hostname)) return result(200, taken);
      const response = await options.fetch(url, {
        ...request,
        signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), closing.signal]),
      });
      return result(response.status, await response.text());
    } catch (error) {
      return result(0, error instanceof Error ? reasonOf(error) : String(error));
    }
  };
  return {
    receive,
    void: (url) => (isVoid(url) ? { status: 200, body: taken, durationMs: 0 } : null),
    close: () => closing.abort(new Error("The emulator was closed")),
  };
}

function reasonOf(error: Error): string {
  const { cause } = error;
  return cause instanceof Error ? `${error.message}: ${cause.message}` : error.message;
}

async function withTimeout<T>(work: Promise<T>, timeoutMs: number, closing: AbortSignal): Promise<T> {
  const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), closing]);
  let stop = (): void => {};
  const late = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason instanceof Error ? signal.reason : new Error(`No answer within ${timeoutMs} ms`));
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
