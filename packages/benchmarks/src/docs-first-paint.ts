import { gzipSync } from "node:zlib";
import { openBrowser } from "@quo-api/docs/open-browser";
import { serveSite } from "@quo-api/docs/serve-site";
import type { Browser } from "playwright-core";
import { median } from "./measure-command.ts";

/** What the first view of a page costs. */
export interface FirstView {
  /** Everything that was transferred, in bytes after gzip. */
  bytes: number;
  /** Milliseconds to the first and to the largest paint, on a processor slowed down four times. */
  first: number;
  largest: number;
  /** Milliseconds the page's main thread was busy, so slowed down, until the page was there and quiet. */
  busy: number;
  /** How much the page moved while it loaded. */
  shift: number;
}

/** A built site and the page of it that is looked at. */
export interface SitePage {
  name: string;
  folder: string;
  path: string;
  /** Words that are there once the page is. */
  shows: string;
}

declare global {
  interface Window {
    observed: { largest: number; shift: number };
  }
}

async function look(browser: Browser, url: string, words: string): Promise<FirstView> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript(() => {
    window.observed = { largest: 0, shift: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.observed.largest = entry.startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.observed.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  const sizes: Promise<number>[] = [];
  page.on("response", (response) =>
    sizes.push(
      response.body().then(
        (body) => gzipSync(body).length,
        () => 0,
      ),
    ),
  );
  await page.goto(url, { waitUntil: "load" });
  // Pages that a script writes are not there yet when they have loaded.
  await page.getByText(words).first().waitFor({ state: "attached", timeout: 60_000 });
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1500);
  const seen = await page.evaluate(() => ({
    ...window.observed,
    first: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
  }));
  const { metrics } = await session.send("Performance.getMetrics");
  const busy = (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return { bytes, busy, ...seen };
}

/** Looks at each page in alternating rounds, with an empty cache each time, and gives the medians. */
export async function measureFirstViews(pages: SitePage[], rounds: number): Promise<Map<string, FirstView>> {
  const browser = await openBrowser();
  const sites = await Promise.all(pages.map(({ folder }) => serveSite({ folder })));
  const views = new Map<string, FirstView[]>(pages.map(({ name }) => [name, []]));
  try {
    for (let round = 0; round < rounds; round += 1) {
      const order = [...pages.entries()];
      // There and back, so that nobody always comes after the same page, which is still being taken down.
      for (const [index, { name, path, shows }] of round % 2 === 0 ? order : order.toReversed())
        views.get(name)?.push(await look(browser, `${sites[index]?.url}/${path}`, shows));
    }
  } finally {
    await browser.close();
    await Promise.all(sites.map((site) => site.close()));
  }
  const middle = (list: FirstView[], key: keyof FirstView) => median(list.map((view) => view[key]));
  return new Map(
    [...views].map(([name, list]) => [
      name,
      {
        bytes: middle(list, "bytes"),
        first: middle(list, "first"),
        largest: middle(list, "largest"),
        busy: middle(list, "busy"),
        shift: middle(list, "shift"),
      },
    ]),
  );
}
