import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { verifyDelivery, type VerifyOptions, WebhookVerificationError } from "../src/index.ts";
import { verifyDeliverySync } from "../src/node.ts";
import { betaHeadersOf, clockAt, lg1, lg2, published, sw1, sw2, sw3 } from "./vectors/signatures.ts";

type Headers_ = Record<string, string>;
type Verify = (
  body: string | Uint8Array,
  headers: Headers_,
  secrets: string | string[],
  options: VerifyOptions,
) => Promise<unknown>;

const ways: [string, Verify][] = [
  ["WebCrypto, text", (body, ...rest) => verifyDelivery(body, ...rest)],
  ["WebCrypto, bytes", (body, ...rest) => verifyDelivery(new TextEncoder().encode(body as string), ...rest)],
  ["Node, text", async (body, ...rest) => verifyDeliverySync(body, ...rest)],
  ["Node, bytes", async (body, ...rest) => verifyDeliverySync(Buffer.from(body as string), ...rest)],
];

const sw1Headers = betaHeadersOf(sw1);
const sw3Headers = betaHeadersOf(sw3);
const lg1Headers = { "openphone-signature": lg1.openphoneSignature };
const lg1Clock = (shift = 0) => ({ now: () => new Date(Number(lg1.timestamp) + shift) });
const secret1 = sw1.secret as string;
const old = sw3.secretOld as string;
const fresh = sw3.secretNew as string;
const signed1 = (signature: string) => ({ ...sw1Headers, "webhook-signature": signature });

const accepted: [string, string, Headers_, string | string[], VerifyOptions, number?][] = [
  ["SW-1", sw1.body, sw1Headers, secret1, clockAt(sw1.webhookTimestamp)],
  ["SW-1, clock 300 s ahead", sw1.body, sw1Headers, secret1, clockAt(sw1.webhookTimestamp, 300)],
  ["SW-1, clock 300 s behind", sw1.body, sw1Headers, secret1, clockAt(sw1.webhookTimestamp, -300)],
  [
    "SW-1, clock 300.9 s ahead, which is 300 whole seconds",
    sw1.body,
    sw1Headers,
    secret1,
    clockAt(sw1.webhookTimestamp, 300.9),
  ],
  ["SW-1, tolerance off", sw1.body, sw1Headers, secret1, { tolerance: Infinity }],
  ["SW-1, secret without whsec_", sw1.body, sw1Headers, secret1.slice(6), clockAt(sw1.webhookTimestamp)],
  ["SW-1, secret without padding", sw1.body, sw1Headers, secret1.replaceAll("=", ""), clockAt(sw1.webhookTimestamp)],
  ["SW-1, beta only", sw1.body, sw1Headers, secret1, { ...clockAt(sw1.webhookTimestamp), system: "beta" }],
  [
    "SW-1, a wrong v1 and an unknown v2 before the right one",
    sw1.body,
    signed1(`v1,AAAA v2,${sw1.webhookSignature.slice(3)} ${sw1.webhookSignature}`),
    secret1,
    clockAt(sw1.webhookTimestamp),
  ],
  [
    "SW-2, key bytes from 0x80 on and a body in UTF-8",
    sw2.body,
    betaHeadersOf(sw2),
    sw2.secret as string,
    clockAt(sw2.webhookTimestamp),
  ],
  ["SW-3, old secret", sw3.body, sw3Headers, old, clockAt(sw3.webhookTimestamp)],
  ["SW-3, new secret", sw3.body, sw3Headers, fresh, clockAt(sw3.webhookTimestamp)],
  ["SW-3, both secrets", sw3.body, sw3Headers, [old, fresh], clockAt(sw3.webhookTimestamp)],
  ["SW-3, second of two secrets", sw3.body, sw3Headers, [secret1, fresh], clockAt(sw3.webhookTimestamp), 1],
  ["LG-1", lg1.body, lg1Headers, lg1.key, lg1Clock()],
  ["LG-1, clock 5 minutes ahead", lg1.body, lg1Headers, lg1.key, lg1Clock(300_000)],
  ["LG-1, clock 5 minutes behind", lg1.body, lg1Headers, lg1.key, lg1Clock(-300_000)],
  [
    "LG-1, second candidate matches",
    lg1.body,
    { "openphone-signature": `hmac;1;1779980645120;AAAA,${lg1.openphoneSignature}` },
    lg1.key,
    lg1Clock(),
  ],
  [
    "LG-1, header in its documented spelling",
    lg1.body,
    { "OpenPhone-Signature": lg1.openphoneSignature },
    lg1.key,
    lg1Clock(),
  ],
  ["LG-1, after the beta secret in one list", lg1.body, lg1Headers, [secret1, lg1.key], lg1Clock(), 1],
  [
    "LG-2, key bytes from 0x80 on",
    lg2.body,
    { "openphone-signature": lg2.openphoneSignature },
    lg2.key,
    { now: () => new Date(Number(lg2.timestamp)) },
  ],
];

