import type { HeadersLike, VerifyOptions } from "./options.ts";
import type { SignatureHeaders } from "./signed-content.ts";
import { WebhookVerificationError } from "./verification-error.ts";

/** A delivery that was refused, with all that a diagnosis may look at. */
export interface Refusal {
  raw: string | Uint8Array<ArrayBuffer>;
  headers: HeadersLike;
  read: SignatureHeaders;
  secrets: readonly string[];
  options: VerifyOptions;
}

/** The error of a refusal without a diagnosis: which rule was broken, and by which header. */
export function bareError({ read: { problem, system } }: Refusal): WebhookVerificationError {
  return new WebhookVerificationError(
    problem?.reason ?? "no_matching_signature",
    `Refused a ${system} delivery: ${problem ? `${problem.reason.replaceAll("_", " ")} (${problem.header})` : "no signature fits the body and the secrets"}.`,
  );
}
