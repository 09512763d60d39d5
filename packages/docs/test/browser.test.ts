import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type PrismMock, startPrism } from "@quo-api/contract";
import { createEmulator, type Listening } from "@quo-api/emulator";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type ServedSite, serveSite } from "../src/serve-site.ts";
import { openBrowser } from "@quo-api/testing";

let browser: Browser;
let site: ServedSite;
let prism: PrismMock;
const emulator = createEmulator();
let quo: Listening;

beforeAll(async () => {
  [browser, site, prism, quo] = await Promise.all([
    openBrowser(),
    serveSite({ folder: inject("site") }),
    startPrism(),
    emulator.listen(),
  ]);
}, 120_000);
afterAll(() => Promise.all([browser.close(), site.close(), prism.stop(), emulator.close()]));

/** Opens a page in a fresh profile, does something with it, and fails if it asked another host for anything. */
async function visit(
  path: string,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<void>,
  others: string[] = [],
): Promise<void> {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"], ...options });
  const page = await context.newPage();
  const outside: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    const known = [site.url, prism.url, quo.url, "data:", "blob:", ...others];
    if (!known.some((start) => url.startsWith(start))) outside.push(url);
  });
  try {
    await page.goto(`${site.url}/${path}`);
    await work(page);
    expect(outside).toEqual([]);
  } finally {
    await context.close();
  }
}

