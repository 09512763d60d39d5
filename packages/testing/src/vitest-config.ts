import { defineConfig, mergeConfig, type ViteUserConfig } from "vitest/config";

/**
 * What every package's `vitest.config.ts` is made with: time limits that a busy machine keeps, and a report that `npm test`
 * adds up.
 */
export function testConfig(own: ViteUserConfig = {}): ViteUserConfig {
  return mergeConfig(
    defineConfig({
      test: {
        testTimeout: 60_000,
        hookTimeout: 120_000,
        reporters: ["default", ["json", { outputFile: ".results/vitest.json" }]],
      },
    }),
    own,
  );
}
