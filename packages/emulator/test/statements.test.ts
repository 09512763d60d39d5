import { routes } from "../src/generated/routes.ts";
import { describe, expect, test } from "vitest";
import {
  collect,
  customer,
  frontDesk,
  frontDeskNumber,
  kitchen,
  member,
  owner,
  send,
  startEmulator,
  workshop,
} from "./api.ts";

const ten = Array.from({ length: 10 }, (_, index) => `+120655501${10 + index}`);
const thread = (participants: string[], more = {}) => ({
  query: { phoneNumberId: frontDesk, participants, maxResults: 100, ...more },
});
const newTask = { title: "Call back", description: "" };

describe("messages", () => {
  test("T01: every returned message has a conversation id", async () => {
    const { call } = startEmulator();
    const sent = await call("POST", "/v1/messages", send([customer]));
    const listed = await call("GET", "/v1/messages", thread([customer]));
    const read = await call("GET", `/v1/messages/${sent.body.data.id}`);
    for (const message of [sent.body.data, ...listed.body.data, read.body.data])
      expect(message.conversationId).toMatch(/^CN/);
  });

  test("T02: several participants list that group's messages only", async () => {
    const { call } = startEmulator();
    await call("POST", "/v1/messages", send([customer, kitchen]));
    await call("POST", "/v1/messages", send([customer, kitchen, "+12065550111"]));
    const { body } = await call("GET", "/v1/messages", thread([kitchen, customer]));
    const ids = new Set(body.data.map((message: { conversationId: string }) => message.conversationId));
    expect([...ids]).toEqual(["CN31ab79e5Gp"]);
    expect(body.data.length).toBe(4);
  });

  test("T03: one participant lists only the direct conversation", async () => {
    const { call } = startEmulator();
    await call("POST", "/v1/messages", send([customer, kitchen]));
    const { body } = await call("GET", "/v1/messages", thread([customer]));
    for (const message of body.data) expect(message.conversationId).toBe("CN8d2e64f0Dm");
    expect(body.data.length).toBe(2);
  });

  test("T04: eleven participants are refused", async () => {
    const { call } = startEmulator();
    const { status, body } = await call("GET", "/v1/messages", thread([...ten, customer]));
    expect([status, body.code]).toEqual([400, "0200400"]);
  });

  test("T07: two to ten recipients get one group message in one conversation", async () => {
    const { call } = startEmulator();
    for (const to of [ten.slice(0, 2), ten]) {
      const { status, body } = await call("POST", "/v1/messages", send(to));
      expect([status, body.data.to]).toEqual([202, to]);
      const listed = await call("GET", "/v1/messages", thread(to));
      expect(listed.body.data.map((message: { id: string }) => message.id)).toEqual([body.data.id]);
    }
  });

  test("T08: eleven recipients and none are refused", async () => {
    const { call } = startEmulator();
    expect((await call("POST", "/v1/messages", send([...ten, customer]))).status).toBe(400);
    expect((await call("POST", "/v1/messages", send([]))).status).toBe(400);
  });

  test("T09: one recipient gets a direct message", async () => {
    const { call } = startEmulator();
    const { status, body } = await call("POST", "/v1/messages", send([customer]));
    expect([status, body.data.conversationId, body.data.status]).toEqual([202, "CN8d2e64f0Dm", "queued"]);
  });

  test("T35: an international number is refused with a reason while that is switched off", async () => {
    const { call } = startEmulator();
    const refused = await call("POST", "/v1/messages", send(["+442079460123"]));
    expect([refused.status, refused.body.code, refused.body.message]).toEqual([
      403,
      "0203403",
      expect.stringContaining("international"),
    ]);
    const allowed = await call("POST", "/v1/messages", send(["+442079460123"], { from: workshop }));
    expect(allowed.status).toBe(202);
  });

  test.each([" ", "\n", "\t", " \n\t "])("T39: content of nothing but whitespace (%j) is refused", async (content) => {
    const { call } = startEmulator();
    const { status, body } = await call("POST", "/v1/messages", send([customer], { content }));
    expect([status, body.errors[0].path]).toEqual([400, "/content"]);
  });

  test("T42: `phoneNumberId` is accepted and `from` stays required", async () => {
    const { call } = startEmulator();
    expect(
      (await call("POST", "/v1/messages", send([customer], { phoneNumberId: workshop }))).body.data.phoneNumberId,
    ).toBe(frontDesk);
    const without = await call("POST", "/v1/messages", {
      body: { content: "Hello", to: [customer], phoneNumberId: frontDesk },
    });
    expect(without.status).toBe(400);
  });

  test("T44: 1600 characters go out and 1601 do not", async () => {
    const { call } = startEmulator();
    expect((await call("POST", "/v1/messages", send([customer], { content: "x".repeat(1600) }))).status).toBe(202);
    expect((await call("POST", "/v1/messages", send([customer], { content: "x".repeat(1601) }))).status).toBe(400);
  });
});

