import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { runCommand } from "@quo-api/testing";

declare module "vitest" {
  export interface ProvidedContext {
    /** Folder of the site that was built for this run. */
    site: string;
  }
}

/** Builds the site once for all tests, in a process of its own and beside the one a developer may be looking at. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "quo-site-"));
  const site = join(folder, "site");
  const program = new URL("../src/build-site.ts", import.meta.url).href;
  const { code, output } = await runCommand(process.execPath, ["--input-type=module", "-"], {
    input: `const { buildSite } = await import(${JSON.stringify(program)}); await buildSite(${JSON.stringify(site)}, console.log);`,
  });
  if (code !== 0) throw new Error(`The site did not build:\n${output}`);
  project.provide("site", site);
  return () => rmSync(folder, { recursive: true, force: true });
}
