import type { WebhookHandlerOptions } from "../handler/handler-options.ts";
import { nodeListener, type NodeWebhookListener } from "./node.ts";

/**
 * A handler for Express 4 and 5. Put its route before `app.use(express.json())`, or put `express.raw({ type: "*\/*" })`
 * in front of it.
 *
 * @throws WebhookVerificationError with reason `invalid_secret` when a secret is unusable.
 *
 * @example
 * app.post("/webhooks/quo", expressWebhook({ secrets, on: { "message.received": save } }));
 * app.use(express.json());
 */
export function expressWebhook(options: WebhookHandlerOptions): NodeWebhookListener {
  return nodeListener(
    options,
    "Register this route before app.use(express.json()), or use express.json({ verify: (request, _, bytes) => { request.rawBody = bytes; } }).",
  );
}
