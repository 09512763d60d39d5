import { defineConfig } from "vitest/config";

/** The gates read what the contract tests recorded, so they are a project of their own that runs after theirs. */
export default defineConfig({
  test: {
    name: "@quo-api/contract coverage",
    include: ["test/gates/**/*.test.ts"],
    sequence: { groupOrder: 2 },
  },
});
