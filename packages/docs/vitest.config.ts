import { testConfig } from "@quo-api/testing/vitest";

export default testConfig({
  test: {
    include: ["test/**/*.test.ts", "snippets/**/*.test.ts"],
    globalSetup: ["test/built-site.ts"],
    // The secret that code in guides reads; the bytes say what it is.
    env: { QUO_WEBHOOK_SECRET: "whsec_cXVvLXdlYmhvb2stdGVzdC1rZXktbnVtYmVyLTAwMDE=" },
  },
});
