import type { Clock } from "../src/clock.ts";

/** A clock that stands still until a test moves it. */
export interface VirtualClock extends Clock {
  /** Lets everything happen that is due until the promise settles, jumping from timer to timer. */
  run<T>(promise: PromiseLike<T>): Promise<T>;
  /** Moves on, firing what is due on the way. */
  advance(milliseconds: number): Promise<void>;
  /** Moves the wall clock alone, as an operator or NTP does. */
  jump(milliseconds: number): void;
  /** How many timers are set. */
  readonly pending: number;
}

/** Lets promises, streams and the like settle. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Makes a clock that starts at 2026-06-22T16:00:00Z. */
export function createVirtualClock(): VirtualClock {
  let time = 0;
  let wall = Date.parse("2026-06-22T16:00:00Z");
  const timers = new Map<object, { at: number; callback: () => void }>();

  function fireNext(until: number): boolean {
    const [next] = [...timers].sort(([, a], [, b]) => a.at - b.at);
    if (!next || next[1].at > until) return false;
    timers.delete(next[0]);
    time = Math.max(time, next[1].at);
    next[1].callback();
    return true;
  }

  return {
    now: () => time,
    date: () => wall + time,
    after(milliseconds, callback) {
      const timer = {};
      timers.set(timer, { at: time + milliseconds, callback });
      return () => timers.delete(timer);
    },
    async run(promise) {
      let settled = false;
      const done = () => (settled = true);
      promise.then(done, done);
      for (;;) {
        await settle();
        if (settled) return promise;
        if (!fireNext(Infinity)) throw new Error("The promise waits for something that no timer brings.");
      }
    },
    async advance(milliseconds) {
      const until = time + milliseconds;
      await settle();
      while (fireNext(until)) await settle();
      time = until;
    },
    jump(milliseconds) {
      wall += milliseconds;
    },
    get pending() {
      return timers.size;
    },
  };
}
