import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Cost, measureCommand, median } from "./measure-command.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const here = fileURLToPath(new URL("..", import.meta.url));
const bundle = "../spec/generated/openapi.json";

/** One way to generate from the description: ours as it is typed, package manager and turbo included; each peer started bare. */
interface Contender {
  name: string;
  makes: string;
  cwd: string;
  command: string[];
}

const contenders: Contender[] = [
  {
    name: "pnpm generate, cold",
    makes: "lint, 3 bundles as JSON and YAML, JSON Schemas, tables, types, client, webhooks, emulator, docs",
    cwd: repository,
    command: ["pnpm", "generate", "--force"],
  },
  {
    name: "pnpm generate, cached",
    makes: "the same, from turbo's cache",
    cwd: repository,
    command: ["pnpm", "generate"],
  },
  {
    name: "hey-api",
    makes: "types and client",
    cwd: here,
    command: ["openapi-ts", "-i", bundle, "-o", "peers/hey-api", "--silent"],
  },
  {
    name: "openapi-typescript",
    makes: "types",
    cwd: here,
    command: ["openapi-typescript", bundle, "-o", "peers/openapi.ts"],
  },
  {
    name: "kubb",
    makes: "types and client",
    cwd: here,
    command: ["kubb", "generate", "--config", "kubb.config.ts", "--logLevel", "silent"],
  },
];

/** Measures every contender in alternating rounds and gives each one's medians, in seconds. */
export function measureGeneration(rounds: number): Map<string, Cost> {
  const path = [here, repository].map((folder) => join(folder, "node_modules/.bin"));
  const env = { PATH: [...path, process.env["PATH"]].join(delimiter), TURBO_TELEMETRY_DISABLED: "1" };
  const costs = new Map<string, Cost[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, cwd, command } of contenders) {
      const [program = "", ...parameters] = command;
      costs.get(name)?.push(measureCommand(program, parameters, { cwd, env }));
    }
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
