import { abortable, sleep } from "./abortable.ts";
import { type Clock, systemClock } from "./clock.ts";
import { createMemoryStore } from "./memory-store.ts";

/** A turn to send one request. */
export interface Turn {
  /** Milliseconds this turn was waited for. */
  readonly waited: number;
  /** Says that Quo has the request. `pauseMs` holds everybody else back, as a 429 asks for. */
  done(pauseMs: number): void;
}

/** Decides when a request may leave. */
export interface Limiter {
  /**
   * Gives a turn, at once or later. Turns of one key are given in the order they were asked for.
   *
   * @throws the signal's reason, when it aborts before the turn came.
   */
  acquire(key: string, signal?: AbortSignal): Turn | Promise<Turn>;
}

/** A place in the budget of a key, told from others by being another object. */
export interface BudgetSlot {
  readonly key: string;
  /** How many slots the key has. */
  readonly limit: number;
}

/** Where the slots of a budget are kept, so that several processes can share it. Times are in milliseconds. */
export interface BudgetStore {
  /**
   * Takes the slot for `windowMs + holdMs` at most.
   *
   * @returns 0 when it was taken, otherwise how long to wait before asking again: never more than `windowMs`.
   */
  take(slot: BudgetSlot): number | Promise<number>;
  /** Frees the slot `windowMs` from now, and gives out none at all for the next `pauseMs`. It must not fail: nobody waits for it. */
  release(slot: BudgetSlot, pauseMs: number): void | Promise<void>;
}

/** What a limiter can be told. */
export interface LimiterOptions {
  /** Requests in any one second. Default: 10, which is what Quo allows a key. */
  perSecond?: number | undefined;
  /** Where slots are kept. Default: in the memory of this process. */
  store?: BudgetStore | undefined;
  /** Default: the clock of the machine. */
  clock?: Clock | undefined;
}

/**
 * Makes a limiter that never lets Quo see more than `perSecond` requests in any second: a slot is free again one
 * second after its request was answered (or two after it left), not one second after it left, because a request may
 * take its time to arrive.
 *
 * @example
 * ```ts
 * const limiter = createLimiter({ perSecond: 5 });
 * const quo = createQuoClient({ apiKey, limiter });
 * ```
 */
export function createLimiter({
  perSecond: limit = 10,
  clock = systemClock,
  store = createMemoryStore(clock),
}: LimiterOptions = {}): Limiter {
  // The last in the queue of each key that has one: the next comer waits for it.
  const tails = new Map<string, Promise<unknown>>();

  return {
    acquire(key, signal) {
      signal?.throwIfAborted();
      const since = clock.now();
      const slot = { key, limit };
      const done = (pauseMs: number) => void store.release(slot, pauseMs);
      const turn = () => ({ waited: clock.now() - since, done });
      const before = tails.get(key);
      let answer = before ? undefined : store.take(slot);
      if (answer === 0) return turn();

      return abortable(clock, signal, (stopped) => {
        const queue = async () => {
          await before;
          for (;;) {
            stopped.throwIfAborted();
            const wait = await (answer ?? store.take(slot));
            answer = undefined;
            if (wait > 0) await sleep(clock, wait, stopped);
            else if (stopped.aborted) done(0);
            else return turn();
          }
        };
        const mine = queue();
        const leave = () => {
          if (tails.get(key) === tail) tails.delete(key);
        };
        const tail = mine.then(leave, leave);
        tails.set(key, tail);
        return mine;
      });
    },
  };
}

let shared: Limiter | undefined;

/** The limiter of every client that is given none: clients of one key in one process share its budget. */
export const sharedLimiter = (): Limiter => (shared ??= createLimiter());
