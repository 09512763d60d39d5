import type { UnknownEvent } from "./events.ts";
import type { LegacyWebhookEvent } from "./generated/legacy.ts";
import type { HeadersLike, RawBody, Secrets, VerifyOptions } from "./verification/options.ts";
import { verifyWebhook as verifyEither } from "./verify-webhook.ts";

export { exhausted, type UnknownEvent } from "./events.ts";
export type * from "./generated/legacy.ts";

/**
 * `verifyWebhook` for deliveries of v1 webhooks and of webhooks managed in the app only. Beta deliveries are refused.
 *
 * @throws WebhookVerificationError when the delivery must not be trusted.
 *
 * @example
 * const event = await verifyWebhook(await request.arrayBuffer(), request.headers, env.QUO_LEGACY_WEBHOOK_KEY);
 * if (event.type === "message.received") console.log(event.data.object.text);
 */
export const verifyWebhook = (
  body: RawBody,
  headers: HeadersLike,
  secrets: Secrets,
  options: Omit<VerifyOptions, "system"> = {},
): Promise<LegacyWebhookEvent | UnknownEvent> => verifyEither(body, headers, secrets, { ...options, system: "legacy" });
