import { defineConfig } from "vitest/config";

// A busy machine must not fail what is right.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });
