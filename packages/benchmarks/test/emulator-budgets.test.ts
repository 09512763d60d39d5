import { describe, expect, it } from "vitest";
import { buildEmulator } from "../src/emulator-build.ts";
import { measureGrowth } from "../src/emulator-growth.ts";
import { measureServers } from "../src/emulator-speed.ts";

// Far from what the benchmark shows, so that a busy machine cannot make them fail; a lost index or a blocking job would.
describe("the emulator", () => {
  it("starts well before Prism and answers more", { timeout: 120_000 }, async () => {
    buildEmulator();
    const speeds = await measureServers(1, 500);
    const [emulator, prism] = [speeds.get("emulator"), speeds.get("prism")];
    expect((emulator?.inProcess ?? Infinity) / (prism?.inProcess ?? 0)).toBeLessThan(0.5);
    expect((emulator?.readsPerSecond ?? 0) / (prism?.readsPerSecond ?? Infinity)).toBeGreaterThan(1.5);
    expect((emulator?.sendsPerSecond ?? 0) / (prism?.sendsPerSecond ?? Infinity)).toBeGreaterThan(1.2);
  });

  it("lists a page of forty times as many messages at about the same price", { timeout: 120_000 }, async () => {
    const [small, large] = await measureGrowth([1000, 40_000], 3);
    expect((large?.microseconds ?? Infinity) / (small?.microseconds ?? 0)).toBeLessThan(4);
  });
});
