import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  createWebhookHandler,
  type DeliveryContext,
  type EventHandlers,
  type HandlerFailure,
  legacyToBeta,
  memoryStore,
  type ReceiverOptions,
  type ReplayStore,
  WebhookVerificationError,
} from "../src/index.ts";
import type { WebhookEvents } from "../src/2026-03-30.ts";
import { sampleEvent, sampleLegacyEvent, signedRequest } from "../src/testing.ts";

const secret = "whsec_MVkbbFEHR1S/JRL+VYrnk2+QXLIAS77Xb5sc2/JeUH4=";
const legacyKey = "ujR22YXHG6S2C54lc74pXyCAlPc0o8GOymWm2Tn+kec=";
const now = () => new Date("2026-06-22T15:00:00Z");
const url = "https://hooks.example.com/quo";

function setUp(options: Partial<ReceiverOptions> & { on?: EventHandlers<WebhookEvents> } = {}) {
  const calls: [type: string, delivery: DeliveryContext][] = [];
  const failures: [error: unknown, failure: HandlerFailure][] = [];
  const note = (event: { type: string }, delivery: DeliveryContext) => void calls.push([event.type, delivery]);
  const handler = createWebhookHandler({
    secrets: [secret, legacyKey],
    now,
    onError: (error, failure) => void failures.push([error, failure]),
    on: { "message.received": note, "call.completed": note, "contact.updated": note },
    ...options,
  });
  return { handler, calls, failures };
}

const deliver = (body: unknown, more: { id?: string; secrets?: string; sentAt?: Date; system?: "legacy" } = {}) =>
  signedRequest(url, body, { secrets: secret, sentAt: now(), ...more });
const message = sampleEvent("message.received");

async function answer(response: Promise<Response> | Response): Promise<[number, string]> {
  const { status, ...rest } = await response;
  void rest;
  return [status, await (await response).text()];
}

describe("a handler answers", () => {
  it("200 once the event is handled, and tells the handler about the delivery", async () => {
    const { handler, calls } = setUp();
    expect(await answer(handler(await deliver(message, { id: "msg_7" })))).toEqual([200, "handled"]);
    expect(calls).toEqual([
      ["message.received", { system: "beta", id: "msg_7", sentAt: now(), secretIndex: 0, missing: [] }],
    ]);
  });

  it("200 to a type without a handler", async () => {
    expect(await answer(setUp().handler(await deliver({ type: "task.created" })))).toEqual([
      200,
      "ignored: there is no handler for task.created",
    ]);
  });

  it("200 through onUnknown where there is one", async () => {
    const seen: string[] = [];
    const { handler } = setUp({ onUnknown: (event) => void seen.push(event.type) });
    expect(await answer(handler(await deliver({ type: "task.created" })))).toEqual([200, "handled"]);
    expect(await answer(handler(await deliver({ type: "toString" })))).toEqual([200, "handled"]);
    expect(seen).toEqual(["task.created", "toString"]);
  });

  it.each([
    ["405 to a GET", () => new Request(url), 405, "only POST"],
    [
      "400 to a request without signature headers",
      () => new Request(url, { method: "POST", body: "{}" }),
      400,
      "missing_header",
    ],
    [
      "401 to a wrong signature",
      () => deliver(message, { secrets: "whsec_LKKaTuSdzN+hG4rW/iPS3BN+XqzSUqo9" }),
      401,
      "no_matching_signature",
    ],
    [
      "401 to an old signature",
      () => deliver(message, { sentAt: new Date("2026-06-22T14:50:00Z") }),
      401,
      "timestamp_too_old",
    ],
    [
      "401 to a signature of the future",
      () => deliver(message, { sentAt: new Date("2026-06-22T15:10:00Z") }),
      401,
      "timestamp_too_new",
    ],
    ["400 to a genuine body that is no event", () => deliver("hello"), 400, "invalid_payload"],
    [
      "400 to a legacy delivery it was not told to accept",
      () => deliver(message, { system: "legacy", secrets: legacyKey }),
      400,
      "missing_header",
    ],
  ] as const)("%s", async (_, request, status, says) => {
    const { handler, calls, failures } = setUp();
    const [given, text] = await answer(handler(await request()));
    expect(given).toBe(status);
    expect(text).toContain(says);
    expect(calls).toEqual([]);
    expect(failures.map(([, { kind }]) => kind)).toEqual(status === 405 ? [] : ["refused"]);
  });

  it("500 when the handler throws, so that Quo comes again", async () => {
    const { handler, failures } = setUp({
      on: {
        "message.received": () => {
          throw new Error("disk full");
        },
      },
    });
    expect(await answer(handler(await deliver(message)))).toEqual([500, "failed: the handler threw"]);
    expect(failures).toMatchObject([
      [{ message: "disk full" }, { kind: "handler", late: false, event: { type: "message.received" } }],
    ]);
  });

  it("500 when the secrets can not be had", async () => {
    const { handler, failures } = setUp({ secrets: () => Promise.reject(new Error("vault is sealed")) });
    expect((await handler(await deliver(message))).status).toBe(500);
    expect(failures).toMatchObject([[{ message: "vault is sealed" }, { kind: "setup" }]]);
  });

  it("422 when validation refuses the event", async () => {
    const { handler, calls } = setUp({
      validate: () => {
        throw new Error("no");
      },
    });
    expect((await handler(await deliver(message))).status).toBe(422);
    expect(calls).toEqual([]);
  });

  it("500 at once, with the fix, when something read the body first", async () => {
    const { handler, failures } = setUp();
    const request = await deliver(message);
    await request.json();
    const [status, text] = await answer(handler(request));
    expect([status, text]).toEqual([500, expect.stringContaining("before request.json()")]);
    expect(failures).toMatchObject([[{ reason: "body_not_raw" }, { kind: "setup" }]]);
  });

  it("500 at once when somebody holds the body's reader", async () => {
    const request = await deliver(message);
    const reader = request.body?.getReader();
    expect((await setUp().handler(request)).status).toBe(500);
    reader?.releaseLock();
  });

  it("even when the logger throws", async () => {
    const { handler } = setUp({
      onError: () => {
        throw new Error("logger");
      },
    });
    expect((await handler(new Request(url, { method: "POST" }))).status).toBe(400);
  });
});

