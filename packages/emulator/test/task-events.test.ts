import { defaultWorkspace } from "@quo-api/emulator";
import { describe, expect, test } from "vitest";
import { type CallApi, frontDesk, member, owner, startEmulator, workshop } from "./api.ts";
import { receiveEvents } from "./event-receiver.ts";

const group = "CN31ab79e5Gp";
const direct = "CN8d2e64f0Dm";
const types = [
  "task.created",
  "task.updated",
  "task.deleted",
  "task.completed",
  "task.reopened",
  "task.assigned",
  "task.unassigned",
  "task.linked",
  "task.unlinked",
  "task.overdue",
  "task.duedate.updated",
  "task.duedate.removed",
];
const about = { orgId: "ORq4Xw2Lm9", actorId: owner };

/** Creates a task about the workshop line and gives its path. */
async function createTask(call: CallApi, more: object = {}): Promise<{ id: string; path: string }> {
  const body = { title: "Record a greeting", description: "", phoneNumberId: workshop, ...more };
  const { status, body: created } = await call("POST", "/v1/tasks", { body });
  expect(status).toBe(201);
  return { id: created.data.taskId, path: `/v1/tasks/${created.data.taskId}` };
}

describe("the life of a task", () => {
  test("every change sends its event, with what changed and what the task is tied to", async () => {
    const { emulator, call } = startEmulator();
    const { received } = await receiveEvents(emulator, call, types);
    const { id, path } = await createTask(call);
    const post = (action: string, body?: object) =>
      call("POST", `${path}/${action}`, body === undefined ? {} : { body });
    await call("PUT", path, { body: { title: "Record a new greeting", description: "" } });
    await post("assign", { userId: member });
    await post("link-conversation", { conversationId: group });
    await post("change-due-date", { dueDate: "2026-07-01T10:00:00.000Z" });
    await post("complete");
    await post("reopen");
    await post("remove-due-date");
    await post("unlink-conversation", { conversationId: group });
    await post("unassign", { userId: member });
    await call("DELETE", path);
    await emulator.control.settle();
    expect(received.map(({ type, data: { resource } }) => [type, resource])).toEqual([
      ["task.created", { id, title: "Record a greeting", description: "", dueDate: null }],
      [
        "task.updated",
        {
          id,
          updatedFields: {
            title: { isUpdated: true, updatedValue: "Record a new greeting" },
            description: { isUpdated: false },
          },
        },
      ],
      ["task.assigned", { id, assignedTo: member }],
      ["task.linked", { id }],
      ["task.duedate.updated", { id, updatedDueDate: "2026-07-01T10:00:00.000Z" }],
      ["task.completed", { id }],
      ["task.reopened", { id }],
      ["task.duedate.removed", { id }],
      ["task.unlinked", { id }],
      ["task.unassigned", { id, unassignedFrom: member }],
      ["task.deleted", { id }],
    ]);
    const tied = { phoneNumberId: workshop, activityId: null, phoneNumberGroupId: "GRw2Qm78" };
    const linked = new Set(["task.linked", "task.duedate.updated", "task.completed", "task.reopened"]);
    linked.add("task.duedate.removed").add("task.unlinked");
    for (const { type, data } of received) {
      const conversationId = linked.has(type) ? group : null;
      expect([type, data.context]).toEqual([type, { ...about, ...tied, conversationId }]);
      const link = `https://my.quo.com/inbox/${workshop}/c/${group}?taskId=${id}`;
      expect([type, data.links.quo]).toEqual([type, linked.has(type) ? link : null]);
    }
    const deliveries = await emulator.control.deliveries();
    expect(new Set(deliveries.map(({ resourceId }) => resourceId))).toEqual(new Set([id]));
  });

  test("a task created with an assignee and a due date sends one event", async () => {
    const { emulator, call } = startEmulator();
    const { received } = await receiveEvents(emulator, call, types);
    const dueDate = "2026-07-01T10:00:00.000Z";
    await createTask(call, { phoneNumberId: undefined, conversationId: direct, assignedTo: member, dueDate });
    await emulator.control.settle();
    expect(received.map(({ type }) => type)).toEqual(["task.created"]);
    expect(received[0]?.data).toMatchObject({
      resource: { dueDate },
      context: { phoneNumberId: frontDesk, conversationId: direct, phoneNumberGroupId: "GRf1Qm77" },
    });
  });

  test("a task that changes hands is assigned again, and linked again", async () => {
    const { emulator, call } = startEmulator();
    const { path } = await createTask(call);
    const { received } = await receiveEvents(emulator, call, types);
    for (const userId of [member, owner]) await call("POST", `${path}/assign`, { body: { userId } });
    for (const conversationId of [group, direct])
      await call("POST", `${path}/link-conversation`, { body: { conversationId } });
    await emulator.control.settle();
    expect(
      received.map(({ type, data }) => [type, data.resource["assignedTo"] ?? data.context["conversationId"]]),
    ).toEqual([
      ["task.assigned", member],
      ["task.assigned", owner],
      ["task.linked", group],
      ["task.linked", direct],
    ]);
  });

  test.each<[string, string, object | undefined]>([
    ["completing it again", "complete", undefined],
    ["assigning it to the same user", "assign", { userId: member }],
    ["linking it to the same conversation", "link-conversation", { conversationId: group }],
    ["the same due date in another form", "change-due-date", { dueDate: "2026-07-01T12:00:00+02:00" }],
    ["the same title and description", "", { title: "Record a greeting", description: "" }],
  ])("%s changes nothing and sends nothing", async (_, action, body) => {
    const { emulator, call } = startEmulator();
    const { path } = await createTask(call, { assignedTo: member, dueDate: "2026-07-01T10:00:00.000Z" });
    await call("POST", `${path}/link-conversation`, { body: { conversationId: group } });
    await call("POST", `${path}/complete`);
    const { types: told } = await receiveEvents(emulator, call, types);
    const options = body === undefined ? {} : { body };
    const { status } = await (action === "" ? call("PUT", path, options) : call("POST", `${path}/${action}`, options));
    await emulator.control.settle();
    expect([status, told()]).toEqual([200, []]);
  });

  test.each(["reopen", "remove-due-date"])("nothing to %s sends nothing", async (action) => {
    const { emulator, call } = startEmulator();
    const { path } = await createTask(call);
    const { types: told } = await receiveEvents(emulator, call, types);
    expect((await call("POST", `${path}/${action}`)).status).toBe(200);
    await emulator.control.settle();
    expect(told()).toEqual([]);
  });

  test("a change that is refused sends nothing", async () => {
    const { emulator, call } = startEmulator();
    const { path } = await createTask(call);
    const { types: told } = await receiveEvents(emulator, call, types);
    expect((await call("POST", `${path}/unassign`, { body: { userId: member } })).status).toBe(400);
    expect((await call("POST", `${path}/assign`, { body: { userId: "USnobody" } })).status).toBe(404);
    await emulator.control.settle();
    expect(told()).toEqual([]);
  });
});

