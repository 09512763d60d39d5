import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The top folder of the repository. */
export const repository = fileURLToPath(new URL("..", import.meta.url));

/** Where Node keeps compiled code between runs. */
export const compileCache = join(repository, "node_modules/.cache/node");

export interface CommandResult {
  code: number;
  /** Everything it printed, in order. */
  output: string;
  /** What it printed as its result, without warnings and progress. */
  stdout: string;
}

/** The environment every tool of the repository runs in: its own binaries first, and nobody phones home. */
export function toolEnvironment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: [join(repository, "node_modules/.bin"), process.env["PATH"]].join(delimiter),
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    TURBO_TELEMETRY_DISABLED: "1",
    ASTRO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    // Redocly and TypeScript are megabytes of JavaScript; their compiled form is kept from run to run.
    NODE_COMPILE_CACHE: compileCache,
  };
}

/** Runs a command in the repository and resolves to its exit code and everything it printed, in order. */
export function runCommand(
  command: string,
  parameters: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: options.cwd ?? repository,
      env: { ...toolEnvironment(), ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let stdout = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
      stdout += chunk;
    });
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output, stdout }));
  });
}
