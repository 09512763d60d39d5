// Generated from the description by `pnpm generate`. Do not edit.

import type {
  CreateTaskRequest,
  ListTasksQuery,
  Task,
  TaskConversationRequest,
  TaskCreated,
  TaskDueDateRequest,
  TaskId,
  TaskRevision,
  TaskUserRequest,
  UpdateTaskRequest,
} from "../models.ts";
import type { Answer } from "../../answer.ts";
import { operation } from "../../operation.ts";
import type { Pages } from "../../pages.ts";
import type { RequestOptions, Transport } from "../../transport.ts";

/** Operations on `quo.tasks`. */
export interface Tasks {
  /**
   * Lists every task of the workspace. There are no filters and no choice of order.
   *
   * `GET /v1/tasks`, operation `listTasks_v1`.
   *
   * @param query What to list.
   *
   * @throws {QuoApiError} 400: 0600400; 401: 0600401; 402: 0600402; 403: 0600403; 404: 0600404; 429; 500: 0601500.
   * @example
   * ```ts
   * for await (const item of quo.tasks.list()) console.log(item);
   * ```
   */
  list(query?: ListTasksQuery, options?: RequestOptions): Pages<Task>;

  /**
   * Adds a task about a Quo number, a conversation or an activity. A workspace that has as many open tasks as it
   * may have is answered 402.
   *
   * The API knows no idempotency key. A request repeated after a lost answer may add the task twice.
   *
   * `POST /v1/tasks`, operation `createTask_v1`.
   *
   * @param body What to send.
   *
   * @throws {QuoApiError} 400: 0600400; 401: 0600401; 402: 0600402; 403: 0600403; 404: 0600404; 429; 500: 0601500.
   * @example
   * ```ts
   * const result = await quo.tasks.create({
   *   title: "Send the service quote",
   *   description: "Yearly service of both cargo bikes.",
   *   dueDate: "2026-06-26T17:00:00.000Z",
   *   assignedTo: "USr7Tm02Qa",
   *   activityId: "AC90fe12cdCa",
   * });
   * ```
   */
  create(body: CreateTaskRequest, options?: RequestOptions): Answer<TaskCreated>;

  /**
   * Reads one task. A deleted one is answered 404 (an assumption).
   *
   * `GET /v1/tasks/{taskId}`, operation `getTaskById_v1`.
   *
   * @param taskId The task.
   *
   * @throws {QuoApiError} 400: 0600400; 401: 0600401; 402: 0600402; 403: 0600403; 404: 0600404; 429; 500: 0601500.
   * @example
   * ```ts
   * const result = await quo.tasks.get("TK71c0e5b2");
   * ```
   */
  get(taskId: TaskId, options?: RequestOptions): Answer<Task>;

  /**
   * Replaces title and description. Due date, assignee and links each have an action of their own.
   *
   * `PUT /v1/tasks/{taskId}`, operation `updateTask_v1`.
   *
   * @param taskId The task.
   *
   * @param body What to send.
   * @throws {QuoApiError} 400: 0600400; 401: 0600401; 402: 0600402; 403: 0600403; 404: 0600404; 429; 500: 0601500.
   * @example
   * ```ts
   * const result = await quo.tasks.update("TK71c0e5b2", {
   *   title: "Send the service quote to the café",
   *   description: "Yearly service of both cargo bikes, with new brake pads.",
   * });
   * ```
   */
  update(taskId: TaskId, body: UpdateTaskRequest, options?: RequestOptions): Answer<TaskRevision>;

  /**
   * Deletes a task. It can no longer be read and leaves the lists (an assumption).
   *
   * `DELETE /v1/tasks/{taskId}`, operation `deleteTask_v1`.
   *
   * @param taskId The task.
   *
   * @throws {QuoApiError} 400: 0600400; 401: 0600401; 402: 0600402; 403: 0600403; 404: 0600404; 429; 500: 0601500.
   * @example
   * ```ts
   * await quo.tasks.delete("TK71c0e5b2");
   * ```
   */
  delete(taskId: TaskId, options?: RequestOptions): Answer<void>;