describe("the size of a body", () => {
  it("is limited by what is declared", async () => {
    const { handler } = setUp({ maxBodyBytes: 10 });
    const request = new Request(url, { method: "POST", body: "x".repeat(11), headers: { "content-length": "11" } });
    expect((await handler(request)).status).toBe(413);
  });

  it("is limited by what comes, without reading the rest", async () => {
    let pulled = 0;
    const body = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(1024));
      },
    });
    const request = new Request(url, { method: "POST", body, duplex: "half" } as RequestInit);
    expect((await setUp({ maxBodyBytes: 4000 }).handler(request)).status).toBe(413);
    expect(pulled).toBeLessThan(10);
  });

  it("may be exactly the limit", async () => {
    const size = new TextEncoder().encode(JSON.stringify(message)).length;
    expect((await setUp({ maxBodyBytes: size }).handler(await deliver(message))).status).toBe(200);
    expect((await setUp({ maxBodyBytes: size - 1 }).handler(await deliver(message))).status).toBe(413);
  });
});

describe("the secrets", () => {
  it("are checked when the handler is made", () => {
    expect(() => setUp({ secrets: "" })).toThrow(WebhookVerificationError);
    expect(() => setUp({ secrets: [secret, "whsec_"] })).toThrow(/secret 2/);
  });

  it("can be read for each delivery, so that a rotation needs no restart", async () => {
    let current = secret;
    const { handler, calls } = setUp({ secrets: () => current });
    const rotated = "whsec_LKKaTuSdzN+hG4rW/iPS3BN+XqzSUqo9";
    expect((await handler(await deliver(message, { secrets: rotated }))).status).toBe(401);
    current = rotated;
    expect((await handler(await deliver(message, { secrets: rotated }))).status).toBe(200);
    expect(calls).toHaveLength(1);
  });
});

