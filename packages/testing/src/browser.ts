import { accessSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { installHint } from "./system-packages.ts";

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * Finds Chromium: `CHROMIUM_PATH`, else one on the PATH.
 *
 * @throws {Error} with the command that installs one.
 */
export function findBrowser(): string {
  const named = process.env["CHROMIUM_PATH"];
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const places = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  for (const path of named === undefined ? places : [named]) {
    try {
      accessSync(path);
      return path;
    } catch {
      // Not here.
    }
  }
  throw new Error(`There is no Chromium.${installHint("chromium")} Or set CHROMIUM_PATH to one that is elsewhere.`);
}

/**
 * Starts Chromium without a window.
 *
 * @throws {Error} with the command that installs it, when there is none.
 */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
  });
}
