import { describe, expect, it } from "vitest";
import {
  changeTaskDueDate,
  createContact,
  createTransport,
  getContactById,
  listWebhooks,
  QuoConnectionError,
  QuoTimeoutError,
  type RequestOptions,
  sendMessage,
  SendOutcomeUnknownError,
  type Transport,
  unassignTask,
} from "../src/index.ts";
import { refused, reset, type Script, scriptedFetch } from "./scripted-fetch.ts";
import { createVirtualClock } from "./virtual-clock.ts";

const text = { from: "PN5tGh20Rx", to: ["+12065550187"], content: "Your bike is ready." };
type Call = (quo: Transport, options?: RequestOptions) => PromiseLike<unknown>;
const calls: Record<string, Call> = {
  "a read": (quo, options) => getContactById(quo, "c1", options),
  "a POST marked repeatable": (quo, options) =>
    changeTaskDueDate(quo, "TK1", { dueDate: "2026-06-26T00:00:00Z" }, options),
  "a create": (quo, options) => createContact(quo, { defaultFields: { firstName: "Cargo bikes" } }, options),
  "an action that is not repeatable": (quo, options) => unassignTask(quo, "TK1", { userId: "USk4Lz91Fd" }, options),
  "a send": (quo, options) => sendMessage(quo, text, options),
};
const failures: Record<string, Script> = {
  "a 400": { status: 400, body: {} },
  "a 408": { status: 408, body: "" },
  "a 429": { status: 429, body: {} },
  "a 500": { status: 500, body: {} },
  "a 503": { status: 503, body: "" },
  "a redirect": { status: 307, headers: { location: "https://elsewhere.example.com" } },
  "a refused connection": refused(),
  "a connection that breaks": reset(),
  "a 200 that is not JSON": { status: 200, body: "<html>" },
};
const always = ["a 429", "a refused connection"];
const whenSafe = ["a 408", "a 500", "a 503", "a connection that breaks"];
const doubtful = ["a 408", "a 500", "a 503", "a redirect", "a connection that breaks", "a 200 that is not JSON"];

describe.each(Object.keys(calls))("%s", (kind) => {
  const safe = kind === "a read" || kind === "a POST marked repeatable";

  it.each(Object.keys(failures))("that meets %s is repeated only where that can do no harm", async (failure) => {
    const clock = createVirtualClock();
    const { fetch, seen } = scriptedFetch(failures[failure] ?? {});
    const quo = createTransport({ apiKey: "key", fetch, clock });
    const error: unknown = await clock.run(calls[kind]!(quo)).then(
      () => undefined,
      (caught: unknown) => caught,
    );
    const repeated = always.includes(failure) || (safe && whenSafe.includes(failure));
    expect(seen).toHaveLength(repeated ? 3 : 1);
    expect(error instanceof SendOutcomeUnknownError).toBe(kind === "a send" && doubtful.includes(failure));
    const { uncertain = true } = error as { uncertain?: boolean };
    expect(uncertain).toBe(doubtful.includes(failure));
    expect(clock.pending).toBe(0);
  });

  it("that runs out of time ends with a timeout that says so", async () => {
    const clock = createVirtualClock();
    const { fetch, seen } = scriptedFetch(() => new Promise<never>(() => {}));
    const quo = createTransport({ apiKey: "key", fetch, clock, timeout: 1000, totalTimeout: 2500, random: () => 0 });
    const error: unknown = await clock.run(calls[kind]!(quo)).then(undefined, (caught: unknown) => caught);
    expect(kind === "a send" ? (error as Error).cause : error).toBeInstanceOf(QuoTimeoutError);
    // Two whole attempts and the half that the total time leaves.
    expect(seen).toHaveLength(safe ? 3 : 1);
    expect(clock.now()).toBe(safe ? 2500 : 1000);
    expect(clock.pending).toBe(0);
  });

  it("that is aborted under way ends at once", async () => {
    const clock = createVirtualClock();
    const { fetch } = scriptedFetch(() => new Promise<never>(() => {}));
    const quo = createTransport({ apiKey: "key", fetch, clock });
    const controller = new AbortController();
    const outcome = Promise.resolve(calls[kind]!(quo, { signal: controller.signal })).catch(
      (caught: unknown) => caught,
    );
    await clock.advance(10);
    const reason = new Error("enough");
    controller.abort(reason);
    const error = await outcome;
    expect(error instanceof SendOutcomeUnknownError ? error.cause : error).toBe(reason);
    expect(error instanceof SendOutcomeUnknownError).toBe(kind === "a send");
    expect(clock.pending).toBe(0);
  });

  it("that is aborted before it left ends with the reason itself: nothing was sent", async () => {
    const clock = createVirtualClock();
    const { fetch, seen } = scriptedFetch({});
    const quo = createTransport({ apiKey: "key", fetch, clock });
    const reason = new Error("never mind");
    const error: unknown = await Promise.resolve(calls[kind]!(quo, { signal: AbortSignal.abort(reason) })).catch(
      (caught: unknown) => caught,
    );
    expect(error).toBe(reason);
    expect(seen).toHaveLength(0);
  });
});