describe("finding one's way", () => {
  test("from the home page to an operation to its schema to an error code", () =>
    visit("index.html", {}, async (page) => {
      await page.getByRole("link", { name: "All 53 operations" }).click();
      await page.getByRole("main").getByRole("link", { name: "Send a message" }).click();
      expect(await page.title()).toBe("Send a message · Quo API");
      expect(await page.locator("#nav [aria-current]").textContent()).toContain("Send a message");
      await page.getByRole("link", { name: "SendMessageRequest" }).click();
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("SendMessageRequest");
      await page.goBack();
      await page.getByRole("link", { name: "0206400" }).click();
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("A2P Registration Not Approved");
    }));

  test("from an address that leads nowhere, by search or by link", () =>
    visit("operations/gone/for/good.html", {}, async (page) => {
      expect(await page.title()).toBe("No such page · Quo API");
      expect(await page.evaluate(() => getComputedStyle(document.querySelector(".top") as Element).position)).toBe(
        "sticky",
      );
      await page.getByRole("link", { name: "Search the reference" }).click();
      await page.getByRole("searchbox").fill("send a message");
      await page.locator("dialog li a").first().waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("main").getByRole("link", { name: "Error codes" }).click();
      expect(await page.title()).toBe("Error codes · Quo API");
    }));

  test("on a host that knows nothing of the site, and under a prefix, the 404 page finds its style and its links", async () => {
    const missing = readFileSync(join(inject("site"), "404.html"));
    const host = createServer((request, response) => {
      if (!request.url?.startsWith("/docs/")) return response.writeHead(404).end();
      const file = join(inject("site"), request.url.slice("/docs/".length));
      if (!existsSync(file)) return response.writeHead(404, { "content-type": "text/html" }).end(missing);
      return response
        .writeHead(200, { "content-type": file.endsWith("css") ? "text/css" : "text/html" })
        .end(readFileSync(file));
    });
    await new Promise<void>((resolve) => void host.listen(0, "127.0.0.1", resolve));
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/docs/operations/gone/for/good.html`);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector(".top") as Element).position)).toBe(
      "sticky",
    );
    await page.getByRole("main").getByRole("link", { name: "Changelog" }).click();
    expect(await page.title()).toBe("Changelog · Quo API");
    await page.close();
    host.closeAllConnections();
    host.close();
  });

  test("a deep link shows its field, and a field's name is the link to it", () =>
    visit("events/call.completed.html#payload.data.context.participants.external", {}, async (page) => {
      const field = page.locator('[id="payload.data.context.participants.external"]');
      expect(await field.evaluate((element) => element.matches(":target"))).toBe(true);
      await expect
        .poll(() => field.evaluate((element) => element.getBoundingClientRect().top < innerHeight))
        .toBe(true);
      await page.getByRole("link", { name: "hasVoicemail", exact: true }).click();
      expect(new URL(page.url()).hash).toBe("#payload.data.resource.hasVoicemail");
    }));

  test("search opens with a key, answers without a server, and is used without a mouse", () =>
    visit("operations/createTask_v1.html", {}, async (page) => {
      await page.keyboard.press("/");
      const input = page.getByRole("searchbox");
      await input.fill("group message");
      await page.locator("dialog li a").first().waitFor();
      expect(await page.locator("dialog li").count()).toBeGreaterThan(3);
      // Code matches every word somewhere; results tell what a page is about.
      expect(await page.locator("dialog li p").allTextContents()).not.toContainEqual(expect.stringMatching(/": |=>/));
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Escape");
      expect(await page.locator("dialog").evaluate((dialog: HTMLDialogElement) => dialog.open)).toBe(false);
      await page.keyboard.press("Control+k");
      await input.fill("0206400");
      await page.locator("dialog li a").first().waitFor();
      await expect.poll(() => page.locator("dialog li a").first().textContent()).toContain("0206400");
      await page.keyboard.press("Enter");
      await page.waitForURL(/errors\/0206400\.html/);
    }));

  test("nothing of the search is loaded before somebody searches", () =>
    visit("index.html", {}, async (page) => {
      const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
      expect(loaded.map((name) => name.split("/").at(-1))).toEqual(["site.js"]);
    }));
});

describe("samples", () => {
  test("the chosen language is kept from page to page", () =>
    visit("operations/sendMessage_v1.html", {}, async (page) => {
      await page.getByText("Python", { exact: true }).click();
      expect(await page.locator(".tabs").first().locator(".tab:visible").textContent()).toContain("urlopen");
      await page.goto(`${site.url}/operations/listCalls_v1.html`);
      expect(await page.locator(".tabs").first().locator(".tab:visible").textContent()).toContain("urlencode");
    }));

  test("code and pages are copied, the page as its Markdown twin", () =>
    visit("operations/getMessageById_v1.html", {}, async (page) => {
      await page.locator(".tab:visible .copy").first().click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^curl https:\/\/api\.quo/);
      await page.getByRole("button", { name: "Copy as Markdown" }).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# Get a message/);
    }));

  test("a request is tried against a local mock and its answer is shown", () =>
    visit(`operations/sendMessage_v1.html?mock=${encodeURIComponent(prism.url)}`, {}, async (page) => {
      await page.getByRole("button", { name: "Try it on this machine" }).click();
      await page.getByRole("button", { name: "Send POST" }).click();
      await expect.poll(() => page.locator("output").textContent()).toMatch(/^202 in \d+ ms/);
      expect(await page.locator("output pre").textContent()).toContain('"status": "queued"');
      await page.getByLabel("Body").fill("{}");
      await page.getByRole("button", { name: "Send POST" }).click();
      await expect.poll(() => page.locator("output").textContent()).toMatch(/^400 in/);
      expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/key"|Authorization/i);
    }));

  test("a request is tried against the emulator, which keeps it", () =>
    visit(`operations/sendMessage_v1.html?mock=${encodeURIComponent(quo.url)}`, {}, async (page) => {
      await page.locator(".try-open").click();
      await page
        .getByLabel("Body")
        .fill(JSON.stringify({ content: "Ready.", from: "PN5tGh20Rx", to: ["+12065550187"] }));
      await page.getByRole("button", { name: "Send POST" }).click();
      await expect.poll(() => page.locator("output").textContent()).toMatch(/^202 in \d+ ms/);
      expect((await emulator.control.messages())[0]?.text).toBe("Ready.");
    }));

  test("where nothing answers, the command that starts the emulator is shown", () =>
    visit(
      "operations/sendMessage_v1.html?mock=http://127.0.0.1:9",
      {},
      async (page) => {
        await page.locator(".try-open").click();
        await page.getByRole("button", { name: "Send POST" }).click();
        await expect.poll(() => page.locator("output pre").textContent()).toBe("npx @quo-api/emulator");
      },
      ["http://127.0.0.1:9/"],
    ));

  test("a mock named once is used on every page: with a query, a path, a version header, no body", () =>
    visit(`index.html?mock=${encodeURIComponent(prism.url)}`, {}, async (page) => {
      for (const [path, status] of [
        ["operations/listMessages_v1.html", 200],
        ["operations/getCallById_v1.html", 200],
        ["operations/rotateWebhookSecret.html", 200],
        ["operations/deleteTask_v1.html", 204],
      ] as const) {
        await page.goto(`${site.url}/${path}`);
        await page.locator(".try-open").click();
        await page.getByRole("button", { name: /^Send / }).click();
        await expect.poll(() => page.locator("output").textContent()).toMatch(new RegExp(`^${status} in`));
      }
    }));

  test("nothing is ever sent to production or any other host", () =>
    visit("operations/sendMessage_v1.html", {}, async (page) => {
      await page.locator(".try-open").click();
      for (const address of ["https://api.quo.com", "http://127.0.0.1.example.com", "http://192.0.2.1", "nonsense"]) {
        await page.getByLabel("Mock address").fill(address);
        await page.getByRole("button", { name: "Send POST" }).click();
        await expect.poll(() => page.locator("output").textContent()).toContain("only sends to your own machine");
      }
    }));
});

describe("every reader", () => {
  test.each([
    ["dark", "rgb(20, 24, 27)"],
    ["light", "rgb(252, 251, 249)"],
  ] as const)("%s follows the system", (colorScheme, paper) =>
    visit("index.html", { colorScheme }, async (page) => {
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(paper);
    }),
  );

  test.each([
    "index",
    "operations/createContact_v1",
    "operations/listWebhooks_v1",
    "events/call.summary.completed",
    "schemas/Contact",
    "errors/0206400",
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
  ])("%s fits a phone of 360 pixels without scrolling sideways", (path) =>
    visit(`${path}.html`, { viewport: { width: 360, height: 740 } }, async (page) => {
      const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(await over()).toBeLessThanOrEqual(0);
    }),
  );

  test("on a phone the pages are behind a button that needs no script", () =>
    visit("index.html", { viewport: { width: 390, height: 844 }, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator("#nav").isVisible()).toBe(false);
      await page.getByRole("button", { name: "Pages" }).click();
      await page.locator("#nav").getByText("Messages", { exact: true }).click();
      await page.locator("#nav").getByRole("link", { name: "Send a message" }).click();
      expect(await page.title()).toBe("Send a message · Quo API");
    }));

  test("without scripts everything can be read, in every language, and nothing dead is shown", () =>
    visit("operations/sendMessage_v1.html", { javaScriptEnabled: false }, async (page) => {
      for (const language of ["TypeScript", "fetch", "Python", "curl"]) {
        await page.getByText(language, { exact: true }).click();
        expect(await page.locator(".tabs").first().locator(".tab:visible").count()).toBe(1);
      }
      expect(await page.locator(".try-open").isVisible()).toBe(false);
      expect(await page.getByRole("button", { name: "Copy as Markdown" }).isVisible()).toBe(false);
      await page.getByText("A2P registration", { exact: false }).first().waitFor();
      await page.getByRole("link", { name: "Search" }).click();
      expect(await page.title()).toBe("Reference · Quo API");
    }));

  test("the first thing the keyboard reaches skips to the content", () =>
    visit("operations/sendMessage_v1.html", {}, async (page) => {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
      await page.keyboard.press("Enter");
      await expect.poll(() => new URL(page.url()).hash).toBe("#content");
    }));

  test("who asks for less motion gets none", () =>
    visit("index.html", { reducedMotion: "reduce" }, async (page) => {
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe("auto");
    }));

  test.each(["operations/createContact_v1", "events/call.completed", "guides/quickstart", "index"])(
    "%s does not move while it loads",
    (path) =>
      visit(`${path}.html`, {}, async (page) => {
        const shift = await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
              }).observe({ type: "layout-shift", buffered: true });
              setTimeout(() => resolve(sum), 300);
            }),
        );
        expect(shift).toBeLessThan(0.01);
      }),
  );

  test("a page opened from disk works but for the search, which leads to the list of everything", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`file://${inject("site")}/operations/sendMessage_v1.html`);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector(".top") as Element).position)).toBe(
      "sticky",
    );
    await page.getByRole("link", { name: "Search" }).click();
    await page.waitForURL(/reference\.html$/);
    await context.close();
  });

  test("the single-file reference shows itself and asks no other host for anything", () =>
    visit("downloads/quo-api.html", {}, async (page) => {
      const words = page.getByText("An independent description of the public API").first();
      await words.waitFor();
      await page.waitForLoadState("networkidle");
      expect(await words.isVisible()).toBe(true);
    }));

  test("on paper there is no chrome, and every sample is there", () =>
    visit("operations/sendMessage_v1.html", {}, async (page) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("#nav").isVisible()).toBe(false);
      expect(await page.locator(".tabs").first().locator(".tab:visible").count()).toBe(4);
    }));
});