  /**
   * Marks a task as done. Completing it again is answered 200 too (an assumption).
   *
   * `POST /v1/tasks/{taskId}/complete`, operation `completeTask_v1`.
   *
   * @param taskId The task.
   *
   * @throws {QuoApiError} 400: 0600400; 401: 0600401; 402: 0600402; 403: 0600403; 404: 0600404; 429; 500: 0601500.
   * @example
   * ```ts
   * const result = await quo.tasks.complete("TK71c0e5b2");
   * ```
   */
  complete(taskId: TaskId, options?: RequestOptions): Answer<TaskRevision>;

  /**
   * Marks a task as not done. Reopening an open one is answered 200 too (an assumption). A workspace that has as
   * many open tasks as it may have is answered 402 (an assumption).
   *
   * `POST /v1/tasks/{taskId}/reopen`, operation `reopenTask_v1`.
   *
   * @param taskId The task.
   *
   * @throws {QuoApiError} 400: 0600400; 401: 0600401; 402: 0600402; 403: 0600403; 404: 0600404; 429; 500: 0601500.
   * @example
   * ```ts
   * const result = await quo.tasks.reopen("TK71c0e5b2");
   * ```
   */
  reopen(taskId: TaskId, options?: RequestOptions): Answer<TaskRevision>;

  /**
   * Gives a task to a user, instead of whoever had it before (an assumption).
   *
   * `POST /v1/tasks/{taskId}/assign`, operation `assignTask_v1`.
   *
   * @param taskId The task.
   *
   * @param body What to send.
   * @throws {QuoApiError} 400: 0600400; 401: 0600401; 402: 0600402; 403: 0600403; 404: 0600404; 429; 500: 0601500.
   * @example
   * ```ts
   * const result = await quo.tasks.assign("TK71c0e5b2", { userId: "USr7Tm02Qa" });
   * ```
   */
  assign(taskId: TaskId, body: TaskUserRequest, options?: RequestOptions): Answer<TaskRevision>;

  /**
   * Takes a task from the user who has it. A user who does not have it is answered 400, and so is a repeat (an
   * assumption).
   *
   * `POST /v1/tasks/{taskId}/unassign`, operation `unassignTask_v1`.
   *
   * @param taskId The task.
   *
   * @param body What to send.
   * @throws {QuoApiError} 400: 0600400; 401: 0600401; 402: 0600402; 403: 0600403; 404: 0600404; 429; 500: 0601500.
   * @example
   * ```ts
   * const result = await quo.tasks.unassign("TK71c0e5b2", { userId: "USk4Lz91Fd" });
   * ```
   */
  unassign(taskId: TaskId, body: TaskUserRequest, options?: RequestOptions): Answer<TaskRevision>;

  /**
   * Sets the due date of a task, whether it had one or not.
   *
   * `POST /v1/tasks/{taskId}/change-due-date`, operation `changeTaskDueDate_v1`.
   *
   * @param taskId The task.
   *
   * @param body What to send.
   * @throws {QuoApiError} 400: 0600400; 401: 0600401; 402: 0600402; 403: 0600403; 404: 0600404; 429; 500: 0601500.
   * @example
   * ```ts
   * const result = await quo.tasks.changeDueDate("TK71c0e5b2", { dueDate: "2026-06-26T17:00:00.000Z" });
   * ```
   */
  changeDueDate(taskId: TaskId, body: TaskDueDateRequest, options?: RequestOptions): Answer<TaskRevision>;

  /**
   * Leaves a task without a due date.
   *
   * `POST /v1/tasks/{taskId}/remove-due-date`, operation `removeTaskDueDate_v1`.
   *
   * @param taskId The task.
   *
   * @throws {QuoApiError} 400: 0600400; 401: 0600401; 402: 0600402; 403: 0600403; 404: 0600404; 429; 500: 0601500.
   * @example
   * ```ts
   * const result = await quo.tasks.removeDueDate("TK71c0e5b2");
   * ```
   */
  removeDueDate(taskId: TaskId, options?: RequestOptions): Answer<TaskRevision>;

