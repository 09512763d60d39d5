import { type Description, type Parameter, refName, resolve, type Schema } from "@quo-api/description";

/** One field as a reader meets it: a parameter, a property, or an item of either, with what is inside it. */
export interface DocField {
  name: string;
  /** Id on its page, stable as long as the field keeps its name and place. */
  anchor: string;
  /** What it is in words, such as `array of strings or null`. */
  type: string;
  /** The named schema behind it, if there is one. */
  schema?: string;
  required: boolean;
  deprecated: boolean;
  replacedBy?: string;
  /** Nobody has published this; it was filled in. */
  assumed: boolean;
  /** How sure the fact is, where it is less than certain. */
  confidence?: "high" | "medium" | "low";
  description: string;
  /** Limits, default, format and pattern, one short clause each. */
  limits: string[];
  /** Known values of an enum or constant. */
  values: string[];
  /** More values may appear than are known. */
  open: boolean;
  example?: unknown;
  fields: DocField[];
  shapes: DocShape[];
}

/** One of several shapes a value can have. */
export interface DocShape {
  title: string;
  schema?: string;
  anchor: string;
  type: string;
  description: string;
  fields: DocField[];
}

/** A schema with its references followed, `null` taken out of its branches, and its parts merged. */
interface Flat {
  schema: Schema;
  name?: string;
  nullable: boolean;
  branches: Schema[];
  /** Its type in words, once somebody asked. */
  words?: string;
}

const flattened = new WeakMap<Description, WeakMap<Schema, Flat>>();

/** A schema is met again on every page that reaches it, so each is worked out once. */
function flatten(description: Description, schema: Schema): Flat {
  const known = flattened.get(description) ?? new WeakMap<Schema, Flat>();
  flattened.set(description, known);
  const flat = known.get(schema) ?? flattenSchema(description, schema);
  known.set(schema, flat);
  return flat;
}

function flattenSchema(description: Description, schema: Schema): Flat {
  const target = resolve(description, schema);
  const { $ref, ...beside } = schema;
  const merged: Schema = $ref === undefined ? schema : { ...target, ...beside };
  const isNull = (branch: Schema) => resolve(description, branch).type === "null";
  const branches = [...(merged.anyOf ?? []), ...(merged.oneOf ?? [])];
  const rest = branches.filter((branch) => !isNull(branch));
  const nullable = rest.length < branches.length || (Array.isArray(merged.type) && merged.type.includes("null"));
  if (rest.length === 1 && branches.length === 2) {
    const inner = flatten(description, rest[0] as Schema);
    const { anyOf: _, oneOf: __, ...outer } = merged;
    return { ...inner, schema: { ...inner.schema, ...outer }, nullable: true };
  }
  const parts = (merged.allOf ?? []).map((part) => flatten(description, part));
  const combined: Schema =
    parts.length === 0
      ? merged
      : {
          ...merged,
          type: "object",
          properties: Object.assign({}, ...parts.map((part) => part.schema.properties), merged.properties) as Record<
            string,
            Schema
          >,
          required: [...parts.flatMap((part) => part.schema.required ?? []), ...(merged.required ?? [])],
        };
  return {
    schema: combined,
    ...($ref === undefined ? {} : { name: refName($ref) }),
    nullable,
    branches: [...rest, ...parts.flatMap((part) => part.branches)],
  };
}

const plural: Record<string, string> = {
  string: "strings",
  integer: "integers",
  number: "numbers",
  boolean: "booleans",
  object: "objects",
};

const article = (type: string) => plural[type] ?? type;

/** Names the type of a schema in words. */
export function typeInWords(description: Description, schema: Schema): string {
  const known = flatten(description, schema);
  return (known.words ??= inWords(description, known));
}

function inWords(description: Description, flattenedSchema: Flat): string {
  const { schema: flat, nullable, branches } = flattenedSchema;
  const types = (Array.isArray(flat.type) ? flat.type : [flat.type]).filter(
    (type): type is string => type !== undefined && type !== "null",
  );
  let words = types
    .map((type) => (type === "array" ? `array of ${article(typeInWords(description, flat.items ?? {}))}` : type))
    .join(" or ");
  if (words === "" && flat.const !== undefined) words = typeof flat.const;
  if (words === "" && flat.properties) words = "object";
  if (words === "" && branches.length > 0)
    words = [...new Set(branches.map((branch) => typeInWords(description, branch)))].join(" or ");
  return `${words || "anything"}${nullable ? " or null" : ""}`;
}

const range = (low: number | undefined, high: number | undefined, unit: string): string | undefined => {
  const noun = (count: number) => (unit === "" ? String(count) : `${count} ${count === 1 ? unit : `${unit}s`}`);
  if (low !== undefined && high !== undefined) return low === high ? `exactly ${noun(low)}` : `${low} to ${noun(high)}`;
  if (low !== undefined) return `at least ${noun(low)}`;
  return high === undefined ? undefined : `at most ${noun(high)}`;
};

