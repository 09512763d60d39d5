/** Takes what the client has to say. `console` is one. Nothing it is given holds keys, phone numbers or texts. */
export interface Logger {
  /** Retries, and inputs that are deprecated. */
  warn(message: string): void;
  /** Every attempt, where {@link logRequests} is among the middleware. */
  debug(message: string): void;
}

const warned = new Set<string>();

/** Says something once in the life of the process. */
export function warnOnce(logger: Logger, message: string): void {
  if (!warned.has(message)) logger.warn(message);
  warned.add(message);
}