describe("a due date that passes", () => {
  const dueDate = "2026-06-24T09:00:00.000Z";
  const withoutTasks = { workspace: { ...defaultWorkspace, tasks: [] } };

  test("makes an open task overdue, once, by the clock", async () => {
    const { emulator, call } = startEmulator(withoutTasks);
    const { received } = await receiveEvents(emulator, call, ["task.overdue"]);
    const { id } = await createTask(call, { dueDate });
    await emulator.control.advance({ days: 1, milliseconds: -1 });
    expect(received).toEqual([]);
    await emulator.control.advance(1);
    await emulator.control.advance({ days: 30 });
    expect(received).toMatchObject([
      { type: "task.overdue", createdAt: dueDate, data: { resource: { id, dueDate }, context: about } },
    ]);
  });

  test("says nothing of a task that is done, until it is opened again", async () => {
    const { emulator, call } = startEmulator(withoutTasks);
    const { received } = await receiveEvents(emulator, call, ["task.overdue"]);
    const { path } = await createTask(call, { dueDate });
    await call("POST", `${path}/complete`);
    await emulator.control.advance({ days: 2 });
    expect(received).toEqual([]);
    await call("POST", `${path}/reopen`);
    await emulator.control.settle();
    expect(received).toHaveLength(1);
    for (const action of ["complete", "reopen"]) await call("POST", `${path}/${action}`);
    await emulator.control.advance({ days: 2 });
    expect(received).toHaveLength(1);
  });

  test("counts as it stands when it passes, and again when there is a new one", async () => {
    const { emulator, call } = startEmulator(withoutTasks);
    const { received } = await receiveEvents(emulator, call, ["task.overdue"]);
    const { path } = await createTask(call, { dueDate });
    const later = "2026-06-25T09:00:00.000Z";
    await call("POST", `${path}/change-due-date`, { body: { dueDate: later } });
    await emulator.control.advance({ days: 1, hours: 1 });
    expect(received).toEqual([]);
    await emulator.control.advance({ days: 2 });
    await call("POST", `${path}/change-due-date`, { body: { dueDate: "2026-06-30T09:00:00.000Z" } });
    await emulator.control.advance({ days: 10 });
    expect(received.map(({ createdAt }) => createdAt)).toEqual([later, "2026-06-30T09:00:00.000Z"]);
  });

  test("says nothing of a task that was deleted or has no due date any more", async () => {
    const { emulator, call } = startEmulator(withoutTasks);
    const { received } = await receiveEvents(emulator, call, ["task.overdue"]);
    const [deleted, timeless] = [await createTask(call, { dueDate }), await createTask(call, { dueDate })];
    await call("DELETE", deleted.path);
    await call("POST", `${timeless.path}/remove-due-date`);
    await emulator.control.advance({ days: 2 });
    expect(received).toEqual([]);
  });

  test("of a seeded task counts when it lies ahead", async () => {
    const { emulator, call } = startEmulator({ clock: "2026-06-26T16:59:59.000Z" });
    const { received } = await receiveEvents(emulator, call, ["task.overdue"]);
    const [task] = (await call("GET", "/v1/tasks")).body.data;
    const past = "2026-06-01T00:00:00.000Z";
    const ahead = "2026-06-26T17:00:01.000Z";
    await emulator.control.seed({ tasks: [past, ahead].map((due) => ({ ...task, taskId: `TK${due}`, dueDate: due })) });
    await emulator.control.advance({ seconds: 5 });
    expect(received.map(({ data }) => data.resource["id"])).toEqual(["TK71c0e5b2", `TK${ahead}`]);
  });

  test("is not what `runUntilIdle` waits for", async () => {
    const { emulator, call } = startEmulator();
    await createTask(call, { dueDate });
    await emulator.control.runUntilIdle();
    expect(new Date(await emulator.control.now()).toISOString()).toBe("2026-06-23T09:00:00.000Z");
  });

  test("passes on the way when something else is waited for", async () => {
    const { emulator, call } = startEmulator();
    const { received } = await receiveEvents(emulator, call, ["task.overdue"]);
    await createTask(call, { dueDate: "2026-06-23T09:00:03.000Z" });
    await emulator.control.call({ with: "+12065550187" });
    await emulator.control.runUntilIdle();
    expect(received.map(({ createdAt }) => createdAt)).toEqual(["2026-06-23T09:00:03.000Z"]);
  });
});

