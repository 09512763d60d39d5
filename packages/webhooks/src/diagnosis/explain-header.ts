import { headerPairs, readHeader } from "../verification/read-header.ts";
import type { VerificationMistake } from "../verification/verification-error.ts";
import type { Refusal } from "../verification/refusal.ts";

/** Before this the clock was given seconds where milliseconds are due. */
const year2001 = 1e12;

/** A length of time as a person says it. */
export function duration(milliseconds: number): string {
  const seconds = Math.round(Math.abs(milliseconds) / 1000);
  const [unit, size] = (
    [
      ["day", 86_400],
      ["hour", 3600],
      ["minute", 60],
    ] as const
  ).find(([, length]) => seconds >= 2 * length) ?? ["second", 1];
  const count = Math.floor(seconds / size);
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** Header names that look like a signature but that Quo does not send. */
function strangers(refusal: Refusal): string[] {
  return headerPairs(refusal.headers)
    .map(([name]) => name.slice(0, 60))
    .filter((name) => /signature|svix/i.test(name) && !/^(webhook|openphone)-signature$/i.test(name));
}

/** A header is missing: of a delivery of the other system, of something else, or of a delivery that lost it on the way. */
function explainMissing(refusal: Refusal, header: string): [sentence: string, mistake?: VerificationMistake] {
  const { read, headers } = refusal;
  const has = (name: string) => readHeader(headers, name).length > 0;
  if (read.system === "beta" && !has("webhook-signature") && has("openphone-signature"))
    return [
      "This is a delivery of the legacy system (openphone-signature), and only those of the beta system are accepted here. Set onLegacy on the handler, or leave out `system`.",
    ];
  if (read.system === "legacy" && has("webhook-signature"))
    return [
      "This is a delivery of the beta system (webhook-signature), and only those of the legacy system are accepted here.",
    ];
  const [stranger] = strangers(refusal);
  if (stranger && !has("webhook-signature"))
    return [`The header ${header} is missing; there is ${stranger}.`, "wrong_header_name"];
  const nothing = ["webhook-id", "webhook-signature", "openphone-signature"].every((name) => !has(name));
  return [
    nothing
      ? "Neither webhook-signature nor openphone-signature came; this may not be a delivery of Quo."
      : `The header ${header} is missing or empty.`,
  ];
}

/** Says what is wrong with the headers, and names the mistake where there is one to name. */
export function explainHeader(refusal: Refusal): [sentence: string, mistake?: VerificationMistake | undefined] {
  const { read, headers, options } = refusal;
  const { reason, header, skew = 0 } = read.problem as NonNullable<typeof read.problem>;
  switch (reason) {
    case "missing_header":
      return explainMissing(refusal, header);
    case "duplicate_header":
      return [`The header ${header} came more than once.`];
    case "invalid_timestamp": {
      const swapped = /^\d{9,13}$/.test(read.id ?? "") || (readHeader(headers, header)[0] ?? "").startsWith("v1,");
      return [`The time of signing in ${header} is not a whole number.`, swapped ? "headers_swapped" : undefined];
    }
    case "timestamp_too_old":
    case "timestamp_too_new": {
      const sentAt = read.contents[0]?.sentAt ?? 0;
      const way = skew > 0 ? "ago" : "ahead";
      if (sentAt > year2001 * 100) return [`The time of signing in ${header} is too large.`, "milliseconds"];
      const mistake = sentAt + skew < year2001 / 10 ? "clock_in_seconds" : "clock_skew";
      const zone = Math.abs(skew) >= 1_800_000 && Math.abs(skew) % 1_800_000 < 60_000;
      return [
        `It was signed ${duration(skew)} ${way}; the tolerance is ${options.tolerance ?? 300} seconds.${zone ? " That is a whole number of half hours: a time zone?" : ""}`,
        mistake,
      ];
    }
    default:
      return [`The header ${header} is not of the form hmac;1;<milliseconds>;<base64 digest>.`];
  }
}
