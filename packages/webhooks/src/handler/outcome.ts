import { type VerificationReason, WebhookVerificationError } from "../verification/verification-error.ts";

/** The answer to a delivery. Quo keeps the text in the attempt's `responseBody`, where the owner of the webhook reads it. */
export interface Outcome {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const text = { "content-type": "text/plain; charset=utf-8" };

/** An answer with a line of text. */
export const outcome = (status: number, body: string, headers: Record<string, string> = {}): Outcome => ({
  status,
  headers: { ...text, ...headers },
  body,
});

/** 401 for what does not prove its origin, 500 for what is our own fault, 400 for what no sender should send. */
const statusOf: Partial<Record<VerificationReason, number>> = {
  no_matching_signature: 401,
  timestamp_too_old: 401,
  timestamp_too_new: 401,
  invalid_secret: 500,
  body_not_raw: 500,
};

/** Whether the receiver is set up wrongly, and the delivery may be fine. */
export const isOurFault = (error: WebhookVerificationError): boolean => statusOf[error.reason] === 500;

/**
 * The answer to a delivery that was refused. It names the rule but not the diagnosis, which is the receiver's business;
 * only a body that was read too early is told in full, since nobody else is listening while it is set up.
 */
export function refusal(error: WebhookVerificationError): Outcome {
  const detail = error.reason === "body_not_raw" ? `: ${error.message}` : "";
  return outcome(statusOf[error.reason] ?? 400, `refused: ${error.reason}${detail}`);
}

/** The body is larger than the receiver reads. */
export class BodyTooLargeError extends Error {
  override readonly name = "BodyTooLargeError";
  constructor(maxBodyBytes: number) {
    super(`The body is larger than ${maxBodyBytes} bytes. Raise maxBodyBytes if Quo really sends that much.`);
  }
}

/** Something read the body before the receiver could. */
export function bodyConsumedError(fix: string): WebhookVerificationError {
  return new WebhookVerificationError(
    "body_not_raw",
    `Something read the body before the webhook receiver, so its signature can not be checked. ${fix}`,
    "body_parsed",
  );
}
