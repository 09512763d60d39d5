/** What claiming a key gave: it is yours, somebody else works on it, or it was handled before. */
export type ClaimResult = "claimed" | "busy" | "done";

/** A key and who works on it. */
export interface Claim {
  /** Names what must be handled once. Up to 512 characters. */
  key: string;
  /** Names this attempt to handle it; only the owner of a claim can end it. */
  owner: string;
}

/**
 * Remembers what was handled, so that a delivery that comes twice is handled once. A claim ends as `done`, which is
 * remembered, or `failed`, which frees the key for the next attempt; when its process dies it is free once the lease is
 * over. `claim` must be atomic: of any number of callers at most one gets `claimed`.
 *
 * `replayStoreCases` of `@quo-api/webhooks/testing` checks an implementation of your own.
 */
export interface ReplayStore {
  /** Takes a key for `lease` seconds, unless it is done or another claim is alive. */
  claim(claim: Claim, lease: number): Promise<ClaimResult>;
  /** Gives the claim another `lease` seconds. `false` when it is no longer the owner's. */
  renew(claim: Claim, lease: number): Promise<boolean>;
  /** Marks the key as handled for `retention` seconds. `false`, and no change, when another owner has it. */
  done(claim: Claim, retention: number): Promise<boolean>;
  /** Frees the key. `false`, and no change, when another owner has it or it is done. */
  failed(claim: Claim): Promise<boolean>;
}
