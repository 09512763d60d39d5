import { Redis } from "ioredis";
import { Pool } from "pg";
import type { ReplayStore } from "../../src/index.ts";
import { postgresStore } from "../../src/stores/postgres-store.ts";
import { redisStore } from "../../src/stores/redis-store.ts";

/** A store on the server behind a URL, with the connection to close afterwards. */
export async function openStore(url: string): Promise<{ store: ReplayStore; close: () => Promise<unknown> }> {
  if (url.startsWith("redis:")) {
    const client = new Redis(url);
    return { store: redisStore(client), close: () => client.quit() };
  }
  const pool = new Pool({ connectionString: url, max: 4 });
  const store = postgresStore(pool);
  await store.setUp();
  return { store, close: () => pool.end() };
}
