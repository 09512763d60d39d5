import type { Claim, ClaimResult, ReplayStore } from "../stores/replay-store.ts";

/** One thing that a replay store must do. */
export interface StoreCase {
  /** What is expected, as a sentence. */
  name: string;
  /** Rejects with what was found instead. */
  run: () => Promise<void>;
}

/** How the cases reach the store. */
export interface StoreCaseOptions {
  /** Lets seconds pass for the store. Default: waits. A store with a clock of its own can be wound forward instead. */
  wait?: (seconds: number) => Promise<void>;
}

/** Long enough to be alive in the next call even on a busy machine, short enough to wait for. */
const lease = 1;
const long = 600;

function expectEqual(found: unknown, expected: unknown, what: string): void {
  if (found !== expected) throw new Error(`${what}: expected ${String(expected)}, found ${String(found)}.`);
}

const sleep = (seconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, seconds * 1000);
  });

/**
 * What every replay store must do, to run against one of your own with any test runner. The keys are new each time, so
 * the store may be shared.
 *
 * @param open Gives the store. The concurrent case calls it many times; give a new connection each time if you can.
 *
 * @example
 * for (const { name, run } of replayStoreCases(() => myStore)) test(name, run);
 */
export function replayStoreCases(
  open: () => ReplayStore | Promise<ReplayStore>,
  { wait = sleep }: StoreCaseOptions = {},
): StoreCase[] {
  const claimOf = (owner: string, key = `case:${crypto.randomUUID()}`): Claim => ({ key, owner });
  const expectClaim = async (store: ReplayStore, claim: Claim, expected: ClaimResult, what: string) =>
    expectEqual(await store.claim(claim, long), expected, what);

  const cases: Record<string, (store: ReplayStore) => Promise<void>> = {
    "gives a free key to the one who claims it, and to nobody else": async (store) => {
      const first = claimOf("one");
      await expectClaim(store, first, "claimed", "the first claim");
      await expectClaim(store, claimOf("two", first.key), "busy", "the claim of another");
      await expectClaim(store, first, "busy", "a second claim by the owner");
    },
    "keeps keys apart, whatever they hold": async (store) => {
      const base = crypto.randomUUID();
      for (const end of ["", ":", "'; drop table x; --", "é👍🏽", "%_*", "x".repeat(470)])
        await expectClaim(store, claimOf("one", base + end), "claimed", `the key with ${end.slice(0, 20)}`);
    },
    "gives a key to one of many who claim it at once": async (first) => {
      const { key } = claimOf("");
      const stores = await Promise.all(Array.from({ length: 20 }, async (_, at) => (at === 0 ? first : open())));
      const results = await Promise.all(stores.map((store, at) => store.claim(claimOf(`owner ${at}`, key), long)));
      expectEqual(results.filter((result) => result === "claimed").length, 1, "the number of winners");
      expectEqual(results.filter((result) => result === "busy").length, 19, "the number of others");
    },
    "remembers what is done": async (store) => {
      const claim = claimOf("one");
      await store.claim(claim, long);
      expectEqual(await store.done(claim, long), true, "done by the owner");
      await expectClaim(store, claimOf("two", claim.key), "done", "a claim afterwards");
      expectEqual(await store.failed(claim), false, "failing afterwards");
      expectEqual(await store.renew(claim, long), false, "renewing afterwards");
      await expectClaim(store, claimOf("two", claim.key), "done", "a claim after all that");
    },
    "frees what failed": async (store) => {
      const claim = claimOf("one");
      await store.claim(claim, long);
      expectEqual(await store.failed(claim), true, "failed by the owner");
      await expectClaim(store, claimOf("two", claim.key), "claimed", "a claim afterwards");
    },
    "lets only the owner end or renew a claim": async (store) => {
      const claim = claimOf("one");
      const stranger = claimOf("two", claim.key);
      await store.claim(claim, long);
      expectEqual(await store.done(stranger, long), false, "done by a stranger");
      expectEqual(await store.failed(stranger), false, "failed by a stranger");
      expectEqual(await store.renew(stranger, long), false, "renewed by a stranger");
      await expectClaim(store, stranger, "busy", "a claim by the stranger");
    },
    "lets a claim be taken over once its lease is over, and the late owner change nothing": async (store) => {
      const dead = claimOf("dead");
      const next = claimOf("next", dead.key);
      await store.claim(dead, lease);
      await wait(lease * 1.2);
      await expectClaim(store, next, "claimed", "the claim after the lease");
      expectEqual(await store.done(dead, long), false, "done by the late owner");
      expectEqual(await store.failed(dead), false, "failed by the late owner");
      expectEqual(await store.renew(dead, long), false, "renewed by the late owner");
      expectEqual(await store.done(next, long), true, "done by the new owner");
    },
    "keeps a claim alive that is renewed": async (store) => {
      const claim = claimOf("one");
      await store.claim(claim, lease);
      expectEqual(await store.renew(claim, long), true, "renewed by the owner");
      await wait(lease * 1.2);
      await expectClaim(store, claimOf("two", claim.key), "busy", "a claim after the first lease");
    },
    "accepts done after the lease while nobody took over": async (store) => {
      const claim = claimOf("slow");
      await store.claim(claim, lease);
      await wait(lease * 1.2);
      expectEqual(await store.done(claim, long), true, "done by the slow owner");
      await expectClaim(store, claimOf("two", claim.key), "done", "a claim afterwards");
    },
    "forgets what was done after the retention": async (store) => {
      const claim = claimOf("one");
      await store.claim(claim, long);
      await store.done(claim, lease);
      await wait(lease * 1.2);
      await expectClaim(store, claimOf("two", claim.key), "claimed", "a claim after the retention");
    },
  };
  return Object.entries(cases).map(([name, run]) => ({ name, run: async () => run(await open()) }));
}
