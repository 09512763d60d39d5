import { QuoRequestError } from "./errors.ts";
import type { QuoErrorCode } from "./generated/error-codes.ts";
import type { ErrorItem } from "./generated/models.ts";

/** Quo answered with an error status. One class a family of statuses extends it. */
export class QuoApiError extends QuoRequestError {
  override name = "QuoApiError";
  declare readonly status: number;
  /** The 7-digit code; absent from the gateway's answers and from bodies that are not Quo's. */
  declare readonly code: QuoErrorCode | undefined;
  declare readonly title: string | undefined;
  /** Correlation id to quote to Quo's support. */
  declare readonly trace: string | undefined;
  /** Milliseconds that `Retry-After` asked to wait. */
  declare readonly retryAfter: number | undefined;
  /** What to do about it. Needs `remedies` from `@quo-api/client/remedies` in the client's options. */
  declare readonly remedy: string | undefined;
  /** Whether the same request can succeed later, unchanged. Whether repeating it is harmless, `uncertain` tells. */
  declare readonly retryable: boolean;
  /** One entry for each rejected input. Holds the inputs themselves, so it is left out of every printed form. */
  declare readonly errors: readonly ErrorItem[];
}

/** 400 and 422: Quo does not accept the inputs; `errors` may say which. */
export class QuoBadRequestError extends QuoApiError {
  override name = "QuoBadRequestError";
}

/** 401: the key is missing, wrong or deleted. */
export class QuoAuthenticationError extends QuoApiError {
  override name = "QuoAuthenticationError";
}

/** 402: the subscription, the credits or a limit of the plan stand in the way. */
export class QuoPaymentError extends QuoApiError {
  override name = "QuoPaymentError";
}

/** 403: the key or the user may not do this. */
export class QuoPermissionError extends QuoApiError {
  override name = "QuoPermissionError";
}

/** 404: there is no such thing in this workspace. */
export class QuoNotFoundError extends QuoApiError {
  override name = "QuoNotFoundError";
}

/** 409: it contradicts what is there. */
export class QuoConflictError extends QuoApiError {
  override name = "QuoConflictError";
}

/** 429: more than ten requests in a second. */
export class QuoRateLimitError extends QuoApiError {
  override name = "QuoRateLimitError";
}

/** 5xx: something failed on Quo's side. */
export class QuoServerError extends QuoApiError {
  override name = "QuoServerError";
}

/** The class of a status. */
export function errorFamily(status: number): typeof QuoApiError {
  const families: Record<number, typeof QuoApiError> = {
    400: QuoBadRequestError,
    401: QuoAuthenticationError,
    402: QuoPaymentError,
    403: QuoPermissionError,
    404: QuoNotFoundError,
    409: QuoConflictError,
    422: QuoBadRequestError,
    429: QuoRateLimitError,
  };
  return families[status] ?? (status > 499 ? QuoServerError : QuoApiError);
}

/**
 * Whether something caught is Quo's answer with this code, whose known values an editor completes.
 *
 * @example
 * ```ts
 * if (isQuoError(error, "0206400")) console.log("The workspace is not registered for US texts yet.");
 * ```
 */
export function isQuoError(error: unknown, code: QuoErrorCode): error is QuoApiError {
  return error instanceof QuoApiError && error.code === code;
}
