import { describe, expect, it } from "vitest";
import { createTransport, type ReconcileOptions, sendMessage, SendOutcomeUnknownError } from "../src/index.ts";
import { reset, type Script, scriptedFetch, type SeenRequest } from "./scripted-fetch.ts";
import { createVirtualClock } from "./virtual-clock.ts";

const number = "+14155550142";
const text = { from: "PN5tGh20Rx", to: ["+12065550187"], content: "Your bike is ready." };
const message = (createdAt: string, changes: object = {}) => ({
  id: "AC1",
  to: text.to,
  from: number,
  text: text.content,
  direction: "outgoing",
  createdAt,
  ...changes,
});
const page = (...data: unknown[]): Script => ({ body: { data, totalItems: data.length, nextPageToken: null } });

async function loseAnswer(answers: Parameters<typeof scriptedFetch>, body = text, reconcile: ReconcileOptions = {}) {
  const clock = createVirtualClock();
  const { fetch, seen } = scriptedFetch(reset(), ...answers);
  const quo = createTransport({ apiKey: "key", fetch, clock });
  const error: unknown = await clock.run(sendMessage(quo, body)).catch((caught: unknown) => caught);
  if (!(error instanceof SendOutcomeUnknownError)) throw error;
  return { outcome: await clock.run(error.reconcile(reconcile)), seen, clock, error };
}

describe("a message whose send had no clear answer", () => {
  it("was sent when Quo has it since the call began", async () => {
    const found = message("2026-06-22T16:00:03Z");
    const { outcome, seen } = await loseAnswer([page(message("2026-06-22T16:00:02Z", { text: "Another" }), found)]);
    expect(outcome).toEqual({ outcome: "sent", message: found });
    expect(Object.fromEntries(seen[1]!.url.searchParams)).toEqual({
      phoneNumberId: "PN5tGh20Rx",
      participants: "+12065550187",
      createdAfter: "2026-06-22T15:59:00.000Z",
      maxResults: "100",
    });
  });

  it("may turn up late, so it is looked for again", async () => {
    const { outcome, clock } = await loseAnswer([page(), page(), page(message("2026-06-22T16:00:01Z"))]);
    expect(outcome.outcome).toBe("sent");
    expect(clock.now()).toBeGreaterThanOrEqual(6000);
  });

  it("was not sent when it has not turned up by the time it no longer can", async () => {
    const { outcome, clock } = await loseAnswer([page(message("2026-06-22T16:00:01Z", { direction: "incoming" }))]);
    expect(outcome).toEqual({ outcome: "not-sent" });
    expect(clock.now()).toBeGreaterThanOrEqual(45_000);
  });

  it("stays unknown when the same text was sent shortly before", async () => {
    const { outcome } = await loseAnswer([page(message("2026-06-22T15:59:30Z"))]);
    expect(outcome).toEqual({ outcome: "unknown", reason: "same text sent before" });
  });

  it("stays unknown when Quo cannot be asked", async () => {
    const { outcome } = await loseAnswer([
      { status: 401, body: { error: { message: "Unauthorized", key: "Unauthorized" } } },
    ]);
    expect(outcome).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("401") });
  });

  it("is looked for under the id of the number, when it was sent from a number", async () => {
    const answer = ({ url }: SeenRequest): Script =>
      url.pathname === "/v1/phone-numbers"
        ? { body: { data: [{ id: "PN8wKe31Sv", number }] } }
        : page(message("2026-06-22T16:00:01Z"));
    const { outcome, seen } = await loseAnswer([answer], { ...text, from: number });
    expect(outcome.outcome).toBe("sent");
    expect(seen.at(-1)?.url.searchParams.get("phoneNumberId")).toBe("PN8wKe31Sv");
  });

  it("is looked for on every page", async () => {
    const first: Script = { body: { data: [], totalItems: 1, nextPageToken: "more" } };
    const { outcome } = await loseAnswer([first, page(message("2026-06-22T16:00:01Z"))]);
    expect(outcome.outcome).toBe("sent");
  });

  it("is not looked for any longer than the signal allows", async () => {
    const controller = new AbortController();
    const answer = () => {
      controller.abort(new Error("enough"));
      return page();
    };
    await expect(loseAnswer([answer], text, { signal: controller.signal })).rejects.toThrow("enough");
  });

  it("was sent once, and its error gives nothing away", async () => {
    const { error, seen } = await loseAnswer([page()], text, { patience: 0 });
    expect(seen.filter(({ method }) => method === "POST")).toHaveLength(1);
    const { inspect } = await import("node:util");
    for (const print of [
      String(error),
      JSON.stringify(error),
      inspect(error, { depth: 9, showHidden: true }),
      error.stack,
    ])
      expect(print).not.toMatch(/bike|2065550187|\bkey\b.*"key"/);
  });
});
