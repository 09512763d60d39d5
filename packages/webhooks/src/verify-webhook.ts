import { hmac } from "./verification/hmac.ts";
import type { HeadersLike, RawBody, Secrets, VerifyOptions } from "./verification/options.ts";
import { bareError, type Refusal } from "./verification/refusal.ts";
import type { VerifiedDelivery, VerifiedEvent } from "./verification/verified-delivery.ts";
import type { WebhookVerificationError } from "./verification/verification-error.ts";
import { verifyWith } from "./verification/verify.ts";

/** Loads the diagnosis with the first refusal, so that a receiver of genuine deliveries never pays for it. */
async function explainRefusal(refusal: Refusal): Promise<WebhookVerificationError> {
  if (refusal.options.diagnose === false) return bareError(refusal);
  const diagnosis = await import("./diagnosis/explain.ts").catch(() => undefined);
  // A chunk that can not be loaded must not turn a refusal into a crash.
  if (!diagnosis) return bareError(refusal);
  const hypotheses = diagnosis.explain(refusal);
  let step = hypotheses.next();
  while (!step.done) step = hypotheses.next(await hmac(...step.value));
  return step.value;
}

/**
 * Verifies a delivery as {@link verifyWebhook} does and gives, with the event, its id, the time of signing and which
 * secret matched.
 *
 * @throws WebhookVerificationError when the delivery must not be trusted.
 */
export function verifyDelivery<const Options extends VerifyOptions = {}>(
  body: RawBody,
  headers: HeadersLike,
  secrets: Secrets,
  options: Options = {} as Options,
): Promise<VerifiedDelivery<VerifiedEvent<Options>>> {
  return verifyWith(explainRefusal, body, headers, secrets, options);
}

/**
 * Verifies a delivery of the beta or the legacy system, told apart by its headers, and gives the event it carries.
 *
 * @param body The body as it came in, before any parser: bytes, or their exact text.
 * @param headers The request's headers: `Headers`, a record, pairs, or Node's `rawHeaders`.
 * @param secrets One signing secret, or all that are valid while one replaces another.
 * @param options Tolerance (300 seconds on either side unless told otherwise), clock, diagnosis, system.
 * @throws WebhookVerificationError when the delivery must not be trusted; its message names the likely mistake.
 *
 * @example
 * const event = await verifyWebhook(await request.arrayBuffer(), request.headers, env.QUO_WEBHOOK_SECRET);
 * if (event.type === "message.received") console.log(event.id);
 */
export async function verifyWebhook<const Options extends VerifyOptions = {}>(
  body: RawBody,
  headers: HeadersLike,
  secrets: Secrets,
  options: Options = {} as Options,
): Promise<VerifiedEvent<Options>> {
  return (await verifyDelivery(body, headers, secrets, options)).event;
}
