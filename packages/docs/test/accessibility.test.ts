import axe from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type ServedSite, serveSite } from "../src/serve-site.ts";
import { openBrowser } from "@quo-api/testing";

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveSite({ folder: inject("site") })]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));

/** One page, and the fullest one there is, for each template. */
const templates = [
  "index",
  "operations/createContact_v1",
  "operations/deleteTask_v1",
  "events/message.received",
  "events/legacy.call.completed",
  "schemas/WebhookEvent",
  "schemas/MessageStatus",
  "errors/0206400",
  "guides/quickstart",
  "guides/webhook-signatures",
  "reference",
  "schemas",
  "errors",
  "changelog",
  "releases",
  "fidelity",
  "ledger",
  "downloads",
  "404",
];

/** What a phone lays out differently. */
const onPhones = [
  "index",
  "operations/deleteTask_v1",
  "events/legacy.call.completed",
  "guides/webhook-signatures",
  "changelog",
];

describe("axe", () => {
  test.each([
    ["every template, light", "light", 1440, templates],
    ["every template, dark", "dark", 1440, templates],
    ["templates on a phone", "light", 390, onPhones],
  ] as const)("finds nothing on %s", { timeout: 120_000 }, async (_, colorScheme, width, paths) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(`${site.url}/${path}.html`);
      await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
      for (const { id, nodes } of violations)
        found.push(
          ...nodes.slice(0, 3).map((node) => `${path}: ${id} ${node.html.slice(0, 160)} ${node.failureSummary}`),
        );
    }
    await context.close();
    expect(found).toEqual([]);
  });
});

test("axe finds nothing in the search dialog and the try-it form", async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}/operations/sendMessage_v1.html`);
  await page.locator(".try-open").click();
  await page.getByLabel("Mock address").waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("searchbox").fill("message");
  await page.locator("dialog li a").first().waitFor();
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  await page.close();
});
