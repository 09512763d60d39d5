import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verifyWebhook, WebhookVerificationError } from "../src/index.ts";
import { verifyWebhookSync } from "../src/node.ts";
import { betaHeadersOf, lg1, sw1, sw2, sw3 } from "./vectors/signatures.ts";

/** A small generator of numbers that is the same in every run. */
function seeded(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=,;. v1\u0000é\u{1f44d}";
const letters = Array.from(alphabet);

/** Changes a text in one of the ways in which texts get changed; never gives the same text back. */
function mutate(text: string, random: (below: number) => number): string {
  const at = random(text.length + 1);
  const letter = letters[random(letters.length)] as string;
  const changed = [
    () => text.slice(0, at) + letter + text.slice(at + 1),
    () => text.slice(0, at) + letter + text.slice(at),
    () => text.slice(0, at) + text.slice(at + 1),
    () => text.slice(0, at),
    () => text.slice(at),
    () => text.slice(at) + text.slice(0, at),
    () => text.toUpperCase(),
    () => Array.from(text).toReversed().join(""),
    () => text.repeat(2),
  ][random(9)]?.() as string;
  return changed === text ? `${text}x` : changed;
}

interface Genuine {
  body: string;
  headers: Record<string, string>;
  secrets: string[];
}

const genuine: Genuine[] = [
  { body: sw1.body, headers: betaHeadersOf(sw1), secrets: [sw1.secret as string] },
  { body: sw2.body, headers: betaHeadersOf(sw2), secrets: [sw2.secret as string] },
  { body: sw3.body, headers: betaHeadersOf(sw3), secrets: [sw3.secretOld as string, sw3.secretNew as string] },
  { body: lg1.body, headers: { "openphone-signature": lg1.openphoneSignature }, secrets: [lg1.key] },
];

/** A changed signature header may still hold a whole signature, as in the list of a rotation; that is no forgery. */
const stillHolds = (name: string, before: string, after: string) =>
  name === "openphone-signature"
    ? after.split(",").some((entry) => entry.trim() === before)
    : name === "webhook-signature" &&
      before.split(" ").some((entry) => entry.startsWith("v1,") && after.split(" ").includes(entry));

function* forgeries(count: number, seed: number): Generator<Genuine> {
  const random = seeded(seed);
  for (let made = 0; made < count;) {
    const { body, headers, secrets } = genuine[random(genuine.length)] as Genuine;
    const names = [...Object.keys(headers), "body"];
    const name = names[random(names.length)] as string;
    const before = headers[name] ?? body;
    const after = mutate(before, random);
    if (stillHolds(name, before, after)) continue;
    made += 1;
    yield name === "body"
      ? { body: after, headers, secrets }
      : { body, headers: { ...headers, [name]: after }, secrets };
  }
}

describe("forged deliveries", () => {
  it("are refused, all 240,000 of them, each with a reason, on Node", () => {
    const reasons = new Map<string, number>();
    for (const { body, headers, secrets } of forgeries(240_000, 4)) {
      try {
        verifyWebhookSync(body, headers, secrets, { tolerance: Infinity, diagnose: false });
        expect.fail(`accepted ${JSON.stringify({ headers, body })}`);
      } catch (error) {
        if (!(error instanceof WebhookVerificationError)) throw error;
        reasons.set(error.reason, (reasons.get(error.reason) ?? 0) + 1);
      }
    }
    expect([...reasons.keys()].toSorted()).toEqual([
      "invalid_timestamp",
      "malformed_signature_header",
      "missing_header",
      "no_matching_signature",
    ]);
    expect([...reasons.values()].reduce((sum, count) => sum + count, 0)).toBe(240_000);
  });

  it("are refused with a full diagnosis too, 1,000 of them, on WebCrypto and on Node alike", async () => {
    for (const { body, headers, secrets } of forgeries(1000, 5)) {
      const options = { tolerance: Infinity, diagnose: "always" } as const;
      const web = (await verifyWebhook(body, headers, secrets, options).catch((error: unknown) => error)) as Error;
      expect(web).toBeInstanceOf(WebhookVerificationError);
      expect(() => verifyWebhookSync(body, headers, secrets, options)).toThrow(
        expect.objectContaining({ message: web.message }),
      );
    }
  });
});

const options = { tolerance: Infinity, diagnose: "always" } as const;
const secret = sw1.secret as string;

describe("malformed headers", () => {
  const base = betaHeadersOf(sw1);
  const signature = base["webhook-signature"] as string;
  const rows: [
    string,
    ConstructorParameters<typeof WebhookVerificationError>[0],
    Parameters<typeof verifyWebhook>[1],
  ][] = [
    ["an empty record", "missing_header", {}],
    ["an empty list", "missing_header", []],
    ["an empty Headers", "missing_header", new Headers()],
    ["a list of an odd length", "missing_header", ["webhook-id"]],
    ["undefined values", "missing_header", { "webhook-signature": undefined }],
    ["a huge signature", "no_matching_signature", { ...base, "webhook-signature": "v1,".padEnd(1_000_000, "A") }],
    ["a huge list of signatures", "no_matching_signature", { ...base, "webhook-signature": "v1,AAAA ".repeat(50_000) }],
    ["a huge id", "no_matching_signature", { ...base, "webhook-id": "m".repeat(1_000_000) }],
    ["a huge timestamp", "invalid_timestamp", { ...base, "webhook-timestamp": "1".repeat(1_000_000) }],
    ["a huge legacy header", "malformed_signature_header", { "openphone-signature": "hmac;".repeat(200_000) }],
    [
      "a huge list of legacy values",
      "no_matching_signature",
      { "openphone-signature": "hmac;1;1779980645120;AAAA,".repeat(50_000) },
    ],
    ["an emoji for a signature", "no_matching_signature", { ...base, "webhook-signature": "v1,👍🏽" }],
    ["digits of another script", "invalid_timestamp", { ...base, "webhook-timestamp": "１７７９９８０６４５" }],
    ["a lone surrogate in the id", "no_matching_signature", { ...base, "webhook-id": "\ud800" }],
    ["control characters", "no_matching_signature", { ...base, "webhook-id": "\u0000\u0007" }],
    ["a doubled id in an array", "duplicate_header", { ...base, "webhook-id": ["a", "b"] }],
    [
      "a doubled timestamp in raw headers",
      "duplicate_header",
      [...Object.entries(base).flat(), "Webhook-Timestamp", "1"],
    ],
    ["a doubled signature in pairs", "duplicate_header", [...Object.entries(base), ["WEBHOOK-SIGNATURE", "v1,AAAA"]]],
    [
      "a doubled id joined by a server",
      "no_matching_signature",
      { ...base, "webhook-id": `${base["webhook-id"]}, msg_2` },
    ],
    ["a doubled timestamp joined by a server", "invalid_timestamp", { ...base, "webhook-timestamp": "1779980645, 1" }],
    [
      "a list with commas for blanks",
      "no_matching_signature",
      { ...base, "webhook-signature": `v1,AAAA,${signature}` },
    ],
    [
      "__proto__ for a header",
      "missing_header",
      JSON.parse('{"__proto__":{"webhook-id":"x"}}') as Record<string, string>,
    ],
  ];

  it.each(rows)("%s: %s", async (_, reason, headers) => {
    await expect(verifyWebhook(sw1.body, headers, secret, options)).rejects.toMatchObject({ reason });
    expect(() => verifyWebhookSync(sw1.body, headers, secret, options)).toThrow(expect.objectContaining({ reason }));
  });

  it("of any kind never crash and never pass", () => {
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("", "v1,", ",", ";;;", "hmac;1;1;", "1779980645"),
    );
    fc.assert(
      fc.property(
        fc.record(
          { "webhook-id": value, "webhook-timestamp": value, "webhook-signature": value, "openphone-signature": value },
          { requiredKeys: [] },
        ),
        fc.string({ unit: "binary" }),
        (headers, body) => {
          expect(() => verifyWebhookSync(body, headers, secret, options)).toThrow(WebhookVerificationError);
        },
      ),
      { seed: 4, numRuns: 1500 },
    );
  });
});

describe("headers are found in whatever holds them", () => {
  const entries = Object.entries(betaHeadersOf(sw1));
  it.each([
    ["a record", Object.fromEntries(entries)],
    [
      "a record in title case",
      Object.fromEntries(entries.map(([name, value]) => [name.replace(/\b\w/g, (c) => c.toUpperCase()), value])),
    ],
    ["a record of arrays", Object.fromEntries(entries.map(([name, value]) => [name, [value]]))],
    ["a Headers", new Headers(entries)],
    ["a Map-like with get and forEach", new Map(entries)],
    ["pairs", entries],
    ["Node's rawHeaders", ["Host", "x", ...entries.flat()]],
  ] as const)("%s", async (_, headers) => {
    await expect(verifyWebhook(sw1.body, headers as Headers, secret, options)).resolves.toMatchObject({
      id: "EV7f3c1d20",
    });
    expect(verifyWebhookSync(sw1.body, headers as Headers, secret, options)).toMatchObject({ id: "EV7f3c1d20" });
  });
});
