import { readHeader } from "../verification/read-header.ts";
import { bodyText } from "../verification/raw-body.ts";
import { sameText } from "../verification/same-text.ts";
import { betaPrefix, decodeSecret } from "../verification/secret.ts";
import {
  type VerificationMistake,
  type VerificationReason,
  WebhookVerificationError,
} from "../verification/verification-error.ts";
import { bodyVariants } from "./body-variants.ts";
import { mayDiagnose } from "./budget.ts";
import { explainHeader } from "./explain-header.ts";
import { keyVariants } from "./key-variants.ts";
import type { Refusal } from "../verification/refusal.ts";
import { remedies } from "./remedies.ts";

/** A digest that a hypothesis asks for: key, text before the body, body. The answer is base64. */
type Question = [key: Uint8Array<ArrayBuffer>, prefix: string, body: string | Uint8Array<ArrayBuffer>];

/** A body larger than this is not hashed again for the sake of a message. */
const maxBytes = 65_536;
/** Only the first secrets are tried in other readings. */
const maxSecrets = 3;

const hex = (base64: string) =>
  Array.from(atob(base64), (unit) => unit.charCodeAt(0).toString(16).padStart(2, "0")).join("");
const plain = (digest: string) => digest.replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, "");

/** The first secrets with their keys. One that can not be decoded is reported elsewhere; here it must not hide the reason. */
function usableSecrets({ secrets }: Refusal): [secret: string, key: Uint8Array<ArrayBuffer>][] {
  return secrets.slice(0, maxSecrets).flatMap((secret) => {
    try {
      return [[secret, decodeSecret(secret)]];
    } catch {
      return [];
    }
  });
}

/** The values of the signature header in whatever form, for comparison with what would have been right. */
function claimedDigests({ read, headers }: Refusal): string[] {
  const name = read.system === "beta" ? "webhook-signature" : "openphone-signature";
  return readHeader(headers, name)
    .flatMap((value) => value.split(/[\s,;]+/))
    .filter((text) => text.length > 20);
}

/** How a digest that is right is written wrong. A start is only told from 22 characters on, where guessing is hopeless. */
function wrongForm(claimed: string, expected: string): VerificationMistake | undefined {
  if (sameText(claimed.toLowerCase(), hex(expected))) return "hex_digest";
  if (sameText(plain(claimed), plain(expected))) return claimed === expected ? "missing_version" : "base64url_digest";
  return sameText(claimed, expected.slice(0, claimed.length)) ? "signature_truncated" : undefined;
}

/** Tries what commonly goes wrong until one attempt gives a digest that the delivery carries. */
function* findMistake(refusal: Refusal): Generator<Question, VerificationMistake | undefined, string> {
  const { raw, read, headers } = refusal;
  const claimed = claimedDigests(refusal);
  const text = bodyText(raw);
  const id = readHeader(headers, "webhook-id")[0] ?? "";
  const timeText = read.system === "beta" ? (readHeader(headers, "webhook-timestamp")[0] ?? "") : "";
  const fits = (digest: string) => claimed.some((value) => sameText(value, digest));
  for (const [secret, key] of usableSecrets(refusal)) {
    for (const { prefix } of read.contents) {
      const expected = yield [key, prefix, raw];
      for (const value of claimed) {
        const mistake = wrongForm(value, expected);
        if (mistake) return mistake;
      }
      for (const [mistake, variant] of keyVariants(secret, key)) if (fits(yield [variant, prefix, raw])) return mistake;
      for (const [mistake, variant] of bodyVariants(text)) if (fits(yield [key, prefix, variant])) return mistake;
      const others =
        read.system === "beta"
          ? [`${timeText}.`, `${timeText}000.`, "", `${timeText}.${id}.`]
          : ["", `${id}.${prefix}`];
      for (const other of others) if (fits(yield [key, other, raw])) return "content_of_other_system";
    }
  }
  return undefined;
}

/** What can be told from the delivery alone, without hashing. */
function guess({ raw, read, headers, secrets }: Refusal): VerificationMistake | undefined {
  if (raw.length === 0) return "body_empty";
  if (secrets.every((secret) => secret.startsWith(betaPrefix) === (read.system === "legacy")))
    return "secret_of_other_system";
  const declared = Number(readHeader(headers, "content-length")[0]);
  const size = typeof raw === "string" ? new TextEncoder().encode(raw).length : raw.length;
  if (declared > size || !/[}\]"]\s*$/.test(bodyText(raw).slice(-9))) return "body_truncated";
  return bodyText(raw).includes("\ufffd") ? "body_misdecoded" : undefined;
}

const error = (reason: VerificationReason, sentence: string, mistake?: VerificationMistake) =>
  new WebhookVerificationError(reason, mistake ? `${sentence} ${remedies[mistake]}` : sentence, mistake);

/**
 * Says why a delivery is refused. Asks for digests as it goes, so that one text serves WebCrypto and Node alike; it can
 * only ever end in an error.
 */
export function* explain(refusal: Refusal): Generator<Question, WebhookVerificationError, string> {
  const { raw, read, options } = refusal;
  const { problem } = read;
  const allowed =
    options.diagnose === "always" || (options.diagnose !== false && raw.length <= maxBytes && mayDiagnose(Date.now()));
  if (problem) {
    const [sentence, mistake] = explainHeader(refusal);
    if (problem.skew === undefined || !allowed) return error(problem.reason, sentence, mistake);
    for (const [, key] of usableSecrets(refusal))
      for (const { prefix, digests } of read.contents) {
        const expected = yield [key, prefix, raw];
        if (digests.includes(expected))
          return error(problem.reason, `${sentence} The signature itself is right.`, mistake);
      }
    return error(problem.reason, `${sentence} The signature does not fit either.`, mistake);
  }
  const sentence = `No signature in ${read.system === "beta" ? "webhook-signature" : "openphone-signature"} fits the body and the ${refusal.secrets.length > 1 ? `${refusal.secrets.length} secrets` : "secret"}.`;
  return error(
    "no_matching_signature",
    sentence,
    allowed ? ((yield* findMistake(refusal)) ?? guess(refusal)) : undefined,
  );
}
