import { createWebhookHandler, type HandlerContext, type WebhookHandler } from "../handler/create-webhook-handler.ts";
import type { WebhookHandlerOptions } from "../handler/handler-options.ts";

/**
 * The default export of a Cloudflare Worker that takes deliveries. Secrets arrive with each request there, so the
 * options are made from `env`, once for each `env`.
 *
 * @example
 * export default workersWebhook((env: Env) => ({ secrets: env.QUO_WEBHOOK_SECRET, on: { "message.received": save } }));
 */
export function workersWebhook<Env extends object>(
  options: (env: Env) => WebhookHandlerOptions,
): { fetch(request: Request, env: Env, context: HandlerContext): Promise<Response> } {
  const handlers = new WeakMap<Env, WebhookHandler>();
  return {
    async fetch(request, env, context) {
      const handler = handlers.get(env) ?? createWebhookHandler(options(env));
      handlers.set(env, handler);
      return handler(request, context);
    },
  };
}
