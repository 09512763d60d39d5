import {
  type Description,
  type EventFact,
  reachableSchemas,
  refName,
  resolve,
  type Schema,
} from "@quo-api/description";
import { banner } from "@quo-api/description/write";
import { payloadSchema } from "./types.ts";

/** Documented as always there, seen absent or null, so their absence is no reason to refuse an event. */
const mayBeMissing = new Set(["updatedAt", "userId"]);
/** Documented as text, null on messages that are media only. */
const mayBeNull = new Set(["updatedAt", "userId", "text"]);

const functionName = (schema: string) => `check${schema}`;
const isObject = (schema: Schema) => schema.properties !== undefined || schema.discriminator !== undefined;

/** Variables that a check function has already, and the variable of a property that must not hide one. */
function variableOf(property: string, owner: string, declared: Set<string>): string {
  const name = declared.has(property) ? owner + property.charAt(0).toUpperCase() + property.slice(1) : property;
  if (declared.has(name)) throw new Error(`The property ${property} would hide a variable of its check.`);
  declared.add(name);
  return name;
}

/** A leaf as a condition that holds for wrong values, and what is expected instead. */
interface Leaf {
  wrong: string[];
  expected: string[];
}

const leaves: Record<string, (value: string) => [wrong: string, expected: string]> = {
  string: (value) => [`typeof ${value} !== "string"`, "a string"],
  boolean: (value) => [`typeof ${value} !== "boolean"`, "a boolean"],
  number: (value) => [`typeof ${value} !== "number"`, "a number"],
  integer: (value) => [`!Number.isInteger(${value})`, "a whole number"],
  null: (value) => [`${value} !== null`, "null"],
};

const leafOf = ({ type }: Schema) => {
  const write = leaves[String(type)];
  if (write === undefined) throw new Error(`There is no check for values of type ${String(type)}.`);
  return write;
};

/** Splits a schema into the types it allows, with references followed; objects and arrays stay schemas. */
function alternatives(description: Description, schema: Schema): Schema[] {
  if (schema.$ref !== undefined) {
    const target = resolve(description, schema);
    return isObject(target) ? [schema] : alternatives(description, target);
  }
  if (schema.anyOf) return schema.anyOf.flatMap((branch) => alternatives(description, branch));
  if (Array.isArray(schema.type)) return schema.type.map((type) => ({ ...schema, type }));
  return [schema];
}

/** Writes the statements that check a value of a schema and report what is wrong. */
function checkValue(
  description: Description,
  schema: Schema,
  value: string,
  path: string,
  { name = "", optional = false, declared = new Set<string>() } = {},
): string {
  const options = alternatives(description, schema);
  const leaf: Leaf = { wrong: [], expected: [] };
  let nested: string | undefined;
  const add = ([wrong, expected]: [string, string]) => {
    if (leaf.wrong.includes(wrong)) return;
    leaf.wrong.push(wrong);
    leaf.expected.push(expected);
  };
  for (const option of options) {
    if (option.$ref !== undefined) nested = `${functionName(refName(option.$ref))}(${value}, ${path}, issues);`;
    else if (option.type === "array") nested = checkArray(description, option, value, path, declared);
    else if (option.properties) nested = checkObject(description, option, value, path, declared);
    else if (option.const !== undefined)
      add([`${value} !== ${JSON.stringify(option.const)}`, JSON.stringify(option.const)]);
    else if (name === "type" && option.enum && !option["x-quo-open"])
      add([
        option.enum.map((tag) => `${value} !== ${JSON.stringify(tag)}`).join(" && "),
        option.enum.map((tag) => JSON.stringify(tag)).join(" or "),
      ]);
    // Values may be added to a closed enum of strings too, so an enum is only checked for its type.
    else add(leafOf(option)(value));
  }
  if (mayBeNull.has(name)) add([`${value} !== null`, "null"]);
  const missing = optional || mayBeMissing.has(name) ? [`${value} !== undefined`] : [];
  if (nested !== undefined) {
    const allowed = [...leaf.wrong, ...missing];
    return allowed.length > 0 ? `if (${allowed.join(" && ")}) { ${nested} }` : nested;
  }
  if (leaf.wrong.length === 0) throw new Error(`Nothing can be checked at ${path}.`);
  return `if (${[...leaf.wrong, ...missing].join(" && ")}) wrong(issues, ${path}, ${JSON.stringify(leaf.expected.join(" or "))}, ${value});`;
}

function checkArray(
  description: Description,
  schema: Schema,
  value: string,
  path: string,
  declared: Set<string>,
): string {
  if (path.includes("${index}"))
    throw new Error(`The array at ${path} needs a schema of its own, its indexes would collide.`);
  const body = checkValue(description, schema.items ?? {}, "item", deeper(path, "${index}"), { declared });
  return `if (!Array.isArray(${value})) wrong(issues, ${path}, "an array", ${value}); else for (let index = 0; index < ${value}.length; index += 1) { const item: unknown = ${value}[index]; ${body} }`;
}

const deeper = (path: string, key: string) =>
  path.startsWith("`") ? `${path.slice(0, -1)}.${key}\`` : `\`\${${path}}.${key}\``;

function checkObject(
  description: Description,
  schema: Schema,
  value: string,
  path: string,
  declared: Set<string>,
): string {
  const properties = Object.entries(schema.properties ?? {});
  const inner = new Set(declared);
  const names: string[] = [];
  const checks = properties
    .map(([name, property]) => ({ name, property, variable: variableOf(name, value, inner) }))
    .map(({ name, property, variable }) => {
      names.push(name === variable ? name : `${name}: ${variable}`);
      const optional = !schema.required?.includes(name);
      return checkValue(description, property, variable, deeper(path, name), { name, optional, declared: inner });
    });
  return `if (!isObject(${value})) wrong(issues, ${path}, "an object", ${value}); else { const { ${names.join(", ")} } = ${value}; ${checks.join("\n")} }`;
}

/** One function for a named schema. A union told apart by a property passes what its property does not know. */
function checkFunction(description: Description, name: string): string | undefined {
  const schema = description.components.schemas[name] as Schema;
  if (!isObject(schema)) return undefined;
  const { discriminator } = schema;
  const body = discriminator
    ? `if (!isObject(input)) return wrong(issues, path, "an object", input);
      switch (input["${discriminator.propertyName}"]) {
        ${Object.entries(discriminator.mapping ?? {})
          .map(([tag, ref]) => `case "${tag}": return ${functionName(refName(ref))}(input, path, issues);`)
          .join("\n")}
        default: if (typeof input["${discriminator.propertyName}"] !== "string") wrong(issues, \`\${path}.${discriminator.propertyName}\`, "a string", input["${discriminator.propertyName}"]);
      }`
    : checkObject(description, schema, "input", "path", new Set(["input", "path", "issues", "item", "index"]));
  return `function ${functionName(name)}(input: unknown, path: string, issues: Issues): void { ${body} }`;
}

/** A function for each schema that one system's events reach, and the map from `type` to the function of its payload. */
export function eventChecks(description: Description, events: EventFact[]): string {
  const reached = reachableSchemas(
    description,
    events.map(({ schema }) => schema),
  );
  const functions = [...reached].sort().flatMap((name) => checkFunction(description, name) ?? []);
  const rows = events.flatMap((event) =>
    event.types.map((type) => `"${type}": ${functionName(payloadSchema(event))},`),
  );
  return `${banner}import { type Check, isObject, type Issues, wrong } from "../validation/issue.ts";

${functions.join("\n\n")}

/** The check of each \`type\`. */
export const checks: { readonly [type: string]: Check } = {
${rows.join("\n")}
};
`;
}
