import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, type RunningServer, startUntil, stopChild } from "./child.ts";

/** A Redis that a test started, reached by its URL or through a socket file. */
export interface RunningRedis extends RunningServer {
  /** The socket file. */
  path: string;
}

/** Starts a Redis of its own, in memory, on a free port of the loopback. */
export async function startRedis(): Promise<RunningRedis> {
  const folder = mkdtempSync(join(tmpdir(), "quo-redis-"));
  const path = join(folder, "redis.sock");
  const port = await freePort();
  const places = ["--port", `${port}`, "--bind", "127.0.0.1", "--unixsocket", path];
  const child = await startUntil(
    "redis-server",
    [...places, "--save", "", "--appendonly", "no", "--dir", folder],
    /Ready to accept connections/,
  );
  return {
    url: `redis://127.0.0.1:${port}`,
    path,
    async stop() {
      await stopChild(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
