import { defaultWorkspace } from "@quo-api/emulator";
import { verifyWebhook } from "@quo-api/webhooks";
import { Webhook as StandardWebhook } from "standardwebhooks";
import { describe, expect, test } from "vitest";
import { type CallApi, customer, frontDesk, morning, send, startEmulator, workshop } from "./api.ts";
import { startReceiver } from "./receiver.ts";

const start = Date.parse(morning);
// The webhooks of the default workspace would strike faults first.
const quiet = { workspace: { ...defaultWorkspace, webhooks: [], legacyWebhooks: [] } };

async function subscribe(
  call: CallApi,
  url: string,
  events: string[],
  more: Record<string, unknown> = {},
): Promise<{ id: string; key: string }> {
  const { status, body } = await call("POST", "/webhooks", { body: { url, events, ...more } });
  expect(status).toBe(201);
  return body.data;
}

describe("the schedule", () => {
  test("a receiver that never answers 2xx gets eight attempts over 27 h 35 min 5 s, then the delivery has failed", async () => {
    const receiver = await startReceiver((_received, response) => response.writeHead(500).end("no"));
    const { emulator, call } = startEmulator();
    const { id, key } = await subscribe(call, receiver.url, ["message.received"]);
    await emulator.control.inboundMessage({ from: customer, text: "Hello?" });
    await emulator.control.settle();
    const [waiting] = (await call("GET", `/webhooks/${id}/events`)).body.data;
    expect(waiting).toMatchObject({
      status: "sending",
      nextAttemptAt: "2026-06-23T09:00:05.000Z",
      eventType: "message.received",
    });
    await emulator.control.runUntilIdle();

    const stamps = receiver.received.map(({ headers }) => Number(headers["webhook-timestamp"]) - start / 1000);
    expect(stamps).toEqual([0, 5, 305, 2105, 9305, 27305, 63305, 99305]);
    expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    expect(new Set(receiver.received.map(({ headers }) => headers["webhook-signature"])).size).toBe(8);
    for (const { headers, body } of receiver.received) {
      const at = Number(headers["webhook-timestamp"]) * 1000;
      expect((await verifyWebhook(body, headers, key, { now: () => new Date(at) })).type).toBe("message.received");
    }
    const [failed] = (await call("GET", `/webhooks/${id}/events`)).body.data;
    expect(failed).toMatchObject({ status: "failed", nextAttemptAt: null });
    const detail = (await call("GET", `/webhooks/${id}/events/${failed.id}`)).body.data;
    expect(detail.attempts.map((attempt: { status: string }) => attempt.status)).toEqual(
      Array.from({ length: 8 }, () => "failed"),
    );
    expect(detail.attempts[0].timestamp).toBe("2026-06-24T12:35:05.000Z");
    expect(detail.attempts[0]).toMatchObject({
      responseStatusCode: 500,
      responseBody: "no",
      triggerType: "scheduled",
      url: receiver.url,
    });
    expect(JSON.stringify(detail.requestBody)).toBe(receiver.received[0]?.body);
  });

  test("a 2xx ends it", async () => {
    const receiver = await startReceiver((_received, response, count) =>
      response.writeHead(count < 3 ? 503 : 200).end(),
    );
    const { emulator, call } = startEmulator();
    const { id } = await subscribe(call, receiver.url, ["message.received"]);
    await emulator.control.inboundMessage({ from: customer, text: "Hello?" });
    await emulator.control.runUntilIdle();
    expect(receiver.received.length).toBe(3);
    expect((await call("GET", `/webhooks/${id}/events`)).body.data[0].status).toBe("success");
  });

  test("v1 deliveries are retried too, with a fresh signature, unless that is switched off", async () => {
    for (const legacyRetries of [true, false]) {
      const receiver = await startReceiver((_received, response) => response.writeHead(500).end());
      const { emulator, call } = startEmulator({ assumptions: { legacyRetries } });
      const made = await call("POST", "/v1/webhooks/messages", {
        body: { url: receiver.url, events: ["message.received"] },
      });
      await emulator.control.inboundMessage({ from: customer, text: "Hello?" });
      await emulator.control.runUntilIdle();
      expect(receiver.received.length).toBe(legacyRetries ? 8 : 1);
      for (const { headers, body } of receiver.received) {
        const at = Number(String(headers["openphone-signature"]).split(";")[2]);
        const event = await verifyWebhook(body, headers, made.body.data.key, { now: () => new Date(at) });
        expect(event).toMatchObject({ apiVersion: "v4", type: "message.received" });
      }
    }
  });

  test.each([
    [
      "redirects",
      (response: { writeHead(status: number, headers?: object): { end(): void } }) =>
        response.writeHead(302, { location: "/elsewhere" }).end(),
      302,
    ],
    ["breaks the connection", (response: { socket: { destroy(): void } | null }) => response.socket?.destroy(), 0],
    ["never answers", () => {}, 0],
  ])("a receiver that %s has failed the attempt", async (_, answer, status) => {
    const receiver = await startReceiver((_received, response) => answer(response));
    const { emulator, call } = startEmulator({ assumptions: { deliveryTimeoutMs: 50 } });
    const { id } = await subscribe(call, receiver.url, ["message.received"]);
    await emulator.control.inboundMessage({ from: customer, text: "Hello?" });
    await emulator.control.settle();
    const [delivery] = (await call("GET", `/webhooks/${id}/events`)).body.data;
    const { attempts } = (await call("GET", `/webhooks/${id}/events/${delivery.id}`)).body.data;
    expect(attempts).toMatchObject([{ status: "failed", responseStatusCode: status }]);
    expect(receiver.received.map(({ path }) => path)).toEqual(["/quo"]);
  });
});

