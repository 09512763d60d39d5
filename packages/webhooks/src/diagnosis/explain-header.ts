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

/** Says what is wrong with the headers, and names the mistake where there is one to name. */
export function explainHeader(refusal: Refusal): [sentence: string, mistake?: VerificationMistake | undefined] {
  const { read, headers, options } = refusal;
  const { reason, header, skew = 0 } = read.problem as NonNullable<typeof read.problem>;
  switch (reason) {
    case "missing_header": {
      const [stranger] = strangers(refusal);
      if (stranger && readHeader(headers, "webhook-signature").length === 0)
        return [`The header ${header} is missing; there is ${stranger}.`, "wrong_header_name"];
      return [
        `The header ${header} is missing or empty.${header === "webhook-id" && read.id === undefined && readHeader(headers, "webhook-signature").length === 0 ? " Neither webhook-signature nor openphone-signature came; this may not be a delivery of Quo." : ""}`,
      ];
    }
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
