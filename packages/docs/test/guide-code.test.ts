import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createEmulator } from "@quo-api/emulator";
import { sampleEvent, signedRequest, signWebhook } from "@quo-api/webhooks/testing";
import { afterEach, describe, expect, test, vi } from "vitest";
import { runNodeSamples } from "./run-node-samples.ts";
import { storyFor } from "./sample-story.ts";
import { emulatorStandIn, prismStandIn, sampleKeys } from "./sample-target.ts";

const docs = fileURLToPath(new URL("..", import.meta.url));
const secret = process.env["QUO_WEBHOOK_SECRET"] ?? "";
const event = sampleEvent("message.received");
const body = JSON.stringify(event);
const stranger = "whsec_c29tZWJvZHkgZWxzZSdzIHNlY3JldA==";

/** Snippets that make requests; the others define a receiver. */
const clients = globSync("snippets/*.{ts,mjs}", { cwd: docs }).filter(
  (file) => !file.endsWith(".test.ts") && /api\.quo\.com|@quo-api\/client/.test(readFileSync(join(docs, file), "utf8")),
);

afterEach(() => vi.restoreAllMocks());

describe("the code in guides", () => {
  test.each([
    // Asking for a status is something that only Prism understands.
    ["the emulator", emulatorStandIn, clients.filter((file) => !file.endsWith("contract-testing.ts"))],
    ["a Prism mock", prismStandIn, clients],
  ])("everything that makes requests runs against %s", { timeout: 90_000 }, async (_, start, files) => {
    expect(files.length).toBeGreaterThan(10);
    const standIn = await start();
    const made = await runNodeSamples(
      standIn,
      files.map((file) => join(docs, file)),
    );
    await standIn.stop();
    expect(made).toEqual({ ran: files.length, failed: [] });
  });

  test.each([
    [
      "a send whose answer was lost is looked up and not repeated",
      "sending-safely.ts",
      { operation: "sendMessage_v1", reset: "after", times: 1 },
      ["sendMessage_v1", "listMessages_v1", "getMessageById_v1"],
    ],
    [
      "a delivery that failed is read and sent again",
      "webhook-deliveries.ts",
      undefined,
      ["listWebhookDeliveries", "getWebhookDelivery", "retryWebhookDelivery"],
    ],
  ] as const)("%s", async (_, file, fault, calls) => {
    const emulator = createEmulator({ apiKeys: sampleKeys, rateLimit: false, ...(await storyFor(file)) });
    if (fault !== undefined) await emulator.control.addFault(fault);
    const { url } = await emulator.listen();
    const open = async () => ({ url, faults: async () => [], close: async () => {} });
    const files = [join(docs, "snippets", file)];
    expect(await runNodeSamples({ open, stop: async () => {} }, files)).toEqual({ ran: 1, failed: [] });
    const called = (await emulator.control.requests()).map(({ operation }) => operation);
    expect(called.toReversed()).toEqual(calls);
    await emulator.close();
  });

  test("the receiver built on verifyWebhook takes what is signed and refuses what is not", async () => {
    const { receive } = await import("../snippets/webhook-verify.ts");
    const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
    vi.spyOn(console, "log").mockImplementation(() => {});
    expect((await receive(await signedRequest("http://localhost", event, { secrets: secret }))).status).toBe(204);
    expect((await receive(await signedRequest("http://localhost", event, { secrets: stranger }))).status).toBe(401);
    expect(warned).toHaveBeenCalledWith("no_matching_signature", expect.any(String));
  });

  test("the verifier written by hand agrees", async () => {
    const { isGenuine } = await import("../snippets/webhook-by-hand.ts");
    const headers = await signWebhook(body, { secrets: secret });
    const bytes = Buffer.from(body);
    expect(isGenuine(bytes, headers, secret)).toBe(true);
    expect(isGenuine(bytes, headers, stranger)).toBe(false);
    expect(isGenuine(Buffer.from(`${body} `), headers, secret)).toBe(false);
    expect(isGenuine(bytes, headers, secret, Date.now() + 400_000)).toBe(false);
    expect(isGenuine(bytes, { ...headers, "webhook-signature": "v2,AAAA" }, secret)).toBe(false);
  });

  test("the receiver of a rotation takes both secrets", async () => {
    vi.spyOn(console, "log").mockImplementation(() => {});
    process.env["QUO_WEBHOOK_SECRET_OLD"] = stranger;
    const { handle } = await import("../snippets/webhook-rotating-receiver.ts");
    for (const secrets of [secret, stranger])
      expect(
        (await handle(await signedRequest("http://localhost", sampleEvent("call.completed"), { secrets }))).ok,
      ).toBe(true);
  });

  test("the handlers by type read what they know and let the rest pass", async () => {
    const { handle } = await import("../snippets/webhook-payloads.ts");
    const printed = vi.spyOn(console, "log").mockImplementation(() => {});
    for (const one of [event, { ...event, type: "something.new" }])
      expect((await handle(await signedRequest("http://localhost", one, { secrets: secret }))).ok).toBe(true);
    expect(printed.mock.calls).toEqual([
      [`${event.data.context.senderIdentifier}: ${event.data.resource.text}`],
      ["not used here:", "something.new"],
    ]);
  });
});
