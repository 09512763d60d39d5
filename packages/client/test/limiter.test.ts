import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLimiter, sharedLimiter } from "../src/limiter.ts";
import { createVirtualClock } from "./virtual-clock.ts";

const seed = { seed: 20260622 };

describe("the limiter", () => {
  it("lets ten requests leave at once and the eleventh a second after the first was answered", async () => {
    const clock = createVirtualClock();
    const limiter = createLimiter({ clock });
    for (let index = 0; index < 10; index += 1) (await limiter.acquire("key")).done(0);
    const turn = await clock.run(Promise.resolve(limiter.acquire("key")));
    expect(turn.waited).toBe(1005);
  });

  it("never shows Quo more than its limit in any second, however long requests take to arrive and be answered", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 10 }),
        fc.array(
          fc.record({
            at: fc.nat(3000),
            travel: fc.integer({ min: 0, max: 400 }),
            answer: fc.integer({ min: 0, max: 500 }),
          }),
          { minLength: 1, maxLength: 30 },
        ),
        async (perSecond, requests) => {
          const clock = createVirtualClock();
          const limiter = createLimiter({ clock, perSecond });
          const arrivals: number[] = [];
          const wait = (milliseconds: number) => new Promise<void>((resolve) => clock.after(milliseconds, resolve));
          await clock.run(
            Promise.all(
              requests.map(async ({ at, travel, answer }) => {
                await wait(at);
                const turn = await limiter.acquire("key");
                await wait(travel);
                arrivals.push(clock.now());
                await wait(answer);
                turn.done(0);
              }),
            ),
          );
          expect(arrivals).toHaveLength(requests.length);
          arrivals.sort((a, b) => a - b);
          for (const [index, arrival] of arrivals.entries())
            expect((arrivals[index + perSecond] ?? Infinity) - arrival).toBeGreaterThanOrEqual(1000);
        },
      ),
      { ...seed, numRuns: 25 },
    );
  });

  it("serves in the order of asking, whatever aborts in between", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), async (aborts) => {
        const clock = createVirtualClock();
        const limiter = createLimiter({ clock, perSecond: 2 });
        const served: number[] = [];
        const waits = aborts.map(async (aborted, index) => {
          const controller = new AbortController();
          if (aborted) clock.after(1 + index, () => controller.abort(new Error("enough")));
          const turn = await limiter.acquire("key", controller.signal);
          served.push(index);
          turn.done(0);
        });
        await clock.run(Promise.allSettled(waits));
        expect(served).toEqual([...served].sort((a, b) => a - b));
        // Everybody who stayed was served.
        expect(
          aborts.flatMap((aborted, index) => (aborted ? [] : [index])).every((index) => served.includes(index)),
        ).toBe(true);
      }),
      { ...seed, numRuns: 40 },
    );
  });

  it("leaves the queue at once when the signal aborts, and leaves no timer behind", async () => {
    const clock = createVirtualClock();
    const limiter = createLimiter({ clock, perSecond: 1 });
    await limiter.acquire("key");
    const controller = new AbortController();
    const waiting = Promise.resolve(limiter.acquire("key", controller.signal));
    controller.abort(new Error("changed my mind"));
    await expect(waiting).rejects.toThrow("changed my mind");
    await clock.advance(0);
    expect(clock.pending).toBe(0);
  });

  it("keeps the budgets of keys apart", async () => {
    const clock = createVirtualClock();
    const limiter = createLimiter({ clock, perSecond: 1 });
    await limiter.acquire("one");
    expect((await limiter.acquire("two")).waited).toBe(0);
  });

  it("frees a slot two seconds after it was taken when no answer ever comes", async () => {
    const clock = createVirtualClock();
    const limiter = createLimiter({ clock, perSecond: 1 });
    await limiter.acquire("key");
    expect((await clock.run(Promise.resolve(limiter.acquire("key")))).waited).toBe(2005);
  });

  it("holds everybody back for as long as a 429 asks", async () => {
    const clock = createVirtualClock();
    const limiter = createLimiter({ clock });
    (await limiter.acquire("key")).done(5000);
    expect((await clock.run(Promise.resolve(limiter.acquire("key")))).waited).toBe(5000);
  });

  it("is one and the same for all clients of a process that are given none", () => {
    expect(sharedLimiter()).toBe(sharedLimiter());
  });
});
