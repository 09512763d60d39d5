import { spawn } from "node:child_process";
import { globSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installCommand, missingPackages, repository, toolEnvironment } from "@quo-api/testing";
import { staleFiles } from "./stale-files.ts";
import { addTotals, countTurbo, countVitest, type Totals, totalsLine } from "./test-totals.ts";

const help = `npm test [-- options]

Runs everything that has to be true: generated files are fresh, code is formatted and lints clean, types check, packages
build, and all tests pass. Each is a turbo task of each package, so \`npx turbo run test --filter=@quo-api/client\` runs
one of them. The last line counts tasks and tests together.

  --only <text>   run only the steps whose name contains <text>
  --help          show this`;

/** One thing that has to be true. */
interface Step {
  name: string;
  run(): Promise<Totals>;
}

const verdict = (passed: boolean): Totals => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

/** Runs a command with its output shown. */
function show(command: string, parameters: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: repository,
      env: toolEnvironment(),
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** Installs the servers and the browser where this process may, as in CI; elsewhere says what to type. */
const servers: Step = {
  name: "servers and browser are installed",
  async run() {
    const missing = missingPackages();
    if (missing.length === 0) return verdict(true);
    for (const need of missing) console.log(`missing: ${need.package}, for ${need.for}`);
    const names = missing.map((need) => need.package);
    const hasApt = missingPackages(undefined, [{ package: "apt", for: "", anyOf: ["apt-get"] }]).length === 0;
    if (process.getuid?.() === 0 && hasApt) {
      console.log("Installing them with apt-get…");
      await show("apt-get", ["update", "-qq"]);
      await show("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...names]);
    }
    if (missingPackages().length > 0) console.error(`Install them first: ${installCommand(names)}`);
    return verdict(missingPackages().length === 0);
  },
};

const generated: Step = {
  name: "generated files are fresh",
  async run() {
    const { code, stale } = await staleFiles(() =>
      show("turbo", ["run", "generate", "report-api", "--force", "--output-logs=new-only"]),
    );
    for (const file of stale)
      console.error(`stale: ${file} (run \`npx pnpm generate && npx pnpm report-api\` and commit the result)`);
    return verdict(code === 0 && stale.length === 0);
  },
};

/** A turbo task of every package, each package counted. */
const task = (name: string, ...options: string[]): Step => ({
  name,
  run: async () => {
    const code = await show("turbo", ["run", name, "--continue", "--summarize", ...options]);
    return countTurbo(join(repository, ".turbo/runs"), code);
  },
});

const tests: Step = {
  name: "test",
  async run() {
    for (const old of reports()) rmSync(old);
    // One package at a time: its tests use all cores by themselves.
    const code = await show("turbo", ["run", "test", "--continue", "--concurrency=1"]);
    return addTotals(reports().map(countVitest), code);
  },
};

const reports = (): string[] =>
  globSync("{packages/*,scripts}/.results/vitest.json", { cwd: repository }).map((file) => join(repository, file));

const steps: Step[] = [
  servers,
  generated,
  task("lint", "--output-logs=errors-only"),
  task("typecheck", "--output-logs=errors-only"),
  task("build", "--output-logs=errors-only"),
  tests,
];

const { values } = parseArgs({ options: { only: { type: "string" }, help: { type: "boolean" } } });
if (values.help) {
  console.log(help);
  process.exit(0);
}
const chosen = steps.filter(({ name }) => name.includes(values.only ?? ""));
if (chosen.length === 0) {
  console.error(`No step is named like "${values.only}". The steps: ${steps.map(({ name }) => name).join("; ")}.`);
  process.exit(1);
}

let total: Totals = { passed: 0, failed: 0, skipped: 0 };
const failed: string[] = [];
for (const step of chosen) {
  const began = performance.now();
  console.log(`\n── ${step.name}`);
  const result = await step.run();
  total = addTotals([total, result]);
  if (result.failed > 0) failed.push(step.name);
  console.log(`${result.failed === 0 ? "✓" : "✗"} ${step.name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
}
if (failed.length > 0) console.log(`\nFailed: ${failed.join("; ")}.`);
console.log(`\n${totalsLine(total)}`);
process.exit(total.failed === 0 ? 0 : 1);