  /**
   * Links a task to a conversation, instead of the one it was linked to before (an assumption).
   *
   * `POST /v1/tasks/{taskId}/link-conversation`, operation `linkTaskToConversation_v1`.
   *
   * @param taskId The task.
   *
   * @param body What to send.
   * @throws {QuoApiError} 400: 0600400; 401: 0600401; 402: 0600402; 403: 0600403; 404: 0600404; 429; 500: 0601500.
   * @example
   * ```ts
   * const result = await quo.tasks.linkConversation("TK71c0e5b2", { conversationId: "CN8d2e64f0Dm" });
   * ```
   */
  linkConversation(taskId: TaskId, body: TaskConversationRequest, options?: RequestOptions): Answer<TaskRevision>;

  /**
   * Takes the link to a conversation from a task. A conversation it is not linked to is answered 400, and so is a
   * repeat (an assumption).
   *
   * `POST /v1/tasks/{taskId}/unlink-conversation`, operation `unlinkTaskFromConversation_v1`.
   *
   * @param taskId The task.
   *
   * @param body What to send.
   * @throws {QuoApiError} 400: 0600400; 401: 0600401; 402: 0600402; 403: 0600403; 404: 0600404; 429; 500: 0601500.
   * @example
   * ```ts
   * const result = await quo.tasks.unlinkConversation("TK71c0e5b2", { conversationId: "CN8d2e64f0Dm" });
   * ```
   */
  unlinkConversation(taskId: TaskId, body: TaskConversationRequest, options?: RequestOptions): Answer<TaskRevision>;
}

/**
 * Lists every task of the workspace.
 *
 * The standalone function of {@link Tasks.list}.
 */
export const listTasks: (quo: Transport, query?: ListTasksQuery, options?: RequestOptions) => Pages<Task> =
  /* @__PURE__ */ operation("listTasks_v1", "GET /v1/tasks", "query", "page", { defaults: { maxResults: 50 } });

/**
 * Adds a task about a Quo number, a conversation or an activity.
 *
 * The standalone function of {@link Tasks.create}.
 */
export const createTask: (quo: Transport, body: CreateTaskRequest, options?: RequestOptions) => Answer<TaskCreated> =
  /* @__PURE__ */ operation("createTask_v1", "POST /v1/tasks", "body", "data");

/**
 * Reads one task.
 *
 * The standalone function of {@link Tasks.get}.
 */
export const getTaskById: (quo: Transport, taskId: TaskId, options?: RequestOptions) => Answer<Task> =
  /* @__PURE__ */ operation("getTaskById_v1", "GET /v1/tasks/{taskId}", "", "data");

/**
 * Replaces title and description.
 *
 * The standalone function of {@link Tasks.update}.
 */
export const updateTask: (
  quo: Transport,
  taskId: TaskId,
  body: UpdateTaskRequest,
  options?: RequestOptions,
) => Answer<TaskRevision> = /* @__PURE__ */ operation("updateTask_v1", "PUT /v1/tasks/{taskId}", "body", "data");

/**
 * Deletes a task.
 *
 * The standalone function of {@link Tasks.delete}.
 */
export const deleteTask: (quo: Transport, taskId: TaskId, options?: RequestOptions) => Answer<void> =
  /* @__PURE__ */ operation("deleteTask_v1", "DELETE /v1/tasks/{taskId}", "", "nothing");

/**
 * Marks a task as done.
 *
 * The standalone function of {@link Tasks.complete}.
 */
export const completeTask: (quo: Transport, taskId: TaskId, options?: RequestOptions) => Answer<TaskRevision> =
  /* @__PURE__ */ operation("completeTask_v1", "POST /v1/tasks/{taskId}/complete", "", "data", { safe: true });

