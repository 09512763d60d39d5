import { describe, expect, it } from "vitest";
import { type AnyWebhookEvent, eventKey, freshness, isStale, legacyToBeta } from "../src/index.ts";
import { eventTypes, legacyEventTypes, sampleEvent, sampleLegacyEvent } from "../src/testing.ts";
import { eventIssues } from "../src/validators.ts";

const unsent = (type: string, object: object, more: object = {}) =>
  ({
    id: "EV1",
    object: "event",
    apiVersion: "v3",
    createdAt: "2026-06-22T15:00:00Z",
    type,
    data: { object, ...more },
  }) as unknown as AnyWebhookEvent;

describe("a legacy event in beta shape", () => {
  it.each(legacyEventTypes)("%s is as documented there, under its beta name", (type) => {
    for (const seed of [undefined, 1, 2, 3]) {
      const legacy = sampleLegacyEvent(type, {}, seed === undefined ? {} : { seed });
      const { event } = legacyToBeta(legacy, { workspaceNumbers: ["+14155550142"] });
      expect(eventTypes).toContain(event.type);
      expect(eventIssues(event)).toEqual([]);
      expect(event).toMatchObject({ id: legacy.id, createdAt: legacy.createdAt, apiVersion: "2026-03-30" });
      expect("object" in event).toBe(false);
    }
  });

  it("keeps what a message says and where it belongs", () => {
    const legacy = sampleLegacyEvent("message.received", {
      data: { object: { conversationId: "CN1", contactIds: ["66d0"], to: ["+14155550142", "+14155550143"] } },
    });
    const { event, missing, dropped } = legacyToBeta(legacy);
    const { object } = legacy.data;
    expect(event.data).toEqual({
      resource: {
        id: object.id,
        direction: object.direction,
        text: object.text,
        status: object.status,
        createdAt: object.createdAt,
      },
      context: {
        phoneNumberId: object.phoneNumberId,
        conversationId: "CN1",
        userId: object.userId,
        contacts: { ids: ["66d0"], lookupStatus: "matched" },
        senderIdentifier: object.from,
        recipientIdentifiers: ["+14155550142", "+14155550143"],
      },
      links: { quo: "https://my.quo.com/inbox/PN5tGh20Rx/c/CN8d2e64f0Dm?at=AC4b9e77a0Tp" },
    });
    expect(missing).toEqual([]);
    expect(dropped).toEqual([]);
  });

  it("takes the conversation of a message from its link where the payload names none", () => {
    const { event, missing } = legacyToBeta(sampleLegacyEvent("message.received"));
    expect(event.data).toMatchObject({ context: { conversationId: "CN8d2e64f0Dm" } });
    expect(missing).toEqual([]);
  });

  it("keeps recordings and the jobs of the AI agent", () => {
    const recorded = legacyToBeta(sampleLegacyEvent("call.recording.completed"));
    expect(recorded.event.data).toMatchObject({
      resource: { recordings: [{ id: "CR1b2c3d4e", startTime: "2026-06-22T16:00:06.000Z", duration: 124 }] },
    });
    expect(recorded.dropped).not.toContain("data.object.recordings");
    const jobs = [{ icon: "🚲", name: "Book a service", result: { data: [{ name: "day", value: "Friday" }] } }];
    const summary = legacyToBeta(sampleLegacyEvent("call.summary.completed", { data: { object: { jobs } } }));
    expect(summary.event.data).toMatchObject({ resource: { jobs } });
    expect(summary.missing).not.toContain("data.resource.jobs");
  });

  it("reads the fields of webhooks managed in the app", () => {
    const message = unsent(
      "message.received",
      {
        id: "AC1",
        object: "message",
        from: "+12065550187",
        to: "+14155550142,+14155550143",
        direction: "incoming",
        body: "Hello",
        media: [{ url: "https://media.example.com/1.png", type: "image/png" }],
        status: "received",
        createdAt: "2026-06-22T15:00:00Z",
        createdBy: "USk4Lz91Fd",
        userId: "USk4Lz91Fd",
        phoneNumberId: "PN1",
        conversationId: "CN1",
      },
      { deepLink: "https://my.quo.com/inbox/PN1/c/CN1?at=AC1" },
    );
    const { event, missing, dropped } = legacyToBeta(message);
    expect(event.data).toMatchObject({
      resource: { text: "Hello", media: [{ url: "https://media.example.com/1.png", type: "image/png" }] },
      context: {
        recipientIdentifiers: ["+14155550142", "+14155550143"],
        contacts: { ids: [], lookupStatus: "unavailable" },
      },
      links: { quo: "https://my.quo.com/inbox/PN1/c/CN1?at=AC1" },
    });
    expect(missing).toEqual(["data.context.contacts"]);
    expect(dropped).toEqual(["data.object.createdBy"]);
  });

  it("turns a contact's fields into emails, numbers and custom fields", () => {
    const contact = unsent("contact.updated", {
      id: "CT1",
      object: "contact",
      firstName: "Cargo bikes",
      lastName: null,
      company: "Harbor Cafe",
      role: "Fleet",
      pictureUrl: "https://media.example.com/p.png",
      fields: {
        Email: "fleet@example.com",
        Phones: ["+12065550187", "(206) 555-0164"],
        Tier: ["gold"],
        "Bike count": "2",
      },
      notes: ["n"],
      sharedWith: ["USk4Lz91Fd"],
      createdAt: "2026-01-10T09:00:00Z",
      updatedAt: "2026-06-22T15:00:00Z",
      userId: "USk4Lz91Fd",
    });
    const { event, missing, dropped } = legacyToBeta(contact);
    expect(event.data).toMatchObject({
      resource: {
        firstName: "Cargo bikes",
        emails: [{ value: "fleet@example.com", type: "email" }],
        phoneNumbers: [
          { value: "+12065550187", type: "phone-number" },
          { value: "(206) 555-0164", type: "phone-number" },
        ],
        customFields: [
          { name: "Tier", key: "tier", type: "multi-select", value: ["gold"] },
          { name: "Bike count", key: "bike-count", type: "string", value: "2" },
        ],
      },
      context: { userId: "USk4Lz91Fd", sharedWithIds: ["USk4Lz91Fd"] },
    });
    expect(dropped).toEqual(["data.object.pictureUrl", "data.object.notes"]);
    expect(missing).toContain("data.resource.externalId");
    expect(eventIssues(event)).toEqual([]);
  });

  it("tells the sides of a call apart when it knows the workspace's numbers, and says so when it does not", () => {
    const legacy = sampleLegacyEvent("call.completed", {
      data: { object: { participants: ["+12065550187", "+14155550142"] } },
    });
    expect(legacyToBeta(legacy, { workspaceNumbers: ["+14155550142"] }).event.data).toMatchObject({
      context: { participants: { workspace: ["+14155550142"], external: ["+12065550187"], resolution: "available" } },
    });
    const { event, missing } = legacyToBeta(legacy);
    expect(event.data).toMatchObject({
      context: { participants: { workspace: [], external: [], resolution: "unavailable" } },
    });
    expect(missing).toContain("data.context.participants");
  });

  it.each([
    ["completed", "2026-06-22T16:00:06Z", "answered"],
    ["completed", null, "unanswered"],
    ["no-answer", null, "unanswered"],
    ["missed", null, "unanswered"],
    ["busy", null, "unanswered"],
    ["failed", null, "failed"],
    ["forwarded", null, "forwarded"],
    ["abandoned", null, "abandoned"],
    ["canceled", null, "abandoned"],
    ["new-status", null, "unknown"],
  ])("says of a call that is %s and was answered at %s: %s", (status, answeredAt, expected) => {
    const legacy = sampleLegacyEvent("call.completed", { data: { object: { status, answeredAt, duration: 9 } } });
    expect(legacyToBeta(legacy).event.data).toMatchObject({
      resource: { status: expected, duration: answeredAt === null ? null : 9 },
    });
  });

  it("takes who made an outgoing call for its user, and lists what has no place", () => {
    const legacy = sampleLegacyEvent("call.completed", {
      data: {
        object: {
          direction: "outgoing",
          initiatedBy: "USmade",
          userId: "USowns",
          forwardedTo: "USother",
          answeredBy: null,
          forwardedFrom: null,
        },
      },
    });
    const { event, dropped } = legacyToBeta(legacy);
    expect(event.data).toMatchObject({ context: { userId: "USmade" } });
    expect(dropped).toEqual(["data.object.forwardedTo", "data.object.userId"]);
  });

  it("renames tasks and leaves what it does not know as it came", () => {
    expect(legacyToBeta(unsent("task.due_date_changed", { id: "TK1" })).event).toMatchObject({
      type: "task.duedate.updated",
      data: { object: { id: "TK1" } },
    });
    expect(legacyToBeta(unsent("constructor", {})).event.type).toBe("constructor");
  });

  it.each([
    {},
    { data: null },
    { data: { object: null } },
    { data: { object: { to: 7, participants: {}, media: "x", fields: null, dialogue: {} } } },
  ])("never throws, even at %j", (part) => {
    for (const type of [...legacyEventTypes, "contact.updated"])
      expect(() => legacyToBeta({ type, ...part } as unknown as AnyWebhookEvent)).not.toThrow();
  });
});

