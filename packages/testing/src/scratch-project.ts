import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repository } from "./repository.ts";

const folder = join(repository, "packages/client");
const require = createRequire(join(folder, "package.json"));

/** A folder in which the client is installed from its tarball, as a user has it. */
export interface ScratchProject {
  readonly folder: string;
  readonly tarball: string;
  /** Writes a file into the project and gives its path. */
  write(name: string, content: string): string;
  remove(): void;
}

interface Manifest {
  scripts: { build: string };
  dependencies: Record<string, string>;
  devDependencies?: unknown;
  publishConfig: { exports: unknown };
  exports: unknown;
}

const read = (path: string): Manifest => JSON.parse(readFileSync(path, "utf8")) as Manifest;

/** Builds and packs the client away from the source tree, so that tests may run side by side. */
function pack(stage: string): string {
  const manifest = read(join(folder, "package.json"));
  const dist = join(stage, "dist");
  const build = manifest.scripts.build.replaceAll("--outdir=dist", `--outdir=${dist}`);
  const path = [join(folder, "node_modules/.bin"), join(folder, "../../node_modules/.bin"), process.env["PATH"]].join(
    ":",
  );
  execFileSync("sh", ["-c", build.replace("tsconfig.build.json", `tsconfig.build.json --outDir ${dist}`)], {
    cwd: folder,
    env: { ...process.env, PATH: path },
    stdio: "pipe",
  });
  for (const name of Object.keys(manifest.dependencies))
    manifest.dependencies[name] = (require(`${name}/package.json`) as { version: string }).version;
  manifest.exports = manifest.publishConfig.exports;
  delete manifest.devDependencies;
  writeFileSync(join(stage, "package.json"), JSON.stringify(manifest));
  cpSync(join(folder, "README.md"), join(stage, "README.md"));
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts"], {
      cwd: stage,
      stdio: ["ignore", "pipe", "ignore"],
    }).toString(),
  ) as [{ filename: string }];
  return join(stage, packed.filename);
}

/** Makes a project with the packed client and its one dependency installed, without any network. */
export function createScratchProject(): ScratchProject {
  const project = realpathSync(mkdtempSync(join(tmpdir(), "quo-client-")));
  const stage = join(project, "stage");
  mkdirSync(stage);
  const tarball = pack(stage);
  const installed = join(project, "node_modules/@quo-api/client");
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"]);
  for (let from = folder, names = ["openapi-fetch", "openapi-typescript-helpers"]; names.length > 0;) {
    const name = names.shift() ?? "";
    const source = realpathSync(join(from, "node_modules", name));
    cpSync(source, join(project, "node_modules", name), { recursive: true });
    from = join(dirname(source), "..");
  }
  writeFileSync(join(project, "package.json"), '{ "name": "scratch", "private": true }');
  return {
    folder: project,
    tarball,
    write(name, content) {
      const path = join(project, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    remove: () => rmSync(project, { recursive: true, force: true }),
  };
}
