import { describe, expect, it } from "vitest";
import { bundleSize, programs } from "../src/webhook-size.ts";
import { events, measureValidators } from "../src/webhook-validate.ts";
import { measureFlood, measureVerifiers } from "../src/webhook-verify.ts";

describe("the size of a receiver", () => {
  it.each([
    ["receiver", 3000, 3300],
    ["receiver, lean", 2650, 0],
    ["handler", 5300, 3300],
    ["validators", 5200, 0],
  ] as const)(
    "%s starts within %d bytes after gzip, and loads within %d more when it refuses",
    async (name, start, later) => {
      const size = await bundleSize(programs[name]);
      expect(size.start).toBeLessThanOrEqual(start);
      expect(size.later).toBeLessThanOrEqual(later);
    },
  );

  it("is below what the reference library weighs", async () => {
    const [ours, theirs] = await Promise.all([bundleSize(programs["receiver"]), bundleSize(programs.standardwebhooks)]);
    expect(ours.start).toBeLessThan(theirs.start);
  });
});

// Far from what the benchmark shows, so that a busy machine cannot make them fail; a lost cache or a quadratic step would.
describe("the speed of a receiver", () => {
  it.each([500, 4000, 64_000])(
    "is near the floor at %d bytes, and above the library in JavaScript",
    async (size) => {
      const cost = await measureVerifiers(size, 5);
      const of = (name: string) => cost.get(name) ?? Number.NaN;
      expect(of("ours, Node") / of("floor")).toBeLessThan(2);
      expect(of("standardwebhooks, bytes") / of("ours, Node")).toBeGreaterThan(1.3);
    },
    60_000,
  );

  it("refuses a flood at about the price of accepting it, diagnosis and all", async () => {
    const cost = await measureFlood(5);
    expect((cost.get("refuse, diagnosis on") ?? Number.NaN) / (cost.get("accept") ?? Number.NaN)).toBeLessThan(4);
  }, 60_000);

  it.each(Object.entries(events))(
    "validates %s within 1.5 times of ajv standalone",
    async (_, event) => {
      const cost = await measureValidators(event, 5);
      expect((cost.get("ours") ?? Number.NaN) / (cost.get("ajv standalone") ?? Number.NaN)).toBeLessThan(1.5);
    },
    60_000,
  );
});
