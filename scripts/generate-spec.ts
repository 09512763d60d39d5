import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Description } from "./generator/description.ts";
import { specFiles } from "./generator/spec-files.ts";
import { summarize, writeGenerated } from "./generator/write-generated.ts";
import { readErrorCatalogue } from "./lint-rules/error-catalogue.ts";
import { repository, runCommand } from "./run-command.ts";

/** Lints and bundles the description side by side; nothing is written unless both succeed. */
async function bundleDescription(): Promise<{ all: Description; v1: Description; webhooksBeta: Description }> {
  const workflows = globSync("spec/workflows/*.arazzo.yaml", { cwd: repository }).sort();
  const [lint, bundle] = await Promise.all([
    runCommand("redocly", ["lint", "all", ...workflows, "--format=codeframe"]),
    runCommand("redocly", ["bundle", "all", "v1", "webhooks-beta"]),
  ]);
  if (lint.code !== 0 || bundle.code !== 0) {
    console.error(lint.code !== 0 ? lint.output.trim() : bundle.output.trim());
    console.error("\nThe description has a mistake; nothing was generated and the previous output is untouched.");
    process.exit(1);
  }
  const read = (name: string): Description =>
    JSON.parse(readFileSync(join(repository, ".turbo/bundles", `${name}.json`), "utf8"));
  return { all: read("all"), v1: read("v1"), webhooksBeta: read("webhooks-beta") };
}

const files = await specFiles(await bundleDescription(), readErrorCatalogue());
console.log(summarize("@quo-api/spec", files, writeGenerated(join(repository, "packages/spec/generated"), files)));
