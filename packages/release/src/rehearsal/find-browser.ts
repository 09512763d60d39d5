import { accessSync } from "node:fs";
import { delimiter, join } from "node:path";

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * Finds a Chromium on this machine.
 *
 * @throws Error with the command that installs one.
 */
export function findBrowser(): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  for (const path of commands.flatMap((command) => folders.map((folder) => join(folder, command)))) {
    try {
      accessSync(path);
      return path;
    } catch {
      // Not here.
    }
  }
  throw new Error("There is no Chromium on the PATH. On Debian and Ubuntu: sudo apt-get install chromium");
}
