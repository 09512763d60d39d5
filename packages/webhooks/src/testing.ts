export type { Overrides } from "./testing/overrides.ts";
export {
  eventTypes,
  legacyEventTypes,
  sampleEvent,
  sampleLegacyEvent,
  type SampleOptions,
} from "./testing/sample-event.ts";
export { type SignOptions, signedRequest, signWebhook } from "./testing/sign-webhook.ts";
export { replayStoreCases, type StoreCase, type StoreCaseOptions } from "./testing/replay-store-cases.ts";
export {
  handlerCases,
  type HandlerCase,
  type HandlerCaseOptions,
  type HandlerMistake,
} from "./testing/handler-cases.ts";
