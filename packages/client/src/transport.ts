import { createQuerySerializer, defaultPathSerializer } from "openapi-fetch";
import { readAnswer } from "./answer.ts";
import { QuoConnectionError, QuoError } from "./errors.ts";
import type { OperationCall } from "./operation.ts";
import { Pages } from "./pages.ts";

/** An API key, or a function that gives one; the function is asked again for every request. */
export type ApiKey = string | (() => string | Promise<string>);

/** How to reach Quo. */
export interface TransportOptions {
  /** The raw key, without `Bearer`. */
  apiKey: ApiKey;
  /** Where the API is served. Default: `https://api.quo.com`. */
  baseUrl?: string;
  /** Replaces the global `fetch`. */
  fetch?: typeof globalThis.fetch;
}

/** What can be set for one request. */
export interface RequestOptions {
  /** Ends the request when it aborts. */
  signal?: AbortSignal;
  /** Headers to add. */
  headers?: Record<string, string>;
}

/** What operations are called through: see {@link createQuoClient}. */
export interface Transport {
  call(call: OperationCall): unknown;
}

const serializeQuery = createQuerySerializer<Record<string, unknown>>();

/** Refuses, with the reason, a key that Quo would answer 401. */
export function checkApiKey(key: unknown): string {
  if (typeof key !== "string" || key === "")
    throw new QuoError("The API key is missing. Create one in the app's workspace settings and pass it as apiKey.");
  if (/^bearer /i.test(key))
    throw new QuoError("Pass the API key alone. Quo answers 401 to a key with `Bearer` before it.");
  if (/\s/.test(key))
    throw new QuoError("The API key contains white space. Check for a line break or a space from copying.");
  return key;
}

function urlOf(baseUrl: string, { operation, path, query }: OperationCall): string {
  for (const [name, value] of Object.entries(path)) {
    if (typeof value !== "string" || value === "")
      throw new QuoError(`${operation.id} needs ${name}, a non-empty string.`);
  }
  const search = serializeQuery(query);
  return baseUrl + defaultPathSerializer(operation.path, path) + (search === "" ? "" : `?${search}`);
}

/** Makes what standalone functions such as `sendMessage(quo, …)` are called with. */
export function createTransport(options: TransportOptions): Transport {
  const baseUrl = (options.baseUrl ?? "https://api.quo.com").replace(/\/+$/, "");
  if (typeof options.apiKey !== "function") checkApiKey(options.apiKey);

  const send = async (call: OperationCall): Promise<unknown> => {
    const { operation } = call;
    const { apiKey } = options;
    const headers: Record<string, string> = {
      accept: "application/json",
      authorization: checkApiKey(typeof apiKey === "function" ? await apiKey() : apiKey),
    };
    if (operation.beta) headers["x-quo-api-version"] = "2026-03-30";
    if (operation.input === "body") headers["content-type"] = "application/json";
    const init: RequestInit = { method: operation.method, headers: { ...headers, ...call.options.headers } };
    // A redirect would turn the POST of a message into a GET that looks like a success.
    init.redirect = "error";
    if (operation.input === "body") init.body = JSON.stringify(call.body);
    if (call.options.signal) init.signal = call.options.signal;
    const url = urlOf(baseUrl, call);
    let response: Response;
    try {
      response = await (options.fetch ?? globalThis.fetch)(url, init);
    } catch (cause) {
      if (call.options.signal?.aborted) throw cause;
      throw new QuoConnectionError(operation.id, cause);
    }
    return readAnswer(operation, response);
  };

  return {
    call: (call) => (call.operation.unwrap === "page" ? new Pages(call, send) : send(call)),
  };
}
