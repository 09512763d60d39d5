import { testConfig } from "@quo-api/testing/vitest";

export default testConfig({ test: { maxConcurrency: 2, testTimeout: 120_000, hookTimeout: 300_000 } });
