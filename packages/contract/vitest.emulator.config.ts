import { defineConfig } from "vitest/config";

/** The tests of `targets/` once more, against the emulator with Prism as a proxy before it. */
export default defineConfig({
  test: {
    name: "@quo-api/contract emulator",
    include: ["test/targets/**/*.test.ts", "test/emulator/**/*.test.ts"],
    globalSetup: ["test/proxy-setup.ts"],
    provide: { contractTarget: "emulator" },
    sequence: { groupOrder: 1 },
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