describe("conversations", () => {
  test.each([
    ["T05", "done", { inbox: "done" }],
    ["T06", "open", { inbox: "open" }],
    ["T10", "read", { unread: false }],
  ])("%s: mark-as-%s answers the bare conversation and sends nothing", async (_, how, expected) => {
    const { emulator, call } = startEmulator();
    await emulator.control.inboundMessage({ from: customer, text: "Hello?" });
    if (how === "open") await call("POST", "/v1/conversations/CN8d2e64f0Dm/mark-as-done");
    const before = await emulator.control.messages();
    await emulator.control.advance(1000);
    const { status, body } = await call("POST", `/v1/conversations/CN8d2e64f0Dm/mark-as-${how}`);
    expect([status, body.id, body.updatedAt]).toEqual([200, "CN8d2e64f0Dm", "2026-06-23T09:00:01.000Z"]);
    const [conversation] = await emulator.control.conversations();
    expect(conversation).toMatchObject(expected);
    expect(await emulator.control.messages()).toEqual(before);
    const again = await call("POST", `/v1/conversations/CN8d2e64f0Dm/mark-as-${how}`);
    expect(again.body).toEqual(body);
  });

  test.each(["read", "done", "open"])("T11: mark-as-%s of a wrong or unknown id is refused", async (how) => {
    const { call } = startEmulator();
    const wrong = await call("POST", `/v1/conversations/AC8d2e64f0Dm/mark-as-${how}`);
    const unknown = await call("POST", `/v1/conversations/CNnobody/mark-as-${how}`);
    expect([wrong.status, wrong.body.code, unknown.status, unknown.body.code]).toEqual([
      400,
      "1000400",
      404,
      "1000404",
    ]);
  });
});

