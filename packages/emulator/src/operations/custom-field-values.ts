import type {
  ContactCustomField,
  ContactCustomFieldDefinition,
  ContactCustomFieldUpdate,
  ErrorItem,
} from "../documents.ts";
import { ApiError } from "../server/api-error.ts";

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i;

/** Whether a value fits the type of its field, and if not, what was expected. */
function expectation(type: ContactCustomFieldDefinition["type"], value: unknown): string | null {
  if (value === null) return null;
  switch (type) {
    case "boolean":
      return typeof value === "boolean" ? null : "a boolean";
    case "number":
      return typeof value === "number" ? null : "a number";
    case "multi-select":
      return Array.isArray(value) ? null : "a list of texts";
    case "date":
      return typeof value === "string" && moment.test(value) && !Number.isNaN(Date.parse(value))
        ? null
        : "a moment in ISO 8601";
    case "address":
    case "string":
    case "url":
      return typeof value === "string" ? null : "a text";
    default:
      return null;
  }
}

/**
 * Checks the custom fields of a request against their definitions, which a request does not repeat.
 *
 * @throws {ApiError} `0801400` with one item for each field that does not exist or does not fit.
 */
export function readCustomFields(
  definitions: readonly ContactCustomFieldDefinition[],
  before: readonly ContactCustomField[],
  inputs: readonly ContactCustomFieldUpdate[],
  newId: () => string,
): ContactCustomField[] {
  const problems: ErrorItem[] = [];
  const fields: ContactCustomField[] = [];
  for (const input of inputs) {
    const known = before.find((field) => (input.id !== undefined && field.id === input.id) || field.key === input.key);
    const key = input.key ?? known?.key;
    const definition = definitions.find((each) => each.key === key);
    if (key === undefined || definition === undefined) {
      problems.push({
        key: key ?? input.id ?? "",
        reason: key === undefined && input.id === undefined ? "No key was given" : "There is no such custom field",
      });
      continue;
    }
    const expected = expectation(definition.type, input.value);
    if (expected !== null) {
      problems.push({ key, reason: `Expected ${expected}` });
      continue;
    }
    const { name, type } = definition;
    fields.push({ name, key, id: known?.id ?? newId(), type, value: input.value });
  }
  if (problems.length > 0) throw new ApiError("0801400", undefined, problems);
  return fields;
}