const refused: [string, string, string, Headers_, string | string[], VerifyOptions][] = [
  ["timestamp_too_old", "SW-1, clock 301 s ahead", sw1.body, sw1Headers, secret1, clockAt(sw1.webhookTimestamp, 301)],
  ["timestamp_too_new", "SW-1, clock 301 s behind", sw1.body, sw1Headers, secret1, clockAt(sw1.webhookTimestamp, -301)],
  [
    "timestamp_too_new",
    "SW-1, a clock that is not a time",
    sw1.body,
    sw1Headers,
    secret1,
    { now: () => new Date(Number.NaN) },
  ],
  [
    "timestamp_too_old",
    "SW-1, a tolerance that is not a number",
    sw1.body,
    sw1Headers,
    secret1,
    { ...clockAt(sw1.webhookTimestamp, 1), tolerance: Number.NaN },
  ],
  [
    "timestamp_too_old",
    "SW-1, no tolerance and one second",
    sw1.body,
    sw1Headers,
    secret1,
    { ...clockAt(sw1.webhookTimestamp, 1), tolerance: 0 },
  ],
  [
    "no_matching_signature",
    "SW-1, one byte of the body changed",
    sw1.body.replace("3pm", "4pm"),
    sw1Headers,
    secret1,
    clockAt(sw1.webhookTimestamp),
  ],
  [
    "no_matching_signature",
    "SW-1, another webhook-id",
    sw1.body,
    { ...sw1Headers, "webhook-id": "msg_other" },
    secret1,
    clockAt(sw1.webhookTimestamp),
  ],
  [
    "no_matching_signature",
    "SW-1, signed with the undecoded text",
    sw1.body,
    signed1("v1,pJwg+x/5GOB3BzlR5BMqLTDPsG1WhOUY6JIAK1xHHEM="),
    secret1,
    clockAt(sw1.webhookTimestamp),
  ],
  [
    "no_matching_signature",
    "SW-1, signed with the whole secret",
    sw1.body,
    signed1("v1,vdFqx8ys4zICUFI4IqQ8IU0/lkWkmFHAQ2FG7n2+Wfw="),
    secret1,
    clockAt(sw1.webhookTimestamp),
  ],
  [
    "no_matching_signature",
    "SW-1, nothing behind v1,",
    sw1.body,
    signed1("v1,"),
    secret1,
    clockAt(sw1.webhookTimestamp),
  ],
  [
    "no_matching_signature",
    "SW-1, a digest cut short",
    sw1.body,
    signed1(sw1.webhookSignature.slice(0, -8)),
    secret1,
    clockAt(sw1.webhookTimestamp),
  ],
  [
    "no_matching_signature",
    "SW-1, the digest as v2",
    sw1.body,
    signed1(sw1.webhookSignature.replace("v1", "v2")),
    secret1,
    clockAt(sw1.webhookTimestamp),
  ],
  [
    "no_matching_signature",
    "SW-2, body with \\u escapes",
    sw2.body.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`),
    betaHeadersOf(sw2),
    sw2.secret as string,
    clockAt(sw2.webhookTimestamp),
  ],
  [
    "no_matching_signature",
    "SW-3, old signature and new secret",
    sw3.body,
    { ...sw3Headers, "webhook-signature": sw3.signatureOld as string },
    fresh,
    clockAt(sw3.webhookTimestamp),
  ],
  [
    "no_matching_signature",
    "SW-3, compacted body",
    JSON.stringify(JSON.parse(sw3.body)),
    sw3Headers,
    [old, fresh],
    clockAt(sw3.webhookTimestamp),
  ],
  [
    "malformed_signature_header",
    "LG-1, version 2",
    lg1.body,
    { "openphone-signature": lg1.openphoneSignature.replace(";1;", ";2;") },
    lg1.key,
    lg1Clock(),
  ],
  [
    "malformed_signature_header",
    "LG-1, scheme HMAC",
    lg1.body,
    { "openphone-signature": lg1.openphoneSignature.replace("hmac", "HMAC") },
    lg1.key,
    lg1Clock(),
  ],
  [
    "malformed_signature_header",
    "LG-1, three fields",
    lg1.body,
    { "openphone-signature": "hmac;1;1779980645120" },
    lg1.key,
    lg1Clock(),
  ],
  [
    "malformed_signature_header",
    "LG-1, five fields",
    lg1.body,
    { "openphone-signature": `${lg1.openphoneSignature};x` },
    lg1.key,
    lg1Clock(),
  ],
  [
    "invalid_timestamp",
    "LG-1, a timestamp in words",
    lg1.body,
    { "openphone-signature": "hmac;1;now;AAAA" },
    lg1.key,
    lg1Clock(),
  ],
  ["timestamp_too_old", "LG-1, clock just over 5 minutes ahead", lg1.body, lg1Headers, lg1.key, lg1Clock(300_001)],
  [
    "missing_header",
    "LG-1's header where only beta is accepted",
    lg1.body,
    lg1Headers,
    lg1.key,
    { ...lg1Clock(), system: "beta" },
  ],
  [
    "missing_header",
    "SW-1's headers where only legacy is accepted",
    sw1.body,
    sw1Headers,
    secret1,
    { ...clockAt(sw1.webhookTimestamp), system: "legacy" },
  ],
  [
    "no_matching_signature",
    "LG-2 by the corrupted key of the vendor's sample",
    lg2.body,
    { "openphone-signature": "hmac;1;1779984600000;nOMbG8JFP87jmGD6Nh+wPxN5DjmIaRB2SDqNteNoCPw=" },
    lg2.key,
    { now: () => new Date(Number(lg2.timestamp)) },
  ],
  ["missing_header", "no headers", sw1.body, {}, secret1, {}],
  ["missing_header", "no webhook-id", sw1.body, { ...sw1Headers, "webhook-id": "" }, secret1, {}],
  ["missing_header", "no webhook-timestamp", sw1.body, { ...sw1Headers, "webhook-timestamp": "" }, secret1, {}],
  ["missing_header", "no webhook-signature", sw1.body, signed1(""), secret1, {}],
  [
    "invalid_timestamp",
    "a timestamp with a fraction",
    sw1.body,
    { ...sw1Headers, "webhook-timestamp": "1779980645.5" },
    secret1,
    {},
  ],
  [
    "invalid_timestamp",
    "a timestamp below zero",
    sw1.body,
    { ...sw1Headers, "webhook-timestamp": "-1779980645" },
    secret1,
    {},
  ],
  [
    "invalid_timestamp",
    "a timestamp in hex",
    sw1.body,
    { ...sw1Headers, "webhook-timestamp": "0x6a185965" },
    secret1,
    {},
  ],
  ["invalid_secret", "no secret", sw1.body, sw1Headers, "", clockAt(sw1.webhookTimestamp)],
  ["invalid_secret", "no secrets", sw1.body, sw1Headers, [], clockAt(sw1.webhookTimestamp)],
  ["invalid_secret", "a bare prefix", sw1.body, sw1Headers, "whsec_", clockAt(sw1.webhookTimestamp)],
  [
    "invalid_secret",
    "a secret that is not base64",
    sw1.body,
    sw1Headers,
    "whsec_not base64!",
    clockAt(sw1.webhookTimestamp),
  ],
  ["invalid_secret", "a secret with a line break", sw1.body, sw1Headers, `${secret1}\n`, clockAt(sw1.webhookTimestamp)],
  [
    "invalid_secret",
    "a good secret and an empty one",
    sw1.body,
    sw1Headers,
    [secret1, ""],
    clockAt(sw1.webhookTimestamp),
  ],
];

describe.each(ways)("verifying with %s", (_, verify) => {
  it.each(accepted)("accepts %s", async (_name, body, headers, secrets, options, index = 0) => {
    expect(await verify(body, headers, secrets, options)).toMatchObject({ secretIndex: index });
  });

  it.each(refused)("refuses as %s: %s", async (reason, _name, body, headers, secrets, options) => {
    const refusal = await verify(body, headers, secrets, options).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(WebhookVerificationError);
    expect(refusal).toMatchObject({ reason });
  });

  it.each(published)(
    "accepts the signature of the published vector $id",
    async ({ secret, id, timestamp, body, signature }) => {
      const headers = { "webhook-id": id, "webhook-timestamp": `${timestamp}`, "webhook-signature": signature };
      // These are no events of Quo, so what is refused is the payload, which is only looked at after the signature.
      await expect(verify(body, headers, secret, clockAt(timestamp))).rejects.toMatchObject({
        reason: "invalid_payload",
      });
      await expect(verify(`${body} `, headers, secret, clockAt(timestamp))).rejects.toMatchObject({
        reason: "no_matching_signature",
      });
    },
  );
});

describe("the vectors themselves", () => {
  it.each([sw1, sw2, sw3, lg1, lg2])("$name was copied without error", ({ body, bodyBytes, bodySha256 }) => {
    expect(Buffer.byteLength(body)).toBe(bodyBytes);
    expect(createHash("sha256").update(body).digest("hex")).toBe(bodySha256);
  });
});
