import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createEmulator } from "@quo-api/emulator";
import { describe, expect, test } from "vitest";
import { callerOf, customer, frontDesk, send, startEmulator } from "./api.ts";

describe("a page of another origin", () => {
  const origin = "https://reference.example";
  const ask = { "access-control-request-method": "POST", "access-control-request-headers": "authorization" };

  test("may ask and send where the emulator is on loopback", async () => {
    const { emulator } = startEmulator();
    const { url } = await emulator.listen();
    const preflight = await fetch(`${url}/v1/messages`, { method: "OPTIONS", headers: { origin, ...ask } });
    expect([preflight.status, preflight.headers.get("access-control-allow-headers")]).toEqual([204, "authorization"]);
    const answer = await fetch(`${url}/v1/users`, { headers: { origin, authorization: emulator.apiKey } });
    expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([200, origin]);
    expect(await emulator.control.requests()).toHaveLength(1);
  });

  test("may not where others reach the emulator, and nobody else is told of it", async () => {
    const { emulator } = startEmulator();
    const { port } = await emulator.listen({ host: "0.0.0.0" });
    const preflight = await fetch(`http://127.0.0.1:${port}/v1/messages`, {
      method: "OPTIONS",
      headers: { origin, ...ask },
    });
    expect([preflight.status, preflight.headers.get("access-control-allow-origin")]).toEqual([404, null]);
    const { url } = await emulator.listen();
    const answer = await fetch(`${url}/v1/users`, { headers: { authorization: emulator.apiKey } });
    expect([answer.headers.get("access-control-allow-origin"), answer.headers.get("vary")]).toEqual([null, null]);
  });
});

