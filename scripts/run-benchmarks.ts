import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { repository, toolEnvironment } from "@quo-api/testing";

// Benchmarks bring the libraries they compare with, from a lock file of their own.
const options = { cwd: join(repository, "packages/benchmarks"), env: toolEnvironment(), stdio: "inherit" } as const;
const run = (command: string, parameters: string[]): void => {
  const { status } = spawnSync(command, parameters, options);
  if (status !== 0) process.exit(status ?? 1);
};
run("pnpm", ["install", "--ignore-workspace", "--frozen-lockfile", "--prefer-offline"]);
run("node", ["src/run-benchmarks.ts", ...process.argv.slice(2)]);
