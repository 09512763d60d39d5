import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "@quo-api/release",
    include: ["test/**/*.test.ts"],
    maxConcurrency: 2,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
