import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { EmulatorOptions } from "./create-emulator.ts";
import type { ListenOptions } from "./server/listen.ts";
import type { Seed } from "./state/seed.ts";

/** What the command was asked to do. */
export type Command =
  | { run: "emulator"; options: EmulatorOptions; listen: ListenOptions }
  | { run: "help" }
  | { run: "nothing"; because: string };

/** What `--help` prints. */
export const usage = `Runs a Quo on this machine.

  quo-emulator [options]

  --port <number>            Port to listen on. 0 takes a free one. Default 4010
  --host <address>           Address to listen on. Default 127.0.0.1
  --data <file>              Keep the state in this file. Default: in memory only
  --workspace <what>         default, empty, or a seed file to begin with. Default: default
  --clock <moment>           Freeze the clock there (ISO 8601). Default: it runs
  --seed <text>              Decides every id and secret. Default 1
  --api-key <key>            Let this key in. May be given several times. Default quo-emulator-key
  --no-rate-limit            Answer more than 10 requests a second
  --control-token <token>    What the control API asks for beyond loopback
  --help                     Print this

The inspector is at /_emulator.
`;

const options = {
  port: { type: "string", default: "4010" },
  host: { type: "string", default: "127.0.0.1" },
  data: { type: "string" },
  workspace: { type: "string", default: "default" },
  clock: { type: "string" },
  seed: { type: "string" },
  "api-key": { type: "string", multiple: true },
  "no-rate-limit": { type: "boolean", default: false },
  "control-token": { type: "string" },
  help: { type: "boolean", default: false },
} as const;

function readWorkspace(given: string): "default" | "empty" | Seed {
  if (given === "default" || given === "empty") return given;
  let text: string;
  try {
    text = readFileSync(given, "utf8");
  } catch {
    throw new Error(`There is no seed file ${given}. Give default, empty, or the path of one.`);
  }
  try {
    return JSON.parse(text) as Seed;
  } catch {
    throw new Error(`The seed file ${given} is not JSON.`);
  }
}

/** Reads the words after the command's name. A mistake becomes a sentence, not an exception. */
export function readCommand(words: readonly string[]): Command {
  try {
    const { values } = parseArgs({ args: [...words], options });
    if (values.help) return { run: "help" };
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535)
      throw new Error(`--port ${values.port} is not a port. Give a number from 0 to 65535.`);
    const { data, clock, seed } = values;
    const controlToken = values["control-token"];
    const apiKeys = values["api-key"];
    return {
      run: "emulator",
      options: {
        workspace: readWorkspace(values.workspace),
        ...(data === undefined ? {} : { data }),
        ...(clock === undefined ? {} : { clock }),
        ...(seed === undefined ? {} : { seed }),
        ...(apiKeys === undefined ? {} : { apiKeys }),
        ...(values["no-rate-limit"] ? { rateLimit: false } : {}),
        ...(controlToken === undefined ? {} : { controlToken }),
      },
      listen: { port, host: values.host },
    };
  } catch (error) {
    // What Node adds after the first sentence is about options that look like positionals.
    const [sentence = ""] = (error instanceof Error ? error.message : String(error)).split(/(?<=[.'])\s+To specify/);
    return { run: "nothing", because: sentence };
  }
}
