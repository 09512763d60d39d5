import { spawnSync } from "node:child_process";

/** Seconds one run of a command took: by the clock, and of processor time over it and all it started. */
export interface Cost {
  wall: number;
  cpu: number;
}

/**
 * Runs a command once under bash's own `time`, which counts processor time of children that have been waited for.
 *
 * @throws {Error} with the command's output when it fails: a benchmark of something broken measures nothing.
 */
export function measureCommand(
  command: string,
  parameters: string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Cost {
  const run = spawnSync("bash", ["-c", 'TIMEFORMAT="%R %U %S"; time "$@"', "bash", command, ...parameters], {
    cwd: options.cwd,
    env: { ...process.env, LC_ALL: "C", ...options.env },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status !== 0) throw new Error(`${command} ${parameters.join(" ")} failed:\n${run.stdout}${run.stderr}`);
  const [wall = 0, user = 0, system = 0] = (run.stderr.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  return { wall, cpu: user + system };
}

/** The middle of some numbers, which one slow round cannot move. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
