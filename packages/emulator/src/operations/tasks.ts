import type { Task } from "../documents.ts";
import { type Core } from "../core.ts";
import { ApiError } from "../server/api-error.ts";
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

/** Saves a change under the next revision and answers it. */
function revise(core: Core, task: Task, change: Partial<Task>): { data: { taskId: string; revision: string } } {
  const revised = { ...task, ...change, revision: String(Number(task.revision) + 1) };
  core.store.saveTask(revised);
  return { data: { taskId: revised.taskId, revision: revised.revision } };
}

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
    core.store.saveTask(task);
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
    const { title, description } = call.body;
    return revise(call.core, requireTask(call), { title, description });
  },
  deleteTask_v1(call) {
    call.core.store.deleteTask(requireTask(call).taskId);
    return undefined;
  },
  completeTask_v1: (call) => revise(call.core, requireTask(call), { completed: true }),
  reopenTask_v1(call) {
    const task = requireTask(call);
    if (task.completed) requireRoomForTask(call.core);
    return revise(call.core, task, { completed: false });
  },
  assignTask_v1(call) {
    const task = requireTask(call);
    if (call.core.store.user(call.body.userId) === undefined) throw notFound(call.route, "User");
    const assignedBy = call.core.store.owner()?.id ?? null;
    return revise(call.core, task, { assignedTo: call.body.userId, assignedBy });
  },
  unassignTask_v1(call) {
    const task = requireTask(call);
    if (task.assignedTo !== call.body.userId) {
      throw invalidInput(call.route, "/userId", "Expected the user the task is assigned to", call.body.userId);
    }
    return revise(call.core, task, { assignedTo: null, assignedBy: null });
  },
  changeTaskDueDate_v1: (call) => revise(call.core, requireTask(call), { dueDate: call.body.dueDate }),
  removeTaskDueDate_v1: (call) => revise(call.core, requireTask(call), { dueDate: null }),
  linkTaskToConversation_v1(call) {
    const task = requireTask(call);
    if (call.core.store.conversation(call.body.conversationId) === undefined)
      throw notFound(call.route, "Conversation");
    return revise(call.core, task, { conversationId: call.body.conversationId });
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
    return revise(call.core, task, { conversationId: null });
  },
};
