import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

/** The line every run ends with. */
export function totalsLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** Adds totals up. A run that failed without a counted failure counts as one. */
export function addTotals(totals: readonly Totals[], exitCode = 0): Totals {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of totals) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  if (exitCode !== 0 && sum.failed === 0) sum.failed = 1;
  return sum;
}

/** Counts a vitest JSON report. A suite that failed to load counts as one failure. */
export function countVitest(report: string): Totals {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + (success === false && numFailedTests === 0 ? 1 : 0),
    skipped: numPendingTests + (numTodoTests ?? 0),
  };
}

interface TurboSummary {
  tasks: { task: string; command: string; execution?: { exitCode: number }; cache: { status: string } }[];
}

/** Counts the tasks of turbo's newest run summary, those from the cache included. */
export function countTurbo(folder: string, exitCode: number): Totals {
  const [newest] = globSync("*.json", { cwd: folder })
    .map((file) => join(folder, file))
    .toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  if (newest === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const { tasks } = JSON.parse(readFileSync(newest, "utf8")) as TurboSummary;
  const run = tasks.filter(({ command }) => command !== "<NONEXISTENT>");
  const failed = run.filter(({ execution, cache }) => cache.status !== "HIT" && execution?.exitCode !== 0).length;
  return addTotals([{ passed: run.length - failed, failed, skipped: 0 }], exitCode);
}
