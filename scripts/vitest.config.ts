import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "@quo-api/scripts",
    // Generous, because these tests start whole tools on machines that may be busy.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
