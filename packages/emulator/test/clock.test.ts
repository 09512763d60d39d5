import { createEmulator } from "@quo-api/emulator";
import { describe, expect, onTestFinished, test } from "vitest";
import { Store } from "../src/state/store.ts";
import { callerOf, customer, frontDesk, morning, send, startEmulator } from "./api.ts";

describe("the clock", () => {
  test("a frozen clock stands still and stamps everything with its moment", async () => {
    const { emulator, call } = startEmulator({ clock: "2026-01-01T00:00:00Z" });
    const { body } = await call("POST", "/v1/messages", send([customer]));
    expect(body.data.createdAt).toBe("2026-01-01T00:00:00.000Z");
    expect(await emulator.control.now()).toBe(Date.parse("2026-01-01T00:00:00Z"));
  });

  test("a message goes from queued over sent to delivered as time passes", async () => {
    const { emulator, call } = startEmulator();
    const { body } = await call("POST", "/v1/messages", send([customer]));
    const status = async () => (await call("GET", `/v1/messages/${body.data.id}`)).body.data.status;
    expect(await status()).toBe("queued");
    await emulator.control.advance(300);
    expect(await status()).toBe("sent");
    await emulator.control.advance({ seconds: 1, milliseconds: 200 });
    expect(await status()).toBe("delivered");
  });

  test("a text to an undeliverable number ends as undelivered", async () => {
    const { emulator, call } = startEmulator();
    const { body } = await call("POST", "/v1/messages", send(["+15005550009"]));
    await emulator.control.runUntilIdle();
    expect((await call("GET", `/v1/messages/${body.data.id}`)).body.data.status).toBe("undelivered");
  });

  test("what is due on the way happens at its own time", async () => {
    const { emulator } = startEmulator();
    const { id } = await emulator.control.call({ with: customer, ringSeconds: 10, talkSeconds: 60 });
    await emulator.control.advance({ hours: 1 });
    const call = (await emulator.control.calls()).find((each) => each.id === id);
    expect(call).toMatchObject({
      answeredAt: "2026-06-23T09:00:10.000Z",
      completedAt: "2026-06-23T09:01:10.000Z",
      duration: 70,
    });
    expect(await emulator.control.now()).toBe(Date.parse("2026-06-23T10:00:00Z"));
  });

  test("a running clock follows real time, can be frozen, moved and let go", async () => {
    let real = 1_000_000;
    const { emulator } = startEmulator({ clock: "running", realNow: () => real });
    const { control } = emulator;
    real += 500;
    expect(await control.now()).toBe(1_000_500);
    await control.freeze();
    real += 500;
    expect(await control.now()).toBe(1_000_500);
    await control.resume();
    real += 500;
    expect(await control.now()).toBe(1_001_000);
    await control.advance({ days: 1 });
    real += 1;
    expect(await control.now()).toBe(87_401_001);
    await control.freeze("2026-06-22T16:00:00Z");
    expect(await control.now()).toBe(Date.parse("2026-06-22T16:00:00Z"));
  });

  test("on a running clock things happen by themselves", async () => {
    const { call } = startEmulator({
      clock: "running",
      assumptions: { messageSentAfterMs: 1, messageDeliveredAfterMs: 5 },
    });
    const { body } = await call("POST", "/v1/messages", send([customer]));
    await expect
      .poll(async () => (await call("GET", `/v1/messages/${body.data.id}`)).body.data.status)
      .toBe("delivered");
  });

  test("two calls that move the clock at once are refused rather than mixed up", async () => {
    const { emulator } = startEmulator();
    const first = emulator.control.advance(10);
    await expect(emulator.control.advance(10)).rejects.toThrow("already being moved");
    await first;
  });
});

describe("one seed", () => {
  test("makes the same bytes twice", async () => {
    const run = async (seed: number) => {
      const { emulator, call } = startEmulator({ seed });
      const answers = [];
      answers.push(await call("POST", "/v1/messages", send([customer])));
      answers.push(await call("POST", "/v1/contacts", { body: { defaultFields: { firstName: "Ferry" } } }));
      answers.push(
        await call("POST", "/webhooks", { body: { url: "https://hooks.example.com/b", events: ["call.missed"] } }),
      );
      answers.push(await call("GET", "/v1/users/nobody"));
      await emulator.control.call({ with: customer, outcome: "voicemail" });
      await emulator.control.runUntilIdle();
      const snapshot = JSON.stringify(await emulator.control.snapshot()).replaceAll(
        /\\"responseDurationMs\\":\d+/g,
        "",
      );
      return { snapshot, texts: answers.map(({ text }) => text) };
    };
    const [one, two, other] = [await run(7), await run(7), await run(8)];
    expect(one).toEqual(two);
    expect(one.texts[0]).not.toBe(other.texts[0]);
  });
});