describe("a request on the wire", () => {
  it("carries the raw key, and for the dated operations the version under both of its names", async () => {
    const { fetch, seen } = scriptedFetch({ body: { data: [], nextCursor: null } });
    const quo = createTransport({ apiKey: "raw-key", fetch, headers: { "x-app": "workshop" } });
    await listWebhooks(quo);
    expect(seen[0]?.headers).toEqual({
      authorization: "raw-key",
      "quo-api-version": "2026-03-30",
      "x-quo-api-version": "2026-03-30",
      "x-app": "workshop",
    });
  });

  it.each(["", "Bearer abc", "two words", "line\nbreak"])(
    "never carries the key %j, which is refused before",
    async (key) => {
      expect(() => createTransport({ apiKey: key })).toThrow(/API key/);
      const { fetch, seen } = scriptedFetch({});
      await expect(getContactById(createTransport({ apiKey: () => key, fetch }), "c1")).rejects.toThrow(/API key/);
      expect(seen).toHaveLength(0);
    },
  );

  it("waits for its turn without counting that as its own time", async () => {
    const clock = createVirtualClock();
    const { fetch, seen } = scriptedFetch({ body: { data: {} } });
    const quo = createTransport({ apiKey: "key", fetch, clock, totalTimeout: 100 });
    await clock.run(Promise.all(Array.from({ length: 35 }, () => getContactById(quo, "c1"))));
    expect(seen).toHaveLength(35);
    expect(clock.now()).toBeGreaterThan(3000);
  });

  it("tells what failed before any request was made", async () => {
    const quo = createTransport({ apiKey: "key", fetch: scriptedFetch(refused()).fetch, retries: 0 });
    const error: unknown = await getContactById(quo, "c1").catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(QuoConnectionError);
    expect(error).toMatchObject({ uncertain: false, operation: "getContactById_v1", attempts: 1 });
  });

  it("is unmoved by a wall clock that jumps", async () => {
    const clock = createVirtualClock();
    const { fetch } = scriptedFetch(
      () => {
        clock.jump(-86_400_000);
        return { status: 503, body: "" };
      },
      { body: { data: { id: "c1" } } },
    );
    const quo = createTransport({ apiKey: "key", fetch, clock, random: () => 1 });
    await clock.run(getContactById(quo, "c1"));
    expect(clock.now()).toBe(500);
  });
});

describe("options that are undefined", () => {
  it("leave the client's own in force", async () => {
    const clock = createVirtualClock();
    const { fetch, seen } = scriptedFetch(() => new Promise<never>(() => {}));
    const quo = createTransport({ apiKey: "key", fetch, clock, timeout: 50, retries: 0, limiter: undefined });
    const call = getContactById(quo, "c1", { timeout: undefined, retries: undefined, signal: undefined });
    await expect(clock.run(call)).rejects.toThrow("had no answer in 50 ms");
    expect(seen).toHaveLength(1);
  });
});
