import type { Claim, ClaimResult, ReplayStore } from "./replay-store.ts";

export type { Claim, ClaimResult, ReplayStore } from "./replay-store.ts";

/** What is used of a Redis client: `call` of ioredis, `sendCommand` of node-redis, or `send` of Bun's client. */
export type RedisClientLike =
  | { call(command: string, ...parameters: string[]): Promise<unknown> }
  | { sendCommand(parameters: string[]): Promise<unknown> }
  | { send(command: string, parameters: string[]): Promise<unknown> };

/** Settings of {@link redisStore}. */
export interface RedisStoreOptions {
  /** Put in front of every key. Default: `quo:webhook:`. */
  prefix?: string;
}

/**
 * A key holds `c` and its owner while it is claimed and `d` once it is done; Redis forgets both in time. Each script
 * runs on its own in Redis, which makes it atomic. Leases are measured by the clock of Redis only.
 */
const scripts = {
  claim: `local held = redis.call('GET', KEYS[1])
if held == 'd' then return 'done' end
if held then return 'busy' end
redis.call('SET', KEYS[1], 'c' .. ARGV[1], 'PX', ARGV[2])
return 'claimed'`,
  renew: `if redis.call('GET', KEYS[1]) ~= 'c' .. ARGV[1] then return '' end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 'yes'`,
  done: `local held = redis.call('GET', KEYS[1])
if held and held ~= 'c' .. ARGV[1] then return '' end
redis.call('SET', KEYS[1], 'd', 'PX', ARGV[2])
return 'yes'`,
  failed: `if redis.call('GET', KEYS[1]) ~= 'c' .. ARGV[1] then return '' end
redis.call('DEL', KEYS[1])
return 'yes'`,
};

function send(client: RedisClientLike, command: string, parameters: string[]): Promise<unknown> {
  // ioredis has a sendCommand too, of another form, so `call` is asked for first.
  if ("call" in client) return client.call(command, ...parameters);
  return "sendCommand" in client ? client.sendCommand([command, ...parameters]) : client.send(command, parameters);
}

/**
 * A replay store in Redis (5 or newer, Valkey, or a service that speaks its protocol), for receivers in many processes.
 *
 * @param client A connected client of ioredis, node-redis or Bun. It stays yours to close.
 *
 * @example
 * createWebhookHandler({ secrets, store: redisStore(new Redis(process.env.REDIS_URL)), on: { … } });
 */
export function redisStore(client: RedisClientLike, { prefix = "quo:webhook:" }: RedisStoreOptions = {}): ReplayStore {
  const run = (script: keyof typeof scripts, { key, owner }: Claim, seconds = 0) =>
    send(client, "EVAL", [scripts[script], "1", prefix + key, owner, `${Math.max(1, Math.ceil(seconds * 1000))}`]);
  return {
    claim: async (claim, lease) => String(await run("claim", claim, lease)) as ClaimResult,
    renew: async (claim, lease) => String(await run("renew", claim, lease)) === "yes",
    done: async (claim, retention) => String(await run("done", claim, retention)) === "yes",
    failed: async (claim) => String(await run("failed", claim)) === "yes",
  };
}