describe("tasks", () => {
  test("T12: following the tokens reaches every task once and ends with null", async () => {
    const { call } = startEmulator();
    const made = ["TK71c0e5b2"];
    for (let count = 0; count < 7; count += 1) {
      const { body } = await call("POST", "/v1/tasks", { body: { ...newTask, phoneNumberId: frontDesk } });
      made.push(body.data.taskId);
    }
    const found = await collect(call, "/v1/tasks", { maxResults: 3 });
    expect(found.map((task) => (task as { taskId: string }).taskId)).toEqual(made.toReversed());
  });

  test.each([
    ["phone number", { phoneNumberId: workshop }, { phoneNumberId: workshop }],
    ["conversation", { conversationId: "CN31ab79e5Gp" }, { phoneNumberId: frontDesk, conversationId: "CN31ab79e5Gp" }],
    ["call", { activityId: "AC90fe12cdCa" }, { phoneNumberId: frontDesk, activityId: "AC90fe12cdCa" }],
    ["message", { activityId: "AC4b9e77a1Tq" }, { phoneNumberId: frontDesk, activityId: "AC4b9e77a1Tq" }],
  ])("T13: a task about a %s is created", async (_, link, expected) => {
    const { call } = startEmulator();
    const { status, body } = await call("POST", "/v1/tasks", { body: { ...newTask, ...link } });
    expect([status, body.data]).toEqual([201, { taskId: expect.stringMatching(/^TK/), revision: "1", ...expected }]);
  });

  test.each([[{}], [{ phoneNumberId: frontDesk, conversationId: "CN31ab79e5Gp" }]])(
    "T14: none or two links (%j) are refused",
    async (links) => {
      const { call } = startEmulator();
      const { status, body } = await call("POST", "/v1/tasks", { body: { ...newTask, ...links } });
      expect([status, body.code]).toEqual([400, "0600400"]);
    },
  );

  test("T15: a task can be read and an unknown one cannot", async () => {
    const { call } = startEmulator();
    const { status, body } = await call("GET", "/v1/tasks/TK71c0e5b2");
    expect([status, body.data.title]).toEqual([200, "Send the service quote"]);
    expect((await call("GET", "/v1/tasks/TKunknown")).status).toBe(404);
  });

  test("T16: an update needs title and description and gives a new revision", async () => {
    const { call } = startEmulator();
    const { status, body } = await call("PUT", "/v1/tasks/TK71c0e5b2", { body: { title: "New", description: "Text" } });
    expect([status, body.data]).toEqual([200, { taskId: "TK71c0e5b2", revision: "2" }]);
    expect((await call("PUT", "/v1/tasks/TK71c0e5b2", { body: { title: "New" } })).status).toBe(400);
    expect((await call("PUT", "/v1/tasks/TK71c0e5b2", { body: { description: "Text" } })).status).toBe(400);
  });

  test("T17: a deleted task is answered 204 and gone", async () => {
    const { call } = startEmulator();
    const { status, text } = await call("DELETE", "/v1/tasks/TK71c0e5b2");
    expect([status, text]).toEqual([204, ""]);
    expect((await call("GET", "/v1/tasks/TK71c0e5b2")).status).toBe(404);
    expect((await call("GET", "/v1/tasks")).body.data).toEqual([]);
  });

  test.each([
    ["T18", "complete", undefined, { completed: true }, "reopen", undefined, { completed: false }],
    ["T19", "assign", { userId: owner }, { assignedTo: owner }, "unassign", { userId: owner }, { assignedTo: null }],
    [
      "T20",
      "change-due-date",
      { dueDate: "2026-07-01T10:00:00.000Z" },
      { dueDate: "2026-07-01T10:00:00.000Z" },
      "remove-due-date",
      undefined,
      { dueDate: null },
    ],
    [
      "T21",
      "link-conversation",
      { conversationId: "CN31ab79e5Gp" },
      { conversationId: "CN31ab79e5Gp" },
      "unlink-conversation",
      { conversationId: "CN31ab79e5Gp" },
      { conversationId: null },
    ],
  ])("%s: %s and its opposite can be read back", async (_, action, body, after, opposite, oppositeBody, undone) => {
    const { call } = startEmulator();
    const post = (name: string, given: unknown) =>
      call("POST", `/v1/tasks/TK71c0e5b2/${name}`, given === undefined ? {} : { body: given });
    expect((await post(action, body)).body.data.revision).toBe("2");
    expect((await call("GET", "/v1/tasks/TK71c0e5b2")).body.data).toMatchObject(after);
    expect((await post(opposite, oppositeBody)).body.data.revision).toBe("3");
    expect((await call("GET", "/v1/tasks/TK71c0e5b2")).body.data).toMatchObject(undone);
    // What is not there cannot be taken off, but an open task can be reopened and a task without a date relieved of it.
    expect((await post(opposite, oppositeBody)).status).toBe(oppositeBody === undefined ? 200 : 400);
  });

  test("T22: there are exactly 13 task operations", () => {
    expect(routes.filter(({ path }) => path.startsWith("/v1/tasks")).length).toBe(13);
  });
});

describe("webhooks", () => {
  const url = "https://hooks.example.com/quo";

  test("T23: the four v1 create operations work next to the beta one", async () => {
    const { call } = startEmulator();
    const kinds = {
      messages: "message.received",
      calls: "call.ringing",
      "call-summaries": "call.summary.completed",
      "call-transcripts": "call.transcript.completed",
    };
    for (const [kind, event] of Object.entries(kinds)) {
      const { status, body } = await call("POST", `/v1/webhooks/${kind}`, { body: { url, events: [event] } });
      expect([status, body.data.events, body.data.resourceIds]).toEqual([201, [event], ["*"]]);
    }
    const beta = await call("POST", "/webhooks", { body: { url, events: ["call.missed", "message.received"] } });
    expect([beta.status, beta.body.data.key]).toEqual([201, expect.stringMatching(/^whsec_/)]);
  });

  test("T24: v1 deliveries and beta deliveries carry the headers of their own scheme only", async () => {
    const { emulator } = startEmulator();
    await emulator.control.inboundMessage({ from: customer, text: "Hello?" });
    await emulator.control.settle();
    const deliveries = await emulator.control.deliveries();
    expect(deliveries.map(({ system }) => system).toSorted()).toEqual(["beta", "legacy"]);
    for (const { system, attempts } of deliveries) {
      const names = Object.keys(attempts[0]?.headers ?? {});
      expect(names.includes("openphone-signature")).toBe(system === "legacy");
      expect(names.includes("webhook-signature")).toBe(system === "beta");
    }
  });

  test.each(["call.answered", "call.forwarded", "call.missed", "call.voicemail.completed"])(
    "T25: v1 does not offer %s",
    async (event) => {
      const { call } = startEmulator();
      const { status, body } = await call("POST", "/v1/webhooks/calls", { body: { url, events: [event] } });
      expect([status, body.code]).toEqual([400, "0300400"]);
    },
  );
});

