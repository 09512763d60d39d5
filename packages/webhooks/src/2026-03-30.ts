import type { UnknownEvent } from "./events.ts";
import type { WebhookEvent } from "./generated/2026-03-30.ts";
import type { HeadersLike, RawBody, Secrets, VerifyOptions } from "./verification/options.ts";
import { verifyWebhook as verifyEither } from "./verify-webhook.ts";

export { exhausted, type UnknownEvent, type WebhookEventType } from "./events.ts";
export type * from "./generated/2026-03-30.ts";

/**
 * `verifyWebhook` for deliveries of the beta webhook API only, which pins their payload to this version. Legacy
 * deliveries are refused.
 *
 * @throws WebhookVerificationError when the delivery must not be trusted.
 *
 * @example
 * const event = await verifyWebhook(await request.arrayBuffer(), request.headers, env.QUO_WEBHOOK_SECRET);
 * if (event.type === "call.missed") console.log(event.data.resource.id);
 */
export const verifyWebhook = (
  body: RawBody,
  headers: HeadersLike,
  secrets: Secrets,
  options: Omit<VerifyOptions, "system"> = {},
): Promise<WebhookEvent | UnknownEvent> => verifyEither(body, headers, secrets, { ...options, system: "beta" });
