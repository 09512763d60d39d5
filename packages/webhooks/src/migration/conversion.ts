import type { UnknownEvent } from "../events.ts";
import type { WebhookEvent } from "../generated/2026-03-30.ts";

/** A legacy event in the shape of the beta system, and what was lost or made up on the way. */
export interface Conversion {
  /** The event. One whose type the beta system does not have keeps its payload as it came. */
  event: WebhookEvent | UnknownEvent;
  /** Beta fields that the legacy payload does not hold: they are `null`, empty or `unavailable` here. */
  missing: string[];
  /** Legacy fields that have no place in the beta payload. */
  dropped: string[];
}