describe("contacts", () => {
  const contact = { defaultFields: { firstName: "Ferry" } };

  test("T26: contacts carry an external id, which create and update accept with a source", async () => {
    const { call } = startEmulator();
    const made = await call("POST", "/v1/contacts", { body: { ...contact, externalId: "a-1", source: "shop" } });
    expect([made.status, made.body.data.externalId, made.body.data.source]).toEqual([201, "a-1", "shop"]);
    const changed = await call("PATCH", `/v1/contacts/${made.body.data.id}`, {
      body: { externalId: "a-2", source: "desk" },
    });
    expect([changed.body.data.externalId, changed.body.data.source]).toEqual(["a-2", "desk"]);
  });

  test("T27: external ids and sources narrow the list", async () => {
    const { call } = startEmulator();
    for (const source of ["shop", "desk"])
      await call("POST", "/v1/contacts", { body: { ...contact, externalId: "a-1", source } });
    const count = async (query: Record<string, string | string[]>) =>
      (await call("GET", "/v1/contacts", { query })).body.data.length;
    expect(await count({})).toBe(4);
    expect(await count({ externalIds: ["a-1"] })).toBe(2);
    expect(await count({ externalIds: ["a-1", "crm-4411"] })).toBe(3);
    expect(await count({ externalIds: ["a-1"], sources: ["desk"] })).toBe(1);
  });

  test.each([
    [[{ key: "colour", value: "red" }], "colour"],
    [[{ key: "bike-count", value: "two" }], "bike-count"],
    [[{ key: "tier", value: "gold" }], "tier"],
    [[{ key: "service-due", value: "soon" }], "service-due"],
    [[{ key: "prefers-text", value: 1 }], "prefers-text"],
    [[{ key: "website", value: 5 }], "website"],
    [[{ value: "red" }], ""],
  ])("T28: the custom field %j is refused with its own code", async (customFields, key) => {
    const { call } = startEmulator();
    const made = await call("POST", "/v1/contacts", { body: { ...contact, customFields } });
    expect([made.status, made.body.code, made.body.title]).toEqual([400, "0801400", "Invalid Custom Field Item"]);
    expect(made.body.errors).toEqual([{ key, reason: expect.any(String) }]);
    const changed = await call("PATCH", "/v1/contacts/66d0aa19b3f4c21e7a905d12", { body: { customFields } });
    expect([changed.status, changed.body.code]).toEqual([400, "0801400"]);
  });

  test("T38: an unknown contact is not found, with a readable message", async () => {
    const { call } = startEmulator();
    const { status, body } = await call("GET", "/v1/contacts/nobody");
    expect([status, body.code, body.message]).toEqual([404, "0800404", "Contact not found"]);
  });
});

describe("lists", () => {
  const lists: [path: string, query: Record<string, string | string[]>, max: number][] = [
    ["/v1/calls", { phoneNumberId: frontDesk, participants: [customer] }, 100],
    ["/v1/messages", { phoneNumberId: frontDesk, participants: [customer] }, 100],
    ["/v1/conversations", {}, 100],
    ["/v1/contacts", {}, 50],
    ["/v1/users", {}, 50],
    ["/v1/tasks", {}, 100],
  ];

  test.each(lists)("T29: the last page of %s has null as its token", async (path, query) => {
    const { call } = startEmulator();
    expect((await collect(call, path, { ...query, maxResults: 1 })).length).toBeGreaterThan(0);
    expect((await call("GET", path, { query: { ...query, maxResults: 50 } })).body.nextPageToken).toBeNull();
  });

  test.each(lists)("T30: %s gives an integer `totalItems`", async (path, query) => {
    const { call } = startEmulator();
    expect((await call("GET", path, { query })).body.totalItems).toEqual(expect.any(Number));
  });

  test.each(lists)("T47: %s refuses a page size of 0 and one above its maximum", async (path, query, max) => {
    const { call } = startEmulator();
    const statuses = await Promise.all(
      [0, 1, max, max + 1].map(
        async (maxResults) => (await call("GET", path, { query: { ...query, maxResults } })).status,
      ),
    );
    expect(statuses).toEqual([400, 200, 200, 400]);
  });

  test.each(lists)("%s refuses a token it never gave", async (path, query) => {
    const { call } = startEmulator();
    expect((await call("GET", path, { query: { ...query, pageToken: "made-up" } })).status).toBe(400);
  });
});

