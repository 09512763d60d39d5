/**
 * Why a delivery was refused. These never change their meaning, so code may branch on them.
 *
 * | reason                       | the delivery                                                        |
 * | ---------------------------- | ------------------------------------------------------------------- |
 * | `missing_header`             | lacks a header of its scheme, or the header is empty                |
 * | `duplicate_header`           | carries one of them twice                                           |
 * | `malformed_signature_header` | has an `openphone-signature` that is not `hmac;1;<time>;<digest>`   |
 * | `invalid_timestamp`          | has a timestamp that is not a whole number                          |
 * | `timestamp_too_old`          | was signed longer ago than the tolerance                            |
 * | `timestamp_too_new`          | claims to be signed further ahead than the tolerance                |
 * | `no_matching_signature`      | matches none of the secrets                                         |
 * | `invalid_secret`             | could not be checked: a configured secret is unusable               |
 * | `body_not_raw`               | could not be checked: the body is not the bytes or text that came in |
 * | `invalid_payload`            | is genuine, but its body is not a JSON object                       |
 */
export type VerificationReason =
  | "missing_header"
  | "duplicate_header"
  | "malformed_signature_header"
  | "invalid_timestamp"
  | "timestamp_too_old"
  | "timestamp_too_new"
  | "no_matching_signature"
  | "invalid_secret"
  | "body_not_raw"
  | "invalid_payload";

/** The likely mistake behind a refusal, where one could be named. New ones may be added. */
export type VerificationMistake =
  | "body_parsed"
  | "body_reencoded"
  | "body_misdecoded"
  | "body_base64"
  | "body_truncated"
  | "body_empty"
  | "secret_of_other_system"
  | "secret_not_decoded"
  | "secret_decoded_twice"
  | "secret_encoded_twice"
  | "secret_corrupted"
  | "content_of_other_system"
  | "headers_swapped"
  | "wrong_header_name"
  | "milliseconds"
  | "clock_in_seconds"
  | "clock_skew"
  | "hex_digest"
  | "base64url_digest"
  | "missing_version"
  | "signature_truncated";

/**
 * A delivery that must not be trusted, with the reason and, in its message, the likely mistake and what to do about it.
 * The message never holds a secret, a body or a signature that would pass.
 *
 * @example
 * try {
 *   await verifyWebhook(body, headers, secret);
 * } catch (error) {
 *   if (error instanceof WebhookVerificationError) console.warn(error.reason, error.message);
 * }
 */
export class WebhookVerificationError extends Error {
  override readonly name = "WebhookVerificationError";
  /** Why it was refused. */
  readonly reason: VerificationReason;
  /** The likely mistake, if one could be named. */
  readonly mistake: VerificationMistake | undefined;

  constructor(reason: VerificationReason, message: string, mistake?: VerificationMistake) {
    super(message);
    this.reason = reason;
    this.mistake = mistake;
  }
}
