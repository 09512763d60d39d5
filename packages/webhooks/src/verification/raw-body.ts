import type { RawBody } from "./options.ts";
import { WebhookVerificationError } from "./verification-error.ts";

/**
 * The body as bytes (or the text it is), or the refusal when it is anything else: a parsed object can not be turned
 * back into the bytes that were signed.
 */
export function rawBody(body: RawBody): string | Uint8Array<ArrayBuffer> {
  if (typeof body === "string" || body instanceof Uint8Array) return body as string | Uint8Array<ArrayBuffer>;
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer as ArrayBuffer, body.byteOffset, body.byteLength);
  // By name, since an ArrayBuffer of another realm (a test runner, a VM) is no instance of ours.
  if (Object.prototype.toString.call(body) === "[object ArrayBuffer]") return new Uint8Array(body);
  throw new WebhookVerificationError(
    "body_not_raw",
    `The body is ${body === null ? "null" : `of type ${typeof body}`}, not the bytes that came in. A body parser ran first: read the raw body (request.arrayBuffer(), express.raw()) and pass that on.`,
    "body_parsed",
  );
}

/** The text of a body. */
export const bodyText = (body: string | Uint8Array): string =>
  typeof body === "string" ? body : new TextDecoder().decode(body);
