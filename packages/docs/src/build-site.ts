/** Builds the whole site into `site/`: pages, style and scripts, downloads, search index, single-file reference. */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build as astro } from "astro";
import { build as bundle } from "esbuild";
import * as pagefind from "pagefind";
import { repository, runCommand } from "@quo-api/testing";

const docs = fileURLToPath(new URL("..", import.meta.url));
const spec = join(repository, "packages/spec/generated");

async function buildAssets(site: string): Promise<void> {
  const common = { bundle: true, minify: true, outdir: site, target: "es2022", logLevel: "warning" } as const;
  await bundle({ ...common, entryPoints: [join(docs, "src/browser/site.ts")], format: "iife" });
  await bundle({
    ...common,
    entryPoints: ["search", "try"].map((name) => join(docs, `src/browser/${name}.ts`)),
    format: "esm",
  });
}

function copyDownloads(site: string): void {
  cpSync(join(docs, "generated/pages"), site, { recursive: true });
  const downloads = join(site, "downloads");
  for (const file of globSync(["*.json", "*.yaml", "schemas/*.json"], { cwd: spec })) {
    mkdirSync(dirname(join(downloads, file)), { recursive: true });
    cpSync(join(spec, file), join(downloads, file));
  }
  // llms.txt names the description at the top of the site, where tools look for it first.
  cpSync(join(spec, "openapi.json"), join(site, "openapi.json"));
}

async function indexPages(site: string): Promise<void> {
  const { index } = await pagefind.createIndex({});
  if (index === undefined) throw new Error("Pagefind did not start.");
  await index.addDirectory({ path: site, glob: "{index,operations/*,events/*,errors/*,schemas/*,guides/*}.html" });
  await index.writeFiles({ outputPath: join(site, "pagefind") });
  await pagefind.close();
  // Pagefind also writes interfaces of its own, which the site does not use.
  for (const file of globSync("pagefind/pagefind-*{ui,highlight,component}*", { cwd: site })) rmSync(join(site, file));
}

async function buildSingleFile(site: string): Promise<void> {
  const output = join(site, "downloads/quo-api.html");
  const made = await runCommand("redocly", ["build-docs", "all", "--inlineBundle", "-o", output]);
  if (made.code !== 0) throw new Error(made.output);
  // Its only request to another host is for the maker's logo; without it the file works anywhere in silence.
  const html = readFileSync(output, "utf8");
  writeFileSync(output, html.replaceAll(/https:\/\/cdn\.redoc\.ly\/[^"'`\\)]*\.svg/g, "data:,"));
}

/**
 * Builds the whole site into a folder, which is emptied first.
 *
 * @param site The folder. Default: `packages/docs/site`.
 * @param log Told how long each part took.
 */
export async function buildSite(site = join(docs, "site"), log: (line: string) => void = () => {}): Promise<void> {
  const timed = async (label: string, work: () => unknown): Promise<void> => {
    const start = performance.now();
    await work();
    log(`${label}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  };
  // Pages read the generated files from here; and nobody phones home.
  process.chdir(docs);
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  rmSync(site, { recursive: true, force: true });
  await timed("pages", () => astro({ root: docs, outDir: site, logLevel: "warn" }));
  await timed("scripts", () => buildAssets(site));
  copyDownloads(site);
  await timed("search index", () => indexPages(site));
  await timed("single-file reference", () => buildSingleFile(site));
}

if (import.meta.main) await buildSite(undefined, console.log);
