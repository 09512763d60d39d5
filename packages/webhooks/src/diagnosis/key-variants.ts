import { betaPrefix, decodeBase64 } from "../verification/secret.ts";
import type { VerificationMistake } from "../verification/verification-error.ts";

const encode = (text: string) => new TextEncoder().encode(text);

/** The keys that common mistakes make out of a secret. */
export function* keyVariants(
  secret: string,
  key: Uint8Array<ArrayBuffer>,
): Generator<[VerificationMistake, Uint8Array<ArrayBuffer>]> {
  const latin1 = String.fromCharCode(...key);
  const bare = secret.startsWith(betaPrefix) ? secret.slice(betaPrefix.length) : secret;
  // A secret that is its own key was decoded before it was handed over.
  yield [bare === secret ? "secret_decoded_twice" : "secret_not_decoded", encode(bare)];
  if (bare !== secret) yield ["secret_not_decoded", encode(secret)];
  const inner = decodeBase64(latin1.startsWith(betaPrefix) ? latin1.slice(betaPrefix.length) : latin1);
  if (inner) yield ["secret_encoded_twice", inner];
  // createHmac encodes a Latin-1 string key as UTF-8, which doubles every byte from 0x80 on.
  yield ["secret_corrupted", encode(latin1)];
}
