import type { HeadersLike, VerifyOptions, WebhookSystem } from "./options.ts";
import { readHeader } from "./read-header.ts";
import type { VerificationReason } from "./verification-error.ts";

/** What a delivery says was signed: the text before the body, when, and the digests that may fit. */
export interface SignedContent {
  prefix: string;
  /** Milliseconds since 1970. */
  sentAt: number;
  digests: string[];
}

/** What the headers of a delivery hold. */
export interface SignatureHeaders {
  system: WebhookSystem;
  /** `webhook-id`. Deliveries of the legacy system have none. */
  id: string | undefined;
  /** Empty when there is a `problem`, unless the problem is only the time. */
  contents: SignedContent[];
  problem?: { reason: VerificationReason; header: string; skew?: number };
}

/** The headers of a beta delivery, in the order in which they are signed; the last one tells the system. */
export const betaHeaders = ["webhook-id", "webhook-timestamp", "webhook-signature"] as const;
/** The one header of a legacy delivery. */
export const legacyHeader = "openphone-signature";

/** More signatures than any rotation needs; each could cost a hash. */
const maxLegacyValues = 8;
/** Milliseconds of the year 5138 have 15 digits; longer numbers are not a time. */
const timestampPattern = /^\d{1,15}$/;

function problemOf(values: string[]): VerificationReason | undefined {
  if (values.length > 1) return "duplicate_header";
  return values[0] ? undefined : "missing_header";
}

function readBeta(headers: HeadersLike, signatures: string[]): SignatureHeaders {
  const [idName, timeName, signatureName] = betaHeaders;
  const ids = readHeader(headers, idName);
  const times = readHeader(headers, timeName);
  const id = ids[0];
  const time = times[0] ?? "";
  const fail = (reason: VerificationReason, header: string): SignatureHeaders => ({
    system: "beta",
    id,
    contents: [],
    problem: { reason, header },
  });
  const wrongId = problemOf(ids);
  if (wrongId) return fail(wrongId, idName);
  const wrongTime = problemOf(times);
  if (wrongTime) return fail(wrongTime, timeName);
  const wrongSignature = problemOf(signatures);
  if (wrongSignature) return fail(wrongSignature, signatureName);
  if (!timestampPattern.test(time)) return fail("invalid_timestamp", timeName);
  const digests: string[] = [];
  for (const entry of (signatures[0] as string).split(" ")) if (entry.startsWith("v1,")) digests.push(entry.slice(3));
  return { system: "beta", id, contents: [{ prefix: `${id}.${time}.`, sentAt: Number(time) * 1000, digests }] };
}

function readLegacy(values: string[]): SignatureHeaders {
  const result: SignatureHeaders = { system: "legacy", id: undefined, contents: [] };
  let reason = problemOf(values.length > 1 ? [values.join(",")] : values);
  const parts = values.join(",").split(",", maxLegacyValues);
  for (const part of reason ? [] : parts) {
    const [scheme, version, time = "", digest, ...rest] = part.trim().split(";");
    if (scheme !== "hmac" || version !== "1" || !digest || rest.length > 0) reason = "malformed_signature_header";
    else if (!timestampPattern.test(time)) reason = "invalid_timestamp";
    else
      result.contents.push({
        prefix: `${time}.`,
        // Quo sends milliseconds. Nobody states the unit, so short numbers are read as seconds.
        sentAt: Number(time) * (time.length < 12 ? 1000 : 1),
        digests: [digest],
      });
  }
  if (reason && result.contents.length === 0) result.problem = { reason, header: legacyHeader };
  return result;
}

/**
 * Reads the signature headers of either system and checks the time of signing against the clock. Nothing here is
 * verified yet.
 */
export function readSignatureHeaders(headers: HeadersLike, options: VerifyOptions): SignatureHeaders {
  const { tolerance = 300, system } = options;
  const beta = system === "legacy" ? [] : readHeader(headers, betaHeaders[2]);
  const legacy = beta.length > 0 || system === "beta" ? [] : readHeader(headers, legacyHeader);
  const read = legacy.length > 0 || system === "legacy" ? readLegacy(legacy) : readBeta(headers, beta);
  if (read.problem) return read;
  const now = options.now ? options.now().getTime() : Date.now();
  // `<=` so that a clock or a tolerance that is not a number lets nothing in.
  const timely = read.contents.filter(({ sentAt }) => Math.abs(wholeSeconds(now, read) - sentAt) <= tolerance * 1000);
  if (timely.length > 0) {
    read.contents = timely;
    return read;
  }
  const skew = now - (read.contents[0] as SignedContent).sentAt;
  const header = read.system === "beta" ? betaHeaders[1] : legacyHeader;
  return { ...read, problem: { reason: skew > 0 ? "timestamp_too_old" : "timestamp_too_new", header, skew } };
}

/** The beta clock ticks in seconds: a delivery 300.9 s old by a finer clock is 300 s old. */
const wholeSeconds = (now: number, { system }: SignatureHeaders) =>
  system === "beta" ? Math.floor(now / 1000) * 1000 : now;
