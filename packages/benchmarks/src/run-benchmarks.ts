import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** Every benchmark and the claim it stands for. Each is a program of its own, so that none warms another up. */
const benchmarks: Record<string, string> = {
  generation: "the whole generation beside openapi-typescript, hey-api and kubb",
  "client-size": "bytes of a consumer of the client beside other clients",
  "client-type-cost": "what checking that consumer costs the compiler",
  "client-overhead": "CPU of a request beside other clients",
  "client-import": "CPU of a cold import beside other clients",
  "webhook-verify": "verifying and parsing a delivery beside other libraries",
  "webhook-validate": "validating an event beside ajv",
  "webhook-size": "bytes of a receiver",
  "docs-site": "building and painting the reference site beside other generators",
  "emulator-speed": "start and throughput of the emulator beside Prism",
  "emulator-growth": "cost of a page as messages grow to a million",
};

const help = `pnpm benchmark [-- names…]

Runs the named benchmarks one after another, or all of them. Close other programs first; ratios survive noise better than times.

${Object.entries(benchmarks)
  .map(([name, claim]) => `  ${name.padEnd(18)}${claim}`)
  .join("\n")}`;

const { values, positionals } = parseArgs({ options: { help: { type: "boolean" } }, allowPositionals: true });
const unknown = positionals.filter((name) => !(name in benchmarks));
if (values.help || unknown.length > 0) {
  console.log(unknown.length > 0 ? `There is no benchmark ${unknown.join(", ")}.\n\n${help}` : help);
  process.exit(unknown.length > 0 ? 2 : 0);
}

for (const name of positionals.length > 0 ? positionals : Object.keys(benchmarks)) {
  console.log(`\n── ${name}: ${benchmarks[name]}`);
  const script = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const { status } = spawnSync(process.execPath, [script], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
