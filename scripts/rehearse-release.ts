import { spawn } from "node:child_process";
import { join } from "node:path";
import { repository, toolEnvironment } from "@quo-api/testing";

// The rehearsal is a test like any other; this runs it alone, from a fresh clone too.
const parameters = ["run", "release-rehearsal", ...process.argv.slice(2)];
const child = spawn("vitest", parameters, {
  cwd: join(repository, "packages/release"),
  env: toolEnvironment(),
  stdio: "inherit",
});
child.on("close", (code) => {
  process.exitCode = code ?? 1;
});
