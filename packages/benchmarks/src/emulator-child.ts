import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A server of the comparison in its own process. */
export interface ServerChild {
  url: string;
  /** Milliseconds from its first line to its first answer. */
  inProcess: number;
  child: ChildProcess;
  stop(): Promise<void>;
}

/** Starts `emulator`, `prism` or `hono`. */
export async function startServer(name: string, ...more: string[]): Promise<ServerChild> {
  const child = fork(fileURLToPath(new URL("emulator-server.ts", import.meta.url)), [name, ...more], { execArgv: [] });
  const [{ url, inProcess }] = (await once(child, "message")) as [{ url: string; inProcess: number }];
  const stop = async (): Promise<void> => {
    const ended = once(child, "exit");
    child.kill();
    await ended;
  };
  return { url, inProcess, child, stop };
}
