import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { YAMLParseError } from "yaml";
import type { Description } from "./generator/description.ts";
import { lintReport, readLintProblems } from "./generator/lint-report.ts";
import { specFiles } from "./generator/spec-files.ts";
import { summarize, writeGenerated } from "./generator/write-generated.ts";
import { readErrorCatalogue } from "./lint-rules/error-catalogue.ts";
import { repository, runCommand } from "./run-command.ts";

const { values } = parseArgs({ options: { root: { type: "string" }, out: { type: "string" } } });
/** The folder with `redocly.yaml` and `spec/`. */
const root = resolve(values.root ?? repository);
const out = resolve(values.out ?? join(repository, "packages/spec/generated"));

/** Says what is wrong and ends, before anything is written. */
function stop(reason: string): never {
  console.error(reason);
  console.error("\nThe description has a mistake; nothing was generated and the previous output is untouched.");
  process.exit(1);
}

/** Lints and bundles the description side by side; nothing is written unless both succeed. */
async function bundleDescription(): Promise<{ all: Description; v1: Description; webhooksBeta: Description }> {
  const [lint, bundle] = await Promise.all([
    runCommand("redocly", ["lint", "all", "--format=json", "--max-problems=1000"], { cwd: root }),
    runCommand("redocly", ["bundle", "all", "v1", "webhooks-beta"], { cwd: root }),
  ]);
  const problems = lint.stdout.startsWith("{") ? readLintProblems(lint.stdout) : [];
  if (problems.length > 0) stop(lintReport(problems));
  if (lint.code !== 0) stop(lint.output.trim());
  if (bundle.code !== 0) stop(bundle.output.trim());
  const read = (name: string): Description =>
    JSON.parse(readFileSync(join(root, ".turbo/bundles", `${name}.json`), "utf8"));
  return { all: read("all"), v1: read("v1"), webhooksBeta: read("webhooks-beta") };
}

/** Reads the catalogue first of all: the lint rules need it, and cannot say where a slip in it is. */
function readCatalogue(): ReturnType<typeof readErrorCatalogue> {
  try {
    return readErrorCatalogue(pathToFileURL(join(root, "spec/errors.yaml")));
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const [start] = error.linePos ?? [];
    return stop(`spec/errors.yaml:${start?.line ?? 1}:${start?.col ?? 1}\n  ${error.message.split("\n")[0]} (yaml)`);
  }
}

const catalogue = readCatalogue();
const files = await specFiles(await bundleDescription(), catalogue);
console.log(summarize("@quo-api/spec", files, writeGenerated(out, files)));
