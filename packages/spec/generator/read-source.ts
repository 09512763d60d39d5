import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { Description } from "@quo-api/description";
import { runCommand } from "@quo-api/testing";
import type { LintProblem } from "./lint-report.ts";

/** What reading the description gives: the bundle, or every reason why there is none. */
export type Reading = { bundle: Description } | { problems: LintProblem[] };

/** Lints and bundles `spec/openapi.yaml` with Redocly's command line and the `redocly.yaml` of the folder. */
export async function readSource(root: string): Promise<Reading> {
  const lint = await runCommand("redocly", ["lint", "all", "--format=json"], { cwd: root });
  const problems = problemsOf(lint.stdout) ?? unreadable(lint.output, root);
  if (problems === undefined) throw new Error(`redocly lint failed:\n${lint.output}`);
  if (problems.length > 0) return { problems };
  const folder = mkdtempSync(join(tmpdir(), "quo-bundle-"));
  try {
    const file = join(folder, "openapi.json");
    const bundle = await runCommand("redocly", ["bundle", "all", "--output", file], { cwd: root });
    if (bundle.code !== 0) throw new Error(`redocly bundle failed:\n${bundle.output}`);
    return { bundle: JSON.parse(readFileSync(file, "utf8")) as Description };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The problems of the report; `undefined` when Redocly printed none. */
function problemsOf(stdout: string): LintProblem[] | undefined {
  try {
    return (JSON.parse(stdout) as { problems: LintProblem[] }).problems;
  } catch {
    return undefined;
  }
}

/** The root file that is no YAML, which Redocly tells in prose. */
function unreadable(output: string, root: string): LintProblem[] | undefined {
  const [, reason, file, line, column] = /- (.*) in "(.*)" \((\d+):(\d+)\)/.exec(output) ?? [];
  if (reason === undefined || file === undefined) return undefined;
  const start = { line: Number(line), col: Number(column) };
  const location = [{ source: { ref: relative(root, file) }, start }];
  return [{ ruleId: "yaml", message: `Failed to parse: ${reason}`, location }];
}
