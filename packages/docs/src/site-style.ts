import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";

// Astro runs the build from the package's folder, and bundles this file away from its place.
const source = readFileSync(join(process.cwd(), "src/styles/site.css"), "utf8");

/**
 * The style of every page, which stands in the page itself. As a file it held the first paint back until it had come.
 */
export const siteStyle = transformSync(source, { loader: "css", minify: true, target: "esnext" }).code.trim();