describe("the deadline", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const slow = (fail = false) => {
    let finish: () => void = () => {};
    const work = new Promise<void>((resolve, reject) => {
      finish = () => (fail ? reject(new Error("too late")) : resolve());
    });
    let start: () => void = () => {};
    const started = new Promise<void>((resolve) => {
      start = resolve;
    });
    const run = () => {
      start();
      return work;
    };
    return { started, finish: () => finish(), on: { "message.received": run } };
  };

  it("gives 202 while the work goes on under waitUntil", async () => {
    const { started, finish, on } = slow();
    const { handler } = setUp({ on });
    const kept: Promise<unknown>[] = [];
    const response = handler(await deliver(message), { waitUntil: (work) => void kept.push(work) });
    await started;
    await vi.advanceTimersByTimeAsync(8000);
    expect(await answer(response)).toEqual([202, "accepted: still working"]);
    finish();
    expect(await Promise.all(kept)).toMatchObject([{ status: 200 }]);
  });

  it("tells onError of a failure that the sender will not hear of", async () => {
    const { started, finish, on } = slow(true);
    const { handler, failures } = setUp({ on, deadline: 1 });
    const response = handler(await deliver(message));
    await started;
    await vi.advanceTimersByTimeAsync(1000);
    expect((await response).status).toBe(202);
    finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(failures).toMatchObject([[{ message: "too late" }, { kind: "handler", late: true }]]);
  });

  it("can ask the sender to come again, who then finds the work done", async () => {
    const { started, finish, on } = slow();
    const { handler } = setUp({ on, store: memoryStore({ now }), afterDeadline: "retry" });
    const first = handler(await deliver(message));
    await started;
    await vi.advanceTimersByTimeAsync(8000);
    expect((await first).status).toBe(503);
    finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(await answer(handler(await deliver(message)))).toEqual([200, "duplicate: handled before"]);
  });

  it("can be switched off", async () => {
    const { started, finish, on } = slow();
    const response = setUp({ on, deadline: Infinity }).handler(await deliver(message));
    await started;
    await vi.advanceTimersByTimeAsync(100_000);
    finish();
    expect((await response).status).toBe(200);
  });
});

describe("repeated deliveries", () => {
  it("are handled each time without a store", async () => {
    const { handler, calls } = setUp();
    await handler(await deliver(message));
    await handler(await deliver(message));
    expect(calls).toHaveLength(2);
  });

  it("are handled once with a store, told apart by webhook-id", async () => {
    const { handler, calls } = setUp({ store: memoryStore({ now }) });
    await handler(await deliver(message, { id: "msg_1" }));
    expect(await answer(handler(await deliver(message, { id: "msg_1" })))).toEqual([200, "duplicate: handled before"]);
    await handler(await deliver(message, { id: "msg_2" }));
    expect(calls).toHaveLength(2);
  });

  it("are handled again after a failure", async () => {
    let times = 0;
    const { handler } = setUp({
      store: memoryStore({ now }),
      on: {
        "message.received": () => {
          if (++times === 1) throw new Error("first");
        },
      },
    });
    expect((await handler(await deliver(message))).status).toBe(500);
    expect(await answer(handler(await deliver(message)))).toEqual([200, "handled"]);
    expect(times).toBe(2);
  });

  it("get 409 while the first is being handled", async () => {
    let finish: () => void = () => {};
    const { handler } = setUp({
      store: memoryStore({ now }),
      on: {
        "message.received": () =>
          new Promise<void>((resolve) => {
            finish = resolve;
          }),
      },
    });
    const first = handler(await deliver(message));
    await vi.waitUntil(() => finish.name !== "finish");
    const second = await handler(await deliver(message));
    expect(second.status).toBe(409);
    expect(second.headers.get("retry-after")).toBe("30");
    finish();
    expect((await first).status).toBe(200);
  });

  it("are forgotten after 28 hours", async () => {
    let time = now();
    const store = memoryStore({ now: () => time });
    const { handler, calls } = setUp({ store, tolerance: Infinity });
    await handler(await deliver(message));
    time = new Date(time.getTime() + 28 * 3_600_000 - 1);
    await handler(await deliver(message));
    expect(calls).toHaveLength(1);
    time = new Date(time.getTime() + 1);
    await handler(await deliver(message));
    expect(calls).toHaveLength(2);
  });

  it("of one event through two webhooks are handled once with dedupe by event", async () => {
    const { handler, calls } = setUp({ store: memoryStore({ now }), dedupe: "event" });
    await handler(await deliver(message, { id: "msg_1" }));
    expect(await answer(handler(await deliver(message, { id: "msg_2" })))).toEqual([200, "duplicate: handled before"]);
    expect(calls).toHaveLength(1);
  });

  it("of two changes to one contact are both handled with dedupe by event", async () => {
    const { handler, calls } = setUp({ store: memoryStore({ now }), dedupe: "event" });
    const at = (updatedAt: string) => sampleEvent("contact.updated", { data: { resource: { updatedAt } } });
    await handler(await deliver(at("2026-06-22T10:00:00Z"), { id: "msg_1" }));
    await handler(await deliver(at("2026-06-22T11:00:00Z"), { id: "msg_2" }));
    await handler(await deliver(at("2026-06-22T11:00:00Z"), { id: "msg_3" }));
    expect(calls).toHaveLength(2);
  });

  it("of one event in flight at once are handled once with dedupe by event, and the other one may come again", async () => {
    let finish: () => void = () => {};
    let start: () => void = () => {};
    const started = new Promise<void>((resolve) => {
      start = resolve;
    });
    const work = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let times = 0;
    const run = () => {
      times += 1;
      start();
      return work;
    };
    const { handler } = setUp({ store: memoryStore({ now }), dedupe: "event", on: { "message.received": run } });
    const first = handler(await deliver(message, { id: "msg_1" }));
    await started;
    expect((await handler(await deliver(message, { id: "msg_2" }))).status).toBe(409);
    finish();
    expect((await first).status).toBe(200);
    expect(await answer(handler(await deliver(message, { id: "msg_2" })))).toEqual([200, "duplicate: handled before"]);
    expect(times).toBe(1);
  });

  it("find the claim of a long handler alive, because it is renewed", async () => {
    vi.useFakeTimers();
    let start: () => void = () => {};
    const started = new Promise<void>((resolve) => {
      start = resolve;
    });
    let finish: () => void = () => {};
    const work = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const run = () => {
      start();
      return work;
    };
    const options = { store: memoryStore(), lease: 3, deadline: Infinity, tolerance: Infinity };
    const { handler } = setUp({ ...options, on: { "message.received": run } });
    const first = handler(await deliver(message));
    await started;
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await handler(await deliver(message))).status).toBe(409);
    finish();
    expect((await first).status).toBe(200);
    vi.useRealTimers();
  });

  it.each(["claim", "done"] as const)("survive a store whose %s fails", async (method) => {
    const store: ReplayStore = { ...memoryStore({ now }), [method]: () => Promise.reject(new Error("no connection")) };
    const { handler, failures, calls } = setUp({ store });
    // Nothing was handled when the claim fails, so Quo must come again; afterwards it must not.
    expect((await handler(await deliver(message))).status).toBe(method === "claim" ? 503 : 200);
    expect(calls).toHaveLength(method === "claim" ? 0 : 1);
    expect(failures).toMatchObject([[{ message: "no connection" }, { kind: "store" }]]);
  });
});

