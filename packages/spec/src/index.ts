export type { ErrorCodeFact, EventFact, OperationFact } from "./facts.ts";
export { errorCodes } from "../generated/error-codes.ts";
export { events } from "../generated/events.ts";
export { operations } from "../generated/operations.ts";
