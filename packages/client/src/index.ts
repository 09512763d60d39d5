export { QuoApiError, type ApiErrorFacts } from "./api-error.ts";
export { createQuoClient, type QuoClient } from "./create-quo-client.ts";
export { QuoConnectionError, QuoError } from "./errors.ts";
export type { QuoErrorCode } from "./generated/error-codes.ts";
export * from "./generated/functions.ts";
export type * from "./generated/models.ts";
export type { components, operations, paths } from "./generated/openapi.ts";
export type { Resources } from "./generated/resources.ts";
export { Pages, type Page } from "./pages.ts";
export {
  createTransport,
  type ApiKey,
  type RequestOptions,
  type Transport,
  type TransportOptions,
} from "./transport.ts";
