import * as fc from "fast-check";
import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import { verifyWebhook, WebhookVerificationError } from "../src/index.ts";
import { verifyWebhookSync } from "../src/node.ts";
import { signWebhook } from "../src/testing.ts";

const body = fc
  .record({
    type: fc.constantFrom("message.received", "future.event"),
    text: fc.string({ unit: "grapheme" }),
    deep: fc.jsonValue(),
  })
  .map((value) => JSON.stringify(value));
const message = fc.record({
  body,
  key: fc.uint8Array({ minLength: 24, maxLength: 64 }),
  id: fc.stringMatching(/^msg_[A-Za-z0-9]{4,24}$/),
});

// The reference only knows the machine's clock, so the messages are signed now; nothing below depends on the hour.
const sentAt = new Date();
const seconds = new Date(Math.floor(sentAt.getTime() / 1000) * 1000);

describe("agreement with the standardwebhooks package", () => {
  it("on 10,000 random messages that we sign and it verifies, and the reverse", async () => {
    let checked = 0;
    await fc.assert(
      fc.asyncProperty(message, fc.boolean(), async ({ body: text, key, id }, prefixed) => {
        const base64 = Buffer.from(key).toString("base64");
        const secret = prefixed ? `whsec_${base64}` : base64;
        const reference = new Webhook(secret);
        const headers = await signWebhook(text, { secrets: secret, id, sentAt });
        expect(reference.verify(text, headers)).toEqual(JSON.parse(text));
        const theirs = { ...headers, "webhook-signature": reference.sign(id, seconds, text) };
        expect(verifyWebhookSync(text, theirs, secret)).toEqual(JSON.parse(text));
        checked += 1;
      }),
      { seed: 4, numRuns: 10_000 },
    );
    expect(checked).toBe(10_000);
  }, 60_000);

  it("on which of 3,000 damaged deliveries to refuse", async () => {
    const damage = fc.record({
      header: fc.constantFrom("webhook-id", "webhook-timestamp", "webhook-signature", "none"),
      value: fc.oneof(
        fc.constantFrom("", "v1,", "v2,AAAA", "0", `${Math.floor(sentAt.getTime() / 1000) - 400}`, "v1,AAAA v1,BBBB"),
        fc.string(),
      ),
    });
    await fc.assert(
      fc.asyncProperty(message, damage, async ({ body: text, key, id }, { header, value }) => {
        const secret = `whsec_${Buffer.from(key).toString("base64")}`;
        const headers: Record<string, string> = await signWebhook(text, { secrets: secret, id, sentAt });
        if (header !== "none") headers[header] = value;
        const theirs = (() => {
          try {
            new Webhook(secret).verify(text, headers);
            return "accepted";
          } catch {
            return "refused";
          }
        })();
        const ours = await verifyWebhook(text, headers, secret, { diagnose: false }).then(
          () => "accepted",
          (error: unknown) => (error instanceof WebhookVerificationError ? "refused" : "crashed"),
        );
        expect(ours).toBe(theirs);
      }),
      { seed: 5, numRuns: 3000 },
    );
  }, 60_000);
});
