import { defineConfig } from "vitest/config";

/** The gate reads what the contract tests recorded, so it is a project of its own that runs after theirs. */
export default defineConfig({
  test: {
    name: "@quo-api/contract coverage",
    include: ["test/coverage-gate.test.ts", "test/ledger-gate.test.ts"],
    sequence: { groupOrder: 2 },
  },
});
