/** Time as the client sees it. Pass your own to run tests without waiting. */
export interface Clock {
  /** Milliseconds from any fixed moment. It must never go back, whatever happens to the wall clock. */
  now(): number;
  /** The wall clock, in milliseconds since 1970. */
  date(): number;
  /** Calls back after some milliseconds; the function it gives cancels that. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};