describe("what is no valid request", () => {
  test("an unknown path is a page of HTML", async () => {
    const { call } = startEmulator();
    const unknown = await call("GET", "/v1/<b>");
    expect([unknown.status, unknown.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
    expect(unknown.text).not.toContain("<b>");
  });

  test.each([
    ["broken JSON", { body: "{" }, "Expected valid JSON"],
    ["no body", { body: "" }, "Expected a JSON body"],
    [
      "another content type",
      { body: "{}", headers: { "content-type": "text/plain" } },
      "Expected content type application/json",
    ],
  ])("%s is a 400 that says so", async (_, options, message) => {
    const { call } = startEmulator();
    const { status, body } = await call("POST", "/v1/messages", options);
    expect([status, body.code, body.errors[0].message]).toEqual([400, "0200400", message]);
  });

  test("a body beyond the limit is not read", async () => {
    const { emulator, call } = startEmulator({ assumptions: { maxBodyBytes: 100 } });
    expect((await call("POST", "/v1/messages", send([customer], { content: "x".repeat(200) }))).status).toBe(413);
    const { url } = await emulator.listen();
    const remote = callerOf({ fetch, apiKey: emulator.apiKey }, url);
    expect((await remote("POST", "/v1/messages", send([customer], { content: "x".repeat(200) }))).status).toBe(413);
  });

  test("several mistakes are all named, each once", async () => {
    const { call } = startEmulator();
    const { body } = await call("POST", "/v1/messages", {
      body: { content: "", from: "PN1", to: ["1", "2"], userId: 5 },
    });
    expect(body.errors.map(({ path, message }: { path: string; message: string }) => `${path} ${message}`)).toEqual([
      "/content Expected string length greater or equal to 1",
      "/to/0 Expected string to match '^\\+[1-9]\\d{1,14}$'",
      "/to/1 Expected string to match '^\\+[1-9]\\d{1,14}$'",
      "/userId Expected string",
    ]);
  });

  test("the version of beta requests is checked before the key", async () => {
    const { emulator } = startEmulator();
    const answer = (headers: Record<string, string>) =>
      emulator.fetch("https://api.quo.com/webhooks/4821", { headers });
    expect((await answer({})).status).toBe(400);
    expect((await answer({ "quo-api-version": "2020-01-01" })).status).toBe(400);
    expect((await answer({ "quo-api-version": "2026-03-30" })).status).toBe(401);
    expect((await answer({ "quo-api-version": "2026-03-30", authorization: emulator.apiKey })).status).toBe(200);
  });

  test("the documented 401 can be had instead of the one seen live", async () => {
    const { call } = startEmulator({ assumptions: { unauthorizedEnvelope: "documented" } });
    const { status, body } = await call("GET", "/v1/users", { headers: { authorization: "wrong" } });
    expect([status, body.code, body.title]).toEqual([401, "1100401", "Unauthorized"]);
  });
});

describe("what the workspace refuses", () => {
  test.each([
    [{ a2pApproved: false }, 400, "0206400"],
    [{ subscriptionActive: false }, 402, "0201402"],
    [{ credits: 0 }, 402, "0200402"],
    [{ dailyMessagesLeft: 0 }, 403, "0204403"],
  ])("with %j a send is answered %i %s", async (settings, status, code) => {
    const { emulator, call } = startEmulator();
    await emulator.control.configure(settings);
    const refused = await call("POST", "/v1/messages", send([customer]));
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect((await emulator.control.sentMessages()).length).toBe(0);
  });

  test("credits and the daily cap are used up by sending", async () => {
    const { emulator, call } = startEmulator();
    await emulator.control.configure({ credits: 3, dailyMessagesLeft: 2 });
    expect((await call("POST", "/v1/messages", send([customer, "+12065550164"]))).status).toBe(202);
    expect((await call("POST", "/v1/messages", send([customer]))).body.code).toBe("0204403");
    expect((await call("POST", "/v1/messages", send(["+14165550123"]))).status).toBe(202);
    expect((await call("POST", "/v1/messages", send(["+14165550123"]))).body.code).toBe("0200402");
  });

  test("the same recipient twice and the sending number are refused", async () => {
    const { call } = startEmulator();
    expect((await call("POST", "/v1/messages", send([customer, customer]))).body.errors[0].path).toBe("/to");
    expect((await call("POST", "/v1/messages", send(["+14155550142"]))).status).toBe(400);
  });
});

test("the log keeps requests with what they broke, and never the key", async () => {
  const { emulator, call } = startEmulator();
  await call("GET", "/v1/messages", { query: { phoneNumberId: frontDesk } });
  const [entry] = await emulator.control.requests();
  expect(entry).toMatchObject({ operation: "listMessages_v1", status: 400, mistakes: [{ path: "/participants" }] });
  expect(JSON.stringify(entry)).not.toContain(emulator.apiKey);
});

test("a file keeps the workspace, and one of another version is refused", async () => {
  const folder = mkdtempSync(join(tmpdir(), "quo-emulator-"));
  const data = join(folder, "workspace.db");
  const first = createEmulator({ data, rateLimit: false });
  const sent = await callerOf(first)("POST", "/v1/messages", send([customer]));
  await first.control.configure({ credits: 5 });
  await first.close();
  const second = createEmulator({ data, rateLimit: false });
  expect((await callerOf(second)("GET", `/v1/messages/${sent.body.data.id}`)).status).toBe(200);
  expect((await second.control.configure({})).credits).toBe(5);
  await second.close();
  const raw = new DatabaseSync(data);
  raw.exec("PRAGMA user_version = 99");
  raw.close();
  expect(() => createEmulator({ data })).toThrow("written by another version of the emulator");
  rmSync(folder, { recursive: true, force: true });
});

test("a file keeps where the clock stands", async () => {
  const folder = mkdtempSync(join(tmpdir(), "quo-emulator-"));
  const data = join(folder, "workspace.db");
  const first = createEmulator({ data });
  await first.control.freeze("2027-01-01T00:00:00Z");
  await first.control.advance({ hours: 1 });
  await first.close();
  const second = createEmulator({ data });
  expect(new Date(await second.control.now()).toISOString()).toBe("2027-01-01T01:00:00.000Z");
  await second.close();
  rmSync(folder, { recursive: true, force: true });
});

test("closing does not wait for receivers that hang", async () => {
  const { emulator, call } = startEmulator();
  const hang = "https://receiver.example.org/hang";
  emulator.receive(hang, () => new Promise<Response>(() => {}));
  await call("POST", "/webhooks", { body: { url: hang, events: ["message.received"] } });
  await emulator.control.inboundMessage({ from: customer, text: "Hello?" });
  await expect.poll(async () => (await emulator.control.deliveries())[0]?.status).toBe("sending");
  await emulator.close();
});