describe("the legacy system beside the beta system", () => {
  const legacy = sampleLegacyEvent("message.received");
  const deliverLegacy = (body: unknown) => deliver(body, { system: "legacy", secrets: legacyKey });

  it("goes to the same handlers after conversion", async () => {
    const texts: unknown[] = [];
    const { handler } = setUp({
      onLegacy: legacyToBeta,
      on: {
        "message.received": ({ data }, { system, missing }) =>
          void texts.push([data.resource.text, system, missing.length > 0]),
      },
    });
    await handler(await deliver(message));
    await handler(await deliverLegacy(legacy));
    expect(texts).toEqual([
      [message.data.resource.text, "beta", false],
      [legacy.data.object.text, "legacy", false],
    ]);
  });

  it("goes to handlers of its own", async () => {
    const seen: unknown[] = [];
    const { handler, calls } = setUp({ onLegacy: { callSummary: ({ data }) => void seen.push(data.object.callId) } });
    const summary = sampleLegacyEvent("callSummary");
    expect((await handler(await deliverLegacy(summary))).status).toBe(200);
    expect((await handler(await deliverLegacy(legacy))).status).toBe(200);
    expect(seen).toEqual([summary.data.object.callId]);
    expect(calls).toEqual([]);
  });

  it("tells of the same message once, whichever delivery comes first", async () => {
    for (const order of [0, 1]) {
      const { handler, calls } = setUp({ onLegacy: legacyToBeta, store: memoryStore({ now }), dedupe: "event" });
      const pair = [
        await deliver(sampleEvent("message.received", { data: { resource: { id: "AC1" } } })),
        await deliverLegacy(sampleLegacyEvent("message.received", { data: { object: { id: "AC1" } } })),
      ];
      expect((await handler(pair[order] as Request)).status).toBe(200);
      expect(await answer(handler(pair[1 - order] as Request))).toEqual([200, "duplicate: handled before"]);
      expect(calls).toHaveLength(1);
    }
  });

  it("answers 500 when a conversion of the user's own throws", async () => {
    const { handler, failures } = setUp({
      onLegacy: () => {
        throw new Error("conversion");
      },
    });
    expect((await handler(await deliverLegacy(legacy))).status).toBe(500);
    expect(failures).toHaveLength(1);
  });
});
