import { type Description, type Json, resolve } from "./description.ts";

/** The object schemas a schema stands for: itself and every branch it is composed of. */
function branches(description: Description, schema: Json): Json[] {
  const node = resolve(description, schema);
  if (node === null || typeof node !== "object") return [];
  const composed = [...(node.allOf ?? []), ...(node.anyOf ?? []), ...(node.oneOf ?? [])];
  return [node, ...composed.flatMap((branch: Json) => branches(description, branch))];
}

/**
 * Paths of the properties in a value that no branch of its schema declares. Validators let these pass in open objects,
 * yet in our own traffic each is a typing error or a drift from the description. An object that declares no
 * properties at all, or allows further ones by a schema, may hold anything.
 */
export function findUndeclared(description: Description, schemas: Json[], value: unknown, path = ""): string[] {
  const nodes = schemas.flatMap((schema) => branches(description, schema));
  if (Array.isArray(value)) {
    const items = nodes.flatMap((node) => (node.items ? [node.items] : []));
    return items.length === 0
      ? []
      : value.flatMap((item, index) => findUndeclared(description, items, item, `${path}/${index}`));
  }
  if (value === null || typeof value !== "object") return [];
  const declaring = nodes.filter((node) => node.properties);
  if (declaring.length === 0 || nodes.some((node) => node.additionalProperties)) return [];
  return Object.entries(value).flatMap(([name, child]) => {
    const declared = declaring.flatMap((node) => (name in node.properties ? [node.properties[name]] : []));
    return declared.length === 0
      ? [`${path}/${name}`]
      : findUndeclared(description, declared, child, `${path}/${name}`);
  });
}

/** Pointers of all properties a schema declares, `*` standing for any item of an array: `/to`, `/defaultFields/emails/*\/name`. */
export function listProperties(description: Description, schema: Json, path = ""): string[] {
  const found = branches(description, schema).flatMap((node) => [
    ...Object.entries(node.properties ?? {}).flatMap(([name, property]) => [
      `${path}/${name}`,
      ...listProperties(description, property, `${path}/${name}`),
    ]),
    ...(node.items ? listProperties(description, node.items, `${path}/*`) : []),
  ]);
  return [...new Set(found)];
}

/** Pointers of the properties a value really has, written as {@link listProperties} writes them. */
export function presentProperties(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => presentProperties(item, `${path}/*`)))];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, child]) => [
    `${path}/${name}`,
    ...presentProperties(child, `${path}/${name}`),
  ]);
}
