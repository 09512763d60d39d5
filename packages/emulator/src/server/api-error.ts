import type { ErrorItem } from "../documents.ts";
import { datedTitles, errorBodies } from "../generated/error-bodies.ts";

/**
 * A failure that is answered with a body of the description. Handlers throw it; its code decides status and title.
 *
 * @throws {Error} For a code the description does not know.
 */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  readonly errors: ErrorItem[] | undefined;

  constructor(code: string, message?: string, errors?: ErrorItem[]) {
    const fact = errorBodies[code];
    if (fact === undefined) throw new Error(`The description knows no error code ${code}.`);
    super(message ?? fact.message);
    this.code = code;
    this.status = fact.status;
    this.errors = errors;
  }

  /** The body of a dated operation, which has neither code nor status. */
  datedBody(trace: string): Record<string, unknown> {
    return datedErrorBody(this.status, this.message, trace, this.errors);
  }

  /** The body of a v1 operation. */
  body(trace: string): Record<string, unknown> {
    const fact = errorBodies[this.code];
    return {
      message: this.message,
      code: this.code,
      status: this.status,
      docs: "https://quo.com/docs",
      title: fact?.title,
      ...(fact?.description === undefined ? {} : { description: fact.description }),
      trace,
      ...(this.errors === undefined ? {} : { errors: this.errors }),
    };
  }
}

/** The error body of a dated operation. */
export function datedErrorBody(
  status: number,
  message: string,
  trace: string,
  errors?: readonly ErrorItem[],
): Record<string, unknown> {
  const title = datedTitles[status] ?? "Unknown";
  return { message, docs: "https://quo.com/docs", title, trace, ...(errors === undefined ? {} : { errors }) };
}

/** What a 400 says: each rejected input with what is wrong, as seen live. */
export function messageOf(errors: readonly ErrorItem[]): string {
  return errors
    .map((item) => ("path" in item ? `${item.path}: ${item.message}` : `${item.key}: ${item.reason}`))
    .join(", ");
}

/** A failure of the gateway in front of the API, which has an envelope of its own. */
export function gatewayBody(message: string, key: string, trace: string): Record<string, unknown> {
  return { error: { message, key, trace } };
}
