import { systemClock } from "./clock.ts";
import type { BudgetSlot, BudgetStore } from "./limiter.ts";
import { createMemoryStore, holdMs, windowMs } from "./memory-store.ts";

/** How to reach Redis. */
export interface RedisStoreOptions {
  /**
   * Sends one command. With `redis`: `(words) => client.sendCommand(words)`. With `ioredis`:
   * `([name, ...words]) => client.call(name, ...words)`.
   */
  command: (words: string[]) => Promise<unknown>;
  /** Put before every key in Redis. Default: `quo:`. */
  prefix?: string | undefined;
  /** Gives numbers from 0 to 1, to name this process and its slots in Redis. Default: `Math.random`. */
  random?: (() => number) | undefined;
  /**
   * Told once for each failure of Redis. Until it answers again, every process keeps to a budget of its own: sending
   * goes on, and too fast a pace is met by Quo's 429. Default: nobody is told.
   */
  onFailure?: ((error: unknown) => void) | undefined;
}

/**
 * Takes a slot. Redis's own clock rules, so the clocks of the processes need not agree. Processes that were refused
 * stand in line (`:line`, by when they first asked); only the first may take the next slot, and one that does not
 * come back (`:seen`) loses its place, so that none starves and none blocks the others.
 */
const takeScript = `
local now = redis.call("TIME")
now = now[1] * 1000 + now[2] / 1000
local slots, line, seen, pause = KEYS[1], KEYS[1] .. ":line", KEYS[1] .. ":seen", KEYS[1] .. ":pause"
local id, owner, limit, window, hold = ARGV[1], ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
redis.call("ZADD", line, "NX", now, owner)
redis.call("ZADD", seen, now, owner)
for _, gone in ipairs(redis.call("ZRANGEBYSCORE", seen, "-inf", now - window - 250)) do
  redis.call("ZREM", seen, gone)
  redis.call("ZREM", line, gone)
end
for _, key in ipairs({ line, seen }) do redis.call("PEXPIRE", key, 10000) end
local paused = redis.call("PTTL", pause)
if paused > 0 then return tostring(math.min(paused, window)) end
redis.call("ZREMRANGEBYSCORE", slots, "-inf", now)
if redis.call("ZCARD", slots) >= limit then
  local first = redis.call("ZRANGE", slots, 0, 0, "WITHSCORES")
  return tostring(math.max(1, math.min(window, first[2] - now)))
end
if redis.call("ZRANGE", line, 0, 0)[1] ~= owner then return "5" end
redis.call("ZADD", slots, now + window + hold, id)
redis.call("PEXPIRE", slots, 10000)
redis.call("ZREM", line, owner)
redis.call("ZREM", seen, owner)
return "0"
`;

const releaseScript = `
local now = redis.call("TIME")
now = now[1] * 1000 + now[2] / 1000
redis.call("ZADD", KEYS[1], "XX", "LT", now + ARGV[2], ARGV[1])
if tonumber(ARGV[3]) > 0 then redis.call("SET", KEYS[1] .. ":pause", "1", "PX", ARGV[3]) end
`;

/** A key's name in Redis: a digest, because a store of counters is no place for an API key. */
async function nameOf(prefix: string, key: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key));
  const hex = Array.from(new Uint8Array(digest).subarray(0, 12), (byte) => byte.toString(16).padStart(2, "0"));
  return prefix + hex.join("");
}

/**
 * Shares the budget of a key between all processes that reach the same Redis (6.2 or newer). It brings no Redis
 * client; give it a function that sends commands with yours.
 *
 * @example
 * ```ts
 * const redis = await createClient({ url }).connect();
 * const store = createRedisStore({ command: (words) => redis.sendCommand(words) });
 * const quo = createQuoClient({ apiKey, limiter: createLimiter({ store }) });
 * ```
 */
export function createRedisStore({
  command,
  prefix = "quo:",
  random = Math.random,
  onFailure,
}: RedisStoreOptions): BudgetStore {
  const names = new Map<string, Promise<string>>();
  const ids = new WeakMap<BudgetSlot, string>();
  const owner = random().toString(36).slice(2);
  const fallback = createMemoryStore(systemClock);
  let count = 0;

  async function run(script: string, slot: BudgetSlot, values: (string | number)[]): Promise<unknown> {
    const { key } = slot;
    const name = names.get(key) ?? nameOf(prefix, key);
    names.set(key, name);
    const id = ids.get(slot) ?? `${owner}-${++count}`;
    ids.set(slot, id);
    return command(["EVAL", script, "1", await name, id, ...values.map(String)]);
  }

  return {
    async take(slot) {
      try {
        return Number(await run(takeScript, slot, [owner, slot.limit, windowMs, holdMs]));
      } catch (error) {
        onFailure?.(error);
        return fallback.take(slot);
      }
    },
    async release(slot, pauseMs) {
      await fallback.release(slot, pauseMs);
      try {
        await run(releaseScript, slot, [windowMs, Math.ceil(pauseMs)]);
      } catch (error) {
        onFailure?.(error);
      }
    },
  };
}
