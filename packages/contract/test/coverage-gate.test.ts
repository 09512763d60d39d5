import { expect, test } from "vitest";
import { declaredCells, judgeCoverage, reachedCells } from "../src/coverage.ts";
import { coverageWaivers } from "../src/coverage-waivers.ts";
import { readDescription } from "../src/description.ts";
import { readHits } from "../src/hit-files.ts";

test("the recorded traffic reaches everything the description declares", () => {
  const hits = readHits();
  expect(hits.length, "no traffic was recorded; run the project @quo-api/contract in the same run").toBeGreaterThan(0);
  const today = new Date().toISOString().slice(0, 10);
  const report = judgeCoverage(
    declaredCells(readDescription()),
    new Set(hits.flatMap(reachedCells)),
    coverageWaivers,
    today,
  );
  console.log(
    `Contract coverage: ${report.reached} of ${report.declared} cells reached, ${report.waived} waived, from ${hits.length} exchanges.`,
  );
  expect(report.problems).toEqual([]);
});
