import { existsSync, readFileSync } from "node:fs";

export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

/** The line every run ends with. */
export function totalsLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** Counts a vitest JSON report. A run that failed without a failed test, or left no report, counts as one failure. */
export function countVitest(report: string, exitCode: number): Totals {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, "utf8"));
  const hiddenFailure = exitCode !== 0 && numFailedTests === 0 ? 1 : 0;
  return {
    passed: numPassedTests,
    failed: numFailedTests + hiddenFailure,
    skipped: numPendingTests + (numTodoTests ?? 0),
  };
}
