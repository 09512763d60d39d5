import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PublicPackage } from "../public-packages.ts";

const compiler = createRequire(import.meta.url).resolve("typescript/lib/tsc.js");

/**
 * Writes the declarations a package would publish to a folder of its own and gives its path. Type errors do not stop
 * it: telling them is the work of the type check.
 */
export async function emitDeclarations(published: PublicPackage): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "quo-api-report-"));
  copyFileSync(join(published.folder, "package.json"), join(folder, "package.json"));
  const installed = join(published.folder, "node_modules");
  if (existsSync(installed)) symlinkSync(installed, join(folder, "node_modules"));
  const parameters = [compiler, "-p", join(published.folder, "tsconfig.build.json"), "--outDir", join(folder, "dist")];
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [...parameters, "--emitDeclarationOnly"], { stdio: "ignore" });
    child.on("error", reject);
    child.on("close", () => resolve());
  });
  return folder;
}
