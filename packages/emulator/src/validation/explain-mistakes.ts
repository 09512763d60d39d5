import type { ErrorItem } from "../documents.ts";
import { type Mistake } from "./validate.ts";

type Json = Record<string, unknown>;

const unescape = (key: string): string => decodeURIComponent(key.replaceAll("~1", "/").replaceAll("~0", "~"));

function follow(root: unknown, keys: string[]): unknown {
  return keys.reduce<unknown>((node, key) => (node as Json | undefined)?.[key], root);
}

function typeName(schema: Json): string {
  if (schema["anyOf"] ?? schema["oneOf"]) return "Union";
  if (schema["enum"] !== undefined) return "Union";
  if (schema["const"] !== undefined) return "Literal";
  // The samples of the official description call a prefix pattern a template.
  if (typeof schema["pattern"] === "string" && /^\^[A-Z]+\(\.\*\)\$$/.test(schema["pattern"])) return "TemplateLiteral";
  const { type } = schema;
  if (Array.isArray(type)) return "Union";
  return typeof type === "string" ? (type[0] ?? "").toUpperCase() + type.slice(1) : "Unknown";
}

const texts: Record<string, (limit: unknown, schema: Json) => string> = {
  required: () => "Expected required property",
  additionalProperties: () => "Unexpected property",
  minProperties: (limit) => `Expected object to have at least ${String(limit)} properties`,
  pattern: (limit) => `Expected string to match '${String(limit)}'`,
  format: (limit) => `Expected string to match '${String(limit)}' format`,
  minLength: (limit) => `Expected string length greater or equal to ${String(limit)}`,
  maxLength: (limit) => `Expected string length less or equal to ${String(limit)}`,
  minItems: (limit) => `Expected array length to be greater or equal to ${String(limit)}`,
  maxItems: (limit) => `Expected array length to be less or equal to ${String(limit)}`,
  minimum: (limit, schema) => `Expected ${String(schema["type"])} to be greater or equal to ${String(limit)}`,
  maximum: (limit, schema) => `Expected ${String(schema["type"])} to be less or equal to ${String(limit)}`,
  enum: () => "Expected union value",
  anyOf: () => "Expected union value",
  oneOf: () => "Expected union value",
  not: () => "Value should not match",
  const: (limit) => `Expected '${String(limit)}'`,
  type: (_limit, schema) =>
    Array.isArray(schema["type"]) ? "Expected union value" : `Expected ${String(schema["type"])}`,
};

/** Turns what a validator found into the `errors` of an answer, in the style of the official samples. */
export function explainMistakes(mistakes: readonly Mistake[], schema: object, value: unknown): ErrorItem[] {
  const items = new Map<string, ErrorItem>();
  for (const { keywordLocation, instanceLocation } of mistakes) {
    const keys = keywordLocation.slice(2).split("/").map(unescape);
    // Of a union only the union is reported: its branches are alternatives, not mistakes.
    const union = keys.findIndex((key, index) => (key === "anyOf" || key === "oneOf") && index < keys.length - 1);
    if (union !== -1 && keys[union - 1] !== "properties") continue;
    const keyword = keys.at(-1) ?? "";
    const rules = (follow(schema, keys.slice(0, -1)) ?? {}) as Json;
    const place = instanceLocation === "#" ? [] : instanceLocation.slice(2).split("/").map(unescape);
    const path = `/${place.join("/")}`;
    const found = follow(value, place);
    const limits = ["pattern", "format", "minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum"];
    const shown = limits.includes(keyword) ? { [keyword]: rules[keyword] } : {};
    const missing = keyword === "required" ? follow(rules, ["properties", place.at(-1) ?? ""]) : undefined;
    const item: ErrorItem = {
      path,
      message: (texts[keyword] ?? (() => "Unexpected value"))(rules[keyword], rules),
      ...(found === undefined ? {} : { value: found }),
      schema: { type: typeName((missing ?? rules) as Json), ...shown },
    };
    if (!items.has(path)) items.set(path, item);
  }
  return [...items.values()];
}
