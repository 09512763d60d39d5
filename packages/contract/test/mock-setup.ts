import type { TestProject } from "vitest/node";
import { hitFiles } from "../src/hit-files.ts";
import { startPrism } from "../src/start-prism.ts";

declare module "vitest" {
  interface ProvidedContext {
    prismUrl: string;
  }
}

/** One Prism for the whole run: it keeps no state, so every file may share it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  hitFiles.mock.clear();
  const prism = await startPrism();
  project.provide("prismUrl", prism.url);
  return () => prism.stop();
}
