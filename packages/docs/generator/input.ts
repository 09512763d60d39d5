import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { changelog, errorCodes } from "@quo-api/spec";
import { CORE_SCHEMA, load } from "js-yaml";
import { type ErrorFact, readDescription } from "@quo-api/description";
import { repository } from "@quo-api/testing";
import type { Difference } from "./fidelity.ts";
import type { DocsInput } from "./files.ts";
import { type Guide, guideOrder, parseGuide } from "./guides.ts";
import { type PackageChange, parseChangeset, parsePackageChangelog } from "./releases.ts";

const docs = join(repository, "packages/docs");
const read = (file: string) => readFileSync(join(repository, file), "utf8");

/** The guides that exist, in reading order; a file nobody put in the order is a mistake. */
function readGuides(): Guide[] {
  const present = globSync("guides/*.md", { cwd: docs }).map((file) => file.slice("guides/".length, -".md".length));
  const unknown = present.filter((slug) => !(guideOrder as readonly string[]).includes(slug));
  if (unknown.length > 0)
    throw new Error(`Add ${unknown.join(", ")} to the reading order in scripts/generator/docs-guides.ts.`);
  return guideOrder
    .filter((slug) => existsSync(join(docs, "guides", `${slug}.md`)))
    .map((slug) => parseGuide(slug, read(`packages/docs/guides/${slug}.md`), (file) => read(`packages/docs/${file}`)));
}

/** What changesets know: releases that were made, and changes that wait for one. */
function readChanges(): PackageChange[] {
  const waiting = globSync(".changeset/*.md", { cwd: repository })
    .filter((file) => !file.endsWith("README.md"))
    .sort()
    .flatMap((file) => parseChangeset(read(file)));
  const released = globSync("packages/*/CHANGELOG.md", { cwd: repository })
    .sort()
    .flatMap((file) => parsePackageChangelog(`@quo-api/${file.split("/")[1] ?? ""}`, read(file)));
  return [...waiting, ...released];
}

/** Reads everything the documentation is made from: the bundle, the catalogues, the guides and what changesets know. */
export function readDocsInput(): DocsInput {
  return {
    description: readDescription(),
    errors: errorCodes as unknown as Record<string, ErrorFact>,
    differences: load(read("spec/differences.yaml"), { schema: CORE_SCHEMA }) as Difference[],
    guides: readGuides(),
    changelog,
    changes: readChanges(),
    ledger: read("packages/contract/generated/ledger.md"),
  };
}
