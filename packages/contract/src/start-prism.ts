import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Description, readDescription } from "./description.ts";
import { prepareForMock } from "./prepare-for-mock.ts";
import { schemaValidator } from "./schema-validator.ts";

/** A running mock. */
export interface PrismMock {
  /** Where it listens, such as `http://127.0.0.1:43817`. */
  readonly url: string;
  /** Ends the process and removes its files. */
  stop(): Promise<void>;
}

export interface StartPrismOptions {
  /** What to serve. Default: the committed bundle. */
  description?: Description;
  /** Where to listen on 127.0.0.1. Default: any free port. */
  port?: number;
}

/** Long enough for a busy two-core machine; Prism's own modules take up to three seconds to load. */
const patienceMs = 120_000;

/**
 * Starts Prism with the description and resolves when it listens.
 *
 * @throws when an answer has no valid example, or with what Prism printed when it does not come up.
 * @example
 * ```ts
 * const prism = await startPrism();
 * const quo = createQuoClient({ apiKey: "any-key", baseUrl: prism.url });
 * await prism.stop();
 * ```
 */
export async function startPrism(options: StartPrismOptions = {}): Promise<PrismMock> {
  const original = options.description ?? readDescription();
  const { description, problems } = prepareForMock(original, schemaValidator(original));
  if (problems.length > 0) throw new Error(`The description cannot be mocked:\n  - ${problems.join("\n  - ")}`);

  const folder = mkdtempSync(join(tmpdir(), "quo-prism-"));
  const path = join(folder, "openapi.json");
  writeFileSync(path, JSON.stringify(description));
  const child = fork(fileURLToPath(new URL("prism-child.ts", import.meta.url)), [path, String(options.port ?? 0)], {
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    // A test runner's own flags are of no use to Prism and slow its start.
    execArgv: [],
  });
  let printed = "";
  child.stderr?.on("data", (chunk) => (printed += chunk));
  const exited = once(child, "exit");
  const stop = async () => {
    child.kill();
    await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), patienceMs);
  try {
    const ready = await Promise.race([
      once(child, "message", { signal: timeout.signal }),
      exited.then(([code]) => {
        throw new Error(`Prism ended with code ${code} before it listened:\n${printed.trim()}`);
      }),
    ]);
    return { url: (ready[0] as { url: string }).url, stop };
  } catch (cause) {
    await stop();
    throw timeout.signal.aborted
      ? new Error(`Prism did not listen within ${patienceMs / 1000} s.\n${printed.trim()}`, { cause })
      : cause;
  } finally {
    clearTimeout(timer);
  }
}
