import { type Emulator } from "@quo-api/emulator";
import { describe, expect, test } from "vitest";
import { type CallApi, type CallOptions, customer, startEmulator } from "./api.ts";

const url = "https://hooks.example.com/quo";

interface Item {
  id: string;
  eventType: string;
  eventId: string | null;
  resourceId: string | null;
}

/** Subscribes to events and gives a function that lists the webhook's deliveries, oldest first. */
async function subscribe(call: CallApi, events: string[]) {
  const { id } = (await call("POST", "/webhooks", { body: { url, events } })).body.data as { id: string };
  const request = (query: NonNullable<CallOptions["query"]>) => call("GET", `/webhooks/${id}/events`, { query });
  const list = async (query: NonNullable<CallOptions["query"]> = {}): Promise<Item[]> => {
    const { status, body } = await request({ limit: 50, ...query });
    expect(status).toBe(200);
    return (body.data as Item[]).toReversed();
  };
  return { id, list, request };
}

describe("a delivery names its event and its business object", () => {
  test("of a message the message, of everything about a call the call", async () => {
    const { emulator, call } = startEmulator();
    const { id, list } = await subscribe(call, [
      "message.received",
      "call.completed",
      "call.recording.completed",
      "call.summary.completed",
      "call.transcript.completed",
      "call.voicemail.completed",
    ]);
    const message = await emulator.control.inboundMessage({ from: customer, text: "Hello?" });
    const answered = await emulator.control.call({ with: customer, alreadyOver: true });
    const missed = await emulator.control.call({ with: customer, outcome: "voicemail", alreadyOver: true });
    await emulator.control.settle();
    const all = await list();
    expect(all.map(({ eventType, resourceId }) => [eventType, resourceId])).toEqual([
      ["message.received", message.id],
      ["call.completed", answered.id],
      ["call.recording.completed", answered.id],
      ["call.transcript.completed", answered.id],
      ["call.summary.completed", answered.id],
      ["call.completed", missed.id],
      ["call.voicemail.completed", missed.id],
    ]);
    for (const { id: deliveryId, eventId, resourceId } of all) {
      const { data } = (await call("GET", `/webhooks/${id}/events/${deliveryId}`)).body;
      expect([data.eventId, data.resourceId]).toEqual([eventId, resourceId]);
      expect(data.requestBody.id).toBe(eventId);
    }
  });

  test("of a test event neither", async () => {
    const { emulator, call } = startEmulator();
    const { id, list } = await subscribe(call, ["call.missed"]);
    await call("POST", `/webhooks/${id}/events/test`, { body: { eventType: "call.missed" } });
    await emulator.control.settle();
    const [item] = await list();
    const detail = (await call("GET", `/webhooks/${id}/events/${item?.id}`)).body.data;
    for (const record of [item, detail]) expect(record).toMatchObject({ eventId: null, resourceId: null });
  });
});

describe("the filters of the delivery log", () => {
  const types = ["message.received", "contact.updated", "contact.deleted"];
  /** A message, a second later a contact, a second later its end, and a test event. */
  async function fill(emulator: Emulator, call: CallApi, id: string) {
    const message = await emulator.control.inboundMessage({ from: customer, text: "Hello?" });
    await emulator.control.advance(1000);
    const contact = await emulator.control.saveContact({ firstName: "New" });
    await emulator.control.advance(1000);
    await emulator.control.deleteContact(contact.id);
    await call("POST", `/webhooks/${id}/events/test`, { body: { eventType: "message.received" } });
    await emulator.control.settle();
    return { message: message.id, contact: contact.id };
  }

  test.each<[string, NonNullable<CallOptions["query"]>, string[]]>([
    ["one type", { eventType: "message.received" }, ["message.received", "message.received"]],
    ["one type of a list", { "eventType[in]": "contact.deleted" }, ["contact.deleted"]],
    ["any of several", { "eventType[in]": "contact.deleted,contact.updated" }, ["contact.updated", "contact.deleted"]],
    ["after a moment", { "createdAt[gt]": "2026-06-23T09:00:01.000Z" }, ["contact.deleted", "message.received"]],
    ["before a moment", { "createdAt[lt]": "2026-06-23T09:00:01Z" }, ["message.received"]],
    [
      "between two moments of another time zone",
      { "createdAt[gt]": "2026-06-23T11:00:00+02:00", "createdAt[lt]": "2026-06-23T11:00:02+02:00" },
      ["contact.updated"],
    ],
    [
      "a moment in the form before September 2026 as well",
      { createdAfter: "2026-06-23T09:00:00.000Z", "createdAt[lt]": "2026-06-23T09:00:02.000Z" },
      ["contact.updated"],
    ],
    ["types in the form before September 2026", { eventTypes: ["contact.updated"] }, ["contact.updated"]],
  ])("%s", async (_, query, expected) => {
    const { emulator, call } = startEmulator();
    const { id, list } = await subscribe(call, types);
    await fill(emulator, call, id);
    expect((await list(query)).map(({ eventType }) => eventType)).toEqual(expected);
  });

  test("one business object; a test event belongs to none", async () => {
    const { emulator, call } = startEmulator();
    const { id, list } = await subscribe(call, types);
    const { message, contact } = await fill(emulator, call, id);
    expect(await list({ resourceId: message })).toMatchObject([{ eventType: "message.received", resourceId: message }]);
    expect((await list({ resourceId: contact })).map(({ eventType }) => eventType)).toEqual([
      "contact.updated",
      "contact.deleted",
    ]);
    expect(await list({ resourceId: "ACsampleactivity0000000000000000" })).toEqual([]);
  });

  test.each<[string, NonNullable<CallOptions["query"]>, string]>([
    ["an unknown type", { eventType: "message.sent" }, "/eventType"],
    ["an unknown type in a list", { "eventType[in]": "message.received,message.sent" }, "/eventType[in]/1"],
    ["an empty list", { "eventType[in]": "" }, "/eventType[in]/0"],
    ["a type and a list of types", { eventType: "call.missed", "eventType[in]": "call.ringing" }, "/eventType[in]"],
    ["an empty bound", { "createdAt[gt]": "" }, "/createdAt[gt]"],
    ["an empty business object", { resourceId: "" }, "/resourceId"],
  ])("refuse %s", async (_, query, path) => {
    const { call } = startEmulator();
    const { request } = await subscribe(call, types);
    const { status, body } = await request(query);
    expect([status, body.errors[0].path]).toEqual([400, path]);
  });
});
