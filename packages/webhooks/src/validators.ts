export { eventSchema, legacyEventSchema, legacyEventSchemaOf, webhookEventSchema } from "./validation/event-schemas.ts";
export type { Issue } from "./validation/issue.ts";
export type { StandardSchema } from "./validation/standard-schema.ts";
export {
  eventIssues,
  InvalidEventError,
  validateEvents,
  type ValidateEventsOptions,
} from "./validation/validate-events.ts";
