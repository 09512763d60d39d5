import type { QuoClient } from "@quo-api/client";
import { describe, expect, test } from "vitest";
import { apiErrorOf } from "../../src/call-operation.ts";
import { reasonToAccept, withHeader } from "../../src/contract-target.ts";
import { sendingInvalid } from "../../src/record.ts";
import { recorded, recordedClient, target } from "../contract.ts";

const quo = recordedClient();
const numbers = (count: number) =>
  Array.from({ length: count }, (_, index) => `+1206555${String(index + 100).padStart(4, "0")}`);
const message = { from: "PN5tGh20Rx", to: ["+12065550187"], content: "Your bike is ready." };
const task = { title: "Send the quote", description: "" };
const calls = { phoneNumberId: "PN5tGh20Rx", participants: ["+12065550187"], maxResults: 10 };
const hook = { url: "https://hooks.example.com/quo", events: ["message.received" as const] };

/** What has to be refused, and the fault our own validator has to find in it. */
const refused: [string, (client: QuoClient) => PromiseLike<unknown>, RegExp][] = [
  ["a text of white space only", (q) => q.messages.send({ ...message, content: " \n\t " }), /body \/content .*pattern/],
  ["an empty text", (q) => q.messages.send({ ...message, content: "" }), /body \/content/],
  ["a text of 1601 characters", (q) => q.messages.send({ ...message, content: "x".repeat(1601) }), /1600/],
  ["a message to nobody", (q) => q.messages.send({ ...message, to: [] }), /body \/to .*fewer than 1/],
  ["a message to 11 numbers", (q) => q.messages.send({ ...message, to: numbers(11) }), /body \/to .*more than 10/],
  ["a recipient without +", (q) => q.messages.send({ ...message, to: ["12065550187"] }), /body \/to\/0 .*pattern/],
  ["a recipient with a leading zero", (q) => q.messages.send({ ...message, to: ["+02065550187"] }), /body \/to\/0/],
  ["a recipient with letters", (q) => q.messages.send({ ...message, to: ["+1206CALLNOW"] }), /body \/to\/0/],
  ["a recipient of 16 digits", (q) => q.messages.send({ ...message, to: ["+1206555018712345"] }), /body \/to\/0/],
  ["a sender that is neither id nor number", (q) => q.messages.send({ ...message, from: "front desk" }), /body \/from/],
  ["11 participants of messages", (q) => q.messages.list({ ...calls, participants: numbers(11) }), /more than 10/],
  ["two participants of calls", (q) => q.calls.list({ ...calls, participants: numbers(2) }), /more than 1 /],
  [
    "no participants",
    (q) => q.calls.list({ ...calls, participants: undefined } as never),
    /query participants is missing/,
  ],
  ["an empty participant", (q) => q.calls.list({ ...calls, participants: [""] }), /query participants \/0/],
  ["a participant not in E.164", (q) => q.messages.list({ ...calls, participants: ["555-0187"] }), /participants \/0/],
  ["maxResults 0", (q) => q.calls.list({ ...calls, maxResults: 0 }), /maxResults .*>= 1/],
  ["101 calls a page", (q) => q.calls.list({ ...calls, maxResults: 101 }), /maxResults .*<= 100/],
  ["101 messages a page", (q) => q.messages.list({ ...calls, maxResults: 101 }), /maxResults .*<= 100/],
  ["101 conversations a page", (q) => q.conversations.list({ maxResults: 101 }), /maxResults .*<= 100/],
  ["101 tasks a page", (q) => q.tasks.list({ maxResults: 101 }), /maxResults .*<= 100/],
  ["51 contacts a page", (q) => q.contacts.list({ maxResults: 51 }), /maxResults .*<= 50/],
  ["51 users a page", (q) => q.users.list({ maxResults: 51 }), /maxResults .*<= 50/],
  ["51 deliveries a page", (q) => q.webhooks.listDeliveries("4821", { limit: 51 }), /limit .*<= 50/],
  ["101 Quo numbers", (q) => q.conversations.list({ maxResults: 10, phoneNumbers: numbers(101) }), /more than 100/],
  ["a call id with another prefix", (q) => q.calls.get("CN8d2e64f0Dm"), /path callId/],
  ["a message id with another prefix", (q) => q.messages.get("MS4b9e77a1Tq"), /path id/],
  ["a number instead of a Quo number's id", (q) => q.phoneNumbers.get("+14155550142"), /path phoneNumberId/],
  ["a user id with another prefix", (q) => q.users.get("SYUagent01"), /path userId/],
  ["a conversation id with another prefix", (q) => q.conversations.markAsDone("AC90fe12cd"), /path conversationId/],
  ["a task id with another prefix", (q) => q.tasks.get("71c0e5b2"), /path taskId/],
  ["a v1 webhook's id in the beta API", (q) => q.webhooks.get("WH2f8e0b31"), /path webhookId/],
  ["a task with no link", (q) => q.tasks.create({ ...task } as never), /body \(whole\) must match exactly one/],
  [
    "a task with two links",
    // @ts-expect-error -- the types refuse it too
    (q) => q.tasks.create({ ...task, activityId: "AC90fe12cdCa", conversationId: "CN8d2e64f0Dm" }),
    /additional properties/,
  ],
  ["a task without a title", (q) => q.tasks.create({ description: "", activityId: "AC1" } as never), /'title'/],
  [
    "an update of a task without a description",
    (q) => q.tasks.update("TK1", { title: "Quote" } as never),
    /description/,
  ],
  ["a due date that is null", (q) => q.tasks.changeDueDate("TK1", { dueDate: null } as never), /body \/dueDate/],
  ["a system user as assignee", (q) => q.tasks.assign("TK1", { userId: "SYUagent01" }), /body \/userId/],
  [
    "a v1 webhook for calls that asks for call.missed",
    (q) => q.legacyWebhooks.createForCalls({ url: hook.url, events: ["call.missed"] } as never),
    /body \/events\/0/,
  ],
  [
    "a webhook for an unknown event",
    (q) => q.webhooks.create({ ...hook, events: ["call.lost"] } as never),
    /events\/0/,
  ],
  ["a webhook without events", (q) => q.webhooks.create({ ...hook, events: [] }), /body \/events/],
  ["a change of nothing", (q) => q.webhooks.update("4821", {}), /fewer than 1 properties/],
  ["a contact without names", (q) => q.contacts.create({ defaultFields: {} } as never), /firstName/],
  [
    "a contact from a reserved source",
    (q) => q.contacts.create({ defaultFields: { firstName: "A" }, source: "csv-1" }),
    /source/,
  ],
];

