import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRetryAfter, retryDelay, retryPolicy } from "../src/retry.ts";
import { createTransport } from "../src/transport.ts";
import { getContactById } from "../src/generated/functions.ts";
import { scriptedFetch } from "./scripted-fetch.ts";
import { createVirtualClock } from "./virtual-clock.ts";

const seed = { seed: 20260622 };
const moment = Date.parse("2026-06-22T16:00:00Z");

describe("the pause before a retry", () => {
  it("is never longer than the exponential ceiling, never negative, and covers all of it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 60_000 }),
        (attempt, random, baseDelay, maxDelay) => {
          const policy = retryPolicy({ baseDelay, maxDelay });
          const ceiling = Math.min(maxDelay, baseDelay * 2 ** (attempt - 1));
          expect(retryDelay(policy, attempt, 0, random)).toBe(random * ceiling);
        },
      ),
      seed,
    );
  });

  it("is never shorter than Retry-After, and endless when that is beyond what the policy waits", () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.double({ min: 0, max: 1, noNaN: true }), (retryAfter, random) => {
        const delay = retryDelay(retryPolicy(), 1, retryAfter, random);
        expect(delay).toBeGreaterThanOrEqual(retryAfter);
        expect(delay === Infinity).toBe(retryAfter > 30_000);
      }),
      seed,
    );
  });
});

describe("Retry-After", () => {
  it.each([
    ["7", undefined, 7000],
    ["0.5", undefined, 500],
    ["0", undefined, undefined],
    ["-5", undefined, undefined],
    ["soon", undefined, undefined],
    ["", undefined, undefined],
    ["Mon, 22 Jun 2026 16:00:09 GMT", undefined, 9000],
    ["Mon, 22 Jun 2026 15:59:00 GMT", undefined, undefined],
    // The server's clock is a day ahead; what counts is the distance between its two dates.
    ["Tue, 23 Jun 2026 16:00:09 GMT", "Tue, 23 Jun 2026 16:00:04 GMT", 5000],
  ])("%j beside the date %j asks for %j ms", (value, date, expected) => {
    const headers = new Headers({ "retry-after": value, ...(date ? { date } : {}) });
    expect(readRetryAfter(headers, { date: () => moment })).toBe(expected);
  });

  it("is not there", () => expect(readRetryAfter(new Headers(), { date: () => moment })).toBeUndefined());
});

describe("a client that retries", () => {
  const failing = (headers: Record<string, string> = {}) => scriptedFetch({ status: 503, headers, body: "" });

  it.each([0, 1, 2, 5])("makes %j retries and not one more", async (retries) => {
    const clock = createVirtualClock();
    const { fetch, seen } = failing();
    const quo = createTransport({ apiKey: "key", fetch, clock, retries, random: () => 0.5, totalTimeout: Infinity });
    await expect(clock.run(getContactById(quo, "c1"))).rejects.toMatchObject({ status: 503, attempts: retries + 1 });
    expect(seen).toHaveLength(retries + 1);
  });

  it("lets one request say otherwise, zero included", async () => {
    const clock = createVirtualClock();
    const { fetch, seen } = failing();
    const quo = createTransport({ apiKey: "key", fetch, clock, retries: 5 });
    await expect(clock.run(getContactById(quo, "c1", { retries: 0 }))).rejects.toThrow("503");
    expect(seen).toHaveLength(1);
  });

  it("keeps all pauses within the total time", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 0, max: 8 }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        async (totalTimeout, retries, randoms) => {
          const clock = createVirtualClock();
          const random = () => randoms.next().value ?? 0;
          const { fetch } = failing();
          const quo = createTransport({ apiKey: "key", fetch, clock, limiter: false, retries, random, totalTimeout });
          await expect(clock.run(getContactById(quo, "c1"))).rejects.toThrow("503");
          expect(clock.now()).toBeLessThan(totalTimeout);
        },
      ),
      { ...seed, numRuns: 30 },
    );
  });

  it("gives up at once when Retry-After asks for more than it would wait, and tells how much", async () => {
    const clock = createVirtualClock();
    const { fetch, seen } = scriptedFetch({ status: 429, headers: { "retry-after": "3600" }, body: "" });
    const quo = createTransport({ apiKey: "key", fetch, clock });
    await expect(clock.run(getContactById(quo, "c1"))).rejects.toMatchObject({ retryAfter: 3_600_000, attempts: 1 });
    expect(seen).toHaveLength(1);
  });

  it("asks for the key again on every attempt", async () => {
    const clock = createVirtualClock();
    const { fetch, seen } = failing();
    let count = 0;
    const quo = createTransport({ apiKey: () => Promise.resolve(`key-${++count}`), fetch, clock });
    await expect(clock.run(getContactById(quo, "c1"))).rejects.toThrow("503");
    expect(seen.map(({ headers }) => headers["authorization"])).toEqual(["key-1", "key-2", "key-3"]);
  });

  it("wakes from its pause when the signal aborts", async () => {
    const clock = createVirtualClock();
    const { fetch } = failing();
    const quo = createTransport({ apiKey: "key", fetch, clock, random: () => 1 });
    const controller = new AbortController();
    const call = getContactById(quo, "c1", { signal: controller.signal });
    await clock.advance(100);
    controller.abort(new Error("enough"));
    await expect(call).rejects.toThrow("enough");
    await clock.advance(0);
    expect(clock.pending).toBe(0);
  });
});

describe("a policy", () => {
  it("takes the default for what is undefined, and the client's value before it", () => {
    const defaults = retryPolicy();
    expect(
      retryPolicy({ limit: undefined, baseDelay: undefined, maxDelay: undefined, maxRetryAfter: undefined }),
    ).toEqual(defaults);
    expect(retryPolicy({ limit: 5, baseDelay: 7 }, { limit: undefined, maxDelay: 9 })).toEqual({
      ...defaults,
      limit: 5,
      baseDelay: 7,
      maxDelay: 9,
    });
  });
});
