export { dayOf } from "./changelog-day.ts";
export type { ChangelogEntry, ErrorCodeFact, EventFact, OperationFact } from "./facts.ts";
export { changelog } from "../generated/changelog.ts";
export { errorCodes } from "../generated/error-codes.ts";
export { events } from "../generated/events.ts";
export { operations } from "../generated/operations.ts";
