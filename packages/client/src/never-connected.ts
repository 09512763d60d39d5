// ECONNREFUSED, ENOTFOUND and EAI_AGAIN of Node, UND_ERR_CONNECT_TIMEOUT of undici, ConnectionRefused and
// FailedToOpenSocket of Bun, "client error (Connect)" of Deno: failures before the first byte of a request.
const signs = /REFUSED|ENOTFOUND|EAI_AGAIN|CONNECT_TIMEOUT|FailedToOpenSocket|\(Connect\)/i;

/**
 * Whether a failure of `fetch` proves that no connection was made, so that nothing can have been sent. Runtimes that
 * do not tell, browsers among them, count as not proven.
 */
export function neverConnected(error: unknown): boolean {
  const { code, message, cause } = Object(error) as Error & { code?: string };
  return signs.test(`${code} ${message}`) || (cause !== undefined && neverConnected(cause));
}
