import type { WebhookSystem } from "../verification/options.ts";

/** What a handler is told about the delivery that carried its event. */
export interface DeliveryContext {
  /** Which system sent it. A converted event comes with `legacy`. */
  system: WebhookSystem;
  /** `webhook-id`, the same over every attempt. Legacy deliveries have none. */
  id: string | undefined;
  /** When this attempt was signed. */
  sentAt: Date;
  /** Position of the secret that matched, from 0. */
  secretIndex: number;
  /** What the conversion of a legacy event could not fill, as paths such as `data.context.conversationId`. */
  missing: readonly string[];
}
