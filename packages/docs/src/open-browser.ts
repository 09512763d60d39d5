import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * Starts Chromium without a window.
 *
 * @throws {Error} with the command that installs it, when there is none.
 */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM_PATH"] ?? places.find((path) => existsSync(path));
  if (executablePath === undefined)
    throw new Error(
      "The browser tests need Chromium: apt-get install -y chromium, or set CHROMIUM_PATH to one that is elsewhere.",
    );
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
  });
}
