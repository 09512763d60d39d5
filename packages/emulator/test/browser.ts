import { openBrowser } from "@quo-api/testing";
import type { Page } from "playwright-core";
import { onTestFinished } from "vitest";

/** Opens a page in the installed Chromium, closed after the test. */
export async function openPage(width: number): Promise<{ page: Page; outside: string[] }> {
  const browser = await openBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const outside: string[] = [];
  page.on("request", (request) => {
    if (!/^(http:\/\/127\.0\.0\.1|data:)/.test(request.url())) outside.push(request.url());
  });
  return { page, outside };
}
