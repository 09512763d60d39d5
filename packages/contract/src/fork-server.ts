import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A server in a process of its own. */
export interface ForkedServer {
  /** Where it listens, such as `http://127.0.0.1:43817`. */
  readonly url: string;
  /** Ends the process. */
  readonly stop: () => Promise<void>;
}

/** Long enough for a busy two-core machine; Prism's own modules take up to three seconds to load. */
const patienceMs = 120_000;

/**
 * Starts a module of this folder as a process and resolves with the `{ url }` it sends when it listens.
 *
 * @param name What the messages call it.
 * @throws with what it printed when it does not come up.
 */
export async function forkServer(name: string, module: string, parameters: readonly string[]): Promise<ForkedServer> {
  const child = fork(fileURLToPath(new URL(module, import.meta.url)), [...parameters], {
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    // A test runner's own flags are of no use to the child and slow its start.
    execArgv: [],
  });
  let printed = "";
  child.stderr?.on("data", (chunk) => (printed += chunk));
  const exited = once(child, "exit");
  const stop = async () => {
    child.kill();
    await exited;
  };
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), patienceMs);
  try {
    const ready = await Promise.race([
      once(child, "message", { signal: timeout.signal }),
      exited.then(([code]) => {
        throw new Error(`${name} ended with code ${code} before it listened:\n${printed.trim()}`);
      }),
    ]);
    return { url: (ready[0] as { url: string }).url, stop };
  } catch (cause) {
    await stop();
    throw timeout.signal.aborted
      ? new Error(`${name} did not listen within ${patienceMs / 1000} s.\n${printed.trim()}`, { cause })
      : cause;
  } finally {
    clearTimeout(timer);
  }
}
