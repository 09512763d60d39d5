import type { Secrets } from "./options.ts";
import { WebhookVerificationError } from "./verification-error.ts";

/** What the secrets of the beta API begin with. */
export const betaPrefix = "whsec_";

/** Decodes standard base64, with or without padding. Gives `undefined` for anything else, and for nothing. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w+/]+={0,2}$/.test(text) || text.includes("_")) return undefined;
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/**
 * Turns a configured secret into the key of the HMAC. The prefix is optional and the stored text stays as it is.
 *
 * @throws WebhookVerificationError with reason `invalid_secret`; the message says which secret by its position only.
 */
export function decodeSecret(secret: string, position = 0): Uint8Array<ArrayBuffer> {
  const text = typeof secret === "string" ? secret : "";
  const key = decodeBase64(text.startsWith(betaPrefix) ? text.slice(betaPrefix.length) : text);
  if (key) return key;
  const problem =
    text === ""
      ? "is empty or missing; is its environment variable set?"
      : text === betaPrefix
        ? `has nothing behind ${betaPrefix}`
        : /[\s"']/.test(text)
          ? "holds white space or quotes; remove them"
          : "is not base64; copy the `key` exactly as Quo gave it, and not the API key";
  throw new WebhookVerificationError("invalid_secret", `Signing secret ${position + 1} ${problem}.`);
}

/** The secrets as a list. An empty list is a mistake in the configuration. */
export function listSecrets(secrets: Secrets): readonly string[] {
  const list = typeof secrets === "string" ? [secrets] : secrets;
  return Array.isArray(list) && list.length > 0 ? list : [""];
}
