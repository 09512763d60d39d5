/** One request as it arrived at {@link scriptedFetch}. */
export interface SeenRequest {
  method: string;
  url: URL;
  headers: Record<string, string>;
  body: unknown;
}

/** What to answer: a response, JSON of a status, or an error to throw. */
export type Script = Response | Error | { status?: number; body?: unknown; headers?: Record<string, string> };

/** A `fetch` that answers from a script, the last line of which holds for ever after, and remembers what it saw. */
export function scriptedFetch(...script: (Script | ((request: SeenRequest) => Script | Promise<Script>))[]) {
  const seen: SeenRequest[] = [];
  const fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const request: SeenRequest = {
      method: init.method ?? "GET",
      url: new URL(input instanceof Request ? input.url : input),
      headers: { ...(init.headers as Record<string, string>) },
      body: typeof init.body === "string" ? JSON.parse(init.body) : undefined,
    };
    const line = script[Math.min(seen.length, script.length - 1)] ?? {};
    seen.push(request);
    const answer = typeof line === "function" ? await line(request) : line;
    if (answer instanceof Error) throw answer;
    if (answer instanceof Response) return answer.clone();
    const { status = 200, body, headers = {} } = answer;
    const text = body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body);
    return new Response(text, { status, headers: { "content-type": "application/json", ...headers } });
  };
  return { fetch, seen };
}

/** The error a fetch throws when nobody listens. */
export const refused = () =>
  new TypeError("fetch failed", {
    cause: Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:9"), { code: "ECONNREFUSED" }),
  });

/** The error a fetch throws when the connection breaks after it was made. */
export const reset = () =>
  new TypeError("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) });
