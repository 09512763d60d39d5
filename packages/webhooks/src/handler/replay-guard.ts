import type { Claim, ClaimResult, ReplayStore } from "../stores/replay-store.ts";

/** How a store is used by a receiver. */
export interface GuardOptions {
  store: ReplayStore;
  /** Seconds. */
  lease: number;
  /** Seconds. */
  retention: number;
  owner: string;
  /** Told when the store fails while a claim is renewed or ended. */
  onStoreError: (error: unknown) => void;
}

/**
 * Runs work under claims on all keys: at most once at a time, and never again once it succeeded. The claims are renewed
 * while the work lasts, so that the lease can be short.
 *
 * @returns `claimed` when the work ran; otherwise why it did not.
 * @throws what the work throws, after the claims were freed.
 */
export async function runOnce(keys: string[], options: GuardOptions, work: () => Promise<void>): Promise<ClaimResult> {
  const { store, lease, retention, owner, onStoreError } = options;
  const held: Claim[] = [];
  const end = (ending: (claim: Claim) => Promise<boolean>) => Promise.all(held.map(ending));
  for (const key of keys) {
    const claim = { key, owner };
    const result = await store.claim(claim, lease).catch(async (error: unknown) => {
      await end((one) => store.failed(one)).catch(onStoreError);
      throw error;
    });
    if (result === "claimed") held.push(claim);
    else {
      // What happened before under another name has happened: this name is done as well.
      await end((one) => (result === "done" ? store.done(one, retention) : store.failed(one)));
      return result;
    }
  }
  const renewal = setInterval(
    () => void end((claim) => store.renew(claim, lease)).catch(onStoreError),
    (lease * 1000) / 3,
  );
  try {
    await work();
  } catch (error) {
    await end((claim) => store.failed(claim)).catch(onStoreError);
    throw error;
  } finally {
    clearInterval(renewal);
  }
  // The work is done whatever the store says; at worst the delivery is handled once more.
  await end((claim) => store.done(claim, retention)).catch(onStoreError);
  return "claimed";
}
