export { type AnyWebhookEvent, exhausted, isLegacyEvent, type UnknownEvent, type WebhookEventType } from "./events.ts";
export { createWebhookHandler, type HandlerContext, type WebhookHandler } from "./handler/create-webhook-handler.ts";
export type { DeliveryContext } from "./handler/delivery-context.ts";
export type {
  AllEventHandlers,
  EventHandler,
  EventHandlers,
  HandlerFailure,
  ReceiverOptions,
  WebhookHandlerOptions,
} from "./handler/handler-options.ts";
export { BodyTooLargeError, type Outcome } from "./handler/outcome.ts";
export type { WaitUntil } from "./handler/receiver.ts";
export type { Conversion } from "./migration/conversion.ts";
export { eventKey } from "./migration/event-key.ts";
export { freshness, isStale, type Moment } from "./migration/is-stale.ts";
export { type ConversionOptions, legacyToBeta } from "./migration/legacy-to-beta.ts";
export { memoryStore, type MemoryStoreOptions } from "./stores/memory-store.ts";
export type { Claim, ClaimResult, ReplayStore } from "./stores/replay-store.ts";
export type { HeadersLike, RawBody, Secrets, VerifyOptions, WebhookSystem } from "./verification/options.ts";
export {
  type VerificationMistake,
  type VerificationReason,
  WebhookVerificationError,
} from "./verification/verification-error.ts";
export type { EventOf, VerifiedDelivery } from "./verification/verified-delivery.ts";
export { verifyDelivery, verifyWebhook } from "./verify-webhook.ts";
