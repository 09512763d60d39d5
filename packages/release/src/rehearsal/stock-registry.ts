import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { PublicPackage } from "../public-packages.ts";
import { runChecked } from "@quo-api/testing";
import type { Registry } from "./start-registry.ts";

interface Manifest {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
}

const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** The folder of an installed dependency, found the way Node looks for it. */
function installedAt(from: string, name: string): string {
  const candidates = createRequire(join(realpathSync(from), "package.json")).resolve.paths(name) ?? [];
  for (const folder of candidates) {
    try {
      return realpathSync(join(folder, name));
    } catch {
      // Not in this one.
    }
  }
  throw new Error(`${name} is a dependency of ${from}, but it is not installed. Run \`npx pnpm install\`.`);
}

/**
 * Publishes the installed copies of everything that the packages depend on at run time, so that installing them needs
 * no other registry.
 *
 * @returns `name@version` of each, sorted.
 */
export async function stockRegistry(registry: Registry, packages: readonly PublicPackage[]): Promise<string[]> {
  const own = new Set(packages.map(({ name }) => name));
  const found = new Map<string, string>();
  const visit = (folder: string): void => {
    for (const name of Object.keys(readManifest(folder).dependencies ?? {})) {
      if (own.has(name)) continue;
      const installed = installedAt(folder, name);
      const { version } = readManifest(installed);
      if (found.has(`${name}@${version}`)) continue;
      found.set(`${name}@${version}`, installed);
      visit(installed);
    }
  };
  for (const { folder } of packages) visit(folder);

  for (const folder of found.values()) {
    const copy = mkdtempSync(join(tmpdir(), "quo-stock-"));
    try {
      // Without its own dependencies, which are beside it or inside it depending on who installed.
      cpSync(folder, copy, {
        recursive: true,
        filter: (source) => dirname(source) !== folder || !source.endsWith("node_modules"),
      });
      const parameters = [
        "publish",
        "--ignore-scripts",
        "--tag=latest",
        "--access=public",
        `--userconfig=${registry.npmrc}`,
      ];
      await runChecked("npm", parameters, { cwd: copy });
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  }
  return [...found.keys()].sort();
}
