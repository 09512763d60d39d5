import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { countVitest, totalsLine } from "../test-totals.ts";

const report = (content: object) => {
  const path = join(mkdtempSync(join(tmpdir(), "totals-")), "report.json");
  writeFileSync(path, JSON.stringify(content));
  return path;
};

describe("the last line", () => {
  it.each([
    [{ passed: 12, failed: 0, skipped: 0 }, "12 passed, 0 failed"],
    [{ passed: 12, failed: 1, skipped: 2 }, "12 passed, 1 failed, 2 skipped"],
  ])("says %j as %s", (totals, line) => expect(totalsLine(totals)).toBe(line));
});

describe("counting a vitest report", () => {
  it("takes the numbers as they are", () => {
    const path = report({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 });
    expect(countVitest(path, 1)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  it("counts a failure that no test shows, such as a file that does not load", () => {
    const path = report({ numPassedTests: 7, numFailedTests: 0, numPendingTests: 0 });
    expect(countVitest(path, 1)).toEqual({ passed: 7, failed: 1, skipped: 0 });
  });

  it("counts a missing report as a failure", () => {
    expect(countVitest("/nowhere/report.json", 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
