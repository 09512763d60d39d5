import type { Clock } from "./clock.ts";
import type { BudgetSlot, BudgetStore } from "./limiter.ts";

/** A second, a little longer than it is because clocks tick in whole milliseconds here and there. */
export const windowMs = 1005;

/** A request that has had no answer for this many milliseconds has arrived all the same. */
export const holdMs = 1000;

/** Keeps the budgets of this process in memory. */
export function createMemoryStore(clock: Clock): BudgetStore {
  // What holds a place in the budget of a key, and until when. A pause takes all places, as numbers.
  const budgets: Record<string, Map<BudgetSlot | number, number>> = {};

  return {
    take(slot) {
      const budget = (budgets[slot.key] ??= new Map<BudgetSlot | number, number>());
      const now = clock.now();
      for (const [place, until] of budget) if (until <= now) budget.delete(place);
      if (budget.size >= slot.limit) return Math.min(windowMs, Math.min(...budget.values()) - now);
      budget.set(slot, now + windowMs + holdMs);
      return 0;
    },
    release(slot, pauseMs) {
      const budget = budgets[slot.key];
      const now = clock.now();
      budget?.set(slot, now + windowMs);
      if (pauseMs) for (let place = 0; place < slot.limit; place += 1) budget?.set(place, now + pauseMs);
    },
  };
}
