/** Checks the types of pages and components, which `tsc` cannot read. */
import { globSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AstroCheck } from "@astrojs/language-server";

const docs = fileURLToPath(new URL("..", import.meta.url));
const typescript = createRequire(import.meta.url).resolve("typescript");
const checker = new AstroCheck(docs, typescript, join(docs, "tsconfig.json"));
// The other files are left to tsc: this checker reads the types of some packages differently.
const fileNames = globSync("src/**/*.astro", { cwd: docs }).map((file) => join(docs, file));
const { errors, fileChecked } = await checker.lint({ fileNames, logErrors: { level: "error" } });
console.log(`${fileChecked} pages and components, ${errors} errors`);
process.exitCode = errors > 0 ? 1 : 0;
