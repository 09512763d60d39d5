import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Redis } from "ioredis";
import { Pool } from "pg";
import { createClient } from "redis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memoryStore } from "../src/index.ts";
import { postgresStore, postgresTable } from "../src/stores/postgres-store.ts";
import { redisStore } from "../src/stores/redis-store.ts";
import { replayStoreCases } from "../src/testing.ts";
import { type RunningServer, startPostgres, startRedis } from "@quo-api/testing";

describe("the store in memory", () => {
  let time = 0;
  const now = () => new Date(time);
  const store = memoryStore({ now });
  const wait = async (seconds: number) => void (time += seconds * 1000);

  it.each(replayStoreCases(() => store, { wait }))("$name", async ({ run }) => expect(run()).resolves.toBeUndefined());

  it("forgets the oldest keys when there are too many", async () => {
    const small = memoryStore({ now, maxKeys: 2 });
    for (const key of ["a", "b", "c"]) {
      await small.claim({ key, owner: "x" }, 600);
      await small.done({ key, owner: "x" }, 600);
    }
    expect(await small.claim({ key: "c", owner: "y" }, 600)).toBe("done");
    expect(await small.claim({ key: "a", owner: "y" }, 600)).toBe("claimed");
  });
});

/** Runs receivers in processes of their own, lets them start at the same moment and gives the lines each wrote. */
async function runReceivers(tasks: object[]): Promise<string[][]> {
  const program = fileURLToPath(new URL("programs/receiver.ts", import.meta.url));
  const children = tasks.map((task) => {
    const child = spawn(process.execPath, [program, JSON.stringify(task)], { stdio: ["pipe", "pipe", "inherit"] });
    let output = "";
    const ready = new Promise<void>((resolve) => {
      child.stdout.on("data", (chunk: Buffer) => {
        output += chunk.toString();
        if (output.startsWith("ready\n")) resolve();
      });
      child.on("close", () => resolve());
    });
    const lines = new Promise<string[]>((resolve) => {
      child.on("close", () => resolve(output.split("\n").filter((line) => line !== "" && line !== "ready")));
    });
    return { ready, lines, start: () => child.stdin.end() };
  });
  await Promise.all(children.map(({ ready }) => ready));
  for (const { start } of children) start();
  return Promise.all(children.map(({ lines }) => lines));
}

/** What must hold for receivers in many processes that share the store behind a URL. */
function sharedByProcesses(url: () => string) {
  it("lets each of 200 ids be handled once, however many processes get all of them", async () => {
    const ids = Array.from({ length: 200 }, (_, at) => `msg_many_${at}`);
    const shuffled = (by: number) => ids.map((_, at) => ids[(at * 7 + by * 41) % ids.length] as string);
    const outputs = await runReceivers([0, 1, 2, 3].map((by) => ({ url: url(), ids: shuffled(by), lease: 30 })));
    expect(outputs.flat().toSorted()).toEqual(ids.map((id) => `handled ${id}`).toSorted());
    // That they really shared the work is what makes the count mean something.
    expect(outputs.filter((lines) => lines.length > 0).length).toBeGreaterThan(1);
  });

  it("lets a claim whose process died be taken over after its lease", async () => {
    const ids = ["msg_crash"];
    expect(await runReceivers([{ url: url(), ids, crashAt: "msg_crash", lease: 1 }])).toEqual([["crashing msg_crash"]]);
    const outputs = await runReceivers([0, 1].map(() => ({ url: url(), ids, lease: 30 })));
    expect(outputs.flat()).toEqual(["handled msg_crash"]);
  });
}

describe("the store in Redis", () => {
  let server: RunningServer;
  let ioredis: Redis;
  let nodeRedis: ReturnType<typeof createClient>;
  beforeAll(async () => {
    server = await startRedis();
    ioredis = new Redis(server.url);
    nodeRedis = createClient({ url: server.url });
    await nodeRedis.connect();
  });
  afterAll(async () => {
    await ioredis?.quit();
    await nodeRedis?.close();
    await server?.stop();
  });

  it.concurrent.each(replayStoreCases(() => redisStore(ioredis)))("through ioredis $name", async ({ run }) =>
    expect(run()).resolves.toBeUndefined(),
  );
  it.concurrent.each(replayStoreCases(() => redisStore(nodeRedis)))("through node-redis $name", async ({ run }) =>
    expect(run()).resolves.toBeUndefined(),
  );

  it("leaves nothing behind that does not end by itself, and nothing outside its prefix", async () => {
    const store = redisStore(ioredis, { prefix: "mine:" });
    await store.claim({ key: "a", owner: "x" }, 600);
    await store.claim({ key: "b", owner: "x" }, 600);
    await store.done({ key: "b", owner: "x" }, 600);
    const keys = await ioredis.keys("mine:*");
    expect(keys.toSorted()).toEqual(["mine:a", "mine:b"]);
    for (const key of keys) expect(await ioredis.pttl(key)).toBeGreaterThan(0);
  });

  sharedByProcesses(() => server.url);
});

describe("the store in PostgreSQL", () => {
  let server: RunningServer;
  let pool: Pool;
  beforeAll(async () => {
    server = await startPostgres();
    pool = new Pool({ connectionString: server.url, max: 20 });
    await Promise.all(Array.from({ length: 8 }, () => postgresStore(pool).setUp()));
  });
  afterAll(async () => {
    await pool?.end();
    await server?.stop();
  });

  it.concurrent.each(replayStoreCases(() => postgresStore(pool)))("$name", async ({ run }) =>
    expect(run()).resolves.toBeUndefined(),
  );

  it("forgets on request what need not be remembered", async () => {
    const store = postgresStore(pool, { table: "public.other_claims" });
    await store.setUp();
    await store.done({ key: "old", owner: "x" }, -1);
    await store.done({ key: "new", owner: "x" }, 600);
    expect(await store.purge()).toBe(1);
    expect((await pool.query("select key from other_claims")).rows).toEqual([{ key: "new" }]);
  });

  it("refuses a name that is not a table's", () => {
    expect(() => postgresStore(pool, { table: "x; drop table y" })).toThrow(/no name for a table/);
    expect(() => postgresTable('"x"')).toThrow(/no name for a table/);
  });

  sharedByProcesses(() => server.url);
});
