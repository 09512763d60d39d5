import { createHmac } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { HeadersLike, RawBody, VerificationMistake, VerificationReason } from "../src/index.ts";
import { verifyWebhook, type WebhookVerificationError } from "../src/index.ts";
import { verifyWebhookSync } from "../src/node.ts";
import { signWebhook } from "../src/testing.ts";

const secret = "whsec_MVkbbFEHR1S/JRL+VYrnk2+QXLIAS77Xb5sc2/JeUH4=";
const bare = secret.slice(6);
const key = Buffer.from(bare, "base64");
const legacyKey = "ujR22YXHG6S2C54lc74pXyCAlPc0o8GOymWm2Tn+kec=";
const id = "msg_1";
const time = 1_779_980_645;
const now = () => new Date(time * 1000);
const body =
  '{"id":"EV1","type":"message.received","data":{"resource":{"text":"Señor, half/half, 5 > 4"},"context":{}}}';
const digest = (content: string, hmacKey: Buffer | string = key) =>
  createHmac("sha256", hmacKey).update(content).digest("base64");
const headersWith = (value: string, more: Record<string, string> = {}) => ({
  "webhook-id": id,
  "webhook-timestamp": `${time}`,
  "webhook-signature": value,
  ...more,
});
const good = headersWith(`v1,${digest(`${id}.${time}.${body}`)}`);
const over = (content: string, hmacKey?: Buffer | string) => headersWith(`v1,${digest(content, hmacKey)}`);
const onBody = (text: string) => over(`${id}.${time}.${text}`);
const value: unknown = JSON.parse(body);
const escaped = body.replace("ñ", "\\u00f1");
const pythonic = '{"a": 1, "b": [true, "x,y:z"]}';

interface Case {
  name: string;
  reason: VerificationReason;
  mistake: VerificationMistake | undefined;
  says: RegExp;
  body?: RawBody;
  headers: HeadersLike;
  secrets?: string | string[];
  now?: () => Date;
}

