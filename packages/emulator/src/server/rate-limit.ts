/** What is left of a key's budget. */
export interface Budget {
  allowed: boolean;
  /** Requests left in the present second. */
  left: number;
  /** Whole seconds until the budget is full again. */
  resetSeconds: number;
}

/** Counts the requests of each key in seconds that begin with the first request. */
export class RateLimit {
  readonly #windows = new Map<string, { start: number; used: number }>();
  readonly #perSecond: number;

  constructor(perSecond: number) {
    this.#perSecond = perSecond;
  }

  /** Takes one request from the budget of a key at a moment in milliseconds. */
  take(key: string, now: number): Budget {
    let window = this.#windows.get(key);
    if (window === undefined || now - window.start >= 1000 || now < window.start) {
      window = { start: now, used: 0 };
      this.#windows.set(key, window);
    }
    window.used += 1;
    const left = Math.max(0, this.#perSecond - window.used);
    return { allowed: window.used <= this.#perSecond, left, resetSeconds: 1 };
  }

  clear(): void {
    this.#windows.clear();
  }
}
