import { readFileSync } from "node:fs";
import { events } from "@quo-api/spec";
import { describe, expect, it } from "vitest";
import type { AllEventHandlers, AnyWebhookEvent } from "../src/index.ts";
import { createWebhookHandler, isLegacyEvent, verifyDelivery } from "../src/index.ts";
import type { WebhookEvents } from "../src/2026-03-30.ts";
import type { LegacyWebhookEvents } from "../src/legacy.ts";
import { verifyWebhookSync } from "../src/node.ts";
import {
  eventTypes,
  legacyEventTypes,
  sampleEvent,
  sampleLegacyEvent,
  signedRequest,
  signWebhook,
} from "../src/testing.ts";
import { eventIssues } from "../src/validators.ts";

const secrets = ["whsec_MVkbbFEHR1S/JRL+VYrnk2+QXLIAS77Xb5sc2/JeUH4=", "ujR22YXHG6S2C54lc74pXyCAlPc0o8GOymWm2Tn+kec="];
const sentAt = new Date("2026-06-22T15:00:00Z");
const now = () => sentAt;

const described = Object.values(events);

/** Every example of the description, in the system that sends it. */
const examples = (
  JSON.parse(readFileSync(new URL("../../spec/generated/examples.json", import.meta.url), "utf8")) as {
    events: Record<string, Record<string, { type: string }>>;
  }
).events;
const rows = Object.entries(examples).flatMap(([key, named]) =>
  Object.entries(named).map(([name, event]) => ({
    key,
    name,
    event,
    system: key.startsWith("legacy.") ? ("legacy" as const) : ("beta" as const),
  })),
);

describe("every event of the description", () => {
  it("has a sample and a type here", () => {
    const types = (system: string) =>
      described.filter((event) => event.system === system).flatMap((event) => [...event.types]);
    expect(eventTypes.toSorted()).toEqual(types("beta").toSorted());
    expect(legacyEventTypes.toSorted()).toEqual([...new Set(types("legacy"))].toSorted());
  });

  it.each(rows)("$key, $name: signed, delivered, verified, narrowed and handled", async ({ event, system }) => {
    const handledTypes: string[] = [];
    const note = (given: { type: string }) => void handledTypes.push(given.type);
    const all = <Map>(types: readonly string[]) =>
      Object.fromEntries(types.map((type) => [type, note])) as unknown as AllEventHandlers<Map>;
    const handler = createWebhookHandler({
      secrets,
      now,
      exhaustive: true,
      on: all<WebhookEvents>(eventTypes),
      onLegacy: all<LegacyWebhookEvents>(legacyEventTypes),
      onUnknown: () => expect.fail("a known event was taken for an unknown one"),
      validate: (given) => expect(eventIssues(given)).toEqual([]),
    });
    const secret = system === "beta" ? (secrets[0] as string) : (secrets[1] as string);
    const options = { secrets: secret, system, sentAt, id: "msg_1" };
    const response = await handler(await signedRequest("https://hooks.example.com/quo", event, options));
    expect([response.status, await response.text()]).toEqual([200, "handled"]);
    expect(handledTypes).toEqual([event.type]);

    const body = JSON.stringify(event);
    const headers = await signWebhook(event, options);
    const delivery = await verifyDelivery(body, headers, secrets, { now });
    expect(delivery).toEqual({
      event,
      system,
      id: system === "beta" ? "msg_1" : undefined,
      sentAt,
      secretIndex: system === "beta" ? 0 : 1,
    });
    expect(verifyWebhookSync(Buffer.from(body), headers, secrets, { now })).toEqual(event);
    expect(isLegacyEvent(delivery.event)).toBe(system === "legacy");
    expect(
      events[(system === "legacy" ? `legacy.${delivery.event.type}` : delivery.event.type) as keyof typeof events]
        ?.types ?? [delivery.event.type],
    ).toContain(event.type);
  });
});

describe("samples", () => {
  it.each(eventTypes)("%s comes as documented, and with ids of its own for each seed", (type) => {
    const plain: AnyWebhookEvent = sampleEvent(type);
    expect(plain.type).toBe(type);
    const [one, again, two] = [1, 1, 2].map((seed) => sampleEvent(type, {}, { seed }) as AnyWebhookEvent);
    expect(one).toEqual(again);
    expect(one?.id).not.toBe(two?.id);
    expect(eventIssues(one as AnyWebhookEvent)).toEqual([]);
  });

  it.each(legacyEventTypes)("%s of the legacy system comes as documented", (type) => {
    expect(sampleLegacyEvent(type).type).toBe(type);
    expect(eventIssues(sampleLegacyEvent(type, {}, { seed: 3 }))).toEqual([]);
  });

  it("give a task an id of its own for each seed, in its link too", () => {
    const { data } = sampleEvent("task.completed", {}, { seed: 7 });
    expect(data.resource.id).not.toBe(sampleEvent("task.completed").data.resource.id);
    expect(data.links.quo).toContain(`taskId=${data.resource.id}`);
  });

  it("keep the ids of one event together under a seed", () => {
    const { data } = sampleEvent("message.received", {}, { seed: 7 });
    expect(data.links.quo ?? data.resource.id).toContain(data.resource.id);
  });

  it("take overrides at any depth, and do not share what they hold", () => {
    const event = sampleEvent("message.received", {
      data: { resource: { text: "STOP" }, context: { userId: undefined as never } },
    });
    expect(event.data.resource.text).toBe("STOP");
    expect("userId" in event.data.context).toBe(false);
    event.data.context.recipientIdentifiers.push("+12065550100");
    expect(sampleEvent("message.received").data.context.recipientIdentifiers).not.toContain("+12065550100");
  });
});
