import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listPublicPackages, type PublicPackage } from "../public-packages.ts";
import { runChecked } from "@quo-api/testing";
import type { Registry } from "./start-registry.ts";

/** What a rehearsed release did. */
export interface Rehearsal {
  /** The packages as they were published, with their new versions. */
  packages: PublicPackage[];
  /** What `changeset publish` printed. */
  output: string;
  /** Tags that publishing left in the copy. */
  tags: string[];
}

/** What the release workflow's machine says about itself. */
const workflow = { GITHUB_SERVER_URL: "https://github.example", GITHUB_REPOSITORY: "rehearsal/quo" };

/**
 * Releases every public package of a copy of the repository to a registry, with the commands the release workflow
 * uses: the gate, `changeset version`, the record, the build, the name of the repository, `changeset publish`.
 *
 * @param folder A copy of the repository; it is changed as the release would change it.
 * @throws Error with what a command printed when it fails, or with the gate's words when it is closed.
 */
export async function rehearseRelease(folder: string, registry: Registry): Promise<Rehearsal> {
  const env = { npm_config_userconfig: registry.npmrc, NPM_CONFIG_PROVENANCE: "false", ...workflow };
  const run = (command: string, ...parameters: string[]): Promise<string> =>
    runChecked(command, parameters, { cwd: folder, env });

  // Whatever is pending is released; a change to all of them makes sure that nobody stays behind.
  const everyone = listPublicPackages(folder).map(({ name }) => `${JSON.stringify(name)}: minor\n`);
  writeFileSync(join(folder, ".changeset/rehearsed-release.md"), `---\n${everyone.join("")}---\n\nA rehearsal.\n`);
  await run("pnpm", "run", "version-packages");
  const filters = everyone.length === 0 ? [] : listPublicPackages(folder).map(({ name }) => `--filter=${name}`);
  await run("pnpm", ...filters, "--workspace-concurrency=2", "run", "build");
  await run("node", "packages/release/commands/name-repository.ts");
  const output = await run("changeset", "publish");
  const tags = (await run("git", "tag")).trim().split("\n");
  return { packages: listPublicPackages(folder), output, tags };
}

/** Changesets that are still pending in a folder, the explanation aside. */
export function pendingChangesets(folder: string): string[] {
  return globSync("*.md", { cwd: join(folder, ".changeset") }).filter((name) => name !== "README.md");
}

/** The changelog that a release wrote for a package. */
export const changelogOf = ({ folder }: PublicPackage): string => readFileSync(join(folder, "CHANGELOG.md"), "utf8");
