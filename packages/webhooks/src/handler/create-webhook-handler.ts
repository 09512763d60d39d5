import type { WebhookHandlerOptions } from "./handler-options.ts";
import type { Outcome } from "./outcome.ts";
import { readRequest } from "./read-request.ts";
import { createReceiver, type WaitUntil } from "./receiver.ts";

/** What a runtime gives a handler beside the request. Others than Workers leave it out. */
export interface HandlerContext {
  /** Keeps the runtime alive for work that outlasts the answer. */
  waitUntil?: WaitUntil;
}

/** A Fetch handler: takes a request, gives a response, never rejects. */
export type WebhookHandler = (request: Request, context?: HandlerContext) => Promise<Response>;

const fix = "Call the handler with the request itself, before request.json() or text(), or pass on request.clone().";

/** An outcome as a Fetch response. */
export const toResponse = ({ status, headers, body }: Outcome): Response => new Response(body, { status, headers });

/**
 * Makes a Fetch handler that verifies deliveries of Quo and calls your code once for each event.
 *
 * @throws WebhookVerificationError with reason `invalid_secret` when a secret is unusable, so that a wrong
 * configuration shows when the process starts.
 *
 * @example
 * const handler = createWebhookHandler({
 *   secrets: env.QUO_WEBHOOK_SECRET,
 *   on: { "message.received": (event) => console.log(event.data.resource.text) },
 * });
 * export default { fetch: handler };
 */
export function createWebhookHandler(options: WebhookHandlerOptions): WebhookHandler {
  const receive = createReceiver(options);
  return async (request, context) =>
    toResponse(
      await receive(
        {
          method: request.method,
          headers: request.headers,
          readBody: (maxBytes) => readRequest(request, maxBytes, fix),
        },
        // Kept as a call on its owner: Workers refuse a waitUntil that was taken off it.
        context?.waitUntil && ((work) => context.waitUntil?.(work)),
      ),
    );
}
