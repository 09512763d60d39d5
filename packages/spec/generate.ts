import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { YAMLException } from "js-yaml";
import { readErrorCatalogue } from "@quo-api/description";
import { summarize, writeGenerated } from "@quo-api/description/write";
import { repository } from "@quo-api/testing";
import { withSince } from "./generator/changelog-entries.ts";
import { specFiles } from "./generator/files.ts";
import { lintReport } from "./generator/lint-report.ts";
import { readChangelog } from "./generator/read-changelog.ts";
import { readSource } from "./generator/read-source.ts";

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

/** Reads the catalogue first of all: the lint rules need it, and cannot say where a slip in it is. */
function readCatalogue(): ReturnType<typeof readErrorCatalogue> {
  try {
    return readErrorCatalogue(pathToFileURL(join(root, "spec/errors.yaml")));
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { mark, reason } = error;
    return stop(`spec/errors.yaml:${mark.line + 1}:${mark.column + 1}\n  ${reason} (yaml)`);
  }
}

const catalogue = readCatalogue();
const reading = await readSource(root);
if ("problems" in reading) stop(lintReport(reading.problems));
const history = readChangelog(readFileSync(join(root, "spec/changelog.yaml"), "utf8"), reading.bundle);
if ("problems" in history) stop(lintReport(history.problems));
const files = await specFiles(withSince(reading.bundle, history.entries), catalogue, history.entries);
console.log(summarize("@quo-api/spec", files, writeGenerated(out, files)));