/** The patterns of ids say no more than their prefix; one that matches everything says nothing. */
function patternInWords(pattern: string): string | undefined {
  if (pattern === "^(.*)$") return undefined;
  const prefix = /^\^(\w+)\(\.\*\)\$$/.exec(pattern)?.[1];
  return prefix === undefined ? `pattern \`${pattern}\`` : `starts with \`${prefix}\``;
}

function limitsOf(schema: Schema): string[] {
  return [
    range(schema.minLength, schema.maxLength, "character"),
    range(schema.minItems, schema.maxItems, "item"),
    range(schema.minimum, schema.maximum, ""),
    schema.format && `format \`${schema.format}\``,
    schema.pattern && patternInWords(schema.pattern),
    schema.default !== undefined && `default \`${JSON.stringify(schema.default)}\``,
    schema.properties !== undefined && schema.additionalProperties === false && "no other fields",
  ].filter((limit): limit is string => typeof limit === "string");
}

const trimmed = (text: string | undefined) => (text ?? "").trim();

const mostShapesInPlace = 8;

interface Content {
  fields: DocField[];
  shapes: DocShape[];
}

/** What is inside a value: fields of an object, of the items of an array, or the shapes it can have. */
export function contentOf(description: Description, schema: Schema, anchor: string, above: string[] = []): Content {
  const { schema: flat, name, branches } = flatten(description, schema);
  if (name !== undefined && above.includes(name)) return { fields: [], shapes: [] };
  const path = name === undefined ? above : [...above, name];
  const fields = Object.entries(flat.properties ?? {}).map(([key, property]) =>
    fieldOf(description, key, property, flat.required?.includes(key) ?? false, anchor, path),
  );
  if (flat.items) {
    const inside = contentOf(description, flat.items, anchor, path);
    return { fields: [...fields, ...inside.fields], shapes: inside.shapes };
  }
  // A long list of shapes, such as all events, is an index of pages; a short one is read in place.
  const brief = branches.length > mostShapesInPlace;
  const shapes = branches.map((branch, index): DocShape => {
    const shape = flatten(description, branch);
    const title = shape.name ?? shape.schema.title ?? typeInWords(description, branch);
    const at = `${anchor}.${shape.name ?? index + 1}`;
    return {
      title,
      ...(shape.name === undefined ? {} : { schema: shape.name }),
      anchor: at,
      type: typeInWords(description, branch),
      description: trimmed(shape.schema.description),
      fields: brief ? [] : contentOf(description, branch, at, path).fields,
    };
  });
  // Shapes that are plain values say nothing that the type in words does not say.
  return { fields, shapes: brief || shapes.some((shape) => shape.fields.length > 0) ? shapes : [] };
}

function fieldOf(
  description: Description,
  name: string,
  schema: Schema,
  required: boolean,
  anchor: string,
  above: string[],
): DocField {
  const flat = flatten(description, schema);
  const item = flat.schema.items && flatten(description, flat.schema.items);
  const known = flat.schema.enum ?? item?.schema.enum ?? (flat.schema.const === undefined ? [] : [flat.schema.const]);
  const named = flat.name ?? item?.name;
  const at = `${anchor}.${name}`;
  return {
    name,
    anchor: at,
    type: typeInWords(description, schema),
    ...(named === undefined ? {} : { schema: named }),
    required,
    deprecated: flat.schema.deprecated ?? false,
    ...(flat.schema["x-quo-replaced-by"] === undefined ? {} : { replacedBy: flat.schema["x-quo-replaced-by"] }),
    assumed: flat.schema["x-quo-assumed"] ?? false,
    ...(flat.schema["x-quo-confidence"] === undefined ? {} : { confidence: flat.schema["x-quo-confidence"] }),
    description: trimmed(flat.schema.description),
    limits: limitsOf(flat.schema),
    values: known.filter((value) => value !== null).map((value) => JSON.stringify(value)),
    open: flat.schema["x-quo-open"] ?? item?.schema["x-quo-open"] ?? false,
    ...contentOf(description, schema, at, above),
  };
}

/** A parameter as a field; its anchor starts with where it goes: `path`, `query` or `header`. */
export function parameterField(description: Description, parameter: Parameter): DocField {
  const field = fieldOf(description, parameter.name, parameter.schema, parameter.required ?? false, parameter.in, []);
  return {
    ...field,
    description: trimmed(parameter.description) || field.description,
    deprecated: parameter.deprecated ?? field.deprecated,
    ...(parameter["x-quo-replaced-by"] === undefined ? {} : { replacedBy: parameter["x-quo-replaced-by"] }),
    assumed: parameter["x-quo-assumed"] ?? field.assumed,
    ...(parameter.example === undefined ? {} : { example: parameter.example }),
  };
}
