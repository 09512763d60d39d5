import { expect, test } from "vitest";
import type { TargetName } from "../../src/contract-target.ts";
import { declaredCells, judgeCoverage, reachedCells } from "../../src/coverage.ts";
import { coverageWaivers } from "../../src/coverage-waivers.ts";
import { readDescription } from "../../src/description.ts";
import { hitFiles } from "../../src/hit-files.ts";

const cells = declaredCells(readDescription());
const judged: [TargetName, cells: string[]][] = [
  ["mock", cells],
  // Events are checked once, without a target.
  ["emulator", cells.filter((cell) => !cell.startsWith("event "))],
];

test.each(judged)("the traffic with the %s reaches everything the description declares", (name, declared) => {
  const hits = hitFiles[name].read();
  expect(hits.length, "no traffic was recorded; run the projects '@quo-api/contract*' together").toBeGreaterThan(0);
  const today = new Date().toISOString().slice(0, 10);
  const report = judgeCoverage(declared, new Set(hits.flatMap(reachedCells)), coverageWaivers[name], today);
  console.log(
    `Contract coverage, ${name}: ${report.reached} of ${report.declared} cells reached, ${report.waived} waived, from ${hits.length} exchanges.`,
  );
  expect(report.problems).toEqual([]);
});
