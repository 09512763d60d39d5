import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Cost, measureCommand, median } from "./measure-command.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const bin = join(repository, "node_modules/.bin");

/** One way to generate from the bundle. All run as tasks of this workspace, so that turbo and pnpm weigh on each alike. */
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
  { name: "openapi-typescript", makes: "types", task: ["peer:openapi-typescript"] },
  { name: "kubb", makes: "types and client", task: ["peer:kubb"] },
];

function runTask(task: string[]): Cost {
  const env = {
    PATH: [bin, process.env["PATH"]].join(delimiter),
    TURBO_TELEMETRY_DISABLED: "1",
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  };
  return measureCommand(join(bin, "turbo"), ["run", ...task, "--output-logs=errors-only"], { cwd: repository, env });
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
      };
    }),
  );
}

if (import.meta.main) printGeneration(measureGeneration(Number(process.argv[2] ?? 5)));
