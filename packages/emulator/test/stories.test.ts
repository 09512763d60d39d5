import * as fc from "fast-check";
import { expect, test } from "vitest";
import { action, playStory } from "./model.ts";

test("sequences of actions leave the emulator as a plain model says", { timeout: 60_000 }, async () => {
  let steps = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 10, maxLength: 60, size: "max" }), async (actions) => {
      steps += actions.length;
      await playStory(actions);
    }),
    { numRuns: 60, seed: 20261123 },
  );
  expect(steps).toBeGreaterThan(1000);
});
