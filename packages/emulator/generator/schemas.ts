import type { Description, Schema } from "@quo-api/description";

/** Keywords a validator needs nothing of: prose, marks of ours, and what only documentation reads. */
const silent = new Set(["title", "description", "examples", "example", "default", "deprecated", "discriminator"]);

function isSchemaMap(key: string): boolean {
  return key === "properties" || key === "$defs";
}

/** A copy of a schema with only the keywords that decide validity. */
export function bareSchema(schema: Schema): Schema {
  const walk = (node: unknown, names: boolean): unknown => {
    if (Array.isArray(node)) return node.map((item) => walk(item, false));
    if (node === null || typeof node !== "object") return node;
    return Object.fromEntries(
      Object.entries(node)
        .filter(([key]) => names || (!silent.has(key) && !key.startsWith("x-")))
        .map(([key, value]) => [key, walk(value, !names && isSchemaMap(key))]),
    );
  };
  return walk(schema, false) as Schema;
}

/** A bare schema in which every `$ref` is replaced by its target. Only for schemas that do not refer to themselves. */
export function inlineSchema(description: Description, schema: Schema): Schema {
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (node === null || typeof node !== "object") return node;
    const { $ref, ...rest } = node as Schema;
    if ($ref === undefined) {
      return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)]));
    }
    const name = $ref.slice($ref.lastIndexOf("/") + 1);
    const target = description.components.schemas[name];
    if (target === undefined) throw new Error(`${$ref} names no schema.`);
    return { ...(walk(target) as object), ...(walk(rest) as object) };
  };
  return bareSchema(walk(schema) as Schema);
}

/**
 * Every component schema, bare, as a document of its own. One document with all of them as `$defs` would be walked whole
 * for each `$ref`, which took the compiler a quarter of its time.
 */
export function schemaDocuments(description: Description): object[] {
  return Object.entries(description.components.schemas).map(([name, schema]) => ({
    $schema: dialect,
    $id: `${documents}${name}`,
    ...pointToDocuments(bareSchema(schema)),
  }));
}

export const dialect = "https://json-schema.org/draft/2020-12/schema";
const documents = "https://quo.example/schemas/";

/** Rewrites `#/components/schemas/X` to the documents of {@link schemaDocuments}. */
export function pointToDocuments(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', `"${documents}`)) as Schema;
}
