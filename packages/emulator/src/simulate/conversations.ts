import type { Conversation } from "../documents.ts";
import { type Core } from "../core.ts";
import { type InboxState } from "../state/store.ts";

/** Something that happened in a thread. */
export interface Activity {
  phoneNumberId: string;
  /** The outside numbers of the thread. */
  others: readonly string[];
  activityId: string;
  at: string;
  /** What becomes of the inbox state. */
  state: Partial<InboxState>;
}

/** Notes an activity on its conversation, which is begun if there is none. */
export function recordActivity(core: Core, { phoneNumberId, others, activityId, at, state }: Activity): Conversation {
  const known = core.store.findConversation(phoneNumberId, others);
  const conversation: Conversation = {
    ...(known?.conversation ?? {
      id: core.ids.id("CN"),
      phoneNumberId,
      participants: [...new Set(others)],
      name: null,
      assignedTo: null,
      mutedUntil: null,
      snoozedUntil: null,
      createdAt: at,
      deletedAt: null,
    }),
    lastActivityAt: at,
    lastActivityId: activityId,
    updatedAt: at,
  };
  core.store.saveConversation(conversation, { inbox: "open", unread: false, ...known?.state, ...state });
  return conversation;
}
