import { expect, test } from "vitest";
import { hitFiles, judgementFiles } from "../../src/hit-files.ts";
import { judgementLimits } from "../../src/judged-fetch.ts";

test("Prism, as a proxy, judged every exchange with the emulator, but for what it cannot be asked", () => {
  const judgements = judgementFiles.read();
  expect(judgements.length, "nothing was judged; run the projects '@quo-api/contract*' together").toBeGreaterThan(0);
  const counts = new Map([...Map.groupBy(judgements, ({ why }) => why)].map(([why, all]) => [why, all.length]));
  const both = counts.get("") ?? 0;
  const [answer, nothing] = (["answer", "nothing"] as const).map(
    (judged) => judgements.filter((each) => each.judged === judged).length,
  );
  const reasons = judgementLimits.map(({ limit }) => `${counts.get(limit.why) ?? 0} × ${limit.judged}: ${limit.why}`);
  console.log(
    `Prism as a proxy: ${both} exchanges judged in both directions, ${answer} by the answer alone, ${nothing} not.\n  ${reasons.join("\n  ")}`,
  );
  // Each limit is needed, and none has become the way around the judge.
  expect(judgementLimits.filter(({ limit }) => !counts.has(limit.why))).toEqual([]);
  expect(nothing).toBeLessThan(judgements.length / 50);
  // No exchange went another way: what was recorded was judged.
  expect(judgements.length).toBeGreaterThanOrEqual(hitFiles.emulator.read().length);
});