describe("snapshots", () => {
  test("what follows a restore is what followed the snapshot", async () => {
    const { emulator } = startEmulator();
    const { control } = emulator;
    const snapshot = await control.snapshot();
    // From somebody new, who gets a thread.
    const write = () => control.inboundMessage({ from: "+14155550123", text: "Ready?" });
    await write();
    const after = await control.snapshot();
    await write();
    await control.restore(snapshot);
    await write();
    expect(await control.snapshot()).toEqual(after);
  });

  test("a restore brings everything back, the clock and what was still to happen included", async () => {
    const { emulator, call } = startEmulator();
    const { control } = emulator;
    const { body } = await call("POST", "/v1/messages", send([customer]));
    const snapshot = await control.snapshot();
    await control.runUntilIdle();
    await call("DELETE", "/v1/tasks/TK71c0e5b2");
    await call("DELETE", "/webhooks/4821");
    await control.restore(JSON.parse(JSON.stringify(snapshot)));
    expect(await control.snapshot()).toEqual(snapshot);
    expect((await call("GET", `/v1/messages/${body.data.id}`)).body.data.status).toBe("queued");
    expect((await call("GET", "/webhooks/4821")).status).toBe(200);
    await control.runUntilIdle();
    expect((await call("GET", `/v1/messages/${body.data.id}`)).body.data.status).toBe("delivered");
  });

  test("a fork goes its own way", async () => {
    const { emulator, call } = startEmulator();
    await call("POST", "/v1/messages", send([customer]));
    const fork = await emulator.fork();
    const other = callerOf(fork);
    await other("DELETE", "/v1/tasks/TK71c0e5b2");
    expect((await other("GET", "/v1/tasks")).body.data).toEqual([]);
    expect((await call("GET", "/v1/tasks")).body.data.length).toBe(1);
    const query = { phoneNumberId: frontDesk, participants: [customer] };
    expect((await other("GET", "/v1/messages", { query })).text).toBe(
      (await call("GET", "/v1/messages", { query })).text,
    );
    await fork.close();
  });

  test("a reset goes back to the beginning and keeps webhooks working", async () => {
    const { emulator, call } = startEmulator();
    const { control } = emulator;
    const before = await control.snapshot();
    await call("POST", "/v1/messages", send([customer]));
    await call("POST", "/webhooks", { body: { url: "https://hooks.example.com/b", events: ["call.missed"] } });
    await control.addFault({ status: 500 });
    await control.reset();
    expect(await control.snapshot()).toEqual(before);
    expect((await call("GET", "/v1/users")).status).toBe(200);
    await control.inboundMessage({ from: customer, text: "Hello?" });
    await control.settle();
    expect((await control.deliveries()).length).toBe(2);
  });

  test("a snapshot of another version is refused", async () => {
    const { emulator } = startEmulator();
    const snapshot = await emulator.control.snapshot();
    await expect(emulator.control.restore({ ...snapshot, version: 99 })).rejects.toThrow(
      "not a snapshot of this version",
    );
  });
});

test("a job that fails is reported and tried again, and the others go on", async () => {
  const emulator = createEmulator({ clock: morning, rateLimit: false });
  const call = callerOf(emulator);
  // oxlint-disable-next-line typescript/unbound-method -- called with its own this below
  const { updateMessage } = Store.prototype;
  let broken = 2;
  Store.prototype.updateMessage = function update(this: Store, message) {
    if (message.text === "unlucky" && broken > 0) {
      broken -= 1;
      throw new Error("The disk is full");
    }
    updateMessage.call(this, message);
  };
  onTestFinished(async () => {
    Store.prototype.updateMessage = updateMessage;
    await emulator.close();
  });
  const [unlucky, lucky] = [
    await call("POST", "/v1/messages", send([customer], { content: "unlucky" })),
    await call("POST", "/v1/messages", send([customer], { content: "lucky" })),
  ];
  await emulator.control.advance(400);
  expect((await call("GET", `/v1/messages/${lucky.body.data.id}`)).body.data.status).toBe("sent");
  expect((await call("GET", `/v1/messages/${unlucky.body.data.id}`)).body.data.status).toBe("queued");
  await emulator.control.runUntilIdle();
  expect((await call("GET", `/v1/messages/${unlucky.body.data.id}`)).body.data.status).toBe("delivered");
  expect(emulator.violations).toEqual([expect.stringContaining("The disk is full")]);
});