describe("numbers", () => {
  const wrong = ["12065550187", "+02065550187", "+1206555o187", "+1234567890123456", "(206) 555-0187"];

  test.each(wrong)("T31: %s is refused wherever E.164 is expected", async (number) => {
    const { call } = startEmulator();
    const query = { phoneNumberId: frontDesk, participants: [number] };
    const answers = await Promise.all([
      call("GET", "/v1/calls", { query }),
      call("GET", "/v1/messages", { query }),
      call("GET", "/v1/conversations", { query: { phoneNumbers: [number] } }),
      call("GET", "/v1/conversations", { query: { phoneNumber: number } }),
      call("POST", "/v1/messages", send([number])),
      call("POST", "/v1/messages", send([customer], { from: number })),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 400]);
  });

  test("T32: every Quo number tells its restrictions", async () => {
    const { call } = startEmulator();
    const { body } = await call("GET", "/v1/phone-numbers");
    const each = { CA: expect.any(String), US: expect.any(String), Intl: expect.any(String) };
    expect(body.data.length).toBe(3);
    for (const { restrictions } of body.data) expect(restrictions).toEqual({ messaging: each, calling: each });
  });
});

describe("calls", () => {
  test("T33: an empty participant is refused with a readable message", async () => {
    const { call } = startEmulator();
    const { status, body } = await call("GET", "/v1/calls", {
      query: { phoneNumberId: frontDesk, participants: [""] },
    });
    expect([status, body.code, body.errors[0].path]).toEqual([400, "0100400", "/participants/0"]);
  });

  test("T34: participants are required, and one at most", async () => {
    const { call } = startEmulator();
    expect((await call("GET", "/v1/calls", { query: { phoneNumberId: frontDesk } })).status).toBe(400);
    const two = await call("GET", "/v1/calls", {
      query: { phoneNumberId: frontDesk, participants: [customer, kitchen] },
    });
    expect([two.status, two.body.code]).toEqual([400, "0101400"]);
  });

  test("T36: the recordings of a call come oldest first", async () => {
    const { emulator, call } = startEmulator();
    const { id } = await emulator.control.call({ with: customer, alreadyOver: true });
    const { body } = await call("GET", `/v1/call-recordings/${id}`);
    expect(body.data.length).toBe(1);
    expect((await call("GET", "/v1/call-recordings/AC90fe12cdCa")).body.data.length).toBeGreaterThan(0);
    expect((await call("GET", "/v1/call-recordings/AC90fe12cfCb")).body.data).toEqual([]);
  });

  test("T37: calls with unusual optional data are listed too", async () => {
    const { emulator, call } = startEmulator();
    const bare = {
      ...(await emulator.control.calls())[0],
      id: "ACbare",
      userId: owner,
      updatedAt: null,
      answeredAt: null,
      completedAt: null,
      answeredBy: null,
      initiatedBy: null,
      forwardedFrom: null,
      forwardedTo: null,
      callRoute: null,
      aiHandled: null,
    };
    await emulator.control.seed({ calls: [bare as never] });
    const found = await collect(call, "/v1/calls", {
      phoneNumberId: frontDesk,
      participants: [customer],
      maxResults: 2,
    });
    expect(found).toContainEqual(bare);
  });

  test("T40: without a user the calls are those of the number's owner, not the workspace's", async () => {
    const { emulator, call } = startEmulator();
    const { id } = await emulator.control.call({ with: customer, phoneNumber: workshop });
    const query = { phoneNumberId: workshop, participants: [customer] };
    const ids = async (more = {}) =>
      (await call("GET", "/v1/calls", { query: { ...query, ...more } })).body.data?.map(
        (each: { id: string }) => each.id,
      );
    expect(await ids()).toEqual([id]);
    expect(await ids({ userId: member })).toEqual([id]);
    const outsider = await call("GET", "/v1/calls", { query: { ...query, userId: owner } });
    expect([outsider.status, outsider.body.code]).toEqual([403, "0101403"]);
  });

  test.each(["/v1/calls", "/v1/messages"])("T41: on %s `since` filters like `createdBefore`", async (path) => {
    const { call } = startEmulator();
    const query = { phoneNumberId: frontDesk, participants: [customer], maxResults: 100 };
    const moment = "2026-06-22T17:00:00.000Z";
    const since = await call("GET", path, { query: { ...query, since: moment } });
    const before = await call("GET", path, { query: { ...query, createdBefore: moment } });
    const all = await call("GET", path, { query });
    expect(since.body).toEqual(before.body);
    expect(since.body.data.length).toBeGreaterThan(0);
    expect(since.body.data.length).toBeLessThanOrEqual(all.body.data.length);
    for (const item of since.body.data) expect(item.createdAt < moment).toBe(true);
    expect(
      (await call("GET", path, { query: { ...query, since: "2020-01-01T00:00:00Z", createdBefore: moment } })).body,
    ).toEqual(before.body);
  });
});

