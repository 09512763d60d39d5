import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { runCommand } from "@quo-api/testing";
import { sampleKeys, type StandIn } from "./sample-target.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

/**
 * Runs files unchanged in one Node process whose `fetch` leads to a target of each file's own. Gives how many ran, and
 * what went wrong, file by file.
 *
 * @param nameOf What the stand-in calls a file.
 */
export async function runNodeSamples(
  standIn: StandIn,
  files: string[],
  nameOf: (file: string) => string = (file) => basename(file),
): Promise<{ ran: number; failed: string[] }> {
  const targets = await Promise.all(files.map((file) => standIn.open(nameOf(file))));
  try {
    const { stdout, stderr } = await runCommand(
      process.execPath,
      ["--import", join(here, "redirect-to-mock.mjs"), join(here, "run-samples.mjs")],
      {
        input: files.map((file, index) => `${pathToFileURL(file).href} ${targets[index]?.url}`).join("\n"),
        env: { QUO_API_KEY: sampleKeys[0], NODE_NO_WARNINGS: "1" },
      },
    );
    if (stdout === "") throw new Error(stderr);
    const report = JSON.parse(stdout) as { file: string; error: string | null }[];
    const thrown = report.flatMap(({ file, error }) => (error === null ? [] : [`${file}\n${error}`]));
    const seen = await Promise.all(targets.map((target) => target.faults()));
    const wrong = seen.flatMap((faults, index) => faults.map((fault) => `${nameOf(files[index] ?? "")}: ${fault}`));
    return { ran: report.length, failed: [...thrown, ...wrong] };
  } finally {
    await Promise.all(targets.map((target) => target.close()));
  }
}
