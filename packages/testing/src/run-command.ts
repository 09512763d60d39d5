import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { repository } from "./repository.ts";
import { installHint } from "./system-packages.ts";

/** What a command left when it ended. */
export interface CommandResult {
  /** Exit code; 1 for a command that a signal ended. */
  code: number;
  stdout: string;
  stderr: string;
  /** Everything it printed, in order. */
  output: string;
}

/** How a command is run. */
export interface CommandOptions {
  /** Default: the top folder of the repository. */
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Text for its standard input. Default: none. */
  input?: string;
}

/** The environment every tool of the repository runs in: its own binaries first, no telemetry, compiled code kept. */
export function toolEnvironment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: [join(repository, "node_modules/.bin"), process.env["PATH"]].join(delimiter),
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    TURBO_TELEMETRY_DISABLED: "1",
    ASTRO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    NODE_COMPILE_CACHE: join(repository, "node_modules/.cache/node"),
  };
}

/**
 * Runs a command with the repository's own binaries first on the path, whatever its exit code is.
 *
 * @throws {Error} for a command that is not installed, with the command that installs it where that is known.
 */
export function runCommand(
  command: string,
  parameters: string[],
  { cwd = repository, env, input }: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd,
      env: { ...toolEnvironment(), ...env },
      stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    let output = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      stdout += chunk.toString();
      output += chunk.toString();
    });
    child.stderr?.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
      output += chunk.toString();
    });
    child.on("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "ENOENT" ? new Error(`${command} is not installed.${installHint(command)}`) : error),
    );
    child.on("close", (code) => resolve({ code: code ?? 1, stdout, stderr, output }));
    // A program that ends without reading closes the pipe; its exit code tells the rest.
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  });
}

/**
 * Runs a command that has to succeed, as a user's own shell would: nothing of the workspace or of a test runner shows in its
 * environment. Gives everything it printed.
 *
 * @throws {Error} with the command and everything it printed when it fails.
 */
export async function runChecked(
  command: string,
  parameters: string[],
  { cwd = repository, env }: CommandOptions = {},
): Promise<string> {
  // pnpm hands its own settings, the registry among them, to what it runs; npm would obey them over a user's file.
  const ofPnpm = Object.keys(process.env).filter((name) => /^npm_/i.test(name));
  const asUser = {
    ...Object.fromEntries(ofPnpm.map((name) => [name, undefined])),
    NODE_ENV: "development",
    NO_COLOR: "1",
    NODE_PATH: "",
    ...env,
  };
  const { code, output } = await runCommand(command, parameters, { cwd, env: asUser });
  if (code === 0) return output;
  throw new Error(`\`${[command, ...parameters].join(" ")}\` ended with ${code} in ${cwd}:\n${output.trim()}`);
}
