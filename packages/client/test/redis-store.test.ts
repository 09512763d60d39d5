import { type RunningRedis, startRedis } from "@quo-api/testing";
import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLimiter } from "../src/limiter.ts";
import { createRedisStore } from "../src/redis-store.ts";
import { connectRedis } from "./connect-redis.ts";

let redis: RunningRedis;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis?.stop());

describe("a budget kept in Redis", () => {
  it(
    "is shared by processes: Quo never sees more than ten in a second, and none starves",
    { timeout: 60_000 },
    async () => {
      const arrivals: { at: number; worker: string }[] = [];
      const server = createServer((request, response) => {
        arrivals.push({ at: performance.now(), worker: String(request.headers["x-worker"]) });
        response.setHeader("content-type", "application/json").end('{"data":{"id":"c1"}}');
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const counts = { one: 30, two: 8, three: 8 };
      const script = fileURLToPath(new URL("redis-worker.ts", import.meta.url));
      const workers = Object.entries(counts).map(([name, count]) =>
        fork(script, [redis.path, url, name, String(count)], { execArgv: [] }),
      );
      const ends = workers.map((worker) => once(worker, "exit"));
      await Promise.all(workers.map((worker) => once(worker, "message")));
      for (const worker of workers) worker.send("go");
      for (const [code] of await Promise.all(ends)) expect(code).toBe(0);
      server.close();
      server.closeAllConnections();

      expect(arrivals).toHaveLength(46);
      for (const [index, { at }] of arrivals.entries())
        expect((arrivals[index + 10]?.at ?? Infinity) - at).toBeGreaterThanOrEqual(1000);
      // Turns go round: the two small ones are done long before the greedy one, which asked for most.
      const last = (name: string) => arrivals.findLastIndex(({ worker }) => worker === name);
      expect(Math.max(last("two"), last("three"))).toBeLessThan(36);
      expect(arrivals.slice(0, 12).map(({ worker }) => worker)).toEqual(
        expect.arrayContaining(["one", "two", "three"]),
      );
    },
  );

  it("holds all processes back after a 429", async () => {
    const client = await connectRedis(redis.path);
    const command = (words: string[]) => client.sendCommand(words);
    const one = createRedisStore({ command });
    const two = createRedisStore({ command });
    const slot = { key: "paused", limit: 10 };
    expect(await one.take(slot)).toBe(0);
    await one.release(slot, 800);
    expect(await two.take({ key: "paused", limit: 10 })).toBeGreaterThan(0);
    client.destroy();
  });

  it("names no API key in Redis, and forgets what is not used", async () => {
    const client = await connectRedis(redis.path);
    const store = createRedisStore({ command: (words) => client.sendCommand(words), prefix: "test:" });
    await store.take({ key: "https://api.quo.com secret-key", limit: 10 });
    const keys = await client.keys("test:*");
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) {
      expect(key).not.toContain("secret");
      expect(await client.pTTL(key)).toBeGreaterThan(0);
    }
    client.destroy();
  });

  it("gives way to a budget of the process itself when Redis is gone, and says so", async () => {
    const client = await connectRedis(redis.path);
    const failures: unknown[] = [];
    const store = createRedisStore({
      command: (words) => client.sendCommand(words),
      onFailure: (error) => failures.push(error),
    });
    client.destroy();
    const limiter = createLimiter({ store, perSecond: 2 });
    (await limiter.acquire("key")).done(0);
    (await limiter.acquire("key")).done(0);
    expect((await limiter.acquire("key")).waited).toBeGreaterThan(0);
    expect(failures.length).toBeGreaterThan(0);
  });
});
