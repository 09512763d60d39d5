import { describe, expect, test } from "vitest";
import { customer, send, startEmulator } from "./api.ts";
import { receiveEvents } from "./event-receiver.ts";

const outcomes = ["message.delivered", "message.failed", "message.undelivered"];
const failing = "+15005550001";
const undeliverable = "+15005550009";

describe("what became of a message", () => {
  test.each<[string, string[], string, object, string]>([
    ["one that arrives", [customer], "message.delivered", { status: "delivered" }, "delivered"],
    [
      "one that cannot be sent, which may be tried again",
      [failing],
      "message.failed",
      { status: "failed", errorCode: null },
      "undelivered",
    ],
    [
      "one that a carrier refuses, which is final",
      [undeliverable],
      "message.undelivered",
      { status: "undelivered", errorCode: "30006", media: [] },
      "undelivered",
    ],
    [
      "a group message with a recipient that fails",
      [customer, undeliverable, failing],
      "message.failed",
      { status: "failed" },
      "undelivered",
    ],
  ])("%s", async (_, to, type, resource, inV1) => {
    const { emulator, call } = startEmulator();
    const { received, types } = await receiveEvents(emulator, call, outcomes);
    const { body } = await call("POST", "/v1/messages", send(to));
    await emulator.control.advance({ seconds: 2 });
    expect(types()).toEqual([type]);
    expect(received[0]?.data.resource).toMatchObject({ id: body.data.id, direction: "outgoing", ...resource });
    expect("media" in (received[0]?.data.resource ?? {})).toBe(type !== "message.failed");
    expect((await call("GET", `/v1/messages/${body.data.id}`)).body.data.status).toBe(inV1);
  });

  test("one that cannot be sent never was `sent`", async () => {
    const { emulator, call } = startEmulator();
    const { received } = await receiveEvents(emulator, call, outcomes);
    const { body } = await call("POST", "/v1/messages", send([failing]));
    await emulator.control.advance(299);
    expect((await call("GET", `/v1/messages/${body.data.id}`)).body.data.status).toBe("queued");
    await emulator.control.advance(1);
    expect(received[0]?.createdAt).toBe("2026-06-23T09:00:00.300Z");
  });

  test.each(["failed", "undelivered"] as const)("a delivery report says `%s`, with a code", async (status) => {
    const { emulator, call } = startEmulator();
    const { received, types } = await receiveEvents(emulator, call, outcomes);
    const { body } = await call("POST", "/v1/messages", send([customer]));
    const messageId = body.data.id;
    const report = await emulator.control.deliveryReport({ messageId, status, errorCode: "30007" });
    expect(report.status).toBe("undelivered");
    await emulator.control.deliveryReport({ messageId, status: "delivered" });
    await emulator.control.runUntilIdle();
    expect(types()).toEqual([`message.${status}`]);
    expect(received[0]?.data.resource).toMatchObject({ id: messageId, status, errorCode: "30007" });
  });

  test("a delivery report that cannot be is explained", async () => {
    const { emulator, call } = startEmulator();
    const { body } = await call("POST", "/v1/messages", send([customer]));
    const messageId = body.data.id;
    const { control } = emulator;
    await expect(control.deliveryReport({ messageId, status: "delivered", errorCode: "30007" })).rejects.toThrow(
      "An errorCode belongs to `failed` and `undelivered`, not to `delivered`.",
    );
    await expect(control.deliveryReport({ messageId, status: "lost" as never })).rejects.toThrow(
      "A message becomes sent, delivered, undelivered or failed, not lost.",
    );
  });
});