const wrong: Case[] = [
  {
    name: "a parsed body",
    reason: "body_not_raw",
    mistake: "body_parsed",
    says: /body parser ran first.*raw body/s,
    body: value as RawBody,
    headers: good,
  },
  {
    name: "no body at all",
    reason: "body_not_raw",
    mistake: "body_parsed",
    says: /undefined/,
    body: undefined as unknown as RawBody,
    headers: good,
  },
  {
    name: "compact JSON that came in pretty-printed",
    reason: "no_matching_signature",
    mistake: "body_reencoded",
    says: /parsed and encoded again/,
    headers: onBody(JSON.stringify(value, null, 2)),
  },
  {
    name: "pretty-printed JSON that came in compact",
    reason: "no_matching_signature",
    mistake: "body_reencoded",
    says: /parsed and encoded again/,
    body: JSON.stringify(value, null, 2),
    headers: good,
  },
  {
    name: "text that came in with \\u escapes",
    reason: "no_matching_signature",
    mistake: "body_reencoded",
    says: /written differently/,
    headers: onBody(escaped),
  },
  {
    name: "\\u escapes that came in as text",
    reason: "no_matching_signature",
    mistake: "body_reencoded",
    says: /written differently/,
    body: escaped,
    headers: good,
  },
  {
    name: "slashes that came in escaped",
    reason: "no_matching_signature",
    mistake: "body_reencoded",
    says: /written differently/,
    headers: onBody(body.replaceAll("/", "\\/")),
  },
  {
    name: "a body that lost its last line break",
    reason: "no_matching_signature",
    mistake: "body_reencoded",
    says: /written differently/,
    headers: onBody(`${body}\n`),
  },
  {
    name: "a body that gained a line break",
    reason: "no_matching_signature",
    mistake: "body_reencoded",
    says: /written differently/,
    body: `${body}\n`,
    headers: good,
  },
  {
    name: "a body with spaces behind commas and colons",
    reason: "no_matching_signature",
    mistake: "body_reencoded",
    says: /written differently/,
    body: JSON.stringify(JSON.parse(pythonic)),
    headers: onBody(pythonic),
  },
  {
    name: "a body encoded as a JSON string",
    reason: "no_matching_signature",
    mistake: "body_reencoded",
    says: /written differently/,
    body: JSON.stringify(body),
    headers: good,
  },
  {
    name: "a body decoded as Latin-1",
    reason: "no_matching_signature",
    mistake: "body_misdecoded",
    says: /character set/,
    body: Buffer.from(body).toString("latin1"),
    headers: good,
  },
  {
    name: "a body with replacement characters",
    reason: "no_matching_signature",
    mistake: "body_misdecoded",
    says: /character set/,
    body: body.replace("ñ", "\ufffd"),
    headers: good,
  },
  {
    name: "a body still in base64",
    reason: "no_matching_signature",
    mistake: "body_base64",
    says: /isBase64Encoded/,
    body: Buffer.from(body).toString("base64"),
    headers: good,
  },
  {
    name: "a body cut off",
    reason: "no_matching_signature",
    mistake: "body_truncated",
    says: /cut off/,
    body: body.slice(0, 40),
    headers: good,
  },
  {
    name: "a body shorter than declared",
    reason: "no_matching_signature",
    mistake: "body_truncated",
    says: /cut off/,
    body: '{"id":"EV1"}',
    headers: { ...good, "content-length": "900" },
  },
  {
    name: "an empty body",
    reason: "no_matching_signature",
    mistake: "body_empty",
    says: /read it before/,
    body: "",
    headers: good,
  },
  {
    name: "a legacy key for a beta delivery",
    reason: "no_matching_signature",
    mistake: "secret_of_other_system",
    says: /whsec_…/,
    headers: good,
    secrets: legacyKey,
  },
  {
    name: "a signature made with the undecoded text",
    reason: "no_matching_signature",
    mistake: "secret_not_decoded",
    says: /base64 decoding/,
    headers: over(`${id}.${time}.${body}`, bare),
  },
  {
    name: "a signature made with the whole secret",
    reason: "no_matching_signature",
    mistake: "secret_not_decoded",
    says: /base64 decoding/,
    headers: over(`${id}.${time}.${body}`, secret),
  },
  {
    name: "a secret encoded once more",
    reason: "no_matching_signature",
    mistake: "secret_encoded_twice",
    says: /once more/,
    headers: good,
    secrets: `whsec_${Buffer.from(secret).toString("base64")}`,
  },
  {
    name: "a secret decoded before it was passed",
    reason: "no_matching_signature",
    mistake: "secret_decoded_twice",
    says: /decoded before/,
    headers: over(`${id}.${time}.${body}`, "decodedKeyText24Characters=="),
    secrets: "decodedKeyText24Characters==",
  },
  {
    name: "a key that went through a string",
    reason: "no_matching_signature",
    mistake: "secret_corrupted",
    says: /0x80/,
    headers: over(`${id}.${time}.${body}`, key.toString("latin1")),
  },
  {
    name: "content without the id",
    reason: "no_matching_signature",
    mistake: "content_of_other_system",
    says: /id\.timestamp\.body/,
    headers: over(`${time}.${body}`),
  },
  {
    name: "content of the body only",
    reason: "no_matching_signature",
    mistake: "content_of_other_system",
    says: /id\.timestamp\.body/,
    headers: over(body),
  },
  {
    name: "a hex digest",
    reason: "no_matching_signature",
    mistake: "hex_digest",
    says: /hex/,
    headers: headersWith(`v1,${Buffer.from(digest(`${id}.${time}.${body}`), "base64").toString("hex")}`),
  },
  {
    name: "a digest in base64url",
    reason: "no_matching_signature",
    mistake: "base64url_digest",
    says: /standard base64/,
    headers: headersWith(`v1,${Buffer.from(digest(`${id}.${time}.${body}`), "base64").toString("base64url")}`),
  },
  {
    name: "a digest without its version",
    reason: "no_matching_signature",
    mistake: "missing_version",
    says: /v1,/,
    headers: headersWith(digest(`${id}.${time}.${body}`)),
  },
  {
    name: "a digest cut off",
    reason: "no_matching_signature",
    mistake: "signature_truncated",
    says: /cut off/,
    headers: headersWith(`v1,${digest(`${id}.${time}.${body}`).slice(0, 30)}`),
  },
  {
    name: "id and timestamp swapped",
    reason: "invalid_timestamp",
    mistake: "headers_swapped",
    says: /swapped/,
    headers: { ...good, "webhook-id": `${time}`, "webhook-timestamp": id },
  },
  {
    name: "timestamp and signature swapped",
    reason: "invalid_timestamp",
    mistake: "headers_swapped",
    says: /swapped/,
    headers: { ...good, "webhook-timestamp": good["webhook-signature"], "webhook-signature": `${time}` },
  },
  {
    name: "a timestamp in milliseconds",
    reason: "timestamp_too_new",
    mistake: "milliseconds",
    says: /in seconds/,
    headers: { ...good, "webhook-timestamp": `${time}000` },
  },
  {
    name: "a clock given seconds for milliseconds",
    reason: "timestamp_too_new",
    mistake: "clock_in_seconds",
    says: /1970/,
    headers: good,
    now: () => new Date(time),
  },
  {
    name: "a clock seven minutes ahead",
    reason: "timestamp_too_old",
    mistake: "clock_skew",
    says: /signed 7 minutes ago.*tolerance is 300 seconds.*signature itself is right/,
    headers: good,
    now: () => new Date((time + 420) * 1000),
  },
  {
    name: "a clock behind by a time zone",
    reason: "timestamp_too_new",
    mistake: "clock_skew",
    says: /5 hours ahead.*time zone/,
    headers: good,
    now: () => new Date((time - 18_000) * 1000),
  },
  {
    name: "an old delivery that is forged too",
    reason: "timestamp_too_old",
    mistake: "clock_skew",
    says: /does not fit either/,
    headers: headersWith("v1,AAAA"),
    now: () => new Date((time + 420) * 1000),
  },
  {
    name: "a header name Quo never sends",
    reason: "missing_header",
    mistake: "wrong_header_name",
    says: /x-openphone-signature/,
    headers: { "x-openphone-signature": "hmac;1;1;AAAA" },
  },
  {
    name: "the names of another vendor",
    reason: "missing_header",
    mistake: "wrong_header_name",
    says: /svix-/,
    headers: { "svix-id": id, "svix-timestamp": `${time}`, "svix-signature": "v1,AAAA" },
  },
  {
    name: "no header of either system",
    reason: "missing_header",
    mistake: undefined,
    says: /may not be a delivery of Quo/,
    headers: { host: "example.com" },
  },
  {
    name: "a forgery without any known mistake",
    reason: "no_matching_signature",
    mistake: undefined,
    says: /fits the body and the secret/,
    headers: headersWith("v1,AAAA"),
  },
  {
    name: "a body that is genuine but no event",
    reason: "invalid_payload",
    mistake: undefined,
    says: /not a JSON object with a type/,
    body: "[]",
    headers: onBody("[]"),
  },
  {
    name: "a genuine empty body",
    reason: "invalid_payload",
    mistake: undefined,
    says: /not a JSON object/,
    body: "",
    headers: onBody(""),
  },
];

