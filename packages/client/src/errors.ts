/** Everything this package throws on its own account. */
export class QuoError extends Error {
  override name = "QuoError";
}

/** No answer came: the name did not resolve, the connection was refused or broke off. */
export class QuoConnectionError extends QuoError {
  override name = "QuoConnectionError";
  readonly operation: string;

  constructor(operation: string, cause: unknown) {
    super(`${operation} got no answer: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause });
    this.operation = operation;
  }
}
