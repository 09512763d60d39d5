import type { Task, TaskUpdatedField } from "../documents.ts";
import { type Core } from "../core.ts";
import { type TaskEventBody } from "../events/task-event.ts";
import { ApiError } from "../server/api-error.ts";
import { changeTask, createTask, deleteTask, sameDueDate, type ChangeEvent } from "../simulate/tasks.ts";
import { readPage } from "../state/paging.ts";
import { requireOwner } from "./members.ts";
import {
  type Handlers,
  invalidInput,
  notFound,
  type OperationCall,
  type OperationId,
  withPageToken,
} from "./operation.ts";

type TaskOperation = Extract<OperationId, `${string}Task${string}_v1`>;

function requireTask({
  core,
  route,
  parameters,
}: Pick<OperationCall, "core" | "route"> & { parameters: { taskId: string } }): Task {
  const task = core.store.task(parameters.taskId);
  if (task === undefined) throw notFound(route, "Task");
  return task;
}

/** Makes a change and gives its revision. A change that leaves the task as it is counts as one, but sends no event. */
function revise(
  core: Core,
  task: Task,
  change: Partial<Task>,
  event: ChangeEvent,
): { data: { taskId: string; revision: string } } {
  const { taskId, revision } = changeTask(core, task, change, event);
  return { data: { taskId, revision } };
}

/** The event where the task changed, none where it is as it was before. */
const sendIf = (changed: boolean, event: TaskEventBody): ChangeEvent => (changed ? { event } : {});

/** One field of `task.updated`. */
const updatedField = (before: string | null, after: string): TaskUpdatedField =>
  before === after ? { isUpdated: false } : { isUpdated: true, updatedValue: after };

function requireRoomForTask(core: Core): void {
  if (core.store.openTasks() >= core.assumptions.openTaskLimit) throw new ApiError("0600402");
}

/** What a new task is about, with the number it belongs to. */
function linkOf({
  core,
  route,
  body,
}: OperationCall<"createTask_v1">): Pick<Task, "phoneNumberId" | "conversationId" | "activityId"> {
  if ("conversationId" in body) {
    const conversation = core.store.conversation(body.conversationId);
    if (conversation === undefined) throw notFound(route, "Conversation");
    return { phoneNumberId: conversation.phoneNumberId, conversationId: conversation.id, activityId: null };
  }
  if ("activityId" in body) {
    const activity = core.store.call(body.activityId) ?? core.store.message(body.activityId);
    if (activity === undefined) throw notFound(route, "Activity");
    return { phoneNumberId: activity.phoneNumberId, conversationId: null, activityId: activity.id };
  }
  const phoneNumber = core.store.phoneNumber(body.phoneNumberId);
  if (phoneNumber === undefined) throw notFound(route, "Phone number");
  return { phoneNumberId: phoneNumber.id, conversationId: null, activityId: null };
}

