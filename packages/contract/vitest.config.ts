import { testConfig } from "@quo-api/testing/vitest";

const limits = { testTimeout: 120_000, hookTimeout: 300_000 };

export default testConfig({
  test: {
    projects: [
      {
        test: {
          name: "mock",
          include: ["test/**/*.test.ts"],
          exclude: ["test/gates/**", "test/emulator/**"],
          globalSetup: ["test/ledger-setup.ts", "test/mock-setup.ts"],
          provide: { contractTarget: "mock" },
          sequence: { groupOrder: 1 },
          ...limits,
        },
      },
      {
        // The tests of `targets/` once more, against the emulator with Prism as a proxy before it.
        test: {
          name: "emulator",
          include: ["test/targets/**/*.test.ts", "test/emulator/**/*.test.ts"],
          globalSetup: ["test/proxy-setup.ts"],
          provide: { contractTarget: "emulator" },
          sequence: { groupOrder: 1 },
          ...limits,
        },
      },
      {
        // The gates read what the others recorded, so they come last.
        test: { name: "gates", include: ["test/gates/**/*.test.ts"], sequence: { groupOrder: 2 }, ...limits },
      },
    ],
  },
});
