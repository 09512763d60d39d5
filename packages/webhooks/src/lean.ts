import type { HeadersLike, RawBody, Secrets, VerifyOptions } from "./verification/options.ts";
import { bareError } from "./verification/refusal.ts";
import type { VerifiedEvent } from "./verification/verified-delivery.ts";
import { verifyWith } from "./verification/verify.ts";

export type { HeadersLike, RawBody, Secrets, VerifyOptions } from "./verification/options.ts";
export { WebhookVerificationError } from "./verification/verification-error.ts";

/**
 * `verifyWebhook` without the diagnosis, for bundles in which every kilobyte counts: the same rules and reasons, but the
 * message of a refusal only says which rule was broken.
 *
 * @throws WebhookVerificationError when the delivery must not be trusted.
 */
export async function verifyWebhook<const Options extends Omit<VerifyOptions, "diagnose"> = {}>(
  body: RawBody,
  headers: HeadersLike,
  secrets: Secrets,
  options: Options = {} as Options,
): Promise<VerifiedEvent<Options>> {
  return (await verifyWith(bareError, body, headers, secrets, options)).event;
}
