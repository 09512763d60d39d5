// oxlint-disable vitest/no-standalone-expect -- checks that several tests share
import { createEmulator, type Emulator, type EmulatorOptions } from "@quo-api/emulator";
import { onTestFinished, expect } from "vitest";

/** An answer as tests look at it. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests reach into JSON of any shape
  body: any;
}

export interface CallOptions {
  query?: Record<string, string | number | boolean | string[]>;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Calls the API of an emulator, with its key and the beta version unless told otherwise. */
export type CallApi = (method: string, path: string, options?: CallOptions) => Promise<Answer>;

export const frontDesk = "PN5tGh20Rx";
export const frontDeskNumber = "+14155550142";
export const workshop = "PN8wKe31Sv";
export const customer = "+12065550187";
export const kitchen = "+12065550164";
export const owner = "USk4Lz91Fd";
export const member = "USr7Tm02Qa";
export const morning = "2026-06-23T09:00:00.000Z";

export function queryString(query: NonNullable<CallOptions["query"]> = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? value : [value]) search.append(name, String(each));
  }
  return search.size === 0 ? "" : `?${search}`;
}

export function callerOf(emulator: Pick<Emulator, "fetch" | "apiKey">, base = "https://api.quo.com"): CallApi {
  return async (method, path, { query, body, headers } = {}) => {
    const response = await emulator.fetch(`${base}${path}${queryString(query)}`, {
      method,
      headers: {
        authorization: emulator.apiKey,
        "quo-api-version": "2026-03-30",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = response.headers.get("content-type")?.includes("json") === true;
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: json && text !== "" ? JSON.parse(text) : undefined,
    };
  };
}

/** A frozen emulator without a rate limit that is closed after the test, which fails if an answer broke the description. */
export function startEmulator(options: EmulatorOptions = {}): { emulator: Emulator; call: CallApi } {
  const emulator = createEmulator({ clock: morning, rateLimit: false, ...options });
  onTestFinished(async () => {
    await emulator.close();
    expect(emulator.violations).toEqual([]);
  });
  return { emulator, call: callerOf(emulator) };
}

export const send = (to: string[], more: Record<string, unknown> = {}): CallOptions => ({
  body: { content: "Hello", from: frontDesk, to, ...more },
});

/** Follows the tokens of a list to its end and gives every item. */
export async function collect(
  call: CallApi,
  path: string,
  query: NonNullable<CallOptions["query"]>,
): Promise<unknown[]> {
  const items: unknown[] = [];
  let token: string | null = null;
  do {
    const { status, body } = await call("GET", path, {
      query: { ...query, ...(token === null ? {} : { pageToken: token }) },
    });
    expect(status).toBe(200);
    items.push(...body.data);
    token = body.nextPageToken;
  } while (token !== null);
  return items;
}
