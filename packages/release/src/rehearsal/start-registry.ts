import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** An npm registry of our own. */
export interface Registry {
  /** Where it listens, such as `http://127.0.0.1:43817`. */
  readonly url: string;
  /** Path of an `.npmrc` that points npm and pnpm at it, with the right to publish. */
  readonly npmrc: string;
  /** Ends the process and removes everything that was published. */
  stop(): Promise<void>;
}

const patienceMs = 60_000;

/**
 * Starts an empty Verdaccio on a free port of 127.0.0.1, without a way to any other registry.
 *
 * @throws Error with what Verdaccio printed when it does not come up.
 */
export async function startRegistry(): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), "quo-registry-"));
  const child = fork(fileURLToPath(new URL("registry-child.ts", import.meta.url)), [folder], {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    execArgv: [],
  });
  let printed = "";
  child.stdout?.on("data", (chunk) => (printed += chunk));
  child.stderr?.on("data", (chunk) => (printed += chunk));
  const exited = once(child, "exit");
  const stop = async (): Promise<void> => {
    child.kill();
    await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [message] = await Promise.race([
      once(child, "message", { signal: AbortSignal.timeout(patienceMs) }),
      exited.then(() => Promise.reject(new Error("it ended before it listened"))),
    ]);
    const url = `http://127.0.0.1:${(message as { port: number }).port}`;
    const npmrc = join(folder, "npmrc");
    const token = await signUp(url);
    writeFileSync(npmrc, `registry=${url}/\n${url.replace("http:", "")}/:_authToken=${token}\nprovenance=false\n`);
    return { url, npmrc, stop };
  } catch (cause) {
    await stop();
    throw new Error(`Verdaccio did not come up.\n${printed.trim()}`, { cause });
  }
}

/** Verdaccio lets anybody sign up; the account lives as long as the registry. */
async function signUp(url: string): Promise<string> {
  const response = await fetch(`${url}/-/user/org.couchdb.user:rehearsal`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "rehearsal", password: "rehearsal-only" }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (token === undefined) throw new Error(`signing up was answered ${response.status}`);
  return token;
}
