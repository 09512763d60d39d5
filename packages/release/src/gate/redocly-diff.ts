import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Bundle } from "./bundle.ts";
import type { Impact } from "./change.ts";

/** One side of a difference as `redocly diff` reports it. */
interface Side {
  pointer: string;
  value?: unknown;
}

/** One difference as `redocly diff` reports it. */
export interface ReportedChange {
  /** The first place that shows the change; a component's own place stands in the sides. */
  path: string;
  typeName: string;
  kind: "added" | "removed" | "modified";
  /** The keyword that changed, where it is one keyword of a node that stayed. */
  property?: string;
  impact: Impact;
  verdicts: { ruleId: string; impact: Impact; message: string }[];
  base?: Side;
  revision?: Side;
}

const redocly = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");

/**
 * Compares two editions with `redocly diff`. It follows references, knows the direction of each schema and turns it
 * round for `webhooks`, which is what most of the gate is about.
 *
 * The command is experimental; its version is pinned, and the table of changes in the tests notices when a judgement moves.
 *
 * @throws Error with the command's own words when it could not compare.
 */
export async function redoclyDiff(base: Bundle, revision: Bundle): Promise<ReportedChange[]> {
  const folder = mkdtempSync(join(tmpdir(), "quo-diff-"));
  try {
    writeFileSync(join(folder, "base.json"), JSON.stringify(base));
    writeFileSync(join(folder, "revision.json"), JSON.stringify(revision));
    // Its own configuration: the repository's holds lint rules and decorators that have no say here.
    writeFileSync(join(folder, "redocly.yaml"), "telemetry: off\nextends: [diff-recommended]\n");
    const parameters = [
      "diff",
      "base.json",
      "revision.json",
      "--format=json",
      "--output=report.json",
      "--fail-on=none",
    ];
    const { code, output } = await run(folder, parameters);
    if (code !== 0) throw new Error(`redocly diff could not compare the two editions:\n${output.trim()}`);
    return JSON.parse(readFileSync(join(folder, "report.json"), "utf8")).changes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(cwd: string, parameters: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [redocly, ...parameters], {
      cwd,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
