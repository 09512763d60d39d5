import { describe, expect, test } from "vitest";
import {
  type CallApi,
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

// Facts seen at production or in its newest pages, by the row of the fact sheet that holds each.

const customerId = "66d0aa19b3f4c21e7a905d12";
const callsOf = (participant: string, more: Record<string, unknown> = {}) => ({
  query: { phoneNumberId: frontDesk, participants: [participant], maxResults: 100, ...more },
});
const outsider = "+12065550111";
const newest = { "quo-api-version": "2026-03-30", "x-quo-api-version": "" };
const oldest = { "quo-api-version": "", "x-quo-api-version": "2026-03-30" };
const neither = { "quo-api-version": "", "x-quo-api-version": "" };

describe("C1: the version header of the dated operations", () => {
  test("is read under its name since general availability", async () => {
    const { call, emulator } = startEmulator();
    expect((await call("GET", "/webhooks", { headers: newest })).status).toBe(200);
    expect((await emulator.control.requests())[0]?.hints).toEqual([]);
  });

  test("is read under its name in the beta, with a hint in the request log", async () => {
    const { call, emulator } = startEmulator();
    expect((await call("GET", "/webhooks", { headers: oldest })).status).toBe(200);
    expect((await emulator.control.requests())[0]?.hints).toEqual([expect.stringContaining("Quo-Api-Version")]);
  });

  test("is refused under its name in the beta by the strict emulator", async () => {
    const { call } = startEmulator({ strict: true });
    const { status, body } = await call("GET", "/webhooks", { headers: oldest });
    expect(status).toBe(400);
    expect(body.message).toContain("Quo-Api-Version");
    expect((await call("GET", "/webhooks", { headers: newest })).status).toBe(200);
  });

  test.each([
    ["missing", neither],
    ["unknown", { ...neither, "quo-api-version": "2020-01-01" }],
  ])("is asked for before the key is looked at when it is %s", async (_, headers) => {
    const { call } = startEmulator();
    for (const key of ["", "wrong"]) {
      const { status, body } = await call("GET", "/webhooks", { headers: { ...headers, authorization: key } });
      expect(status).toBe(400);
      expect(body.message).toBe("Unsupported or missing Quo-Api-Version header. Supported versions: 2026-03-30");
    }
  });

  test("is no concern of v1", async () => {
    const { call } = startEmulator({ strict: true });
    expect((await call("GET", "/v1/users", { headers: newest })).status).toBe(200);
    expect((await call("GET", "/v1/users", { headers: neither })).status).toBe(200);
  });
});

describe("C2: PATCH /v1/contacts/{id} replaces the lists", () => {
  const patch = (call: CallApi, body: unknown) => call("PATCH", `/v1/contacts/${customerId}`, { body });
  const read = async (call: CallApi) => (await call("GET", `/v1/contacts/${customerId}`)).body.data;

  test("a change of the role alone empties emails and phone numbers, and a later read says the same", async () => {
    const { call } = startEmulator();
    const before = await read(call);
    expect(before.defaultFields.emails.length).toBeGreaterThan(0);
    const { status, body } = await patch(call, { defaultFields: { role: "Owner" } });
    expect(status).toBe(200);
    expect(body.data.defaultFields).toMatchObject({ role: "Owner", emails: [], phoneNumbers: [] });
    expect((await read(call)).defaultFields).toEqual(body.data.defaultFields);
    expect(body.data.defaultFields.firstName).toBe(before.defaultFields.firstName);
    expect(body.data.customFields).toEqual(before.customFields);
  });

  test("a change of the phone numbers alone empties the emails", async () => {
    const { call } = startEmulator();
    const phoneNumbers = [{ name: "mobile", value: "+12065550188" }];
    const { body } = await patch(call, { defaultFields: { phoneNumbers } });
    expect(body.data.defaultFields.emails).toEqual([]);
    expect(body.data.defaultFields.phoneNumbers).toMatchObject(phoneNumbers);
  });

  test("a change outside the default fields empties both as well", async () => {
    const { call } = startEmulator();
    const { body } = await patch(call, { sourceUrl: "https://crm.example.com/accounts/1" });
    expect(body.data.defaultFields).toMatchObject({ emails: [], phoneNumbers: [] });
  });

  test.each([
    ["custom fields", { absentCustomFields: "emptied" }, { customFields: [] }],
    ["names", { absentContactNames: "emptied" }, { defaultFields: { firstName: null, company: null, role: "Owner" } }],
  ] as const)("absent %s are emptied too when the switch says so", async (_, assumptions, expected) => {
    const { call } = startEmulator({ assumptions });
    const { body } = await patch(call, { defaultFields: { role: "Owner" } });
    expect(body.data).toMatchObject(expected);
  });

  test("an item id is taken by default and refused when the switch says so", async () => {
    const body = { defaultFields: { emails: [{ name: "work", value: "new@example.com", id: "0123" }] } };
    expect((await patch(startEmulator().call, body)).status).toBe(200);
    const refused = await patch(startEmulator({ assumptions: { contactItemIds: "refused" } }).call, body);
    expect([refused.status, refused.body.code]).toEqual([400, "0800400"]);
    expect(refused.body.errors[0].path).toBe("/defaultFields/emails/0/id");
  });
});

describe("C3: the same contact twice", () => {
  const contact = { defaultFields: { firstName: "Ferry" }, source: "crm", externalId: "crm-7" };
  const create = (call: CallApi, body: unknown) => call("POST", "/v1/contacts", { body });

  test("a second create with the same external id and source is a conflict", async () => {
    const { call } = startEmulator();
    expect((await create(call, contact)).status).toBe(201);
    const second = await create(call, contact);
    expect([second.status, second.body.code]).toEqual([409, "0800409"]);
    const { body } = await call("GET", "/v1/contacts", { query: { externalIds: ["crm-7"] } });
    expect(body.data).toHaveLength(1);
  });

  test.each([
    ["another source", { ...contact, source: "shop" }],
    ["another external id", { ...contact, externalId: "crm-8" }],
    ["no external id", { ...contact, externalId: null }],
  ])("a contact with %s is none", async (_, other) => {
    const { call } = startEmulator();
    await create(call, contact);
    expect((await create(call, other)).status).toBe(201);
    expect((await create(call, { ...other, externalId: null })).status).toBe(201);
  });

  test("one number on two contacts stays allowed", async () => {
    const { call } = startEmulator();
    const defaultFields = { firstName: null, phoneNumbers: [{ name: "work", value: customer }] };
    expect((await create(call, { defaultFields })).status).toBe(201);
  });

  test("an update cannot take the external id of another contact", async () => {
    const { call } = startEmulator();
    await create(call, contact);
    const { status, body } = await call("PATCH", `/v1/contacts/${customerId}`, {
      body: { source: "crm", externalId: "crm-7" },
    });
    expect([status, body.code]).toEqual([409, "0800409"]);
  });
});

describe("C4: arrays in the query with brackets are not read", () => {
  test.each(["sources[]", "sources%5B%5D", "externalIds[]"])(
    "%s leaves the list of contacts unfiltered",
    async (name) => {
      const { call, emulator } = startEmulator();
      const { status, body } = await call("GET", `/v1/contacts?${name}=nobody`);
      expect([status, body.data.length]).toEqual([200, 2]);
      expect((await emulator.control.requests())[0]?.hints).toEqual([expect.stringContaining("without the brackets")]);
    },
  );

  test.each(["participants[]", "participants%5B%5D"])("%s on messages is a missing participants", async (name) => {
    const { call } = startEmulator();
    const { status, body } = await call(
      "GET",
      `/v1/messages?phoneNumberId=${frontDesk}&${name}=${encodeURIComponent(customer)}&maxResults=10`,
    );
    expect([status, body.code, body.errors[0].path]).toEqual([400, "0200400", "/participants"]);
  });

  test("the strict emulator refuses what Quo ignores", async () => {
    const { call } = startEmulator({ strict: true });
    for (const query of ["sources[]=nobody", "search=Ferry", "limit=10"]) {
      const { status, body } = await call("GET", `/v1/contacts?${query}`);
      expect([query, status]).toEqual([query, 400]);
      expect(body.message).toContain(query.replace(/=.*/, ""));
    }
  });
});

describe("C5: userId of the call list is whose access is applied", () => {
  test("an outgoing call of a colleague on a shared number is listed without userId", async () => {
    const { call, emulator } = startEmulator();
    const { id } = await emulator.control.call({
      direction: "outgoing",
      with: outsider,
      userId: member,
      ringSeconds: 12,
      talkSeconds: 30,
    });
    await emulator.control.advance({ hours: 1 });
    for (const more of [{}, { userId: owner }, { userId: member }]) {
      const { body } = await call("GET", "/v1/calls", callsOf(outsider, more));
      expect(body.data).toMatchObject([{ id, userId: member, duration: 42 }]);
    }
  });

  test("a user who is not on the number is refused", async () => {
    const { call } = startEmulator();
    const { status, body } = await call("GET", "/v1/calls", {
      query: { phoneNumberId: workshop, participants: [customer], userId: owner },
    });
    expect([status, body.code]).toEqual([403, "0101403"]);
  });
});

describe("C6: userId of the message list is the sender", () => {
  test("it keeps that user's messages, and without it every message of the thread is listed", async () => {
    const { call } = startEmulator();
    await call("POST", "/v1/messages", send([outsider], { userId: member }));
    await call("POST", "/v1/messages", send([outsider]));
    const listed = async (more = {}) =>
      (await call("GET", "/v1/messages", callsOf(outsider, more))).body.data.map(
        ({ userId }: { userId: string }) => userId,
      );
    expect(await listed()).toEqual([owner, member]);
    expect(await listed({ userId: member })).toEqual([member]);
    expect(await listed({ userId: "USnobody01" })).toEqual([]);
  });
});

describe("C7: events of outgoing and forwarded calls", () => {
  const eventsOf = async (script: Record<string, unknown>) => {
    const { call, emulator } = startEmulator();
    await call("POST", "/webhooks", {
      body: {
        url: "https://hooks.example.com/all",
        events: [
          "call.ringing",
          "call.answered",
          "call.completed",
          "call.forwarded",
          "call.missed",
          "call.voicemail.completed",
        ],
      },
    });
    await emulator.control.call({ with: outsider, ...script });
    await emulator.control.advance({ hours: 1 });
    const deliveries = (await emulator.control.deliveries()).filter(({ url }) => url.endsWith("/all"));
    return deliveries.toReversed().map(({ eventType, payload }) => {
      const { status } = (payload as unknown as { data: { resource: { status?: string } } }).data.resource;
      return status === undefined ? eventType : `${eventType} ${status}`;
    });
  };

  test("an outgoing call that reaches voicemail is answered, and no Quo voicemail exists", async () => {
    expect(await eventsOf({ direction: "outgoing", outcome: "voicemail" })).toEqual([
      "call.ringing",
      "call.answered",
      "call.completed answered",
    ]);
  });

  test.each(["forwarded", "missed", "abandoned"])("an outgoing call is never told of as %s", async (outcome) => {
    expect(await eventsOf({ direction: "outgoing", outcome })).toEqual(["call.ringing", "call.completed unanswered"]);
  });

  test("an incoming call is told of as forwarded", async () => {
    expect(await eventsOf({ outcome: "forwarded" })).toContain("call.forwarded");
  });
});

describe("C8: v1 deliveries as they are seen", () => {
  const deliveriesOf = async (
    path: string,
    event: string,
    cause: (it: ReturnType<typeof startEmulator>) => Promise<unknown>,
    options = {},
  ) => {
    const started = startEmulator(options);
    const url = "https://hooks.example.com/observed";
    await started.call("POST", `/v1/webhooks/${path}`, { body: { url, events: [event] } });
    await cause(started);
    await started.emulator.control.advance({ hours: 1 });
    const all = await started.emulator.control.deliveries();
    return all.filter((each) => each.url === url).map(({ payload }) => payload as unknown as Wire);
  };
  // oxlint-disable-next-line typescript/no-explicit-any -- the payload is looked at as it is on the wire
  type Wire = { type: string; data: { deepLink?: string; object: any } };
  const call = (it: ReturnType<typeof startEmulator>) => it.emulator.control.call({ with: outsider });

  test.each([
    ["call-transcripts", "call.transcript.completed"],
    ["call-summaries", "call.summary.completed"],
  ])("%s: the type is dotted", async (path, event) => {
    expect((await deliveriesOf(path, event, call)).map(({ type }) => type)).toEqual([event]);
  });

  test("a group message has one text of numbers as recipient, and its conversation stands in the link alone", async () => {
    const [delivery] = await deliveriesOf("messages", "message.delivered", ({ call: api }) =>
      api("POST", "/v1/messages", send([customer, kitchen])),
    );
    expect(delivery?.data.object.to).toBe(`${customer},${kitchen}`);
    expect(delivery?.data.object).not.toHaveProperty("conversationId");
    expect(delivery?.data.deepLink).toBe(
      `https://my.quo.com/inbox/${frontDesk}/c/CN31ab79e5Gp?at=${delivery?.data.object.id}`,
    );
  });

  test("recordings are in recordings, which is null on call.completed", async () => {
    const [recorded] = await deliveriesOf("calls", "call.recording.completed", call);
    expect(recorded?.data.object.recordings).toEqual([
      {
        id: expect.stringMatching(/^CR/),
        url: expect.any(String),
        type: "audio/mpeg",
        startTime: expect.any(String),
        duration: 120,
      },
    ]);
    expect(recorded?.data.object).not.toHaveProperty("media");
    const [completed] = await deliveriesOf("calls", "call.completed", call);
    expect(completed?.data.object.recordings).toBeNull();
  });

  test("a summary carries jobs", async () => {
    const [summary] = await deliveriesOf("call-summaries", "call.summary.completed", call);
    expect(summary?.data.object.jobs).toEqual([]);
  });

  test("the form of the documentation is behind a switch", async () => {
    const documented = { assumptions: { legacyPayloads: "documented" } };
    const [summary] = await deliveriesOf("call-summaries", "call.summary.completed", call, documented);
    expect(summary?.type).toBe("callSummary");
    const [message] = await deliveriesOf(
      "messages",
      "message.delivered",
      ({ call: api }) => api("POST", "/v1/messages", send([customer, kitchen])),
      documented,
    );
    expect(message?.data.object.to).toEqual([customer, kitchen]);
    expect(message?.data).not.toHaveProperty("deepLink");
  });
});

describe("C9: error bodies of the dated operations", () => {
  test.each([
    [400, "Bad Request", "/webhooks/abc"],
    [404, "Not Found", "/webhooks/999"],
  ])("a %i is titled %s and has neither code nor status", async (status, title, path) => {
    const { call } = startEmulator();
    const response = await call("GET", path);
    expect(response.status).toBe(status);
    expect(response.body).toMatchObject({ title, docs: "https://quo.com/docs" });
    expect(response.body).not.toHaveProperty("code");
    expect(response.body).not.toHaveProperty("status");
    expect(response.body).not.toHaveProperty("description");
  });

  test("the code and status of the July edition come with a switch", async () => {
    const { call } = startEmulator({ assumptions: { datedErrorCodes: true } });
    expect((await call("GET", "/webhooks/999")).body).toMatchObject({ code: "0300404", status: 404 });
  });
});

describe("C10: the message of a 400 says what is wrong", () => {
  test("of one mistake", async () => {
    const { call } = startEmulator();
    const { body } = await call("GET", "/v1/messages", { query: { phoneNumberId: frontDesk, maxResults: 10 } });
    expect(body.message).toBe("/participants: Expected required property");
  });

  test("of several mistakes, joined by a comma", async () => {
    const { call } = startEmulator();
    const { body } = await call("GET", "/v1/messages", { query: { maxResults: 0 } });
    expect(body.message.split(", ").map((each: string) => each.split(":")[0])).toEqual(
      expect.arrayContaining(["/phoneNumberId", "/participants", "/maxResults"]),
    );
  });

  test("of the dated operations too", async () => {
    const { call } = startEmulator();
    const { body } = await call("POST", "/webhooks", { body: { events: ["call.missed"] } });
    expect(body.message).toBe("/url: Expected required property");
  });
});

describe("C11: how long a call lasts", () => {
  const ended = async (script: Record<string, unknown>, options = {}) => {
    const { call, emulator } = startEmulator(options);
    const { id } = await emulator.control.call({ with: outsider, ...script });
    await emulator.control.advance({ hours: 1 });
    const { status, duration } = (await call("GET", `/v1/calls/${id}`)).body.data;
    return { status, duration };
  };

  test("the ringing counts", async () => {
    expect(await ended({ ringSeconds: 12, talkSeconds: 30 })).toEqual({ status: "completed", duration: 42 });
  });

  test.each(["missed", "voicemail"])(
    "an incoming call nobody took (%s) is no-answer with its ringing time",
    async (outcome) => {
      expect(await ended({ outcome, ringSeconds: 25 })).toEqual({ status: "no-answer", duration: 25 });
    },
  );

  test("both are switches", async () => {
    const assumptions = { callDuration: "talk", unansweredCallStatus: "missed" };
    expect(await ended({ ringSeconds: 12, talkSeconds: 30 }, { assumptions })).toMatchObject({ duration: 30 });
    expect(await ended({ outcome: "missed" }, { assumptions })).toEqual({ status: "missed", duration: 0 });
  });
});

describe("C12: conversations are listed by their creation", () => {
  test("a message to an old thread does not move it to the top", async () => {
    const { call } = startEmulator();
    await call("POST", "/v1/messages", send([outsider]));
    const order = async () =>
      (await call("GET", "/v1/conversations", { query: { maxResults: 100 } })).body.data.map(
        ({ id }: { id: string }) => id,
      );
    const before = await order();
    await call("POST", "/v1/messages", send([customer]));
    expect(await order()).toEqual(before);
    expect(before[0]).not.toBe("CN8d2e64f0Dm");
  });
});

describe("C13: a wrong method on a known path", () => {
  test.each([
    ["PUT", "/v1/messages/AC4b9e77a1Tq"],
    ["DELETE", "/v1/users"],
    ["PUT", "/webhooks/4821"],
  ])("%s %s is 404 with the HTML page of an unknown path", async (method, path) => {
    const { call } = startEmulator();
    const response = await call(method, path);
    expect([response.status, response.headers.get("allow")]).toEqual([404, null]);
    expect(response.text).toContain(`Cannot ${method} ${path}`);
  });
});

describe("C15: reserved words as source", () => {
  test("are refused on update too, unless the switch says otherwise", async () => {
    const body = { source: "zapier" };
    const refused = await startEmulator().call("PATCH", `/v1/contacts/${customerId}`, { body });
    expect([refused.status, refused.body.errors[0].path]).toEqual([400, "/source"]);
    const { call } = startEmulator({ assumptions: { reservedSourcesOnUpdate: false } });
    expect((await call("PATCH", `/v1/contacts/${customerId}`, { body })).status).toBe(200);
  });
});

describe("C22: media of messages", () => {
  test("every message carries a list, empty where there is none", async () => {
    const { call, emulator } = startEmulator();
    const sent = await call("POST", "/v1/messages", send([outsider]));
    expect(sent.body.data.media).toEqual([]);
    await emulator.control.inboundMessage({ from: outsider, text: "Yes", to: frontDeskNumber });
    const { body } = await call("GET", "/v1/messages", callsOf(outsider));
    expect(body.data.map(({ media }: { media: unknown }) => media)).toEqual([[], []]);
  });
});
