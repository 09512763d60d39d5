// Here, beside the package.json that names them, so that they are found.
export { build } from "esbuild";
export { Miniflare } from "miniflare";
export { chromium } from "playwright-core";
export { publint } from "publint";
