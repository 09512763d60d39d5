import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "../../src/probe/report.ts";

/** The file of the command. */
export const command = join(import.meta.dirname, "../../src/probe/command.ts");

/** What a run of the command left. */
export interface ProbeRun {
  code: number | null;
  stdout: string;
  stderr: string;
  /** The report as Markdown and as JSON text; empty where there is none. */
  markdown: string;
  json: string;
  report: Report;
}

/** How a run is made. */
export interface ProbeOptions {
  /** Default `probe-key`; `undefined` sets none. */
  key?: string | undefined;
  /** What the standard input holds. */
  input?: string;
  /** Ctrl-C as soon as the progress has a line with this text. */
  interruptAt?: string;
  /** Where it runs; default: a folder of its own. */
  folder?: string;
}

/** Runs the real command in a folder of its own and waits for its end. */
export async function runProbe(words: readonly string[], options: ProbeOptions = {}): Promise<ProbeRun> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), "quo-probe-"));
  const { QUO_API_KEY: _, ...environment } = process.env;
  const key = "key" in options ? options.key : "probe-key";
  const child = spawn(process.execPath, [command, ...words], {
    cwd: folder,
    env: { ...environment, ...(key === undefined ? {} : { QUO_API_KEY: key }) },
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin.end(options.input ?? "");
  let [stdout, stderr, interrupted] = ["", "", false];
  child.stdout.on("data", (chunk) => (stdout += chunk));
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
    if (interrupted || options.interruptAt === undefined || !stderr.includes(options.interruptAt)) return;
    interrupted = true;
    child.kill("SIGINT");
  });
  const [code] = (await once(child, "close")) as [number | null];
  const read = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : "");
  const [markdown, json] = [read("probe-report.md"), read("probe-report.json")];
  if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
  return { code, stdout, stderr, markdown, json, report: json === "" ? ({} as Report) : (JSON.parse(json) as Report) };
}
