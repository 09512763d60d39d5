import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { addTotals, countTurbo, countVitest, totalsLine } from "../test-totals.ts";

const report = (content: object) => {
  const folder = mkdtempSync(join(tmpdir(), "totals-"));
  const path = join(folder, "report.json");
  writeFileSync(path, JSON.stringify(content));
  return { folder, path };
};

describe("the last line", () => {
  it.each([
    [{ passed: 12, failed: 0, skipped: 0 }, "12 passed, 0 failed"],
    [{ passed: 12, failed: 1, skipped: 2 }, "12 passed, 1 failed, 2 skipped"],
  ])("says %j as %s", (totals, line) => expect(totalsLine(totals)).toBe(line));
});

describe("adding totals", () => {
  it("adds each number", () => {
    const all = [
      { passed: 3, failed: 1, skipped: 0 },
      { passed: 4, failed: 0, skipped: 2 },
    ];
    expect(addTotals(all)).toEqual({ passed: 7, failed: 1, skipped: 2 });
  });

  it("counts a run that failed without a failed test as one failure", () => {
    expect(addTotals([{ passed: 3, failed: 0, skipped: 0 }], 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });
});

describe("counting a vitest report", () => {
  it("takes the numbers as they are", () => {
    const { path } = report({
      numPassedTests: 7,
      numFailedTests: 2,
      numPendingTests: 1,
      numTodoTests: 1,
      success: false,
    });
    expect(countVitest(path)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  it("counts a failure that no test shows, such as a file that does not load", () => {
    const { path } = report({ numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, success: false });
    expect(countVitest(path)).toEqual({ passed: 7, failed: 1, skipped: 0 });
  });

  it("counts a missing report as a failure", () => {
    expect(countVitest("/nowhere/report.json")).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe("counting the tasks of a turbo run", () => {
  const task = (command: string, status: string, exitCode?: number) => ({
    task: "lint",
    command,
    cache: { status },
    ...(exitCode === undefined ? {} : { execution: { exitCode } }),
  });

  it("counts what ran and what came from the cache, and leaves out packages without the task", () => {
    const tasks = [task("oxlint", "MISS", 0), task("oxlint", "HIT"), task("<NONEXISTENT>", "MISS")];
    expect(countTurbo(report({ tasks }).folder, 0)).toEqual({ passed: 2, failed: 0, skipped: 0 });
  });

  it("counts what failed, and what never ran because of it", () => {
    const tasks = [task("oxlint", "MISS", 1), task("oxlint", "MISS"), task("oxlint", "MISS", 0)];
    expect(countTurbo(report({ tasks }).folder, 1)).toEqual({ passed: 1, failed: 2, skipped: 0 });
  });
});