describe("staleness", () => {
  const at = (updatedAt: string) => sampleEvent("contact.updated", { data: { resource: { updatedAt } } });
  const event = at("2026-06-22T15:00:00.500Z");

  it.each([
    ["nothing stored", undefined, false],
    ["null stored", null, false],
    ["an older moment stored", "2026-06-22T15:00:00.499Z", false],
    ["the same moment stored", "2026-06-22T15:00:00.500Z", false],
    ["a newer moment stored", "2026-06-22T15:00:00.501Z", true],
    ["a newer date stored", new Date("2026-06-22T16:00:00Z"), true],
    ["newer milliseconds stored", Date.UTC(2026, 5, 22, 16), true],
    ["a newer moment in another time zone stored", "2026-06-22T17:00:01+02:00", true],
    ["a newer event stored", at("2026-06-22T16:00:00Z"), true],
    ["an older event stored", at("2026-06-22T14:00:00Z"), false],
    ["rubbish stored", "yesterday", false],
  ])("with %s", (_, stored, stale) => {
    expect(isStale(event, stored)).toBe(stale);
  });

  it("goes by updatedAt, else createdAt of the resource, else of the event", () => {
    expect(freshness(event)).toEqual(new Date("2026-06-22T15:00:00.500Z"));
    expect(
      freshness(sampleEvent("message.received", { data: { resource: { createdAt: "2026-06-22T10:00:00Z" } } })),
    ).toEqual(new Date("2026-06-22T10:00:00Z"));
    const summary = sampleEvent("call.summary.completed", { createdAt: "2026-06-22T11:00:00Z" });
    expect(freshness(summary)).toEqual(new Date("2026-06-22T11:00:00Z"));
    expect(freshness({ type: "x" } as unknown as AnyWebhookEvent)).toBeUndefined();
    expect(isStale({ type: "x" } as unknown as AnyWebhookEvent, "2026-06-22T11:00:00Z")).toBe(false);
  });
});

