import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { buildEmulator, emulatorBuild } from "./emulator-build.ts";
import { type ServerChild, startServer } from "./emulator-child.ts";
import { load, type LoadRequest } from "./emulator-load.ts";
import { median } from "./measure-command.ts";

const require = createRequire(import.meta.url);
const headers = { authorization: "quo-emulator-key" };

/** A list of three and a group text, as an application would send them. */
export const requests: Record<"read" | "send", { request: LoadRequest; status: number }> = {
  read: { request: { method: "GET", path: "/v1/users?maxResults=10", headers }, status: 200 },
  send: {
    request: {
      method: "POST",
      path: "/v1/messages",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify({ content: "The bikes are ready.", from: "PN5tGh20Rx", to: ["+12065550187"] }),
    },
    status: 202,
  },
};

/** How long one server needs, and how much it bears. */
export interface ServerSpeed {
  /** Milliseconds from the first line of a process to the first answer. */
  inProcess: number;
  /** Milliseconds from starting the command to the first answer over HTTP. */
  command: number | null;
  readsPerSecond: number;
  sendsPerSecond: number;
}

async function commandStart(command: string[], url: string): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, command, { stdio: "ignore" });
  try {
    for (;;) {
      const answer = await fetch(`${url}/v1/users?maxResults=10`, { headers }).catch(() => null);
      if (answer?.status === 200) return performance.now() - start;
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (child.exitCode !== null) throw new Error(`${command.join(" ")} ended with ${child.exitCode}`);
    }
  } finally {
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  }
}

const commands: Record<string, (() => [command: string[], url: string]) | null> = {
  emulator: () => [[join(dirname(emulatorBuild), "bin.js"), "--port", "4897"], "http://127.0.0.1:4897"],
  prism: () => {
    const bin = join(dirname(require.resolve("@stoplight/prism-cli/package.json")), "dist/index.js");
    return [
      [bin, "mock", require.resolve("@quo-api/spec/v1.json"), "-p", "4898", "-v", "silent"],
      "http://127.0.0.1:4898",
    ];
  },
  hono: null,
};

/** Measures the three in alternating rounds and gives each one's medians. */
export async function measureServers(rounds: number, ms: number): Promise<Map<string, ServerSpeed>> {
  const names = Object.keys(commands);
  const all = new Map<string, ServerSpeed[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const server: ServerChild = await startServer(name);
      try {
        const speed = async ({ request, status }: (typeof requests)["read"]): Promise<number> => {
          await load(server.url, request, status, { connections: 16, ms: ms / 4 });
          return (await load(server.url, request, status, { connections: 16, ms })).perSecond;
        };
        const readsPerSecond = await speed(requests.read);
        const sendsPerSecond = await speed(requests.send);
        await server.stop();
        const command = commands[name]?.();
        const started = command === undefined ? null : await commandStart(...command);
        all.get(name)?.push({ inProcess: server.inProcess, command: started, readsPerSecond, sendsPerSecond });
      } finally {
        server.child.kill("SIGKILL");
      }
    }
  }
  return new Map(
    [...all].map(([name, list]) => {
      const middle = (key: Exclude<keyof ServerSpeed, "command">): number => median(list.map((each) => each[key]));
      const started = list.flatMap(({ command }) => (command === null ? [] : [command]));
      return [
        name,
        {
          inProcess: middle("inProcess"),
          command: started.length === 0 ? null : median(started),
          readsPerSecond: middle("readsPerSecond"),
          sendsPerSecond: middle("sendsPerSecond"),
        },
      ];
    }),
  );
}

/** Prints the table, each figure with its ratio to Prism's. */
export function printServers(speeds: Map<string, ServerSpeed>): void {
  const prism = speeds.get("prism");
  const show = (value: number | null, peer: number | null | undefined): string =>
    value === null
      ? "–"
      : `${value.toFixed(0)}${peer === null || peer === undefined ? "" : ` (${(value / peer).toFixed(2)} ×)`}`;
  console.table(
    [...speeds].map(([name, speed]) => ({
      name,
      "in process, ms": show(speed.inProcess, prism?.inProcess),
      "command, ms": show(speed.command, prism?.command),
      "reads/s": show(speed.readsPerSecond, prism?.readsPerSecond),
      "sends/s": show(speed.sendsPerSecond, prism?.sendsPerSecond),
    })),
  );
}

if (import.meta.main) {
  buildEmulator();
  printServers(await measureServers(Number(process.argv[2] ?? 5), 2000));
}
