import { docComment } from "./doc-comment.ts";
import { type Description, refName, resolve, type Schema } from "./description.ts";

/**
 * Where a type is used. Requests are closed: only known enum values compile; they take read-only lists, `undefined` for
 * what may be left out, and a `Date` for a time. Responses are open: unknown enum values compile.
 */
export type Position = "request" | "response";

const openString = "(string & {})";

/** Collects the names of the schemas that can be reached from some starting points. */
export function reachableSchemas(description: Description, roots: Schema[]): Set<string> {
  const reached = new Set<string>();
  const visit = (schema: Schema | undefined): void => {
    if (schema === undefined) return;
    if (schema.$ref !== undefined) {
      const name = refName(schema.$ref);
      if (reached.has(name)) return;
      reached.add(name);
      return visit(description.components.schemas[name]);
    }
    Object.values(schema.properties ?? {}).forEach(visit);
    [schema.allOf, schema.anyOf, schema.oneOf].forEach((branches) => branches?.forEach(visit));
    visit(schema.items);
    if (typeof schema.additionalProperties === "object") visit(schema.additionalProperties);
  };
  roots.forEach(visit);
  return reached;
}

/** Notes on a value that the type cannot hold: limits, defaults, formats. */
function limitsOf(schema: Schema): string | undefined {
  const notes = [
    schema.default !== undefined && `Default: \`${JSON.stringify(schema.default)}\`.`,
    schema.minLength !== undefined &&
      schema.maxLength !== undefined &&
      `${schema.minLength} to ${schema.maxLength} characters.`,
    schema.minItems !== undefined && schema.maxItems !== undefined && `${schema.minItems} to ${schema.maxItems} items.`,
    schema.minimum !== undefined && schema.maximum !== undefined && `${schema.minimum} to ${schema.maximum}.`,
  ].filter((note) => note !== false);
  return notes.length > 0 ? notes.join(" ") : undefined;
}

/** The doc comment of a property, parameter or schema. */
export function describe(schema: Schema, fallback?: string, indent = ""): string {
  return docComment(
    [
      schema.description ?? fallback,
      limitsOf(schema),
      schema.deprecated ? `@deprecated Use \`${schema["x-quo-replaced-by"]}\`.` : undefined,
    ],
    indent,
  );
}

const literal = (value: unknown) => JSON.stringify(value);

function enumType(schema: Schema, position: Position): string {
  const values = (schema.enum ?? []).map(literal);
  return position === "response" && schema["x-quo-open"] ? [...values, openString].join(" | ") : values.join(" | ");
}

/** A property's name as TypeScript writes it, in quotes where it is no identifier. */
export const propertyKey = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name));

const joined = (types: string[]) => [...new Set(types)].join(" | ");
const grouped = (type: string) => (/[|&]/.test(type) && !/^\{[^]*\}$/.test(type) ? `(${type})` : type);

/** Writes the TypeScript type of a schema. Named schemas are referred to by name. */
export function schemaType(description: Description, schema: Schema, position: Position, indent = ""): string {
  const of = (child: Schema, deeper = indent) => schemaType(description, child, position, deeper);
  if (schema.$ref !== undefined) {
    const name = refName(schema.$ref);
    const target = resolve(description, schema);
    if (position === "response") return target.enum && target["x-quo-open"] ? `${name} | ${openString}` : name;
    // A schema that responses use too is declared for responses.
    if (target.type === "array") return `Readonly<${name}>`;
    return target.format === "date-time" ? `${name} | Date` : name;
  }
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum) return enumType(schema, position);
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) {
    const union = joined(branches.map((branch) => of(branch)));
    const rest = schema.properties ? objectType(description, schema, position, indent) : undefined;
    return rest ? `${rest} & (${union})` : union;
  }
  if (schema.allOf) return schema.allOf.map((branch) => grouped(of(branch))).join(" & ");
  const types = Array.isArray(schema.type) ? schema.type : [schema.type ?? (schema.properties ? "object" : "unknown")];
  return joined(
    types.map((type) => {
      switch (type) {
        case "string":
          return schema.format === "date-time" && position === "request" ? "string | Date" : type;
        case "boolean":
        case "null":
          return type;
        case "integer":
        case "number":
          return "number";
        case "array":
          return `${position === "request" ? "readonly " : ""}${grouped(of(schema.items ?? {}))}[]`;
        case "object":
          return objectType(description, schema, position, indent);
        default:
          return "unknown";
      }
    }),
  );
}

/** Writes a property that may be left out. */
export const optionalProperty = (key: string, type: string, position: Position) =>
  position === "request" ? `${key}?: ${type} | undefined` : `${key}?: ${type}`;

function objectType(description: Description, schema: Schema, position: Position, indent: string): string {
  const properties = Object.entries(schema.properties ?? {});
  if (properties.length === 0)
    return schema.additionalProperties === false ? "Record<string, never>" : "Record<string, unknown>";
  const deeper = `${indent}  `;
  const lines = properties.map(([name, property]) => {
    const required = schema.required?.includes(name);
    const fallback = property.$ref ? resolve(description, property).description : undefined;
    const key = propertyKey(name);
    const type = schemaType(description, property, position, deeper);
    return `${describe(property, fallback, deeper)}${deeper}${required ? `${key}: ${type}` : optionalProperty(key, type, position)};\n`;
  });
  return `{\n${lines.join("")}${indent}}`;
}

/**
 * Properties that only the alternatives of a closed schema have. TypeScript lets a union carry the properties of all
 * its members at once; declared as `undefined`, two links on one task are a mistake to the compiler as they are to Quo.
 */
function propertiesOfAlternatives(description: Description, name: string): string[] {
  const own = description.components.schemas[name]?.properties ?? {};
  const unions = Object.values(description.components.schemas).flatMap(({ oneOf }) => (oneOf ? [oneOf] : []));
  const alternatives = unions
    .filter((branches) => branches.some(({ $ref }) => $ref !== undefined && refName($ref) === name))
    .map((branches) => branches.map((branch) => resolve(description, branch)))
    .filter((branches) => branches.every(({ additionalProperties }) => additionalProperties === false));
  const names = alternatives.flat().flatMap(({ properties = {} }) => Object.keys(properties));
  return [...new Set(names)].filter((property) => !(property in own));
}

/** Declares a named schema: an interface for an object, an alias for everything else. */
export function declareSchema(description: Description, name: string, position: Position): string {
  const schema = description.components.schemas[name];
  if (schema === undefined) throw new Error(`There is no schema ${name}.`);
  const comment = describe(schema);
  const plainObject =
    schema.properties !== undefined && !schema.allOf && !schema.anyOf && !schema.oneOf && !Array.isArray(schema.type);
  // The alias of an enum stays closed; where an answer refers to it, the open member is added at that place.
  const type = schemaType(description, schema, schema.enum ? "request" : position);
  const excluded = propertiesOfAlternatives(description, name).map((property) => `  ${property}?: undefined;\n`);
  if (plainObject && excluded.length > 0)
    return `${comment}export interface ${name} ${type.slice(0, -1)}${excluded.join("")}}\n`;
  return plainObject ? `${comment}export interface ${name} ${type}\n` : `${comment}export type ${name} = ${type};\n`;
}