describe("gateway", () => {
  test("T43: /v0 is not served", async () => {
    const { call } = startEmulator();
    const { status, headers } = await call("GET", "/v0/messages");
    expect([status, headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
  });

  test("T45: only the raw key is let in", async () => {
    const { emulator, call } = startEmulator();
    const raw = await call("GET", "/v1/users");
    const bearer = await call("GET", "/v1/users", { headers: { authorization: `Bearer ${emulator.apiKey}` } });
    const wrong = await call("GET", "/v1/users", { headers: { authorization: "another-key" } });
    const none = await emulator.fetch("https://api.quo.com/v1/users");
    expect([raw.status, bearer.status, wrong.status, none.status]).toEqual([200, 401, 401, 401]);
    expect(wrong.body).toEqual({
      error: { message: "Unauthorized", key: "Unauthorized", trace: expect.stringMatching(/^\d+$/) },
    });
    expect(await none.json()).toEqual({
      error: { message: "Missing authorization header", key: "Unauthorized", trace: expect.any(String) },
    });
  });

  test("T46: the 11th request within a second on one key is answered 429", async () => {
    const { emulator, call } = startEmulator({ rateLimit: 10, apiKeys: ["one", "two"] });
    const statuses: number[] = [];
    for (let count = 0; count < 11; count += 1) statuses.push((await call("GET", "/v1/users")).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
    expect((await call("GET", "/v1/users", { headers: { authorization: "two" } })).status).toBe(200);
    const limited = await call("GET", "/v1/users");
    expect([limited.headers.get("ratelimit"), limited.headers.get("ratelimit-policy")]).toEqual([
      '"per-second"; r=0; t=1',
      '"per-second"; q=10; w=1',
    ]);
    expect(limited.body.error.key).toBe("Too Many Requests");
    await emulator.control.advance({ seconds: 1 });
    expect((await call("GET", "/v1/users")).status).toBe(200);
  });

  const ids: [path: string, prefix: string][] = [
    ["/v1/calls/{}", "AC"],
    ["/v1/call-recordings/{}", "AC"],
    ["/v1/call-summaries/{}", "AC"],
    ["/v1/call-transcripts/{}", "AC"],
    ["/v1/call-voicemails/{}", "AC"],
    ["/v1/messages/{}", "AC"],
    ["/v1/phone-numbers/{}", "PN"],
    ["/v1/users/{}", "US"],
    ["/v1/tasks/{}", "TK"],
    ["/v1/webhooks/{}", "WH"],
  ];
  test.each(ids)("T48: %s refuses a wrong prefix and does not find an unknown id", async (path, prefix) => {
    const { call } = startEmulator();
    const wrong = await call("GET", path.replace("{}", `XX${frontDeskNumber.slice(1)}`));
    const unknown = await call("GET", path.replace("{}", `${prefix}unknown`));
    expect([wrong.status, unknown.status]).toEqual([400, 404]);
    expect(wrong.body.errors[0].schema.type).toBe("TemplateLiteral");
  });
});
