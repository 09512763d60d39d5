import { defineConfig } from "vitest/config";

// Real servers, frameworks and processes take their time on a busy machine.
export default defineConfig({ test: { testTimeout: 30_000, hookTimeout: 30_000 } });