describe("the key of what happened", () => {
  it.each(legacyEventTypes)("%s has the same in both systems", (type) => {
    const legacy = sampleLegacyEvent(type);
    expect(eventKey(legacyToBeta(legacy).event)).toBe(eventKey(legacy));
    expect(eventKey(legacy)).toBeDefined();
  });

  it("differs by type, and for contacts by moment", () => {
    const keys = eventTypes.map((type) => eventKey(sampleEvent(type)));
    expect(new Set(keys).size).toBe(eventTypes.length);
    const contact = (updatedAt: string) =>
      eventKey(sampleEvent("contact.updated", { data: { resource: { updatedAt } } }));
    expect(contact("2026-06-22T15:00:00Z")).not.toBe(contact("2026-06-22T15:00:01Z"));
  });

  // A task is assigned again, a failed message is sent again and fails again, a menu leads to another menu.
  it.each(["task.assigned", "message.failed", "call.menu.selected"] as const)(
    "differs when %s happens to the same object later",
    (type) => {
      const key = (second: string) => {
        const at = `2026-07-20T08:30:${second}.000Z`;
        const event: AnyWebhookEvent = sampleEvent(type);
        const { resource, ...data } = event.data as { resource: object };
        const changed = "updatedAt" in resource ? { ...resource, updatedAt: at } : resource;
        return eventKey({ ...event, createdAt: at, data: { ...data, resource: changed } } as AnyWebhookEvent);
      };
      expect(key("09")).toBe(key("09"));
      expect(key("09")).not.toBe(key("21"));
    },
  );

  it("is undefined where there is nothing to go by", () => {
    expect(eventKey({ type: "x" } as unknown as AnyWebhookEvent)).toBeUndefined();
  });
});
