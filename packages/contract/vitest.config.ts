import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "@quo-api/contract",
    include: ["test/**/*.test.ts"],
    exclude: ["test/gates/**", "test/emulator/**"],
    globalSetup: ["test/ledger-setup.ts", "test/mock-setup.ts"],
    provide: { contractTarget: "mock" },
    // Explicit, because on two cores vitest moves projects without an order behind all others, the gates included.
    sequence: { groupOrder: 1 },
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
