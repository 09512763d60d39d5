import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      "packages/*",
      "scripts",
      "packages/contract/vitest.emulator.config.ts",
      "packages/contract/vitest.coverage.config.ts",
    ],
  },
});
