import { cachedKey, hmac } from "./hmac.ts";
import type { HeadersLike, RawBody, Secrets, VerifyOptions } from "./options.ts";
import { parseEvent } from "./parse-event.ts";
import { bodyText, rawBody } from "./raw-body.ts";
import type { Refusal } from "./refusal.ts";
import { sameText } from "./same-text.ts";
import { betaPrefix, decodeSecret, listSecrets } from "./secret.ts";
import { readSignatureHeaders } from "./signed-content.ts";
import type { VerifiedDelivery, VerifiedEvent } from "./verified-delivery.ts";
import type { WebhookVerificationError } from "./verification-error.ts";

/** Turns a refusal into the error that is thrown. */
export type Explain = (refusal: Refusal) => WebhookVerificationError | Promise<WebhookVerificationError>;

/** The verification on WebCrypto, with the text of refusals left to the caller. */
export async function verifyWith<Options extends VerifyOptions>(
  explain: Explain,
  body: RawBody,
  headers: HeadersLike,
  secrets: Secrets,
  options: Options,
): Promise<VerifiedDelivery<VerifiedEvent<Options>>> {
  const raw = rawBody(body);
  const read = readSignatureHeaders(headers, options);
  const list = listSecrets(secrets);
  if (!read.problem) {
    // All of them first, so that an unusable secret shows at once and not when its turn comes.
    const keys = await Promise.all(list.map((secret, at) => cachedKey(secret, () => decodeSecret(secret, at))));
    for (const [secretIndex, key] of keys.entries()) {
      if (read.system === "legacy" && list[secretIndex]?.startsWith(betaPrefix)) continue;
      for (const { prefix, digests, sentAt } of read.contents) {
        const expected = await hmac(key, prefix, raw);
        if (digests.some((digest) => sameText(digest, expected)))
          return {
            event: parseEvent(bodyText(raw)) as VerifiedEvent<Options>,
            system: read.system,
            id: read.id,
            sentAt: new Date(sentAt),
            secretIndex,
          };
      }
    }
  }
  throw await explain({ raw, headers, read, secrets: list, options });
}
