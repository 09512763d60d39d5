import { createControlClient } from "@quo-api/emulator/control";
import { describe, expect, test } from "vitest";
import { callerOf, customer, frontDesk, morning, send, startEmulator } from "./api.ts";

describe("the HTTP control API", () => {
  test("does over the wire what the control does in process", async () => {
    const { emulator } = startEmulator();
    const { url } = await emulator.listen();
    const control = createControlClient({ url });
    expect(await control.now()).toBe(Date.parse(morning));
    const message = await control.inboundMessage({ from: customer, text: "Hello?" });
    expect(await emulator.control.messages(message.conversationId)).toContainEqual(message);
    await control.advance({ minutes: 5 });
    expect(await emulator.control.now()).toBe(Date.parse(morning) + 300_000);
    const snapshot = await control.snapshot();
    await control.reset();
    await control.restore(snapshot);
    expect(await emulator.control.snapshot()).toEqual(snapshot);
    const id = await control.addFault({ status: 500 });
    expect(await control.removeFault(id)).toBe(true);
    await expect(control.deliveryReport({ messageId: "ACnone", status: "delivered" })).rejects.toThrow(
      "There is no message ACnone.",
    );
    expect((await fetch(`${url}/_emulator/control/nothing`, { method: "POST" })).status).toBe(404);
    expect(await (await fetch(`${url}/_emulator/health`)).json()).toEqual({ ready: true });
  });

  test("needs no token on loopback, refuses other pages, and keeps to a token where one is set", async () => {
    const { emulator } = startEmulator({ controlToken: "secret" });
    const { url } = await emulator.listen();
    await expect(createControlClient({ url }).now()).rejects.toThrow("token is missing or wrong");
    expect(await createControlClient({ url, token: "secret" }).now()).toBe(Date.parse(morning));
    const { emulator: open } = startEmulator();
    const loopback = await open.listen();
    for (const origin of ["https://evil.example", "null"]) {
      const foreign = await fetch(`${loopback.url}/_emulator/control/reset`, { method: "POST", headers: { origin } });
      expect([foreign.status, foreign.headers.get("access-control-allow-origin")]).toEqual([403, null]);
    }
  });

  test("is refused without a token when bound beyond loopback, while the API answers", async () => {
    const { emulator } = startEmulator();
    const { port } = await emulator.listen({ host: "0.0.0.0" });
    const url = `http://127.0.0.1:${port}`;
    await expect(createControlClient({ url }).now()).rejects.toThrow("needs a token");
    expect((await fetch(`${url}/_emulator`)).status).toBe(403);
    expect((await callerOf({ fetch, apiKey: emulator.apiKey }, url)("GET", "/v1/users")).status).toBe(200);
  });

  test("a port that is taken is named", async () => {
    const { emulator } = startEmulator();
    const { port } = await emulator.listen();
    await expect(emulator.listen({ port })).rejects.toThrow(`Port ${port} is taken`);
  });
});

/** What is told of a call that somebody or something took. */
const answered = [
  "call.ringing",
  "call.answered",
  "call.completed",
  "call.recording.completed",
  "call.transcript.completed",
  "call.summary.completed",
] as const;

describe("the other side", () => {
  test.each([
    ["answered", answered],
    ["missed", ["call.ringing", "call.completed", "call.missed"]],
    ["abandoned", ["call.ringing", "call.completed", "call.missed"]],
    ["voicemail", ["call.ringing", "call.completed", "call.missed", "call.voicemail.completed"]],
    ["forwarded", ["call.ringing", "call.forwarded", "call.completed"]],
    ["failed", ["call.ringing", "call.completed"]],
    ["ai-handled", answered],
  ] as const)(
    "a call that is %s tells its events in order, or in the opposite order on request",
    async (outcome, events) => {
      for (const outOfOrder of [false, true]) {
        const { emulator, call } = startEmulator();
        const types: string[] = [];
        const hook = "https://receiver.example.org/calls";
        emulator.receive(hook, async (request) => {
          types.push(((await request.json()) as { type: string }).type);
          return new Response(null);
        });
        const all = [
          "call.ringing",
          "call.answered",
          "call.completed",
          "call.forwarded",
          "call.missed",
          "call.recording.completed",
          "call.summary.completed",
          "call.transcript.completed",
          "call.voicemail.completed",
        ];
        await call("POST", "/webhooks", { body: { url: hook, events: all } });
        const { id } = await emulator.control.call({ with: customer, outcome, outOfOrder });
        await emulator.control.runUntilIdle();
        expect(types).toEqual(outOfOrder ? events.toReversed() : events);
        expect((await call("GET", `/v1/calls/${id}`)).status).toBe(200);
      }
    },
  );

  test("what was recorded and written about a call can be read", async () => {
    const { emulator, call } = startEmulator();
    const { id } = await emulator.control.call({
      with: customer,
      talkSeconds: 30,
      summary: { summary: ["About gears."], nextSteps: [] },
      transcript: [{ content: "Hello", start: 0, end: 1, identifier: customer, userId: null }],
      alreadyOver: true,
    });
    expect((await call("GET", `/v1/call-summaries/${id}`)).body.data).toMatchObject({
      status: "completed",
      summary: ["About gears."],
    });
    expect((await call("GET", `/v1/call-transcripts/${id}`)).body.data.dialogue[0].content).toBe("Hello");
    expect((await call("GET", `/v1/call-recordings/${id}`)).body.data[0].duration).toBe(30);
    await emulator.control.configure({ callIntelligence: false });
    expect((await call("GET", `/v1/call-summaries/${id}`)).body.code).toBe("0500403");
    expect((await call("GET", `/v1/call-transcripts/${id}`)).body.code).toBe("0600403");
  });

  test("recordings come oldest first however they were stored", async () => {
    const { emulator, call } = startEmulator();
    const [known] = await emulator.control.calls();
    const recording = (id: string, startTime: string) => ({
      id,
      startTime,
      status: "completed" as const,
      duration: 1,
      type: null,
      url: null,
    });
    const recordings = [recording("CRb", "2026-06-22T16:01:00.000Z"), recording("CRa", "2026-06-22T16:00:00.000Z")];
    await emulator.control.seed({ calls: [{ ...known!, id: "ACrecorded", recordings }] });
    const { body } = await call("GET", "/v1/call-recordings/ACrecorded");
    expect(body.data.map(({ id }: { id: string }) => id)).toEqual(["CRa", "CRb"]);
  });

  test("a delivery report ends a message, and the clock cannot bring it back", async () => {
    const { emulator, call } = startEmulator();
    const { body } = await call("POST", "/v1/messages", send([customer]));
    await emulator.control.deliveryReport({ messageId: body.data.id, status: "undelivered" });
    await emulator.control.runUntilIdle();
    expect((await call("GET", `/v1/messages/${body.data.id}`)).body.data.status).toBe("undelivered");
  });

  test("mistakes in the arguments are explained", async () => {
    const { emulator } = startEmulator();
    await expect(emulator.control.inboundMessage({ from: "2065550187", text: "Hello?" })).rejects.toThrow(
      "is not a number in E.164",
    );
    await expect(emulator.control.inboundMessage({ from: customer, to: "PNnone", text: "Hello?" })).rejects.toThrow(
      `${frontDesk} (+14155550142)`,
    );
    await expect(emulator.control.freeze("yesterday")).rejects.toThrow("is not a moment");
    await expect(emulator.control.seed({ users: [{ id: "X" } as never] })).rejects.toThrow("/users/0");
  });
});