describe("signing", () => {
  test("the public Standard Webhooks library accepts a delivery", async () => {
    const receiver = await startReceiver();
    const { emulator, call } = startEmulator({ clock: "running" });
    const { key } = await subscribe(call, receiver.url, ["message.received"]);
    await emulator.control.inboundMessage({ from: customer, text: "Grüße 🚲" });
    await emulator.control.settle();
    const [delivery] = receiver.received;
    const headers = delivery?.headers as Record<string, string>;
    expect(new StandardWebhook(key).verify(delivery?.body ?? "", headers)).toMatchObject({
      data: { resource: { text: "Grüße 🚲" } },
    });
  });

  test("after a rotate both secrets sign for 24 hours, then only the new one", async () => {
    const receiver = await startReceiver();
    const { emulator, call } = startEmulator();
    const { id, key } = await subscribe(call, receiver.url, ["message.received"]);
    const rotated = (await call("POST", `/webhooks/${id}/rotate`)).body.data.key;
    expect(rotated).not.toBe(key);
    const accepted = async () => {
      await emulator.control.inboundMessage({ from: customer, text: "Hello?" });
      await emulator.control.settle();
      const { headers = {}, body = "" } = receiver.received.at(-1) ?? {};
      const now = () => new Date(Number(headers["webhook-timestamp"]) * 1000);
      return Promise.all(
        [key, rotated].map((secret) =>
          verifyWebhook(body, headers, secret, { now }).then(
            () => true,
            () => false,
          ),
        ),
      );
    };
    expect(await accepted()).toEqual([true, true]);
    await emulator.control.advance({ hours: 23, minutes: 59 });
    expect(await accepted()).toEqual([true, true]);
    await emulator.control.advance({ minutes: 1 });
    expect(await accepted()).toEqual([false, true]);
  });
});

