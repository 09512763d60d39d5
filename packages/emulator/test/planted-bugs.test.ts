import { createEmulator } from "@quo-api/emulator";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Clock } from "../src/clock/clock.ts";
import { requestValidators } from "../src/generated/request-validators.ts";
import { handlers } from "../src/operations/handlers.ts";
import { type OperationCall, type OperationId } from "../src/operations/operation.ts";
import { Store } from "../src/state/store.ts";
import { WebhookStore } from "../src/state/webhook-store.ts";
import { callerOf, morning } from "./api.ts";
import { operations } from "./description.ts";
import { sendDefective, sendValid } from "./fuzz.ts";
import { action, playStory } from "./model.ts";

type Undo = () => void;
// oxlint-disable-next-line typescript/no-explicit-any -- a planted bug does what types forbid
type Loose = any;

/** Replaces a member of an object until undone. */
function replace(target: Loose, name: string, by: (original: Loose) => Loose): Undo {
  const original = target[name];
  target[name] = by(original);
  return () => void (target[name] = original);
}

const handler = (
  id: OperationId,
  by: (original: (call: OperationCall) => Loose, call: Loose) => Loose,
): (() => Undo) => {
  return () => replace(handlers, id, (original) => (call: OperationCall) => by(original, call));
};

/** Each is a mistake somebody could make. All must be caught by the stories and the generated requests together. */
const bugs: Record<string, () => Undo> = {
  "a group text becomes several": handler("sendMessage_v1", (original, call) => {
    for (const to of call.body.to.slice(1)) original({ ...call, body: { ...call.body, to: [to] } });
    return original(call);
  }),
  "a text is stored under another number": handler("sendMessage_v1", (original, call) =>
    original({ ...call, body: { ...call.body, from: "PN8wKe31Sv", userId: undefined } }),
  ),
  "a text is answered as delivered": handler("sendMessage_v1", (original, call) => {
    const answer = original(call);
    return { data: { ...answer.data, status: "delivered" } };
  }),
  "`setInboxStatus` is ignored": handler("sendMessage_v1", (original, call) =>
    original({ ...call, body: { ...call.body, setInboxStatus: undefined } }),
  ),
  "a text has the status `failed`": handler("getMessageById_v1", (original, call) => {
    const { data } = original(call);
    return { data: { ...data, status: data.status === "delivered" ? "failed" : data.status } };
  }),
  "a list forgets the last item of each page": handler("listMessages_v1", (original, call) => {
    const page = original(call);
    return page.nextPageToken === null ? page : { ...page, data: page.data.slice(0, -1) };
  }),
  "a completed task tells nobody": handler("completeTask_v1", (original, call) =>
    original({ ...call, core: { ...call.core, webhooks: { all: () => [] } } }),
  ),
  "a list has the oldest first": handler("listTasks_v1", (original, call) => {
    const page = original(call);
    return { ...page, data: page.data.toReversed() };
  }),
  "the last page has a token of an empty text": handler("listConversations_v1", (original, call) => {
    const page = original(call);
    return { ...page, nextPageToken: page.nextPageToken ?? "" };
  }),
  "`totalItems` is missing": handler("listUsers_v1", (original, call) => {
    const { totalItems: _, ...page } = original(call);
    return page;
  }),
  "pages hold one item too many": handler("listContacts_v1", (original, call) =>
    original({ ...call, parameters: { ...call.parameters, maxResults: call.parameters.maxResults + 1 } }),
  ),
  "one participant lists groups too": () =>
    replace(
      Store.prototype,
      "insertMessage",
      (original) =>
        function insert(this: Store, message: Loose, numbers: string[]) {
          original.call(this, message, numbers.slice(0, 1));
        },
    ),
  "the order of participants matters": () =>
    replace(
      Store.prototype,
      "findConversation",
      (original) =>
        function find(this: Store, line: string, numbers: string[]) {
          return numbers.length > 1 && numbers[0] !== numbers.toSorted()[0]
            ? undefined
            : original.call(this, line, numbers);
        },
    ),
  "a reply begins a new conversation": () => replace(Store.prototype, "findConversation", () => () => undefined),
  "mark-as-done leaves the inbox as it is": handler(
    "markConversationAsDone_v1",
    (_original, { core, parameters }) =>
      core.store.conversation(parameters.conversationId) ?? _original({ core, parameters } as Loose),
  ),
  "mark-as-read wraps its answer": handler("markConversationAsRead_v1", (original, call) => ({ data: original(call) })),
  "an update of a contact keeps the old numbers": handler("updateContactById_v1", (original, call) => {
    const { phoneNumbers: _, ...fields } = call.body.defaultFields ?? {};
    return original({ ...call, body: { ...call.body, defaultFields: fields } });
  }),
  "an update of a contact drops its external id": handler("updateContactById_v1", (original, call) =>
    original({ ...call, body: { ...call.body, externalId: call.body.externalId ?? null } }),
  ),
  "a deleted contact can still be read": () => replace(Store.prototype, "deleteContact", () => () => {}),
  "a deleted task stays in the list": () => replace(Store.prototype, "deleteTask", () => () => {}),
  "a reopened task stays done": handler("reopenTask_v1", (_original, call) => handlers.completeTask_v1(call)),
  "the revision of a task stands still": handler("changeTaskDueDate_v1", (original, call) => {
    const task = call.core.store.task(call.parameters.taskId);
    const answer = original(call);
    if (task) call.core.store.saveTask({ ...task, dueDate: call.body.dueDate });
    return answer;
  }),
  "a task may have two links": () => replace(requestValidators, "createTask_v1 body", () => () => true),
  "long texts are let through": () => replace(requestValidators, "sendMessage_v1 body", () => () => true),
  "page sizes are not limited": () => replace(requestValidators, "listCalls_v1 parameters", () => () => true),
  "webhook ids of v1 are let through": () => replace(requestValidators, "getWebhook parameters", () => () => true),
  "an unknown call is a 500": () =>
    replace(
      Store.prototype,
      "call",
      (original) =>
        function call(this: Store, id: string) {
          const found = original.call(this, id);
          if (found === undefined) throw new TypeError("Cannot read properties of undefined");
          return found;
        },
    ),
  "the secret is shown again": handler("getWebhook", (original, call) => {
    const { data } = original(call);
    return { data: { ...data, resourceIds: "*" } };
  }),
  "a rotate stops the old secret from signing and keeps it": handler("rotateWebhookSecret", (original, call) => {
    const before = call.core.webhooks.find("beta", call.parameters.webhookId);
    const answer = original(call);
    if (before) call.core.webhooks.save(before);
    return answer;
  }),
  "a paused webhook is told all the same": handler("updateWebhook", (original, call) =>
    original({ ...call, body: { ...call.body, status: "enabled" } }),
  ),
  "`resourceIds` do not filter": () =>
    replace(
      WebhookStore.prototype,
      "all",
      (original) =>
        function all(this: WebhookStore) {
          return original
            .call(this)
            .map((each: Loose) => ({ ...each, webhook: { ...each.webhook, resourceIds: ["*"] } }));
        },
    ),
  "moments lose their milliseconds": () =>
    replace(
      Clock.prototype,
      "iso",
      (original) =>
        function iso(this: Clock) {
          return original.call(this).replace(/\.\d+Z$/, ".000Z");
        },
    ),
  "a delivered message is never told": () =>
    replace(
      Store.prototype,
      "updateMessage",
      (original) =>
        function update(this: Store, message: Loose) {
          original.call(this, message.status === "delivered" ? { ...message, status: "sent" } : message);
        },
    ),
};

