import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, type RunningServer, startUntil, stopChild } from "./child.ts";

/** Starts a Redis of its own, in memory, on a free port of the loopback. */
export async function startRedis(): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), "quo-redis-"));
  const port = await freePort();
  const child = await startUntil(
    "redis-server",
    ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder],
    /Ready to accept connections/,
    { install: "apt-get install -y redis-server" },
  );
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      await stopChild(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
