import type { LegacyWebhookEventObject } from "./legacy-object.ts";

/** Something webhooks are told of, in the shapes of both systems. */
export interface DomainEvent {
  /** Event type of the beta API. */
  type: string;
  /** When it happened, ISO 8601. */
  at: string;
  /** `null` for what concerns the whole workspace. */
  phoneNumberId: string | null;
  /** The business object, as `resourceId` of a delivery. */
  resourceId: string | null;
  /** `data` of the beta payload. */
  beta: () => { resource: object; context: object; links: { quo: string | null } };
  /** `type` and `data` of the v1 payload; absent where v1 has no such event. */
  legacy?: () => { type: string; data: { deepLink?: string; object: LegacyWebhookEventObject } };
}
