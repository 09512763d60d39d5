import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type PrismMock, startPrism } from "@quo-api/contract";
import { sampleEvent, signedRequest, signWebhook } from "@quo-api/webhooks/testing";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { run } from "./run-command.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const docs = fileURLToPath(new URL("..", import.meta.url));
const secret = process.env["QUO_WEBHOOK_SECRET"] ?? "";
const event = sampleEvent("message.received");
const body = JSON.stringify(event);
const stranger = "whsec_c29tZWJvZHkgZWxzZSdzIHNlY3JldA==";

/** Snippets that make requests; the others define a receiver. */
const clients = globSync("snippets/*.{ts,mjs}", { cwd: docs }).filter(
  (file) => !file.endsWith(".test.ts") && /api\.quo\.com|@quo-api\/client/.test(readFileSync(join(docs, file), "utf8")),
);
let prism: PrismMock;

beforeAll(async () => {
  prism = await startPrism();
});
afterAll(() => prism.stop());
afterEach(() => vi.restoreAllMocks());

describe("the code in guides", () => {
  test("everything that makes requests runs against a Prism mock", async () => {
    expect(clients.length).toBeGreaterThan(10);
    const { stdout, stderr } = await run(
      process.execPath,
      ["--import", join(here, "redirect-to-mock.mjs"), join(here, "run-samples.mjs")],
      clients.map((file) => pathToFileURL(join(docs, file)).href).join("\n"),
      { QUO_API_KEY: "sample-key", SAMPLE_MOCK_URL: prism.url },
    );
    if (stdout === "") throw new Error(stderr);
    const report = JSON.parse(stdout) as { file: string; error: string | null }[];
    expect(report.filter(({ error }) => error !== null)).toEqual([]);
    expect(report).toHaveLength(clients.length);
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
