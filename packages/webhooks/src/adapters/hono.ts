import { toResponse } from "../handler/create-webhook-handler.ts";
import type { WebhookHandlerOptions } from "../handler/handler-options.ts";
import { readRequest } from "../handler/read-request.ts";
import { createReceiver, type WaitUntil } from "../handler/receiver.ts";

/** What is used of a Hono context. */
export interface HonoContextLike {
  req: {
    raw: Request;
    /** Bodies that Hono read before; exact as long as they are text or bytes. */
    bodyCache?: { text?: unknown; arrayBuffer?: unknown };
  };
  /** A getter that throws where the runtime has none. */
  readonly executionCtx: { waitUntil: WaitUntil };
}

const fix = "Register this route before middleware that calls c.req.json() or parseBody().";

function waitUntilOf(context: HonoContextLike): WaitUntil | undefined {
  try {
    const { executionCtx } = context;
    return (work) => executionCtx.waitUntil(work);
  } catch {
    return undefined;
  }
}

/**
 * A handler for Hono, on every runtime Hono runs on.
 *
 * @throws WebhookVerificationError with reason `invalid_secret` when a secret is unusable.
 *
 * @example
 * app.post("/webhooks/quo", honoWebhook({ secrets, on: { "message.received": save } }));
 */
export function honoWebhook(options: WebhookHandlerOptions): (context: HonoContextLike) => Promise<Response> {
  const receive = createReceiver(options);
  return async (context) => {
    const { raw, bodyCache } = context.req;
    return toResponse(
      await receive(
        {
          method: raw.method,
          headers: raw.headers,
          readBody: async (maxBytes) => {
            // Hono keeps what its own methods read; text and bytes are what came in, a parsed body is not.
            const kept = await (bodyCache?.arrayBuffer ?? bodyCache?.text);
            return typeof kept === "string" || kept instanceof ArrayBuffer ? kept : readRequest(raw, maxBytes, fix);
          },
        },
        waitUntilOf(context),
      ),
    );
  };
}
