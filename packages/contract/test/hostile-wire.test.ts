import {
  type Clock,
  createTransport,
  deleteContact,
  getContactById,
  QuoApiError,
  sendMessage,
  type Transport,
} from "@quo-api/client";
import { afterEach, describe, expect, it } from "vitest";
import { hostileCases, type Outcome } from "../src/hostile-cases.ts";
import { readDescription } from "../src/description.ts";
import { type HostileServer, startHostileServer } from "../src/hostile-server.ts";
import { cellKey, declaredLedger } from "../src/ledger-cells.ts";
import { exchangeCells, exchangeProblems } from "../src/ledger-touches.ts";
import { touch } from "./ledger-recorder.ts";

const description = readDescription();
const declared = new Set(declaredLedger(description).map(cellKey));
const cellsOf = exchangeCells(description);
const answerProblems = exchangeProblems(description);

let server: HostileServer | undefined;
afterEach(async () => {
  // Waits for every socket to close by itself: a leaked one fails the test by its time limit.
  await server?.close();
  server = undefined;
});

/** The machine's clock, with its timers counted. */
function countingClock() {
  const timers = new Set<object>();
  const clock: Clock = {
    now: () => performance.now(),
    date: () => Date.now(),
    after(milliseconds, callback) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        callback();
      }, milliseconds);
      timers.add(timer);
      return () => {
        timers.delete(timer);
        clearTimeout(timer);
      };
    },
  };
  return { clock, timers };
}

const text = { from: "PN5tGh20Rx", to: ["+12065550187"], content: "Your bike is ready." };
const calls = {
  read: (quo: Transport) => getContactById(quo, "66d0aa19b3f4c21e7a905d12"),
  send: (quo: Transport) => sendMessage(quo, text),
};

/** Puts what the server answered into the ledger. An undescribed answer needs the case's reason, and the reason one. */
function noteExchanges({ exchanges }: HostileServer, undescribed: string | undefined): void {
  const problems = exchanges.map((exchange) => answerProblems(exchange));
  expect(problems.some((each) => each.length > 0)).toBe(undescribed !== undefined);
  exchanges.forEach((exchange, index) => {
    const cells = cellsOf(exchange);
    if (problems[index]?.length === 0) touch("hostile", cells);
    // Of an answer that breaks the description only what the description does not know is worth a line.
    else
      touch(
        "hostile",
        cells.filter((cell) => !declared.has(cellKey(cell))),
        undescribed,
      );
  });
}

async function outcomeOf(call: PromiseLike<unknown>): Promise<Outcome> {
  try {
    await call;
    return "succeeds";
  } catch (error) {
    const { name } = error as { name: Outcome };
    return error instanceof QuoApiError && !/Rate|Server/.test(name) ? "QuoApiError" : name;
  }
}

describe.each(["read", "send"] as const)("a %s from a server that", (kind) => {
  it.each(hostileCases)("$name", async (hostile) => {
    server = await startHostileServer(hostile.misbehave);
    const { clock, timers } = countingClock();
    const quo = createTransport({
      apiKey: "key",
      baseUrl: server.url,
      clock,
      limiter: false,
      timeout: 400,
      retries: { limit: 2, baseDelay: 4 },
    });
    expect([await outcomeOf(calls[kind](quo)), server.paths.length]).toEqual(hostile[kind]);
    expect(server.paths).not.toContain("/elsewhere");
    expect(timers.size).toBe(0);
    noteExchanges(server, hostile.undescribed);
  });
});

describe("other rough edges", () => {
  it("a 204 that is followed by a body is still a success", async () => {
    server = await startHostileServer(({ answer }) => answer(204, "surprise"));
    const quo = createTransport({ apiKey: "key", baseUrl: server.url, timeout: 500 });
    expect(await deleteContact(quo, "66d0aa19b3f4c21e7a905d12")).toBeUndefined();
    noteExchanges(server, "A 204 has no body, so none is declared.");
  });

  it("a port where nobody listens was never reached, so even a send is tried again", async () => {
    const gone = await startHostileServer(() => {});
    await gone.close();
    const quo = createTransport({
      apiKey: "key",
      baseUrl: gone.url,
      limiter: false,
      retries: { limit: 2, baseDelay: 4 },
    });
    const error: unknown = await sendMessage(quo, text).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: "QuoConnectionError", uncertain: false, attempts: 3 });
  });
});