describe("who is told", () => {
  test("only enabled webhooks that want the type and the number", async () => {
    const receiver = await startReceiver();
    const { emulator, call } = startEmulator();
    const of = (name: string) => receiver.url.replace("/quo", `/${name}`);
    await subscribe(call, of("all"), ["message.received", "contact.updated"]);
    await subscribe(call, of("workshop"), ["message.received", "contact.updated"], { resourceIds: [workshop] });
    await subscribe(call, of("calls"), ["call.ringing"]);
    await subscribe(call, of("paused"), ["message.received", "contact.updated"], { status: "disabled" });
    await emulator.control.inboundMessage({ from: customer, to: frontDesk, text: "Hello?" });
    await emulator.control.settle();
    expect(receiver.received.map(({ path }) => path)).toEqual(["/all"]);
    await emulator.control.saveContact({ firstName: "New" });
    await emulator.control.settle();
    expect(
      receiver.received
        .slice(1)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(["/all", "/workshop"]);
    const [one, two] = receiver.received.slice(1).map(({ body }) => JSON.parse(body).id);
    expect(one).toBe(two);
  });

  test("what happens while a webhook is disabled is never sent, and a waiting retry is given up", async () => {
    const receiver = await startReceiver((_received, response) => response.writeHead(500).end());
    const { emulator, call } = startEmulator();
    const { id } = await subscribe(call, receiver.url, ["message.received"]);
    await emulator.control.inboundMessage({ from: customer, text: "One" });
    await emulator.control.settle();
    await call("PATCH", `/webhooks/${id}`, { body: { status: "disabled" } });
    await emulator.control.inboundMessage({ from: customer, text: "Two" });
    await emulator.control.runUntilIdle();
    await call("PATCH", `/webhooks/${id}`, { body: { status: "enabled" } });
    await emulator.control.runUntilIdle();
    expect(receiver.received.length).toBe(1);
    expect(
      (await call("GET", `/webhooks/${id}/events`)).body.data.map(({ status }: { status: string }) => status),
    ).toEqual(["failed"]);
  });

  test("the 51st webhook is refused", async () => {
    const { call } = startEmulator();
    for (let count = 1; count < 50; count += 1) await subscribe(call, "https://hooks.example.com/quo", ["call.missed"]);
    const { status, body } = await call("POST", "/webhooks", {
      body: { url: "https://hooks.example.com/quo", events: ["call.missed"] },
    });
    expect([status, body.title]).toEqual([403, "Forbidden"]);
  });
});

describe("the delivery log", () => {
  test("a test event is sent to a disabled webhook and shows up in the log", async () => {
    const receiver = await startReceiver();
    const { emulator, call } = startEmulator();
    const { id, key } = await subscribe(call, receiver.url, ["message.received"], { status: "disabled" });
    const sample = await call("POST", `/webhooks/${id}/events/test`, { body: { eventType: "call.missed" } });
    expect([sample.status, sample.body.id, sample.body.type]).toEqual([200, "EV-test-call-missed", "call.missed"]);
    await emulator.control.settle();
    expect(JSON.parse(receiver.received[0]?.body ?? "")).toEqual(sample.body);
    await verifyWebhook(receiver.received[0]?.body ?? "", receiver.received[0]?.headers ?? {}, key, {
      now: () => new Date(start),
    });
    expect((await call("GET", `/webhooks/${id}/events`)).body.data).toMatchObject([
      { status: "success", eventType: "call.missed" },
    ]);
  });

  test("a manual retry makes one more attempt under the same id, whatever the state", async () => {
    const receiver = await startReceiver();
    const { emulator, call } = startEmulator();
    const { id } = await subscribe(call, receiver.url, ["message.received"]);
    await emulator.control.inboundMessage({ from: customer, text: "Hello?" });
    await emulator.control.settle();
    const [{ id: deliveryId }] = (await call("GET", `/webhooks/${id}/events`)).body.data;
    const retried = await call("POST", `/webhooks/${id}/events/${deliveryId}/retry`);
    expect([retried.status, retried.body]).toEqual([202, {}]);
    const pending = (await call("GET", `/webhooks/${id}/events/${deliveryId}`)).body.data.attempts[0];
    expect(["pending", "sending", "success"]).toContain(pending.status);
    await emulator.control.settle();
    const { attempts } = (await call("GET", `/webhooks/${id}/events/${deliveryId}`)).body.data;
    expect(
      attempts.map((attempt: { triggerType: string; status: string }) => [attempt.triggerType, attempt.status]),
    ).toEqual([
      ["manual", "success"],
      ["scheduled", "success"],
    ]);
    expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"]))).toEqual(new Set([deliveryId]));
    expect((await call("POST", `/webhooks/${id}/events/msg_unknown/retry`)).status).toBe(404);
  });

  test("the list filters by status, type and time, and pages with a cursor", async () => {
    const { emulator, call } = startEmulator();
    const { id } = await subscribe(call, "https://hooks.example.com/quo", ["message.received", "contact.updated"]);
    for (let count = 0; count < 5; count += 1) {
      await emulator.control.inboundMessage({ from: customer, text: `${count}` });
      await emulator.control.advance(1000);
    }
    await emulator.control.saveContact({ firstName: "New" });
    await emulator.control.settle();
    const list = async (query: Record<string, string | number | string[]>) =>
      (await call("GET", `/webhooks/${id}/events`, { query })).body;
    expect((await list({ status: "success" })).data.length).toBe(6);
    expect((await list({ status: "failed" })).data.length).toBe(0);
    expect((await list({ eventTypes: ["contact.updated"] })).data.length).toBe(1);
    expect((await list({ eventTypes: ["contact.updated", "message.received"] })).data.length).toBe(6);
    expect((await list({ createdBefore: "2026-06-23T09:00:02.000Z" })).data.length).toBe(2);
    expect((await list({ createdAfter: "2026-06-23T09:00:02.000Z" })).data.length).toBe(3);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: { data: { id: string; createdAt: string }[]; nextCursor: string | null } = await list({
        limit: 4,
        ...(after === null ? {} : { after }),
      });
      seen.push(...page.data.map(({ createdAt }) => createdAt));
      after = page.nextCursor;
    } while (after !== null);
    expect(seen.length).toBe(6);
    expect(seen).toEqual(seen.toSorted().toReversed());
    expect((await call("GET", `/webhooks/${id}/events`, { query: { limit: 51 } })).status).toBe(400);
  });
});

