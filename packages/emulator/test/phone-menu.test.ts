import { type CallScript } from "@quo-api/emulator";
import { expect, test } from "vitest";
import { customer, frontDesk, startEmulator } from "./api.ts";
import { receiveEvents } from "./event-receiver.ts";

const events = [
  "call.ringing",
  "call.menu.selected",
  "call.answered",
  "call.forwarded",
  "call.missed",
  "call.completed",
  "call.voicemail.completed",
];

test.each<[string, Omit<CallScript, "with">, object, string[]]>([
  [
    "to a user, who answers",
    { menu: { selection: "2", name: "Workshop" } },
    { phoneMenuSelection: "2", phoneMenuSelectionName: "Workshop", statusReason: "phone-menu-dial" },
    ["call.menu.selected", "call.ringing", "call.answered", "call.completed"],
  ],
  [
    "to a user, who does not answer",
    { menu: {}, outcome: "missed" },
    { phoneMenuSelection: "1", phoneMenuSelectionName: null, statusReason: "phone-menu-dial" },
    ["call.menu.selected", "call.ringing", "call.completed", "call.missed"],
  ],
  [
    "to a voicemail, without ringing",
    { menu: { selection: "3" }, outcome: "voicemail" },
    { phoneMenuSelection: "3", statusReason: "phone-menu-voicemail" },
    ["call.menu.selected", "call.completed", "call.missed", "call.voicemail.completed"],
  ],
  [
    "to another number",
    { menu: {}, outcome: "forwarded" },
    { statusReason: "phone-menu" },
    ["call.menu.selected", "call.ringing", "call.forwarded", "call.completed"],
  ],
  [
    "to nothing, because nobody chose in time",
    { menu: {}, outcome: "abandoned" },
    { phoneMenuSelection: null, statusReason: "phone-menu-abandoned" },
    ["call.menu.selected", "call.completed", "call.missed"],
  ],
  [
    "to a message that ends the call",
    { menu: { selection: "9", name: "Hours", statusReason: "phone-menu-audio" }, outcome: "missed" },
    { phoneMenuSelection: "9", phoneMenuSelectionName: "Hours", statusReason: "phone-menu-audio" },
    ["call.menu.selected", "call.completed", "call.missed"],
  ],
  [
    "nobody knows where",
    { menu: { statusReason: null }, outcome: "failed" },
    { statusReason: null },
    ["call.menu.selected", "call.completed"],
  ],
])("a phone menu leads a caller %s", async (_, script, resource, types) => {
  const { emulator, call } = startEmulator();
  const { received, types: told } = await receiveEvents(emulator, call, events);
  const { id } = await emulator.control.call({ with: customer, ...script });
  expect((await call("GET", `/v1/calls/${id}`)).body.data).toMatchObject({
    status: "initiated",
    callRoute: "phone-menu",
  });
  await emulator.control.runUntilIdle();
  expect(told()).toEqual(types);
  const [first] = received;
  expect(first?.createdAt).toBe("2026-06-23T09:00:08.000Z");
  expect(first?.data).toMatchObject({
    resource: { id, createdAt: "2026-06-23T09:00:00.000Z", updatedAt: "2026-06-23T09:00:08.000Z", ...resource },
    context: { phoneNumberId: frontDesk, conversationId: "CN8d2e64f0Dm", phoneNumberType: "shared" },
  });
});

test("a call that is already over has been through the menu too", async () => {
  const { emulator, call } = startEmulator();
  const { types } = await receiveEvents(emulator, call, events);
  await emulator.control.call({ with: customer, menu: { seconds: 20 }, alreadyOver: true });
  await emulator.control.settle();
  expect(types()).toEqual(["call.menu.selected", "call.ringing", "call.answered", "call.completed"]);
});

test("nobody reaches a phone menu by being called", async () => {
  const { emulator } = startEmulator();
  await expect(emulator.control.call({ with: customer, direction: "outgoing", menu: {} })).rejects.toThrow(
    "Only an incoming call reaches a phone menu.",
  );
});
