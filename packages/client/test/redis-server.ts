import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "redis";

/** A Redis of our own, reached through a socket file, so that no port can be taken. */
export interface TestRedis {
  readonly path: string;
  stop(): Promise<void>;
}

/** Connects with the client most people use. */
export async function connectRedis(path: string) {
  const client = createClient({ socket: { path, reconnectStrategy: false }, disableOfflineQueue: true });
  client.on("error", () => {});
  return client.connect();
}

/** Starts a Redis with nothing in it and waits until it answers. */
export async function startRedis(): Promise<TestRedis> {
  if (spawnSync("redis-server", ["--version"]).error)
    throw new Error(
      "This test needs a real Redis. Install it with `apt-get install redis-server` or `brew install redis`.",
    );
  const folder = mkdtempSync(join(tmpdir(), "quo-redis-"));
  const path = join(folder, "redis.sock");
  const options = ["--port", "0", "--unixsocket", path, "--save", "", "--appendonly", "no", "--dir", folder];
  const server = spawn("redis-server", options, { stdio: "ignore" });
  const gone = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  for (let attempt = 0; ; attempt += 1) {
    try {
      (await connectRedis(path)).destroy();
      break;
    } catch (error) {
      if (attempt > 100) throw new Error("redis-server did not start.", { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return {
    path,
    async stop() {
      server.kill();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
