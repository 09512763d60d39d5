import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { repository } from "../public-packages.ts";

export interface CommandOptions {
  cwd: string;
  env?: Record<string, string>;
}

/**
 * Runs a command with the repository's own binaries first on the path and gives what it printed.
 *
 * @throws Error with the command and everything it printed when it fails.
 */
export function runCommand(command: string, parameters: string[], { cwd, env }: CommandOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd,
      env: {
        ...process.env,
        PATH: [join(repository, "node_modules/.bin"), process.env["PATH"]].join(delimiter),
        // Vitest's own setting would make tools believe that they are being tested.
        NODE_ENV: "development",
        NO_COLOR: "1",
        // pnpm's launchers set it, and a user's project must not find what only the workspace has.
        NODE_PATH: "",
        ...env,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(output);
      else
        reject(new Error(`\`${[command, ...parameters].join(" ")}\` ended with ${code} in ${cwd}:\n${output.trim()}`));
    });
  });
}