const legacy: Case[] = [
  {
    name: "a beta secret for a legacy delivery",
    reason: "no_matching_signature",
    mistake: "secret_of_other_system",
    says: /v1 webhook's key/,
    headers: {},
    secrets: secret,
  },
  {
    name: "the legacy body re-encoded",
    reason: "no_matching_signature",
    mistake: "body_reencoded",
    says: /openphone-signature.*written differently/s,
    body: JSON.stringify(value, null, 2),
    headers: {},
    secrets: legacyKey,
  },
  {
    name: "a legacy hex digest",
    reason: "no_matching_signature",
    mistake: "hex_digest",
    says: /hex/,
    headers: {
      "openphone-signature": `hmac;1;${time}000;${createHmac("sha256", Buffer.from(legacyKey, "base64")).update(`${time}000.${body}`).digest("hex")}`,
    },
    secrets: legacyKey,
  },
  {
    name: "the corrupted key of the vendor's sample",
    reason: "no_matching_signature",
    mistake: "secret_corrupted",
    says: /0x80/,
    headers: {
      "openphone-signature": `hmac;1;${time}000;${digest(`${time}000.${body}`, Buffer.from(legacyKey, "base64").toString("latin1"))}`,
    },
    secrets: legacyKey,
  },
  {
    name: "an openphone-signature of the beta form",
    reason: "malformed_signature_header",
    mistake: undefined,
    says: /hmac;1;/,
    headers: { "openphone-signature": "v1,AAAA" },
    secrets: legacyKey,
  },
];

