/**
 * What may be shown of a response: JSON types, names of properties and headers, words of enums, error codes, media types. The
 * rest of the probe copies nothing else out of a response into what it prints or writes.
 */

/** JSON type of a value; whole numbers are `integer`. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/** The name of a property that is not declared, where it looks like the name of a field and not like data. */
export const shownName = (name: string): string => (/^[a-z][A-Za-z_-]{0,39}$/.test(name) ? name : "(a name not shown)");

/** A value where only the words of a list may be: shown when it looks like such a word. */
export const shownWord = (value: unknown): string =>
  typeof value === "string" && /^[A-Za-z][A-Za-z._-]{0,39}$/.test(value) ? `"${value}"` : `another ${typeName(value)}`;

/** An error code of seven digits, the last three of which are the HTTP status. */
export const shownCode = (value: unknown, status: number): string =>
  typeof value === "string" && /^\d{7}$/.test(value) && value.endsWith(String(status)) ? `"${value}"` : "another code";

/** A media type without its parameters. */
export const shownMediaType = (value: string | null): string =>
  value === null
    ? "no content type"
    : (/^(application|text|image|audio|video|multipart)\/[a-z.+-]{1,40}(?=\s*(;|$))/i.exec(value)?.[0] ??
      "another content type");

/** The name of a response header. */
export const shownHeader = (name: string): string => (/^[a-z][a-z-]{0,39}$/.test(name) ? name : "(a name not shown)");
