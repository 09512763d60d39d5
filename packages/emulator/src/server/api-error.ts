import type { ErrorItem } from "../documents.ts";
import { errorBodies } from "../generated/error-bodies.ts";

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

  /** The documented body. */
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

/** A failure of the gateway in front of the API, which has an envelope of its own. */
export function gatewayBody(message: string, key: string, trace: string): Record<string, unknown> {
  return { error: { message, key, trace } };
}
