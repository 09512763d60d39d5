import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Cost, measureCommand, median } from "./measure-command.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const bin = join(repository, "node_modules/.bin");

/**
 * One way to generate from the bundle. Tasks weigh turbo and pnpm on each contender alike; the bare command is what a
 * peer costs alone, which is the stricter yardstick.
 */
interface Contender {
  name: string;
  makes: string;
  task: string[];
}

export const contenders: Contender[] = [
  {
    name: "pnpm generate, cold",
    makes: "lint, 3 bundles as JSON and YAML, JSON Schemas, tables, types, client, webhooks, docs",
    task: ["generate", "--force"],
  },
  { name: "pnpm generate, cached", makes: "the same, from turbo's cache", task: ["generate"] },
  { name: "hey-api", makes: "types and client", task: ["peer:hey-api"] },
  { name: "hey-api, bare", makes: "the same, without turbo and pnpm", task: [] },
  { name: "openapi-typescript", makes: "types", task: ["peer:openapi-typescript"] },
  { name: "kubb", makes: "types and client", task: ["peer:kubb"] },
];

function runTask(task: string[]): Cost {
  if (task.length === 0) return runBarePeer();
  const env = {
    PATH: [bin, process.env["PATH"]].join(delimiter),
    TURBO_TELEMETRY_DISABLED: "1",
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  };
  return measureCommand(join(bin, "turbo"), ["run", ...task, "--output-logs=errors-only"], { cwd: repository, env });
}

/** Runs hey-api's own file, with no package manager in between. */
function runBarePeer(): Cost {
  const here = fileURLToPath(new URL("..", import.meta.url));
  const require = createRequire(import.meta.url);
  const manifest = require.resolve("@hey-api/openapi-ts/package.json");
  const { bin: commands } = require(manifest) as { bin: Record<string, string> };
  const script = join(dirname(manifest), Object.values(commands)[0] ?? "");
  const parameters = [script, "-i", "../spec/generated/openapi.json", "-o", "peers/hey-api", "--silent"];
  return measureCommand(process.execPath, parameters, { cwd: here });
}

/** Measures every contender in alternating rounds and gives each one's medians, in seconds. */
export function measureGeneration(rounds: number): Map<string, Cost> {
  const costs = new Map<string, Cost[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, task } of contenders) costs.get(name)?.push(runTask(task));
  }
  return new Map(
    [...costs].map(([name, list]) => [
      name,
      { wall: median(list.map(({ wall }) => wall)), cpu: median(list.map(({ cpu }) => cpu)) },
    ]),
  );
}

/** Prints the table of a measurement, each row as a ratio of hey-api's costs. */
export function printGeneration(costs: Map<string, Cost>): void {
  const peer = costs.get("hey-api") ?? { wall: Number.NaN, cpu: Number.NaN };
  const bare = costs.get("hey-api, bare") ?? peer;
  console.table(
    contenders.map(({ name, makes }) => {
      const { wall, cpu } = costs.get(name) ?? { wall: Number.NaN, cpu: Number.NaN };
      return {
        name,
        makes,
        "wall s": wall.toFixed(2),
        "CPU s": cpu.toFixed(2),
        "wall ÷ hey-api": (wall / peer.wall).toFixed(2),
        "CPU ÷ hey-api": (cpu / peer.cpu).toFixed(2),
        "CPU ÷ bare": (cpu / bare.cpu).toFixed(2),
        "wall ÷ bare": (wall / bare.wall).toFixed(2),
      };
    }),
  );
}

if (import.meta.main) printGeneration(measureGeneration(Number(process.argv[2] ?? 5)));
