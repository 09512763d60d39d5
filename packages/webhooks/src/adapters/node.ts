import type { IncomingMessage, ServerResponse } from "node:http";
import type { WebhookHandlerOptions } from "../handler/handler-options.ts";
import { BodyTooLargeError, bodyConsumedError } from "../handler/outcome.ts";
import { collect } from "../handler/read-request.ts";
import { createReceiver } from "../handler/receiver.ts";
import type { RawBody } from "../verification/options.ts";

/** A Node request, with what middleware may have hung on it. */
export type NodeRequest = IncomingMessage & { body?: unknown; rawBody?: unknown };

/** Serves one request of `node:http` or of a framework built on it. Never rejects. */
export type NodeWebhookListener = (request: NodeRequest, response: ServerResponse) => Promise<void>;

const isRaw = (body: unknown): body is string | Uint8Array => typeof body === "string" || body instanceof Uint8Array;

/**
 * Finds or reads the raw body of a Node request. A body that is already read as text or bytes is as good as the stream;
 * a stream that somebody else read never ends again, so that is told at once instead of waiting for it.
 */
export async function readNodeBody(request: NodeRequest, maxBytes: number, fix: string): Promise<RawBody> {
  for (const body of [request.rawBody, request.body])
    if (isRaw(body)) {
      if (body.length > maxBytes) throw new BodyTooLargeError(maxBytes);
      return body;
    }
  if (request.readableDidRead || request.readableEnded || request.destroyed) throw bodyConsumedError(fix);
  if (Number(request.headers["content-length"]) > maxBytes) throw new BodyTooLargeError(maxBytes);
  // Without destroying it, so that the answer can still be sent on its socket.
  return collect(request.iterator({ destroyOnReturn: false }), maxBytes);
}

/** A listener with a framework's own words for what to do when a body parser ran first. */
export function nodeListener(options: WebhookHandlerOptions, fix: string): NodeWebhookListener {
  const receive = createReceiver(options);
  return async (request, response) => {
    const { status, headers, body } = await receive({
      method: request.method ?? "GET",
      // Raw, because `request.headers` joins a header that came twice.
      headers: request.rawHeaders.length > 0 ? request.rawHeaders : request.headers,
      readBody: (maxBytes) => readNodeBody(request, maxBytes, fix),
    });
    if (response.headersSent || response.destroyed) return;
    // What is left of a body that was not read to its end must not be taken for the next request.
    response.writeHead(status, { ...headers, ...(status === 413 && { connection: "close" }) }).end(body);
  };
}

/**
 * A listener for `node:http`, `node:https` and frameworks with their requests (Next.js API routes, Koa's `ctx.req`).
 *
 * @throws WebhookVerificationError with reason `invalid_secret` when a secret is unusable.
 *
 * @example
 * createServer(nodeWebhook({ secrets, on: { "message.received": save } })).listen(3000);
 */
export function nodeWebhook(options: WebhookHandlerOptions): NodeWebhookListener {
  return nodeListener(
    options,
    "Call this listener before any body parser, or keep the bytes in request.rawBody. In a Next.js API route export config = { api: { bodyParser: false } }.",
  );
}
