import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { repository, runChecked } from "@quo-api/testing";

/**
 * Copies the repository as a clone of it would look after committing everything, to a new folder with a history of one
 * commit. What is installed is linked instead of installed again.
 *
 * @returns The folder; whoever asked removes it.
 */
export async function copyRepository(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "quo-rehearsal-"));
  const listed = await runChecked("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: repository,
  });
  for (const file of listed.split("\0")) {
    // A file that is deleted but not committed is still listed.
    if (file !== "" && existsSync(join(repository, file))) cpSync(join(repository, file), join(folder, file));
  }
  for (const installed of ["node_modules", ...globSync("{packages/*,scripts}/node_modules", { cwd: repository })]) {
    if (existsSync(join(folder, dirname(installed)))) linkInstalled(installed, folder);
  }
  const git = (...parameters: string[]) =>
    runChecked("git", parameters, {
      cwd: folder,
    });
  await git("init", "--quiet", "--initial-branch=main");
  // In the copy itself, because changesets tags what it publishes, and a machine may not know who its user is.
  await git("config", "user.name", "Rehearsal");
  await git("config", "user.email", "rehearsal@example.com");
  await git("add", "--all");
  await git("commit", "--quiet", "--message=Everything");
  return folder;
}

/** Links what is installed, and the packages of the workspace to their copies: they are about to get new versions. */
function linkInstalled(installed: string, folder: string): void {
  const scope = "@quo-api";
  mkdirSync(join(folder, installed));
  for (const name of readdirSync(join(repository, installed))) {
    if (name !== scope) symlinkSync(join(repository, installed, name), join(folder, installed, name));
  }
  if (!existsSync(join(repository, installed, scope))) return;
  mkdirSync(join(folder, installed, scope));
  for (const name of readdirSync(join(repository, installed, scope))) {
    const original = realpathSync(join(repository, installed, scope, name));
    symlinkSync(join(folder, relative(realpathSync(repository), original)), join(folder, installed, scope, name));
  }
}