describe("receivers do not wait for each other", () => {
  test("a receiver that hangs does not hold up another, nor the answer of the API", async () => {
    const release: (() => void)[] = [];
    const hanging = await startReceiver(
      (_received, response) => void release.push(() => response.writeHead(200).end()),
    );
    const quick = await startReceiver();
    const { emulator, call } = startEmulator();
    await subscribe(call, hanging.url, ["message.received", "message.delivered"]);
    await subscribe(call, quick.url, ["message.received", "message.delivered"]);
    for (let count = 0; count < 40; count += 1)
      await emulator.control.inboundMessage({ from: customer, text: `${count}` });
    expect((await call("POST", "/v1/messages", send([customer]))).status).toBe(202);
    await expect.poll(() => quick.received.length).toBe(40);
    expect(hanging.received.length).toBe(16);
    while (hanging.received.length < 40 || release.length > 0) {
      release.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
    await emulator.control.settle();
  });
});

describe("deliveries go wrong on purpose", () => {
  test("duplicates, wrong signatures, lost answers and late firsts", async () => {
    const receiver = await startReceiver();
    const { emulator, call } = startEmulator(quiet);
    const { id, key } = await subscribe(call, receiver.url, ["message.received"]);
    const { control } = emulator;
    await control.addFault({ operation: "delivery", duplicate: 3, times: 1, match: "twice" });
    await control.inboundMessage({ from: customer, text: "twice" });
    await control.settle();
    expect(receiver.received.length).toBe(3);
    expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);

    await control.addFault({ operation: "delivery", wrongSignature: true, match: "forged" });
    await control.inboundMessage({ from: customer, text: "forged" });
    await control.settle();
    const { body = "", headers = {} } = receiver.received.at(-1) ?? {};
    await expect(verifyWebhook(body, headers, key, { now: () => new Date(start) })).rejects.toThrow(/signature/i);

    await control.addFault({ operation: "delivery", reset: "after", times: 1, match: "lost" });
    await control.inboundMessage({ from: customer, text: "lost" });
    await control.advance({ seconds: 5 });
    expect(receiver.received.filter((each) => each.body.includes("lost")).length).toBe(2);

    await control.addFault({ operation: "delivery", holdBackMs: 60_000, match: "early" });
    await control.inboundMessage({ from: customer, text: "early" });
    await control.inboundMessage({ from: customer, text: "later" });
    await control.advance({ minutes: 1 });
    const texts = receiver.received.slice(-2).map((each) => JSON.parse(each.body).data.resource.text);
    expect(texts).toEqual(["later", "early"]);

    await control.addFault({ operation: "delivery", status: 418, match: "teapot" });
    await control.inboundMessage({ from: customer, text: "teapot" });
    await control.settle();
    const [delivery] = (await call("GET", `/webhooks/${id}/events`)).body.data;
    expect((await call("GET", `/webhooks/${id}/events/${delivery.id}`)).body.data.attempts[0].responseStatusCode).toBe(
      418,
    );
  });
});
