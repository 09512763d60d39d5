import { type Description, type Json, resolve } from "./description.ts";

const named: [RegExp, (match: RegExpExecArray) => string][] = [
  [/^\^\\\+\[1-9\]\\d\{1,14\}\$$/, () => "E164"],
  [/^\^([A-Z]+)\(\.\*\)\$$/, (match) => `${match[1]}…`],
];
const formats: Record<string, string> = { "date-time": "time" };

function range(low: number | undefined, high: number | undefined): string {
  return low === undefined && high === undefined ? "" : ` ${low ?? ""}..${high ?? ""}`;
}

function ofType(description: Description, node: Json, type: string): string {
  switch (type) {
    case "array":
      return `(${notation(description, node.items ?? {})})[]${range(node.minItems, node.maxItems)}`;
    case "object":
      return node.properties === undefined ? "object" : `{ ${rowsOf(description, node).join(", ")} }`;
    case "string": {
      for (const [pattern, name] of named) {
        const match = node.pattern === undefined ? null : pattern.exec(node.pattern);
        if (match) return name(match);
      }
      const base = formats[node.format] ?? node.format ?? "string";
      return `${base}${node.pattern === undefined ? "" : ` /${node.pattern}/`}${range(node.minLength, node.maxLength)}`;
    }
    case "integer":
    case "number":
      return `${type}${range(node.minimum, node.maximum)}`;
    default:
      return type;
  }
}

const rowsOf = (description: Description, node: Json) =>
  Object.entries(shape(description, node)).map(([name, text]) => `${name}: ${text}`);

/**
 * Writes what a schema allows on one line, to compare it with facts noted by hand: `E164`, `PN…` for an id with that
 * prefix, `time`, `string 1..75`, `(E164)[] 1..10`, `"done"`, `A | null`. Objects and enums that have a name of their
 * own stand under it, with `follow` unfolding the outermost.
 */
export function notation(description: Description, schema: Json, follow = false): string {
  const node = resolve(description, schema);
  if (typeof schema?.$ref === "string" && !follow) {
    const unnamed = node.type === "string" && node.enum === undefined;
    if (!unnamed) return schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1);
  }
  const fallback = node.default === undefined ? "" : ` = ${JSON.stringify(node.default)}`;
  const branches: Json[] | undefined = node.anyOf ?? node.oneOf ?? node.allOf;
  if (branches)
    return branches.map((branch) => notation(description, branch)).join(node.allOf ? " & " : " | ") + fallback;
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.enum) return node.enum.map((value: unknown) => JSON.stringify(value)).join(" | ") + fallback;
  const types: string[] = node.type === undefined ? ["any"] : [node.type].flat();
  return types.map((type) => ofType(description, node, type)).join(" | ") + fallback;
}

/** The properties of an object schema, each with its notation; a `?` after the name marks what may be left out. */
export function shape(description: Description, schema: Json): Record<string, string> {
  const node = resolve(description, schema);
  const rows = Object.entries(node.properties ?? {}).map(([name, property]) => [
    node.required?.includes(name) ? name : `${name}?`,
    notation(description, property),
  ]);
  if (node.additionalProperties === false) rows.push(["…", "closed"]);
  return Object.fromEntries(rows);
}
