import { toResponse } from "../handler/create-webhook-handler.ts";
import type { WebhookHandlerOptions } from "../handler/handler-options.ts";
import { readRequest } from "../handler/read-request.ts";
import { createReceiver, type WaitUntil } from "../handler/receiver.ts";

const fix = "Pass the request on before request.json(), text() or formData() is called, in middleware as well.";

/**
 * A route handler for the App Router of Next.js. For API routes of the Pages Router take `nodeWebhook`, with its body
 * parser switched off.
 *
 * @param options As for `createWebhookHandler`, and `after` of `next/server`, which keeps a serverless function alive for
 * work that outlasts the answer.
 * @throws WebhookVerificationError with reason `invalid_secret` when a secret is unusable; give `secrets` as a function
 * when the environment is not there yet while the application is built.
 *
 * @example
 * // app/webhooks/quo/route.ts
 * export const POST = nextWebhook({ secrets: () => process.env.QUO_WEBHOOK_SECRET!, after, on: { … } });
 */
export function nextWebhook(
  options: WebhookHandlerOptions & { after?: WaitUntil },
): (request: Request) => Promise<Response> {
  const receive = createReceiver(options);
  return async (request) =>
    toResponse(
      await receive(
        {
          method: request.method,
          headers: request.headers,
          readBody: (maxBytes) => readRequest(request, maxBytes, fix),
        },
        options.after,
      ),
    );
}
