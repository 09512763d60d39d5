import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import type { Mutation } from "./mutations.ts";
import { compareFacts } from "../facts/compare-facts.ts";
import { readDescription } from "../../src/description.ts";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));

/** Runs Redocly and gives what it printed; a failing lint is what these tests are about, so its exit code is not. */
function redocly(cwd: string, parameters: string[]): string {
  const PATH = [join(repository, "node_modules/.bin"), process.env["PATH"]].join(delimiter);
  const env = { ...process.env, PATH, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  try {
    return execFileSync("redocly", parameters, { cwd, env, encoding: "utf8", stdio: "pipe", maxBuffer: 2 ** 28 });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

function applyMutation(folder: string, { what, edits }: Mutation): void {
  for (const [file, from, to] of edits) {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    if (!text.includes(from))
      throw new Error(`"${what}" no longer finds its place in spec/${file}; adapt the mutation.`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  }
}

interface LintProblem {
  message: string;
  ruleId: string;
  location: { source: { ref: string } }[];
}

/**
 * Runs the checks of the description (lint with the rules of the house, bundling, the facts noted by hand) on one copy
 * of `spec/` for each mutation, and gives the complaints by the name of the mutation.
 */
export function judgeMutants(mutations: readonly Mutation[]): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), "quo-mutants-"));
  try {
    const config = parse(readFileSync(join(repository, "redocly.yaml"), "utf8"));
    config.plugins = config.plugins.map((plugin: string) => join(repository, plugin));
    config.apis = {};
    for (const [index, mutation] of mutations.entries()) {
      cpSync(join(repository, "spec"), join(folder, `m${index}`), { recursive: true });
      applyMutation(join(folder, `m${index}`), mutation);
      config.apis[`m${index}`] = { root: `m${index}/openapi.yaml`, output: `out/m${index}.json` };
    }
    writeFileSync(join(folder, "redocly.yaml"), stringify(config));
    redocly(folder, ["bundle"]);
    const complaints = new Map(mutations.map(({ what }): [string, string[]] => [what, []]));
    for (const [index, { what }] of mutations.entries()) {
      const bundle = join(folder, "out", `m${index}.json`);
      const catalogue = parse(readFileSync(join(folder, `m${index}`, "errors.yaml"), "utf8"));
      complaints.set(
        what,
        existsSync(bundle) ? compareFacts(readDescription(bundle), catalogue) : ["cannot be bundled"],
      );
    }
    // Linting a copy costs a third of a second, so only those are linted that nothing has noticed so far.
    const unnoticed = mutations.flatMap(({ what, red }, index) =>
      complaints.get(what)?.some((complaint) => red.test(complaint)) ? [] : [`m${index}`],
    );
    const report = redocly(folder, ["lint", ...unnoticed, "--format=json", "--max-problems=5000"]);
    for (const { message, ruleId, location } of readProblems(report)) {
      const name = /(?:^|\/)m(\d+)\//.exec(location[0]?.source.ref ?? "")?.[1];
      if (name !== undefined) complaints.get(mutations[Number(name)]?.what ?? "")?.push(`${ruleId}: ${message}`);
    }
    return complaints;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Redocly prints one JSON document for each API, one right after the other. */
function readProblems(report: string): LintProblem[] {
  return report
    .replaceAll("\n}{\n", "\n}\u0000{\n")
    .split("\u0000")
    .flatMap((document) => JSON.parse(document).problems);
}
