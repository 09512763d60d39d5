/** Refusals that may be diagnosed at once before the limit shows. */
const burst = 50;
/** Refusals diagnosed a second while a flood lasts. */
const perSecond = 5;

let left = burst;
let countedAt = 0;

/**
 * Whether one more refusal may be diagnosed now. A diagnosis hashes the body some thirty times; with this limit a flood
 * of forged requests costs what verifying them costs.
 *
 * @param now Milliseconds of a clock that only matters by its differences.
 */
export function mayDiagnose(now: number): boolean {
  left = Math.min(burst, left + (Math.max(0, now - countedAt) / 1000) * perSecond);
  countedAt = now;
  if (left < 1) return false;
  left -= 1;
  return true;
}
