import type { ReplayStore } from "./replay-store.ts";

/** Settings of {@link memoryStore}. */
export interface MemoryStoreOptions {
  /** The clock. Default: the system's. */
  now?: () => Date;
  /** Keys to keep; past it the oldest are forgotten first. Default: 100,000, about 20 MB. */
  maxKeys?: number;
}

interface Entry {
  /** Absent when the key is done. */
  owner: string | undefined;
  /** When a claim or the memory of it ends, in milliseconds. */
  until: number;
}

/**
 * A replay store in this process's memory: for one process, and for tests. Deliveries that reach another process, or
 * this one after a restart, are not recognised.
 *
 * @example
 * createWebhookHandler({ secrets, store: memoryStore(), on: { … } });
 */
export function memoryStore({ now = () => new Date(), maxKeys = 100_000 }: MemoryStoreOptions = {}): ReplayStore {
  const entries = new Map<string, Entry>();
  const live = (key: string): Entry | undefined => {
    const entry = entries.get(key);
    if (entry && entry.until > now().getTime()) return entry;
    entries.delete(key);
    return undefined;
  };
  const put = (key: string, owner: string | undefined, seconds: number) => {
    entries.delete(key);
    entries.set(key, { owner, until: now().getTime() + seconds * 1000 });
    for (const [oldest, { until }] of entries) {
      if (entries.size <= maxKeys && until > now().getTime()) break;
      entries.delete(oldest);
    }
  };
  // Each method runs to its end without waiting, which is what makes a claim atomic here.
  return {
    async claim({ key, owner }, lease) {
      const entry = live(key);
      if (entry) return entry.owner === undefined ? "done" : "busy";
      put(key, owner, lease);
      return "claimed";
    },
    async renew({ key, owner }, lease) {
      if (live(key)?.owner !== owner) return false;
      put(key, owner, lease);
      return true;
    },
    async done({ key, owner }, retention) {
      const entry = live(key);
      if (entry && entry.owner !== owner) return false;
      put(key, undefined, retention);
      return true;
    },
    async failed({ key, owner }) {
      return live(key)?.owner === owner && entries.delete(key);
    },
  };
}
