import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { repository } from "@quo-api/testing";

/** One way into a published package. */
export interface EntryPoint {
  /** As written in `exports`: `.` or `./node`. */
  subpath: string;
  /** Its declarations, relative to the package: `dist/index.d.ts`. */
  types: string;
}

/** A package that users can install. */
export interface PublicPackage {
  name: string;
  version: string;
  /** Absolute. */
  folder: string;
  /** Entry points with declarations; plain data files have none. */
  entries: EntryPoint[];
}

/** Lists what a release publishes, by name. A package counts once its main entry point exists. */
export function listPublicPackages(root: string = repository): PublicPackage[] {
  return globSync("packages/*/package.json", { cwd: root })
    .sort()
    .map((file) => ({ file: join(root, file), manifest: JSON.parse(readFileSync(join(root, file), "utf8")) }))
    .filter(({ file, manifest }) => manifest.private !== true && existsSync(join(dirname(file), manifest.exports["."])))
    .map(({ file, manifest }) => ({
      name: manifest.name,
      version: manifest.version,
      folder: dirname(file),
      entries: Object.entries<{ types?: string } | string>(manifest.publishConfig?.exports ?? {}).flatMap(
        ([subpath, target]) =>
          typeof target === "string" || target.types === undefined || subpath.includes("*")
            ? []
            : [{ subpath, types: target.types.replace(/^\.\//, "") }],
      ),
    }));
}
