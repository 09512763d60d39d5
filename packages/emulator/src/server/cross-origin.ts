import type { IncomingMessage } from "node:http";

/** Hosts that only this machine reaches. */
export const loopback: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "localhost"]);

/**
 * Headers that let a page of another origin call the API, such as the reference when it tries a request. Quo itself is
 * not known to send any; a mock that pages cannot reach would be of no use to them. `null` where no page asks.
 */
export function crossOriginHeaders({ headers }: IncomingMessage): Record<string, string> | null {
  const { origin } = headers;
  if (origin === undefined) return null;
  return { "access-control-allow-origin": origin, "access-control-expose-headers": "*", vary: "origin" };
}

/** What a browser is told that asks before it sends; `null` when the request is not such a question. */
export function preflightHeaders({ method, headers }: IncomingMessage): Record<string, string> | null {
  const wanted = headers["access-control-request-method"];
  if (method !== "OPTIONS" || wanted === undefined) return null;
  return {
    "access-control-allow-methods": wanted,
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "",
    "access-control-allow-private-network": "true",
    "access-control-max-age": "600",
  };
}
