import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Cost, measureCommand } from "./measure-command.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const peers = fileURLToPath(new URL("../peers", import.meta.url));
const quiet = {
  ASTRO_TELEMETRY_DISABLED: "1",
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  PATH: `${join(repository, "node_modules/.bin")}:${process.env["PATH"]}`,
};
const bundle = join(repository, "packages/spec/generated/openapi.json");

/** Builds the description with Redocly's `build-docs`, everything inlined, into a folder. */
export function buildRedocly(folder = join(peers, "redocly")): { cost: Cost; folder: string } {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const cost = measureCommand("redocly", ["build-docs", bundle, "--inlineBundle", "-o", join(folder, "index.html")], {
    cwd: repository,
    env: quiet,
  });
  return { cost, folder };
}

const starlightFiles: Record<string, string> = {
  // Astro looks here for which packages it has to compile.
  "package.json": JSON.stringify({
    private: true,
    type: "module",
    dependencies: { "@astrojs/starlight": "0.42.4", astro: "7.3.5", "starlight-openapi": "0.26.1" },
  }),
  "astro.config.mjs": `import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import starlightOpenAPI, { openAPISidebarGroups } from "starlight-openapi";

export default defineConfig({
  integrations: [
    starlight({
      title: "Quo API",
      plugins: [starlightOpenAPI([{ base: "api", schema: "./openapi.json" }])],
      sidebar: openAPISidebarGroups,
    }),
  ],
});
`,
  "src/content.config.ts": `import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  "src/content/docs/index.md": "---\ntitle: Quo API\n---\n\nThe reference.\n",
};

/** Builds the same description with Starlight and starlight-openapi as their documentation sets them up. */
export function buildStarlight(): { cost: Cost; folder: string } {
  const project = join(peers, "starlight");
  rmSync(project, { recursive: true, force: true });
  for (const [name, text] of Object.entries(starlightFiles)) {
    mkdirSync(join(project, name, ".."), { recursive: true });
    writeFileSync(join(project, name), text);
  }
  cpSync(bundle, join(project, "openapi.json"));
  const astro = fileURLToPath(new URL("../node_modules/.bin/astro", import.meta.url));
  const cost = measureCommand(astro, ["build", "--silent"], { cwd: project, env: quiet });
  return { cost, folder: join(project, "dist") };
}

/** Builds our site, with everything it holds. */
export function buildOurs(): { cost: Cost; folder: string } {
  const folder = join(peers, "quo-docs");
  const program = join(repository, "packages/docs/src/build-site.ts");
  const cost = measureCommand(
    process.execPath,
    ["-e", `import(${JSON.stringify(program)}).then(({ buildSite }) => buildSite(${JSON.stringify(folder)}))`],
    { cwd: repository, env: quiet },
  );
  return { cost, folder };
}
