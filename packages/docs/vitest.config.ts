import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "@quo-api/docs",
    include: ["test/**/*.test.ts", "snippets/**/*.test.ts"],
    globalSetup: ["test/built-site.ts"],
    // The secret that code in guides reads; the bytes say what it is.
    env: { QUO_WEBHOOK_SECRET: "whsec_cXVvLXdlYmhvb2stdGVzdC1rZXktbnVtYmVyLTAwMDE=" },
    // Explicit, because on two cores vitest moves projects without an order behind all others.
    sequence: { groupOrder: 2 },
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
