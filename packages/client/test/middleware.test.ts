import { describe, expect, it } from "vitest";
import { createTransport, getContactById, type Logger, logRequests, type Middleware } from "../src/index.ts";
import { scriptedFetch } from "./scripted-fetch.ts";
import { createVirtualClock } from "./virtual-clock.ts";

const contact = { body: { data: { id: "c1" } } };

describe("middleware", () => {
  it("wraps every attempt like an onion, the first layer outermost, and sees the operation", async () => {
    const clock = createVirtualClock();
    const steps: string[] = [];
    const layer =
      (name: string): Middleware =>
      async (request, next) => {
        steps.push(`${name} ${request.operation.id} ${request.attempt}`);
        const response = await next(request);
        steps.push(`${name} ${response.status}`);
        return response;
      };
    const { fetch } = scriptedFetch({ status: 503, body: "" }, contact);
    const quo = createTransport({ apiKey: "key", fetch, clock, middleware: [layer("outer"), layer("inner")] });
    await clock.run(getContactById(quo, "c1"));
    expect(steps).toEqual([
      "outer getContactById_v1 1",
      "inner getContactById_v1 1",
      "inner 503",
      "outer 503",
      "outer getContactById_v1 2",
      "inner getContactById_v1 2",
      "inner 200",
      "outer 200",
    ]);
  });

  it("may change what leaves, and answer without a request", async () => {
    const { fetch, seen } = scriptedFetch(contact);
    const change: Middleware = (request, next) =>
      next({ ...request, headers: { ...request.headers, "x-request-id": "r1" } });
    await getContactById(createTransport({ apiKey: "key", fetch, middleware: [change] }), "c1");
    expect(seen[0]?.headers["x-request-id"]).toBe("r1");
    const answer: Middleware = async () => Response.json({ data: { id: "cached" } });
    const quo = createTransport({ apiKey: "key", fetch, middleware: [answer] });
    expect(await getContactById(quo, "c1")).toEqual({ id: "cached" });
    expect(seen).toHaveLength(1);
  });

  it("that throws an error of its own is neither repeated nor reworded", async () => {
    const { fetch, seen } = scriptedFetch(contact);
    const own = new RangeError("not on Sundays");
    const quo = createTransport({ apiKey: "key", fetch, middleware: [() => Promise.reject(own)] });
    await expect(getContactById(quo, "c1")).rejects.toBe(own);
    expect(seen).toHaveLength(0);
  });
});

describe("a logger", () => {
  function remember() {
    const lines: string[] = [];
    const logger: Logger = { warn: (line) => lines.push(line), debug: (line) => lines.push(line) };
    return { lines, logger };
  }

  it("is told about retries, and nothing that should stay private", async () => {
    const clock = createVirtualClock();
    const { lines, logger } = remember();
    const body = { message: "no room for +12065550187 and secret-key" };
    const { fetch } = scriptedFetch({ status: 503, body }, contact);
    await clock.run(
      getContactById(createTransport({ apiKey: "secret-key", fetch, clock, logger, random: () => 0.5 }), "c1"),
    );
    expect(lines).toEqual([
      "getContactById_v1 was answered 503: no room for [phone number] and [redacted]; again in 250 ms",
    ]);
  });

  it("writes a line for every attempt when asked to", async () => {
    const { lines, logger } = remember();
    const { fetch } = scriptedFetch({ status: 404, body: {} });
    const quo = createTransport({ apiKey: "key", fetch, middleware: [logRequests(logger, () => 0)], limiter: false });
    await expect(getContactById(quo, "c1")).rejects.toThrow("404");
    expect(lines).toEqual(["getContactById_v1: 404 (attempt 1, 0 ms, queued 0 ms)"]);
  });
});
