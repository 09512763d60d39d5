import { type Assumptions } from "./assumptions.ts";
import { type Clock } from "./clock/clock.ts";
import { type FaultPlans } from "./faults/fault-plans.ts";
import { type Database } from "./state/database.ts";
import { type Ids } from "./state/ids.ts";
import { type WorkspaceSettings } from "./state/settings.ts";
import { type Store } from "./state/store.ts";
import { type WebhookStore } from "./state/webhook-store.ts";

/** Something that happens later. */
export interface Job {
  /** Moment in milliseconds on the emulator's clock. */
  dueAt: number;
  kind: "message-status" | "call-step" | "attempt" | "due-date";
  /** Deliveries of one webhook share a lane, in which only some run at a time. */
  lane?: string;
  payload: Record<string, unknown>;
}

/** What operations and simulations work with. */
export interface Core {
  readonly db: Database;
  readonly store: Store;
  readonly webhooks: WebhookStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly assumptions: Assumptions;
  readonly faults: FaultPlans;
  settings: WorkspaceSettings;
  organizationId(): string;
  /** Writes a job in the present transaction. */
  schedule(job: Job): void;
}
