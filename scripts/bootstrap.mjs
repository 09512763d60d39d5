// Makes the npm scripts of the root work on any machine with npm and Node 18 or newer:
// installs the exact pnpm and the workspace with the Node it brings itself, then hands over to that Node. Plain
// JavaScript, because the Node that runs this file may not know TypeScript.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const stamp = join(root, "node_modules", ".bootstrap");
const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const [command = "start", ...parameters] = process.argv.slice(2);
const scripts = {
  start: "scripts/start-demonstration.ts",
  test: "scripts/run-tests.ts",
  audit: "scripts/run-audit.ts",
  benchmark: "scripts/run-benchmarks.ts",
  rehearse: "scripts/rehearse-release.ts",
  probe: "packages/contract/src/probe/command.ts",
};

if (!(command in scripts)) {
  console.error(`There is no command ${command}; known are ${Object.keys(scripts).join(", ")}.`);
  process.exit(1);
}

const run = (program, list, extra = {}) =>
  spawnSync(program, list, { cwd: root, stdio: "inherit", shell: process.platform === "win32", ...extra });

const wanted = createHash("sha256")
  .update(packageManager)
  .update(readFileSync(join(root, "pnpm-lock.yaml")))
  .digest("hex");
const installed = existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;

if (!installed) {
  console.log(`Installing the workspace with ${packageManager} (found Node ${process.versions.node})…`);
  const parametersOfNpx = [
    "--yes",
    "--loglevel=error",
    packageManager,
    "install",
    "--frozen-lockfile",
    "--prefer-offline",
  ];
  const { status, error } = run("npx", parametersOfNpx, { env: { ...process.env, CI: process.env.CI ?? "true" } });
  if (status !== 0) {
    console.error(error?.message ?? "The installation failed; its own output above says why.");
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

const bin = join(root, "node_modules", ".bin");
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, TURBO_TELEMETRY_DISABLED: "1" };

// A clean clone lacks the generated files that git does not hold, and programs import them. The tests make them anew.
if (command !== "test") {
  console.log("Generating from the description…");
  const { status, stdout } = run(join(bin, "turbo"), ["run", "generate"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) {
    console.error(stdout?.toString());
    process.exit(1);
  }
}

// Ctrl-C reaches both processes. With a listener, this one waits for the other, which may have something to clean up.
process.on("SIGINT", () => {});
const { status, signal } = run(join(bin, "node"), [scripts[command], ...parameters], {
  env,
});
process.exit(signal === "SIGINT" ? 0 : (status ?? 1));
