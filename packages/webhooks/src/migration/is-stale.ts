import type { AnyWebhookEvent } from "../events.ts";
import { payloadOf } from "./payload.ts";

/** A moment as it may be stored: a date, milliseconds since 1970, or ISO 8601. */
export type Moment = Date | number | string;

const millisecondsOf = (moment: Moment): number => (typeof moment === "number" ? moment : new Date(moment).getTime());

/**
 * When the state that an event tells of came to be: `updatedAt` of what it is about, else its `createdAt` there, else
 * the `createdAt` of the event. Store it beside the state.
 */
export function freshness(event: AnyWebhookEvent): Date | undefined {
  const { updatedAt, createdAt } = payloadOf(event);
  for (const moment of [updatedAt, createdAt, event.createdAt]) {
    const date = typeof moment === "string" ? new Date(moment) : undefined;
    if (date && !Number.isNaN(date.getTime())) return date;
  }
  return undefined;
}

/**
 * Whether an event tells of an older state than the one stored, so that it must be dropped: Quo gives no promise on
 * order, not even for one resource. Equal moments are not stale, and neither is anything that has no moment.
 *
 * @param stored The {@link freshness} stored with the state, or the event it came from; nothing when there is no state.
 *
 * @example
 * if (isStale(event, row?.updatedAt)) return;
 */
export function isStale(event: AnyWebhookEvent, stored: Moment | AnyWebhookEvent | null | undefined): boolean {
  if (stored === null || stored === undefined) return false;
  const known =
    typeof stored === "object" && !(stored instanceof Date) ? freshness(stored)?.getTime() : millisecondsOf(stored);
  const moment = freshness(event)?.getTime();
  return moment !== undefined && known !== undefined && moment < known;
}
