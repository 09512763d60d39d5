/** Everything this package throws on its own account. Catch it to tell the client's errors from your own. */
export class QuoError extends Error {
  override name = "QuoError";
}

/** A request failed. The classes that extend it tell how. */
export class QuoRequestError extends QuoError {
  override name = "QuoRequestError";
  /** Operation id in the description, such as `listCalls_v1`. */
  declare readonly operation: string;
  /** Whether Quo may have done what was asked all the same. `false` means that it provably has not. */
  declare readonly uncertain: boolean;
  /** How many times the request was tried. */
  declare attempts: number;

  constructor(message: string, operation: string, uncertain: boolean, cause?: unknown, facts?: object) {
    super(message, { cause });
    Object.assign(this, { operation, uncertain }, facts);
  }
}

/** No answer came: the name did not resolve, the connection was refused or broke off. */
export class QuoConnectionError extends QuoRequestError {
  override name = "QuoConnectionError";
}

/** The time for one attempt, or for all of them together, ran out. */
export class QuoTimeoutError extends QuoConnectionError {
  override name = "QuoTimeoutError";
}

/** Quo answered with a success, but not with what the description promises: no JSON, or JSON without its content. */
export class QuoAnswerError extends QuoRequestError {
  override name = "QuoAnswerError";
  declare readonly status: number;
}
