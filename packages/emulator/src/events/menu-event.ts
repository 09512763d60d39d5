import { type Core } from "../core.ts";
import { type MenuChoice } from "../simulate/phone-menu.ts";
import { type CallFacts } from "./call-event.ts";
import { type DomainEvent } from "./domain-event.ts";
import { activityLink, callContext } from "./event-context.ts";

/** A caller left a phone menu. v1 has no payload for it. */
export function menuEvent(core: Core, { call, conversationId, other }: CallFacts, choice: MenuChoice): DomainEvent {
  const { id, phoneNumberId, userId, createdAt, updatedAt } = call;
  return {
    type: "call.menu.selected",
    at: core.clock.iso(),
    phoneNumberId,
    resourceId: id,
    beta: () => ({
      resource: { id, createdAt, updatedAt, ...choice },
      context: callContext(core, { phoneNumberId, conversationId, userId, other }),
      links: { quo: activityLink(phoneNumberId, conversationId, id) },
    }),
  };
}