/** The task life-cycle. */
export const taskHandlers: Handlers<TaskOperation> = {
  listTasks_v1({ core, route, parameters }) {
    const page = withPageToken(route, "pageToken", () =>
      readPage<{ doc: string }>(core.db, {
        table: "tasks",
        where: [],
        values: [],
        limit: parameters.maxResults,
        token: parameters.pageToken,
        scope: route.id,
      }),
    );
    const data = page.rows.map(({ doc }) => JSON.parse(doc) as Task);
    return { data, totalItems: data.length, nextPageToken: page.next };
  },

  createTask_v1(call) {
    const { core, route, body } = call;
    const link = linkOf(call);
    if (body.assignedTo !== undefined && core.store.user(body.assignedTo) === undefined) throw notFound(route, "User");
    requireRoomForTask(core);
    const actor = requireOwner(call);
    const task: Task = {
      taskId: core.ids.id("TK", 10),
      ...link,
      phoneNumberGroupId: core.store.phoneNumber(link.phoneNumberId ?? "")?.groupId ?? null,
      orgId: core.organizationId(),
      title: body.title,
      description: body.description,
      dueDate: body.dueDate ?? null,
      assignedTo: body.assignedTo ?? null,
      assignedBy: body.assignedTo === undefined ? null : actor,
      createdAt: core.clock.iso(),
      createdBy: actor,
      completed: false,
      isDeleted: false,
      revision: "1",
    };
    createTask(core, task);
    return {
      data: {
        taskId: task.taskId,
        revision: task.revision,
        phoneNumberId: task.phoneNumberId ?? "",
        ...(task.conversationId === null ? {} : { conversationId: task.conversationId }),
        ...(task.activityId === null ? {} : { activityId: task.activityId }),
      },
    };
  },

  getTaskById_v1: (call) => ({ data: requireTask(call) }),
  updateTask_v1: (call) => {
    const task = requireTask(call);
    const { title, description } = call.body;
    const updatedFields = {
      title: updatedField(task.title, title),
      description: updatedField(task.description, description),
    };
    const changed = updatedFields.title.isUpdated || updatedFields.description.isUpdated;
    const event = sendIf(changed, { type: "task.updated", resource: { updatedFields } });
    return revise(call.core, task, { title, description }, event);
  },
  deleteTask_v1(call) {
    deleteTask(call.core, requireTask(call));
    return undefined;
  },
  completeTask_v1(call) {
    const task = requireTask(call);
    const event = sendIf(!task.completed, { type: "task.completed", resource: {} });
    return revise(call.core, task, { completed: true }, event);
  },
  reopenTask_v1(call) {
    const task = requireTask(call);
    if (task.completed) requireRoomForTask(call.core);
    const event = sendIf(task.completed, { type: "task.reopened", resource: {} });
    return revise(call.core, task, { completed: false }, event);
  },
  assignTask_v1(call) {
    const task = requireTask(call);
    const { userId } = call.body;
    if (call.core.store.user(userId) === undefined) throw notFound(call.route, "User");
    const assignedBy = call.core.store.owner()?.id ?? null;
    const event = sendIf(task.assignedTo !== userId, { type: "task.assigned", resource: { assignedTo: userId } });
    return revise(call.core, task, { assignedTo: userId, assignedBy }, event);
  },
  unassignTask_v1(call) {
    const task = requireTask(call);
    if (task.assignedTo !== call.body.userId) {
      throw invalidInput(call.route, "/userId", "Expected the user the task is assigned to", call.body.userId);
    }
    const event: TaskEventBody = { type: "task.unassigned", resource: { unassignedFrom: call.body.userId } };
    return revise(call.core, task, { assignedTo: null, assignedBy: null }, { event });
  },
  changeTaskDueDate_v1(call) {
    const task = requireTask(call);
    const { dueDate } = call.body;
    const changed = !sameDueDate(task.dueDate, dueDate);
    const event = sendIf(changed, { type: "task.duedate.updated", resource: { updatedDueDate: dueDate } });
    return revise(call.core, task, { dueDate }, event);
  },
  removeTaskDueDate_v1(call) {
    const task = requireTask(call);
    const event = sendIf(task.dueDate !== null, { type: "task.duedate.removed", resource: {} });
    return revise(call.core, task, { dueDate: null }, event);
  },
  linkTaskToConversation_v1(call) {
    const task = requireTask(call);
    const { conversationId } = call.body;
    if (call.core.store.conversation(conversationId) === undefined) throw notFound(call.route, "Conversation");
    const event = sendIf(task.conversationId !== conversationId, { type: "task.linked", resource: {} });
    return revise(call.core, task, { conversationId }, event);
  },
  unlinkTaskFromConversation_v1(call) {
    const task = requireTask(call);
    if (task.conversationId !== call.body.conversationId) {
      throw invalidInput(
        call.route,
        "/conversationId",
        "Expected the conversation the task is linked to",
        call.body.conversationId,
      );
    }
    const event: TaskEventBody = { type: "task.unlinked", resource: {} };
    // The event names the conversation that was left.
    return revise(call.core, task, { conversationId: null }, { event, shown: task });
  },
};
