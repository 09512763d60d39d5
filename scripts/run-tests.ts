import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { repository, toolEnvironment } from "./run-command.ts";
import { installCommand, missingPackages } from "./system-packages.ts";
import { countVitest, type Totals, totalsLine } from "./test-totals.ts";

const help = `npm test [-- options]

Runs everything that has to be true: generated files are fresh, the description and the code lint clean, types check,
packages build, and all tests pass. The last line counts checks and tests together.

  --only <text>   run only the steps whose name contains <text>
  --help          show this`;

/** One thing that has to be true, counted as one check unless it counts for itself. */
interface Step {
  name: string;
  run(): Promise<Totals>;
}

/** Runs a command with its output shown, as one check. */
function check(name: string, command: string, parameters: string[]): Step {
  return { name, run: async () => verdict((await show(command, parameters)) === 0) };
}

const verdict = (passed: boolean): Totals => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

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

/** A digest of each generated file in the tree. */
function fingerprint(): Map<string, string> {
  const files = globSync(["packages/*/generated/**/*.*", "packages/*/src/generated/**/*.*"], { cwd: repository });
  return new Map(
    files.sort().map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(repository, file)))
        .digest("hex"),
    ]),
  );
}

/** Installs what is missing where that needs nobody's leave, as in CI; elsewhere says what to type. */
const serversAreThere: Step = {
  name: "servers and browser are there",
  async run() {
    const missing = missingPackages();
    if (missing.length === 0) return verdict(true);
    for (const need of missing) console.log(`missing: ${need.package}, for ${need.for}`);
    const names = missing.map((need) => need.package);
    if (
      process.getuid?.() === 0 &&
      missingPackages(undefined, [{ package: "apt", for: "", anyOf: ["apt-get"] }]).length === 0
    ) {
      console.log("Installing them with apt-get…");
      await show("apt-get", ["update", "-qq"]);
      await show("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...names]);
    }
    if (missingPackages().length > 0) console.error(`Install them first: ${installCommand(names)}`);
    return verdict(missingPackages().length === 0);
  },
};

const generatedIsFresh: Step = {
  name: "generated files are fresh",
  async run() {
    const before = fingerprint();
    const code = await show("turbo", ["run", "generate", "report-api", "--force", "--output-logs=new-only"]);
    const after = fingerprint();
    const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
      (file) => before.get(file) !== after.get(file),
    );
    for (const file of stale)
      console.error(`stale: ${file} (run \`pnpm generate && pnpm report-api\` and commit the result)`);
    return verdict(code === 0 && stale.length === 0);
  },
};

const tests: Step = {
  name: "tests",
  async run() {
    const report = join(repository, ".turbo/vitest.json");
    mkdirSync(join(repository, ".turbo"), { recursive: true });
    rmSync(report, { force: true });
    const code = await show("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]);
    return countVitest(report, code);
  },
};

const steps: Step[] = [
  serversAreThere,
  generatedIsFresh,
  check("the description lints clean", "redocly", [
    "lint",
    "all",
    ...globSync("spec/workflows/*.arazzo.yaml", { cwd: repository }).sort(),
  ]),
  check("code is formatted", "oxfmt", ["--check"]),
  check("code lints clean", "oxlint", []),
  check("types check", "turbo", ["run", "typecheck", "--output-logs=errors-only"]),
  check("packages build", "turbo", ["run", "build", "--output-logs=errors-only"]),
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

const total: Totals = { passed: 0, failed: 0, skipped: 0 };
const failed: string[] = [];
for (const step of chosen) {
  const began = performance.now();
  console.log(`\n── ${step.name}`);
  const result = await step.run();
  total.passed += result.passed;
  total.failed += result.failed;
  total.skipped += result.skipped;
  if (result.failed > 0) failed.push(step.name);
  console.log(`${result.failed === 0 ? "✓" : "✗"} ${step.name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
}
if (failed.length > 0) console.log(`\nFailed: ${failed.join("; ")}.`);
console.log(`\n${totalsLine(total)}`);
process.exit(total.failed === 0 ? 0 : 1);
