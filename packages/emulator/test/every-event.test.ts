import { events } from "@quo-api/spec";
import { eventIssues } from "@quo-api/webhooks/validators";
import { expect, test } from "vitest";
import { customer, frontDesk, member, send, startEmulator } from "./api.ts";
import { receiveEvents } from "./event-receiver.ts";

const types = Object.values(events).flatMap(({ key, system }) => (system === "beta" ? [key] : []));

test("one webhook can be told of every event, each with a cause of its own", async () => {
  const { emulator, call } = startEmulator();
  const { received, types: told } = await receiveEvents(emulator, call, types);
  const { control } = emulator;
  await control.inboundMessage({ from: customer, text: "Hello?" });
  for (const number of [customer, "+15005550001", "+15005550009"]) await call("POST", "/v1/messages", send([number]));
  await control.call({ with: customer, menu: { selection: "2", name: "Workshop" } });
  for (const outcome of ["voicemail", "forwarded"] as const) await control.call({ with: customer, outcome });
  const contact = await control.saveContact({ firstName: "New" });
  await control.deleteContact(contact.id);
  const task = { title: "Call back", description: "", phoneNumberId: frontDesk, dueDate: "2026-06-23T09:01:00.000Z" };
  const { taskId } = (await call("POST", "/v1/tasks", { body: task })).body.data;
  const path = `/v1/tasks/${taskId}`;
  await control.runUntilIdle();
  const change = (action: string, body?: object) => call("POST", `${path}/${action}`, body && { body });
  await call("PUT", path, { body: { title: "Call back", description: "About gears." } });
  await change("assign", { userId: member });
  await change("unassign", { userId: member });
  await change("link-conversation", { conversationId: "CN31ab79e5Gp" });
  await change("unlink-conversation", { conversationId: "CN31ab79e5Gp" });
  await change("change-due-date", { dueDate: "2026-07-01T10:00:00.000Z" });
  await change("remove-due-date");
  await change("complete");
  await change("reopen");
  await call("DELETE", path);
  await control.settle();

  expect([...new Set(told())].toSorted()).toEqual(types.toSorted());
  for (const event of received) {
    expect([event.type, eventIssues(event as never)]).toEqual([event.type, []]);
    expect(event.data.context["orgId"]).toBe("ORq4Xw2Lm9");
  }
});

test.each(types)("a test event of %s is as described, with fixed ids", async (type) => {
  const { call } = startEmulator();
  const { status, body } = await call("POST", "/webhooks/4821/events/test", { body: { eventType: type } });
  expect([status, body.type, body.id]).toEqual([200, type, `EV-test-${type.replaceAll(".", "-")}`]);
  expect(eventIssues(body)).toEqual([]);
  expect(JSON.stringify(body)).not.toMatch(/TK71c0|PN5tGh20Rx|66d0aa19/);
});

test("a webhook can be changed to be told of every event", async () => {
  const { call } = startEmulator();
  const { status, body } = await call("PATCH", "/webhooks/4821", { body: { events: types } });
  expect([status, body.data.events]).toEqual([200, types]);
});

test.each(["messages", "calls", "call-summaries", "call-transcripts"])(
  "a v1 webhook about %s is told of none that came later",
  async (kind) => {
    const { call } = startEmulator();
    const newer = types.filter((type) => /^task\.|failed$|undelivered$|^call\.menu\./.test(type));
    expect(newer).toHaveLength(15);
    for (const event of newer) {
      const url = "https://hooks.example.com/quo";
      const { status } = await call("POST", `/v1/webhooks/${kind}`, { body: { url, events: [event] } });
      expect([event, status]).toEqual([event, 400]);
    }
  },
);
