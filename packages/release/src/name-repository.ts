import { globSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { repository as root } from "@quo-api/testing";

/** Where a package's sources are, as npm wants it. Provenance is refused when it is not where the build ran. */
export interface RepositoryField {
  type: "git";
  url: string;
  directory: string;
}

/**
 * What `repository` says in a package that is published from a GitHub workflow.
 *
 * @param environment Of the workflow: `GITHUB_SERVER_URL` and `GITHUB_REPOSITORY`.
 * @param directory Of the package, from the top folder.
 * @throws Error outside of a workflow.
 */
export function repositoryField(environment: NodeJS.ProcessEnv, directory: string): RepositoryField {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = environment;
  if (!server || !name) {
    throw new Error(
      "GITHUB_SERVER_URL and GITHUB_REPOSITORY are not set; packages are published by the release workflow.",
    );
  }
  return { type: "git", url: `git+${server}/${name}.git`, directory };
}

/** Writes the field into every public package. The sources do not hold it, so that a fork publishes as itself. */
export function nameRepository(environment: NodeJS.ProcessEnv, folder: string = root): string[] {
  const named: string[] = [];
  for (const file of globSync("packages/*/package.json", { cwd: folder }).sort()) {
    const manifest = JSON.parse(readFileSync(join(folder, file), "utf8"));
    if (manifest.private === true) continue;
    manifest.repository = repositoryField(environment, dirname(file));
    writeFileSync(join(folder, file), `${JSON.stringify(manifest, null, 2)}\n`);
    named.push(manifest.name);
  }
  return named;
}
