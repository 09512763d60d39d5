import { existsSync } from "node:fs";
import { chromium, type Page } from "playwright-core";
import { onTestFinished } from "vitest";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Opens a page in the installed Chromium, closed after the test. */
export async function openPage(width: number): Promise<{ page: Page; outside: string[] }> {
  const executablePath = places.find((each) => existsSync(each));
  if (executablePath === undefined)
    throw new Error("No Chromium was found. Install it: apt-get update && apt-get install -y chromium");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const outside: string[] = [];
  page.on("request", (request) => {
    if (!/^(http:\/\/127\.0\.0\.1|data:)/.test(request.url())) outside.push(request.url());
  });
  return { page, outside };
}