describe("which webhooks are told of a task", () => {
  test.each([
    ["about a listed number", { phoneNumberId: frontDesk }, { resourceIds: [frontDesk] }, 1],
    ["about another number", { phoneNumberId: workshop }, { resourceIds: [frontDesk] }, 0],
    ["about any number", { phoneNumberId: workshop }, {}, 1],
  ])("%s", async (_, tied, more, count) => {
    const { emulator, call } = startEmulator();
    const { received } = await receiveEvents(emulator, call, types, more);
    await createTask(call, tied);
    await emulator.control.settle();
    expect(received).toHaveLength(count);
  });

  test("tied to no number: all of them", async () => {
    const { emulator, call } = startEmulator();
    const [task] = (await call("GET", "/v1/tasks")).body.data;
    const free = { phoneNumberId: null, conversationId: null, activityId: null, phoneNumberGroupId: null };
    await emulator.control.seed({ tasks: [{ ...task, ...free, taskId: "TKfree" }] });
    const { received } = await receiveEvents(emulator, call, types, { resourceIds: [frontDesk] });
    await call("POST", "/v1/tasks/TKfree/complete");
    await emulator.control.settle();
    expect(received).toMatchObject([{ type: "task.completed", data: { context: free, links: { quo: null } } }]);
  });
});
