export type { Answer, WithResponse } from "./answer.ts";
export {
  isQuoError,
  QuoApiError,
  QuoAuthenticationError,
  QuoBadRequestError,
  QuoConflictError,
  QuoNotFoundError,
  QuoPaymentError,
  QuoPermissionError,
  QuoRateLimitError,
  QuoServerError,
} from "./api-error.ts";
export type { ApiKey } from "./api-key.ts";
export type { Clock } from "./clock.ts";
export type {
  ContactChanges,
  ContactCustomFieldChange,
  ContactDefaultFieldsChanges,
  ContactEntry,
  ContactRemovals,
} from "./contacts/contact-changes.ts";
export type { ContactMethods } from "./contacts/contact-methods.ts";
export { mergeContact } from "./contacts/merge-contact.ts";
export { type ContactUpsert, upsertContact } from "./contacts/upsert-contact.ts";
export { type ClientOptions, createQuoClient, type QuoClient, type RawParts } from "./create-quo-client.ts";
export { QuoAnswerError, QuoConnectionError, QuoError, QuoRequestError, QuoTimeoutError } from "./errors.ts";
export type { QuoErrorCode } from "./generated/error-codes.ts";
export * from "./generated/functions.ts";
export type * from "./generated/models.ts";
export type { components, operations, paths } from "./generated/openapi.ts";
export type { Resources } from "./generated/resources.ts";
export {
  type BudgetSlot,
  type BudgetStore,
  createLimiter,
  type Limiter,
  type LimiterOptions,
  type Turn,
} from "./limiter.ts";
export { logRequests } from "./log-requests.ts";
export type { Logger } from "./logger.ts";
export { createMemoryStore } from "./memory-store.ts";
export type { Middleware, QuoRequest } from "./middleware.ts";
export type { OperationDescriptor } from "./operation.ts";
export type { Page, Pages } from "./pages.ts";
export type { Retries, RetryOptions } from "./retry.ts";
export { type ReconcileOptions, type SendOutcome, SendOutcomeUnknownError } from "./send-outcome.ts";
export type { RequestTrace, TraceAttributes } from "./tracing.ts";
export type { TypeChoices } from "./type-choices.ts";
export { createTransport, type RequestOptions, type Transport, type TransportOptions } from "./transport.ts";
