import { QuoError } from "./errors.ts";
import type { QuoErrorCode } from "./generated/error-codes.ts";
import type { ErrorItem } from "./generated/models.ts";
import type { OperationDescriptor } from "./operation.ts";

/** What an error answer told, from whichever envelope it came in. */
export interface ApiErrorFacts {
  message: string;
  code: QuoErrorCode | undefined;
  title: string | undefined;
  trace: string | undefined;
  errors: readonly ErrorItem[];
}

/** Quo answered with an error status. */
export class QuoApiError extends QuoError {
  override name = "QuoApiError";
  /** Operation id in the description. */
  readonly operation: string;
  readonly status: number;
  /** The 7-digit code; absent from the gateway's answers and from bodies that are not Quo's. */
  readonly code: QuoErrorCode | undefined;
  readonly title: string | undefined;
  /** Correlation id to quote to Quo's support. */
  readonly trace: string | undefined;
  /** One entry for each rejected input. */
  readonly errors: readonly ErrorItem[];

  constructor(operation: string, status: number, facts: ApiErrorFacts) {
    super(`${operation} was answered ${status}${facts.code ? ` (${facts.code})` : ""}: ${facts.message}`);
    this.operation = operation;
    this.status = status;
    this.code = facts.code;
    this.title = facts.title;
    this.trace = facts.trace;
    this.errors = facts.errors;
  }
}

const text = (value: unknown) => (typeof value === "string" ? value : undefined);

/** Reads the documented envelope, the gateway's, or, failing both, whatever text there is. */
export function parseErrorBody(body: string): ApiErrorFacts {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    parsed = undefined;
  }
  const outer = (parsed ?? {}) as Record<string, unknown>;
  const facts = (typeof outer["error"] === "object" && outer["error"] !== null ? outer["error"] : outer) as Record<
    string,
    unknown
  >;
  return {
    message: text(facts["message"]) ?? text(facts["title"]) ?? "no readable reason was given",
    code: text(facts["code"]),
    title: text(facts["title"]) ?? text(facts["key"]),
    trace: text(facts["trace"]),
    errors: Array.isArray(facts["errors"]) ? facts["errors"] : [],
  };
}

/** Makes the error of an answer whose status is not a success. */
export function errorFrom(operation: OperationDescriptor, response: Response, body: string): QuoApiError {
  return new QuoApiError(operation.id, response.status, parseErrorBody(body));
}
