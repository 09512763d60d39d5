import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createScratchProject } from "@quo-api/testing";

const modules = fileURLToPath(new URL("../node_modules/package.json", import.meta.url));

/** Milliseconds of CPU that a cold import costs in a process of its own. */
function coldImport(specifier: string, from: string): number {
  const script = `
    const before = process.cpuUsage(); await import(${JSON.stringify(specifier)});
    const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000);`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: from }).toString());
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Measures in alternating rounds; each ratio is the median of the rounds' ratios to openapi-fetch. */
export function measureImports(rounds = 9): { name: string; milliseconds: number; ratio: number }[] {
  const project = createScratchProject();
  const benchmarks = join(modules, "../..");
  const subjects = [
    { name: "openapi-fetch", from: project.folder, times: [] as number[] },
    { name: "@quo-api/client", from: project.folder, times: [] as number[] },
    ...["ky", "svix", "stripe", "openai"].map((name) => ({ name, from: benchmarks, times: [] as number[] })),
  ];
  for (let round = 0; round < rounds; round += 1)
    for (const { name, from, times } of subjects) times.push(coldImport(name, from));
  project.remove();
  const reference = subjects[0]?.times ?? [];
  return subjects.map(({ name, times }) => ({
    name,
    milliseconds: Number(median(times).toFixed(1)),
    ratio: Number(median(times.map((time, round) => time / (reference[round] ?? time))).toFixed(2)),
  }));
}

if (import.meta.main) {
  console.log("Cold import in a fresh process, CPU (ratio to openapi-fetch)");
  console.table(measureImports());
}
