// Generated from the description by `pnpm generate`. Do not edit.

/** The error codes known today. Quo adds codes without notice, so every other string is one too. */
export type QuoErrorCode =
  /** Bad Request (400), calls. */
  | "0100400"
  /** Unauthorized (401), calls. */
  | "0100401"
  /** Not Found (404), calls. */
  | "0100404"
  /** Too Many Participants (400), calls. */
  | "0101400"
  /** Not Phone Number User (403), calls. */
  | "0101403"
  /** Unknown (500), calls. */
  | "0101500"
  /** Bad Request (400), messages. */
  | "0200400"
  /** Unauthorized (401), messages. */
  | "0200401"
  /** Not Enough Credits (402), messages. */
  | "0200402"
  /** Not Found (404), messages. */
  | "0200404"
  /** Subscription Expired (402), messages. */
  | "0201402"
  /** Unknown (500), messages. */
  | "0201500"
  /** Not Phone Number User (403), messages. */
  | "0202403"
  /** International Messaging Not Enabled (403), messages. */
  | "0203403"
  /** A2P 10DLC Daily Message Cap Reached (403), messages. */
  | "0204403"
  /** A2P Registration Not Approved (400), messages. */
  | "0206400"
  /** Bad Request (400), legacy-webhooks and webhooks. */
  | "0300400"
  /** Unauthorized (401), legacy-webhooks and webhooks. */
  | "0300401"
  /** Forbidden (403), legacy-webhooks and webhooks. */
  | "0300403"
  /** Not Found (404), legacy-webhooks and webhooks. */
  | "0300404"
  /** Unknown (500), legacy-webhooks and webhooks. */
  | "0301500"
  /** Invalid Id (400), webhooks. */
  | "0303400"
  /** Invalid Input Format (400), webhooks. */
  | "0304400"
  /** Invalid Version (400), legacy-webhooks. */
  | "0305400"
  /** Bad Request (400), phone-numbers. */
  | "0400400"
  /** Unauthorized (401), phone-numbers. */
  | "0400401"
  /** Forbidden (403), phone-numbers. */
  | "0400403"
  /** Not Found (404), phone-numbers. */
  | "0400404"
  /** Unknown (500), phone-numbers. */
  | "0401500"
  /** Bad Request (400), call-summaries. */
  | "0500400"
  /** Unauthorized (401), call-summaries. */
  | "0500401"
  /** Forbidden (403), call-summaries. */
  | "0500403"
  /** Not Found (404), call-summaries. */
  | "0500404"
  /** Unknown (500), call-summaries. */
  | "0501500"
  /** Bad Request (400), call-transcripts and tasks. */
  | "0600400"
  /** Unauthorized (401), call-transcripts and tasks. */
  | "0600401"
  /** Open Tasks Limit Reached (402), tasks. */
  | "0600402"
  /** Forbidden (403), call-transcripts and tasks. */
  | "0600403"
  /** Not Found (404), call-transcripts and tasks. */
  | "0600404"
  /** Unknown (500), call-transcripts and tasks. */
  | "0601500"
  /** Bad Request (400), contact-custom-fields. */
  | "0700400"
  /** Unauthorized (401), contact-custom-fields. */
  | "0700401"
  /** Forbidden (403), contact-custom-fields. */
  | "0700403"
  /** Not Found (404), contact-custom-fields. */
  | "0700404"
  /** Unknown (500), contact-custom-fields. */
  | "0701500"
  /** Bad Request (400), contacts. */
  | "0800400"
  /** Unauthorized (401), contacts. */
  | "0800401"
  /** Not Found (404), contacts. */
  | "0800404"
  /** Conflict (409), contacts. */
  | "0800409"
  /** Invalid Custom Field Item (400), contacts. */
  | "0801400"
  /** Not Phone Number User (403), contacts. */
  | "0801403"
  /** Unknown (500), contacts. */
  | "0801500"
  /** Bad Request (400), call-recordings. */
  | "0900400"
  /** Unauthorized (401), call-recordings. */
  | "0900401"
  /** Forbidden (403), call-recordings. */
  | "0900403"
  /** Not Found (404), call-recordings. */
  | "0900404"
  /** Unknown (500), call-recordings. */
  | "0901500"
  /** Bad Request (400), conversations. */
  | "1000400"
  /** Unauthorized (401), conversations. */
  | "1000401"
  /** Not Found (404), conversations. */
  | "1000404"
  /** Not Phone Number User (403), conversations. */
  | "1001403"
  /** Unknown (500), conversations. */
  | "1001500"
  /** Bad Request (400), users. */
  | "1100400"
  /** Unauthorized (401), users. */
  | "1100401"
  /** Forbidden (403), users. */
  | "1100403"
  /** Not Found (404), users. */
  | "1100404"
  /** Unknown (500), users. */
  | "1101500"
  /** Bad Request (400), call-voicemails. */
  | "1200400"
  /** Unauthorized (401), call-voicemails. */
  | "1200401"
  /** Forbidden (403), call-voicemails. */
  | "1200403"
  /** Not Found (404), call-voicemails. */
  | "1200404"
  /** Unknown (500), call-voicemails. */
  | "1201500"
  | (string & {});

/** Codes whose `retryable` differs from what their status suggests: 408, 429 and 5xx are retryable, the rest is not. */
export const retryableUnlikeTheirStatus: readonly string[] = ["0204403"];
