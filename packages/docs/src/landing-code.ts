import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codeRegion } from "../generator/guides.ts";

// Astro runs the build from the package's folder, and bundles this file away from its place.
const region = (file: string, name: string) => codeRegion(readFileSync(join(process.cwd(), file), "utf8"), name, file);

/** The landing page's two pieces of code; both come out of files that the tests run. */
export const landingSend = region("snippets/quickstart.ts", "send");
export const landingWebhook = region("snippets/webhook-quickstart.ts", "handle");