/**
 * Marks a task as not done.
 *
 * The standalone function of {@link Tasks.reopen}.
 */
export const reopenTask: (quo: Transport, taskId: TaskId, options?: RequestOptions) => Answer<TaskRevision> =
  /* @__PURE__ */ operation("reopenTask_v1", "POST /v1/tasks/{taskId}/reopen", "", "data", { safe: true });

/**
 * Gives a task to a user, instead of whoever had it before (an assumption).
 *
 * The standalone function of {@link Tasks.assign}.
 */
export const assignTask: (
  quo: Transport,
  taskId: TaskId,
  body: TaskUserRequest,
  options?: RequestOptions,
) => Answer<TaskRevision> = /* @__PURE__ */ operation(
  "assignTask_v1",
  "POST /v1/tasks/{taskId}/assign",
  "body",
  "data",
  { safe: true },
);

/**
 * Takes a task from the user who has it.
 *
 * The standalone function of {@link Tasks.unassign}.
 */
export const unassignTask: (
  quo: Transport,
  taskId: TaskId,
  body: TaskUserRequest,
  options?: RequestOptions,
) => Answer<TaskRevision> = /* @__PURE__ */ operation(
  "unassignTask_v1",
  "POST /v1/tasks/{taskId}/unassign",
  "body",
  "data",
);

/**
 * Sets the due date of a task, whether it had one or not.
 *
 * The standalone function of {@link Tasks.changeDueDate}.
 */
export const changeTaskDueDate: (
  quo: Transport,
  taskId: TaskId,
  body: TaskDueDateRequest,
  options?: RequestOptions,
) => Answer<TaskRevision> = /* @__PURE__ */ operation(
  "changeTaskDueDate_v1",
  "POST /v1/tasks/{taskId}/change-due-date",
  "body",
  "data",
  { safe: true },
);

/**
 * Leaves a task without a due date.
 *
 * The standalone function of {@link Tasks.removeDueDate}.
 */
export const removeTaskDueDate: (quo: Transport, taskId: TaskId, options?: RequestOptions) => Answer<TaskRevision> =
  /* @__PURE__ */ operation("removeTaskDueDate_v1", "POST /v1/tasks/{taskId}/remove-due-date", "", "data", {
    safe: true,
  });

/**
 * Links a task to a conversation, instead of the one it was linked to before (an assumption).
 *
 * The standalone function of {@link Tasks.linkConversation}.
 */
export const linkTaskToConversation: (
  quo: Transport,
  taskId: TaskId,
  body: TaskConversationRequest,
  options?: RequestOptions,
) => Answer<TaskRevision> = /* @__PURE__ */ operation(
  "linkTaskToConversation_v1",
  "POST /v1/tasks/{taskId}/link-conversation",
  "body",
  "data",
  { safe: true },
);

/**
 * Takes the link to a conversation from a task.
 *
 * The standalone function of {@link Tasks.unlinkConversation}.
 */
export const unlinkTaskFromConversation: (
  quo: Transport,
  taskId: TaskId,
  body: TaskConversationRequest,
  options?: RequestOptions,
) => Answer<TaskRevision> = /* @__PURE__ */ operation(
  "unlinkTaskFromConversation_v1",
  "POST /v1/tasks/{taskId}/unlink-conversation",
  "body",
  "data",
);

/** All operations of {@link Tasks}, for {@link createQuoClient} to bind. */
export const tasks = {
  list: listTasks,
  create: createTask,
  get: getTaskById,
  update: updateTask,
  delete: deleteTask,
  complete: completeTask,
  reopen: reopenTask,
  assign: assignTask,
  unassign: unassignTask,
  changeDueDate: changeTaskDueDate,
  removeDueDate: removeTaskDueDate,
  linkConversation: linkTaskToConversation,
  unlinkConversation: unlinkTaskFromConversation,
};
