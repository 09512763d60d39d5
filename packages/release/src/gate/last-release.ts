import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@quo-api/testing";
import type { Bundle } from "./bundle.ts";

/** What was released last: the description, and a digest of each package's public API. */
export interface LastRelease {
  bundle: Bundle;
  /** SHA-256 of the API report, by its file name. */
  apis: Record<string, string>;
}

const folderOf = (root: string) => join(root, "packages/release/released");
const digest = (text: string) => createHash("sha256").update(text).digest("hex");

/** Digests of the committed API reports, by file name. */
export function digestReports(root: string = repository): Record<string, string> {
  const folder = join(root, "packages/release/generated/api");
  return Object.fromEntries(
    globSync("*.api.md", { cwd: folder })
      .sort()
      .map((file) => [file, digest(readFileSync(join(folder, file), "utf8"))]),
  );
}

/** Reads the description as the last edit left it. */
export function readCurrentBundle(root: string = repository): Bundle {
  return JSON.parse(readFileSync(join(root, "packages/spec/generated/openapi.json"), "utf8"));
}

/** Reads the committed record of the last release, or `undefined` before the first. */
export function readLastRelease(root: string = repository): LastRelease | undefined {
  const folder = folderOf(root);
  if (!existsSync(join(folder, "openapi.json"))) return undefined;
  return {
    bundle: JSON.parse(readFileSync(join(folder, "openapi.json"), "utf8")),
    apis: JSON.parse(readFileSync(join(folder, "apis.json"), "utf8")),
  };
}

/**
 * Makes the present the last release. Part of `pnpm version-packages`, so that the record is reviewed and merged
 * together with the versions it belongs to.
 */
export function recordRelease(root: string = repository): void {
  const folder = folderOf(root);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "openapi.json"), `${JSON.stringify(readCurrentBundle(root), null, 2)}\n`);
  writeFileSync(join(folder, "apis.json"), `${JSON.stringify(digestReports(root), null, 2)}\n`);
}
