import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@quo-api/testing";

/** A digest of each generated file in the tree. */
function fingerprint(): Map<string, string> {
  const files = globSync(["packages/*/generated/**/*.*", "packages/*/src/generated/**/*.*"], { cwd: repository });
  return new Map(
    files.sort().map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(repository, file)))
        .digest("hex"),
    ]),
  );
}

/** Generates everything, and names the files that were there and came out differently. */
export async function staleFiles(generate: () => Promise<number>): Promise<{ code: number; stale: string[] }> {
  const before = fingerprint();
  const code = await generate();
  const after = fingerprint();
  return { code, stale: [...before.keys()].filter((file) => before.get(file) !== after.get(file)) };
}
