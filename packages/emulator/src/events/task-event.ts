import type { Task, TaskEventContext, WebhookEvent } from "../documents.ts";
import { type Core } from "../core.ts";
import { type DomainEvent } from "./domain-event.ts";

/** The events about a task. */
export type TaskEventType = Extract<WebhookEvent["type"], `task.${string}`>;

/** The type of an event, and what its `data.resource` holds besides the id of the task. */
export type TaskEventBody = {
  [Type in TaskEventType]: {
    type: Type;
    resource: Omit<Extract<WebhookEvent, { type: Type }>["data"]["resource"], "id">;
  };
}[TaskEventType];

/** Who acts on a task where a request names nobody: the owner of the workspace, else whoever created the task. */
export function actorOn(core: Core, task: Task): string {
  return core.store.owner()?.id ?? task.createdBy;
}

/** Where a task is found in the app: in its conversation. */
function taskLink({ taskId, phoneNumberId, conversationId }: Task): string | null {
  return phoneNumberId === null || conversationId === null
    ? null
    : `https://my.quo.com/inbox/${phoneNumberId}/c/${conversationId}?taskId=${taskId}`;
}

/** Something that happened to a task. v1 has no payload for it. */
export function taskEvent(core: Core, task: Task, { type, resource }: TaskEventBody): DomainEvent {
  const { taskId, orgId, phoneNumberId, conversationId, activityId, phoneNumberGroupId } = task;
  const actorId = actorOn(core, task);
  const context: TaskEventContext = { orgId, actorId, phoneNumberId, conversationId, activityId, phoneNumberGroupId };
  return {
    type,
    at: core.clock.iso(),
    phoneNumberId,
    resourceId: taskId,
    beta: () => ({
      resource: { id: taskId, ...resource },
      context,
      links: { quo: type === "task.deleted" ? null : taskLink(task) },
    }),
  };
}