/** What our validator found in a request that is bad on purpose, and how it was answered. */
async function answerTo(run: () => PromiseLike<unknown>) {
  await sendingInvalid(() => apiErrorOf(run)).catch(() => {});
  const { status, faults = [] } = recorded.at(-1) ?? {};
  // Where the target is known to let these faults pass, it has to, or the excuse is not needed.
  const excused = reasonToAccept(target.accepted, faults) !== undefined;
  return { status, faults: faults.join("\n"), excused };
}

describe("the target and our own validator both refuse", () => {
  test.each(refused)("%s", async (_, run, fault) => {
    const { status, faults } = await answerTo(() => run(quo));
    expect(status).toBe("400");
    expect(faults).toMatch(fault);
  });
});

const sent = (name: string, value: string | undefined) => recordedClient((request) => withHeader(request, name, value));

describe("headers", () => {
  test("no key is answered 401 by the gateway", async () => {
    const error = await sendingInvalid(() => apiErrorOf(() => sent("authorization", undefined).users.get("US1")));
    expect(error).toMatchObject({ status: 401, code: undefined, title: "Unauthorized" });
    expect(recorded.at(-1)?.faults).toEqual(["header authorization is missing"]);
  });

  test("a key after Bearer is answered 401, where more than its presence is checked", async () => {
    const run = () => sent("authorization", "Bearer key").users.get("USk4Lz91Fd");
    const { status, faults, excused } = await answerTo(run);
    expect(status).toBe(excused ? "200" : "401");
    expect(faults).toBe("header authorization carries Bearer; Quo wants the key alone");
  });

  test.each<[string, (client: QuoClient) => PromiseLike<unknown>]>([
    ["the list of webhooks", (q) => q.webhooks.list()],
    ["one webhook", (q) => q.webhooks.get("1")],
  ])("a beta request for %s without its version, or with an unknown one, is answered 400", async (_, run) => {
    const version = "Quo-Api-Version";
    const without = recordedClient((request) =>
      withHeader(withHeader(request, version, undefined), "x-quo-api-version", undefined),
    );
    const missing = await answerTo(() => run(without));
    expect(missing).toMatchObject({ status: "400", faults: "header Quo-Api-Version is missing" });
    const unknown = await answerTo(() => run(sent(version, "2020-01-01")));
    expect(unknown.status).toBe("400");
    expect(unknown.faults).toMatch(/^header Quo-Api-Version .*2026-03-30/);
  });
});

const withBody = (body: string, type: string) =>
  recordedClient((request) => {
    const headers = new Headers(request.headers);
    headers.set("content-type", type);
    return new Request(request.url, { method: request.method, headers, body });
  });

describe("bodies", () => {
  test("one that is no JSON is refused; a target that does so in a form of its own is named by our validator", async () => {
    const send = sendingInvalid(async () => withBody("{", "application/json").messages.send(message));
    await expect(send).rejects.toThrow(
      target.readsBrokenJson
        ? /sendMessage_v1 was answered 400 \(0200400\)/
        : /sendMessage_v1: POST \/v1\/messages → 400 breaks the description/,
    );
  });

  test("one of another content type is refused", async () => {
    const run = () => withBody(JSON.stringify(message), "text/plain").messages.send(message);
    const { status, faults } = await answerTo(run);
    expect(status).toBe("400");
    expect(faults).toBe("content-type is text/plain, not application/json");
  });

  test("one where none is declared is refused, or not read", async () => {
    const { status, faults, excused } = await answerTo(() =>
      withBody("{}", "application/json").tasks.complete("TK71c0e5b2"),
    );
    expect(status).toBe(excused ? "200" : "400");
    expect(faults).toBe("a body was sent, and none is declared");
  });
});