describe.each([
  [
    "verifyWebhook",
    async (entry: Case) =>
      verifyWebhook(
        entry.body === undefined && entry.name !== "no body at all" ? body : (entry.body as RawBody),
        entry.headers,
        entry.secrets ?? secret,
        { now: entry.now ?? now, diagnose: "always" },
      ),
  ],
  [
    "verifyWebhookSync",
    async (entry: Case) =>
      verifyWebhookSync(
        entry.body === undefined && entry.name !== "no body at all" ? body : (entry.body as RawBody),
        entry.headers,
        entry.secrets ?? secret,
        { now: entry.now ?? now, diagnose: "always" },
      ),
  ],
] as const)("%s names the mistake", (_, verify) => {
  let legacyHeaders: Record<string, string>;
  beforeAll(async () => {
    legacyHeaders = await signWebhook(body, { secrets: legacyKey, system: "legacy", sentAt: now() });
  });

  it.each([...wrong, ...legacy])("$name: $mistake", async (entry) => {
    const headers = legacy.includes(entry) && Object.keys(entry.headers).length === 0 ? legacyHeaders : entry.headers;
    const error = (await verify({ ...entry, headers }).then(
      () => "accepted",
      (reason: unknown) => reason,
    )) as WebhookVerificationError;
    expect(error).toMatchObject({ name: "WebhookVerificationError", reason: entry.reason, mistake: entry.mistake });
    expect(error.message).toMatch(entry.says);
  });

  it.each([...wrong, ...legacy])(
    "$name: the message holds neither the secret nor a digest that would pass",
    async (entry) => {
      const error = (await verify(entry).catch((reason: unknown) => reason)) as WebhookVerificationError;
      for (const hidden of [bare, legacyKey, digest(`${id}.${time}.${body}`), "Señor"])
        expect(error.message).not.toContain(hidden);
      expect(error.message.length).toBeLessThan(400);
    },
  );
});

describe("the limits of a diagnosis", () => {
  it("is left out when switched off, with the same reason", async () => {
    const refusal = verifyWebhook(JSON.stringify(value, null, 2), good, secret, { now, diagnose: false });
    await expect(refusal).rejects.toMatchObject({ reason: "no_matching_signature", mistake: undefined });
    await expect(verifyWebhook(body, {}, secret, { diagnose: false })).rejects.toMatchObject({
      reason: "missing_header",
    });
  });

  it("tells a delivery of the other system from one without headers", async () => {
    const legacyHeaders = await signWebhook(body, { secrets: legacyKey, system: "legacy", sentAt: now() });
    await expect(verifyWebhook(body, legacyHeaders, legacyKey, { now, system: "beta" })).rejects.toThrow(
      /legacy system.*onLegacy/,
    );
    await expect(verifyWebhook(body, good, secret, { now, system: "legacy" })).rejects.toThrow(
      /delivery of the beta system/,
    );
    const { "webhook-id": _, ...partial } = good;
    await expect(verifyWebhook(body, partial, secret, { now })).rejects.toThrow(
      "The header webhook-id is missing or empty.",
    );
  });

  it("does not let an unusable secret hide why a delivery is refused", async () => {
    const late = { now: () => new Date((time + 999) * 1000) };
    for (const diagnose of ["always", false] as const)
      await expect(verifyWebhook(body, good, ["", secret], { ...late, diagnose })).rejects.toMatchObject({
        reason: "timestamp_too_old",
      });
  });

  it("stops naming mistakes in a flood and goes on refusing", () => {
    const mistakes = Array.from({ length: 2000 }, () => {
      try {
        verifyWebhookSync(JSON.stringify(value, null, 2), good, secret, { now });
        return "accepted";
      } catch (error) {
        return (error as WebhookVerificationError).mistake;
      }
    });
    expect(mistakes).not.toContain("accepted");
    expect(mistakes.filter((mistake) => mistake === "body_reencoded").length).toBeLessThan(200);
    expect(mistakes.at(-1)).toBeUndefined();
  });

  it("does not hash a large body again", () => {
    const large = JSON.stringify({ type: "x", text: "y".repeat(70_000) }, null, 2);
    expect(() => verifyWebhookSync(large, onBody(JSON.stringify(JSON.parse(large))), secret, { now })).toThrow(
      expect.objectContaining({ reason: "no_matching_signature", mistake: undefined }),
    );
  });
});
