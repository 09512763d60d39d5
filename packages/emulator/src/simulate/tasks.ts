import type { Task } from "../documents.ts";
import { type Core } from "../core.ts";
import { emit } from "../events/emit.ts";
import { taskEvent, type TaskEventBody } from "../events/task-event.ts";

/** A due date that waits to pass. */
export interface DueDateJob extends Record<string, unknown> {
  taskId: string;
  dueDate: string;
}

/** A moment as it can be compared: a due date may be written with any offset. */
const momentOf = (dueDate: string): number => Date.parse(dueDate);

/** Whether two due dates are the same moment. */
export function sameDueDate(one: string | null, other: string | null): boolean {
  return one === other || (one !== null && other !== null && momentOf(one) === momentOf(other));
}

const isOpen = ({ completed, isDeleted }: Task): boolean => !completed && !isDeleted;

/** Saves a new task and sends its event. */
export function createTask(core: Core, task: Task): void {
  core.store.saveTask(task);
  const { title, description, dueDate } = task;
  emit(
    core,
    taskEvent(core, task, {
      type: "task.created",
      resource: { title: title ?? "", description: description ?? "", dueDate },
    }),
  );
  awaitDueDate(core, task);
}

/** The event that a change of a task sends. */
export interface ChangeEvent {
  /** Absent where the task is as it was before. */
  event?: TaskEventBody;
  /** The task in the event's context. Absent means as it is after the change. */
  shown?: Task;
}

/** Saves a change under the next revision and sends its event. */
export function changeTask(core: Core, task: Task, change: Partial<Task>, { event, shown }: ChangeEvent): Task {
  const changed = { ...task, ...change, revision: String(Number(task.revision) + 1) };
  core.store.saveTask(changed);
  if (event !== undefined) emit(core, taskEvent(core, shown ?? changed, event));
  if (change.dueDate !== undefined || change.completed === false) awaitDueDate(core, changed);
  return changed;
}

/** Deletes a task and sends its event. */
export function deleteTask(core: Core, task: Task): void {
  core.store.deleteTask(task.taskId);
  emit(core, taskEvent(core, task, { type: "task.deleted", resource: {} }));
}

/** Waits for the due date of an open task, unless `task.overdue` was sent for that date already. */
export function awaitDueDate(core: Core, task: Task): void {
  const { taskId, dueDate } = task;
  if (!isOpen(task) || dueDate === null || core.store.overdueSentFor(taskId) === momentOf(dueDate)) return;
  const payload: DueDateJob = { taskId, dueDate };
  core.schedule({ dueAt: momentOf(dueDate), kind: "due-date", payload });
}

/** Waits for the due dates of seeded tasks that lie ahead. What was due before the workspace began is history. */
export function awaitSeededDueDates(core: Core, tasks: readonly Task[]): void {
  for (const task of tasks) {
    if (task.dueDate !== null && momentOf(task.dueDate) > core.clock.now()) awaitDueDate(core, task);
  }
}

/** A due date has come: a task that is still open and still due then is overdue, which is sent once for each date. */
export function passDueDate(core: Core, { taskId, dueDate }: DueDateJob): void {
  const task = core.store.task(taskId);
  if (task === undefined || !isOpen(task) || task.dueDate === null || !sameDueDate(task.dueDate, dueDate)) return;
  if (core.store.overdueSentFor(taskId) === momentOf(dueDate)) return;
  core.store.setOverdueSentFor(taskId, momentOf(dueDate));
  emit(core, taskEvent(core, task, { type: "task.overdue", resource: { dueDate: task.dueDate } }));
}
