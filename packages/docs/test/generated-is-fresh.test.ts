import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { docsFiles } from "../generator/files.ts";
import { readDocsInput } from "../generator/input.ts";

const generated = fileURLToPath(new URL("../generated", import.meta.url));

test("every Markdown twin and sample is what the description and the guides make today", async () => {
  const files = await docsFiles(readDocsInput());
  const stale = Object.entries(files)
    .filter(([name, text]) => readFileSync(join(generated, name), "utf8") !== text)
    .map(([name]) => name);
  expect(stale, "Run: pnpm generate").toEqual([]);
  const present = globSync("**/*", { cwd: generated, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(present).toHaveLength(Object.keys(files).length);
});

test("generating twice gives the same bytes", async () => {
  expect(await docsFiles(readDocsInput())).toEqual(await docsFiles(readDocsInput()));
});
