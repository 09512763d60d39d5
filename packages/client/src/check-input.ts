import { QuoError } from "./errors.ts";

/**
 * Refuses what JSON writes as `null` without being it: an invalid `Date`, `NaN` and the infinities. Quo would take the
 * `null` for the wish to empty a field. An object with `toJSON` counts as a date, so that dates of libraries and of
 * other realms are read too.
 *
 * @param id Operation id.
 * @param path Where the value stands in the input, such as `customFields.0.value`.
 * @throws {QuoError} naming the value's place.
 */
export function checkInput(id: string, value: unknown, path = ""): void {
  if (value === undefined || value === null) return;
  const { toJSON } = value as Partial<Date>;
  const json: unknown = toJSON ? toJSON.call(value) : value;
  if (json === null || (typeof json === "number" && !Number.isFinite(json)))
    throw new QuoError(`${id}: ${path} is ${json ?? "an invalid Date"}, which cannot be sent.`);
  if (typeof json === "object")
    for (const [name, child] of Object.entries(json)) checkInput(id, child, path ? `${path}.${name}` : name);
}
