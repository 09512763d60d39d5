import { QuoError } from "./errors.ts";

/** An API key, or a function that gives one; the function is asked again for every attempt. */
export type ApiKey = string | (() => string | Promise<string>);

/**
 * Refuses, with the reason, a key that Quo would answer 401.
 *
 * @throws {QuoError} when the key is empty, holds white space or starts with `Bearer`.
 */
export function checkApiKey(key: unknown): string {
  if (typeof key === "string" && /^\S+$/.test(key)) return key;
  throw new QuoError(`The API key ${key ? "must have no Bearer or space" : "is missing"}`);
}
