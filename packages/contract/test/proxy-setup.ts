import type { TestProject } from "vitest/node";
import { hitFiles, judgementFiles } from "../src/hit-files.ts";
import { startProxies } from "../src/start-proxies.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where a test asks for Prism before its own emulator. */
    proxyDesk: string;
  }
}

/** One process makes the proxies of all files; each file has an emulator of its own, because an emulator remembers. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  hitFiles.emulator.clear();
  judgementFiles.clear();
  const proxies = await startProxies();
  project.provide("proxyDesk", proxies.url);
  return () => proxies.stop();
}
