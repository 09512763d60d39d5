import { spawn } from "node:child_process";
import { repository, toolEnvironment } from "./run-command.ts";

// The rehearsal is a test like any other; this runs it alone, from a fresh clone too.
const parameters = ["run", "--project", "@quo-api/release", "release-rehearsal", ...process.argv.slice(2)];
const child = spawn("vitest", parameters, { cwd: repository, env: toolEnvironment(), stdio: "inherit" });
child.on("close", (code) => {
  process.exitCode = code ?? 1;
});