/** The stories and the generated requests, in a smaller helping than they have as tests of their own. */
async function prove(): Promise<void> {
  const stories = fc.asyncProperty(fc.array(action, { minLength: 10, maxLength: 60, size: "max" }), (actions) =>
    playStory(actions),
  );
  await fc.assert(stories, { numRuns: 100, seed: 20261123, endOnFailure: true });
  for (const operation of operations) {
    const emulator = createEmulator({ clock: morning, rateLimit: false, requestLog: 0 });
    try {
      const start = await emulator.control.snapshot();
      const fuzz = { call: callerOf(emulator), runs: 40, restore: () => emulator.control.restore(start) };
      await sendValid(operation, fuzz);
      await sendDefective(operation, fuzz);
    } finally {
      await emulator.close();
    }
  }
}

test("without a bug the proof finds nothing", { timeout: 60_000 }, async () => {
  await expect(prove()).resolves.toBeUndefined();
});

describe("a planted bug is caught", () => {
  test("there are more than twenty", () => {
    expect(Object.keys(bugs).length).toBeGreaterThan(20);
  });

  test.each(Object.entries(bugs))("%s", { timeout: 60_000 }, async (_, plant) => {
    const undo = plant();
    try {
      await expect(prove()).rejects.toBeInstanceOf(Error);
    } finally {
      undo();
    }
  });
});
