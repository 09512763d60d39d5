import type { VerificationMistake } from "../verification/verification-error.ts";

/** What each mistake means and what to do about it, in a sentence or two. */
export const remedies: Record<VerificationMistake, string> = {
  body_parsed: "A body parser ran first; pass on the raw body.",
  body_reencoded:
    "It fits the same JSON written differently: the body was parsed and encoded again. Pass the bytes that came in.",
  body_misdecoded: "The body was decoded with the wrong character set. Pass bytes, or decode as UTF-8.",
  body_base64: "The body is still in base64. Decode it first (on Lambda when isBase64Encoded is true).",
  body_truncated: "The body looks cut off. Look for a size limit on the way.",
  body_empty: "The body is empty: something read it before. Verify before any body parser.",
  secret_of_other_system:
    "None of the secrets looks like one of this system: whsec_… belongs to webhook-signature, a v1 webhook's key to openphone-signature.",
  secret_not_decoded: "It was signed with the text of the secret. The key is what base64 decoding gives.",
  secret_decoded_twice: "The secret was decoded before it was passed. Pass the text as Quo gave it.",
  secret_encoded_twice: "The secret was encoded in base64 once more. Pass the text as Quo gave it.",
  secret_corrupted:
    "The signer turned the decoded key into a string, which breaks bytes from 0x80 on. Sign with bytes.",
  content_of_other_system:
    "It fits other content: sign id.timestamp.body for webhook-signature, timestamp.body for openphone-signature.",
  headers_swapped: "Two of the headers are swapped.",
  wrong_header_name: "Quo does not send it; check for a proxy or a test that renames headers.",
  milliseconds: "It looks like milliseconds; webhook-timestamp is in seconds.",
  clock_in_seconds: "The clock passed as now() stands near 1970; was it given seconds for milliseconds?",
  clock_skew: "Compare the clock of this machine with the time.",
  hex_digest: "The digest is right but written in hex. It must be in base64.",
  base64url_digest: "The digest is right but not in padded standard base64.",
  missing_version: "The digest is right but lacks the v1, in front.",
  signature_truncated: "The digest is cut off.",
};
