import type { ClaimResult, ReplayStore } from "./replay-store.ts";

export type { Claim, ClaimResult, ReplayStore } from "./replay-store.ts";

/** What is used of a PostgreSQL client: `query` of pg's `Pool` or `Client`, and of drivers with its form. */
export interface PostgresClientLike {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/** Settings of {@link postgresStore}. */
export interface PostgresStoreOptions {
  /** The table, with its schema if need be. Letters, digits, `_` and one dot. Default: `quo_webhook_claims`. */
  table?: string;
}

/** A replay store with a table behind it. */
export interface PostgresStore extends ReplayStore {
  /** Makes the table if it is not there. Safe to call from many processes at once. */
  setUp(): Promise<void>;
  /** Deletes what need not be remembered any more; call it once in a while. Gives the number of keys. */
  purge(): Promise<number>;
}

/** The statement that {@link PostgresStore.setUp} runs, for those who keep their migrations in files. */
export const postgresTable = (table = "quo_webhook_claims"): string => `create table if not exists ${checked(table)} (
  key text primary key,
  -- null once the key is done
  owner text,
  -- the end of the lease, or of the memory
  until timestamptz not null
)`;

function checked(table: string): string {
  if (/^[a-z_]\w*(\.[a-z_]\w*)?$/i.test(table)) return table;
  throw new Error(`${JSON.stringify(table)} is no name for a table: use letters, digits and _, and one dot at most.`);
}

/**
 * A replay store in PostgreSQL, for receivers in many processes. Each call is one statement, so a client or a pool does;
 * leases are measured by the clock of the database only. Inside a transaction of yours it would hold others up.
 *
 * @param client A pool or client of `pg`, or of a driver with the same `query`. It stays yours to close.
 *
 * @example
 * const store = postgresStore(new Pool({ connectionString: process.env.DATABASE_URL }));
 * await store.setUp();
 * createWebhookHandler({ secrets, store, on: { … } });
 */
export function postgresStore(
  client: PostgresClientLike,
  { table = "quo_webhook_claims" }: PostgresStoreOptions = {},
): PostgresStore {
  checked(table);
  const after = (parameter: string) => `clock_timestamp() + ${parameter} * interval '1 second'`;
  const changes = async (text: string, values: unknown[]) => (await client.query(text, values)).rows.length > 0;
  return {
    async setUp() {
      // "if not exists" still fails when two connections create the same table at the same moment, so they take turns.
      await client.query(
        `do $$ begin perform pg_advisory_xact_lock(hashtext('${table}')); ${postgresTable(table)}; end $$`,
      );
    },
    async claim({ key, owner }, lease): Promise<ClaimResult> {
      const claimed = await changes(
        `insert into ${table} as held (key, owner, until) values ($1, $2, ${after("$3")})
         on conflict (key) do update set owner = excluded.owner, until = excluded.until
         where held.until <= clock_timestamp() returning key`,
        [key, owner, lease],
      );
      if (claimed) return "claimed";
      const { rows } = await client.query(`select owner from ${table} where key = $1`, [key]);
      // A row that went away in between was freed, which the next attempt will find out.
      return rows[0] && rows[0]["owner"] === null ? "done" : "busy";
    },
    renew: ({ key, owner }, lease) =>
      changes(
        `update ${table} set until = ${after("$3")}
         where key = $1 and owner = $2 and until > clock_timestamp() returning key`,
        [key, owner, lease],
      ),
    done: ({ key, owner }, retention) =>
      changes(
        `insert into ${table} as held (key, owner, until) values ($1, null, ${after("$3")})
         on conflict (key) do update set owner = null, until = excluded.until
         where held.owner = $2 or held.until <= clock_timestamp() returning key`,
        [key, owner, retention],
      ),
    failed: ({ key, owner }) =>
      changes(`delete from ${table} where key = $1 and owner = $2 and until > clock_timestamp() returning key`, [
        key,
        owner,
      ]),
    async purge() {
      const { rows } = await client.query(`delete from ${table} where until <= clock_timestamp() returning key`);
      return rows.length;
    },
  };
}
