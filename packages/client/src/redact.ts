/** Takes secrets, phone numbers and message text out of something that may be printed. */
export type Redact = (text: string) => string;

/**
 * Redacts: phone numbers always, and the key and the words of a request's body wherever they occur.
 *
 * @param body The JSON of the request. What it calls `content`, and every string with a space in it, is taken for text
 *   that somebody wrote; ids and enum values stay readable.
 * @example
 * ```ts
 * redactText("secret-key asked for +12065550187", "secret-key"); // "[redacted] asked for [phone number]"
 * ```
 */
export function redactText(text: string, key: string, body = "{}"): string {
  const hide = (secret: unknown) => {
    // Two characters occur in any sentence; replacing them would only garble it.
    if (typeof secret === "string" && secret.length > 2) text = text.replaceAll(secret, "[redacted]");
  };
  hide(key);
  JSON.parse(body, (name, value) => {
    if (name === "content" || /\s/.test(value)) hide(value);
    return value;
  });
  // Seven-digit codes and the long traces carry no `+`, so they stay readable.
  return text.replaceAll(/(?:\+|%2B)\d[\d ().-]{5,18}\d/gi, "[phone number]");
}

/** Copies a foreign error, and what caused it, without what the messages give away. */
export function redactCause(error: unknown, redact: Redact): Error {
  const { name, message, code, cause } = Object(error) as Partial<Error> & { code?: unknown };
  const copy = new Error(redact(String(message)), cause === undefined ? {} : { cause: redactCause(cause, redact) });
  return Object.assign(copy, { name, code });
}
