import { expect, test } from "vitest";
import { callerOf, customer, frontDesk, send, startEmulator } from "./api.ts";

const thread = { query: { phoneNumberId: frontDesk, participants: [customer], maxResults: 100 } };

test("a status is answered with the operation's own error body, and nothing is done", async () => {
  const { emulator, call } = startEmulator();
  await emulator.control.addFault({ operation: "sendMessage_v1", status: 500, times: 1 });
  const failed = await call("POST", "/v1/messages", send([customer]));
  expect([failed.status, failed.body.code]).toEqual([500, "0201500"]);
  expect((await call("GET", "/v1/messages", thread)).body.data.length).toBe(2);
  expect((await call("POST", "/v1/messages", send([customer]))).status).toBe(202);
});

test("a code is answered as the description words it", async () => {
  const { emulator, call } = startEmulator();
  await emulator.control.addFault({ operation: "sendMessage_v1", code: "0204403" });
  const { status, body } = await call("POST", "/v1/messages", send([customer]));
  expect([status, body.title]).toEqual([403, "A2P 10DLC Daily Message Cap Reached"]);
});

test("only the calls named strike, and a plan can be removed", async () => {
  const { emulator, call } = startEmulator();
  const id = await emulator.control.addFault({ operation: "listUsers_v1", status: 429, nth: [2, 4] });
  const statuses = async (count: number) => {
    const found = [];
    for (let at = 0; at < count; at += 1) found.push((await call("GET", "/v1/users")).status);
    return found;
  };
  expect(await statuses(3)).toEqual([200, 429, 200]);
  expect(await emulator.control.listFaults()).toMatchObject([{ id, fired: 1 }]);
  expect(await emulator.control.removeFault(id)).toBe(true);
  expect(await statuses(2)).toEqual([200, 200]);
});

test("a probability is drawn from the seed", async () => {
  const draw = async (seed: number) => {
    const { emulator, call } = startEmulator({ seed });
    await emulator.control.addFault({ probability: 0.5, status: 500 });
    const found = [];
    for (let at = 0; at < 40; at += 1) found.push((await call("GET", "/v1/users")).status);
    return found;
  };
  const one = await draw(1);
  expect(one).toEqual(await draw(1));
  expect(one).not.toEqual(await draw(2));
  expect(one.filter((status) => status === 500).length).toBeGreaterThan(8);
  expect(one.filter((status) => status === 200).length).toBeGreaterThan(8);
});

test("a match looks at the path and the body", async () => {
  const { emulator, call } = startEmulator();
  await emulator.control.addFault({ match: "unlucky", status: 500 });
  expect((await call("POST", "/v1/messages", send([customer], { content: "unlucky" }))).status).toBe(500);
  expect((await call("POST", "/v1/messages", send([customer], { content: "lucky" }))).status).toBe(202);
});

test.each(["in process", "on a port"])(
  "%s a reset before the work leaves nothing, and one after it leaves the caller in doubt",
  async (where) => {
    const { emulator, call } = startEmulator();
    const base = where === "on a port" ? (await emulator.listen()).url : "https://api.quo.com";
    const remote = where === "on a port" ? callerOf({ fetch, apiKey: emulator.apiKey }, base) : call;
    await emulator.control.addFault({ operation: "sendMessage_v1", reset: "before", times: 1 });
    await emulator.control.addFault({ operation: "sendMessage_v1", reset: "after", times: 1 });
    await expect(remote("POST", "/v1/messages", send([customer], { content: "first" }))).rejects.toThrow(
      "fetch failed",
    );
    await expect(remote("POST", "/v1/messages", send([customer], { content: "second" }))).rejects.toThrow(
      "fetch failed",
    );
    const texts = (await call("GET", "/v1/messages", thread)).body.data.map(
      (message: { text: string }) => message.text,
    );
    expect(texts).toContain("second");
    expect(texts).not.toContain("first");
  },
);

test.each(["in process", "on a port"])("%s a truncated answer breaks off in the body", async (where) => {
  const { emulator, call } = startEmulator();
  const base = where === "on a port" ? (await emulator.listen()).url : "https://api.quo.com";
  const remote = where === "on a port" ? callerOf({ fetch, apiKey: emulator.apiKey }, base) : call;
  await emulator.control.addFault({ operation: "listUsers_v1", truncateAt: 20, times: 1 });
  await expect(remote("GET", "/v1/users")).rejects.toThrow("terminated");
  expect((await remote("GET", "/v1/users")).status).toBe(200);
});

test("latency delays the answer and respects an abort", async () => {
  const { emulator } = startEmulator();
  await emulator.control.addFault({ operation: "listUsers_v1", latencyMs: 60_000 });
  const aborted = new AbortController();
  const waiting = emulator.fetch("https://api.quo.com/v1/users", {
    headers: { authorization: emulator.apiKey },
    signal: aborted.signal,
  });
  aborted.abort(new Error("too slow"));
  await expect(waiting).rejects.toThrow("too slow");
});
