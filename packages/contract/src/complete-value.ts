import { type Description, type Json, resolve } from "./description.ts";

const ofFormat: Record<string, unknown> = {
  "date-time": "2026-06-22T16:00:00.000Z",
  uri: "https://example.com/",
  email: "front-desk@example.com",
};

/** A value for a schema: its example, else the simplest one its keywords allow. Of patterns it knows those of ids. */
function sampleOf(description: Description, schema: Json): unknown {
  const node = resolve(description, schema);
  const branch = node.anyOf?.[0] ?? node.oneOf?.[0];
  if (node.examples) return node.examples[0];
  if (node.const !== undefined) return node.const;
  if (node.enum) return node.enum[0];
  if (branch) return sampleOf(description, branch);
  switch ([node.type].flat()[0]) {
    case "string":
      return ofFormat[node.format] ?? `${/^\^([A-Z]+)\(/.exec(node.pattern)?.[1] ?? ""}example01`;
    case "boolean":
      return true;
    case "integer":
    case "number":
      return node.minimum ?? 1;
    case "array":
      return [sampleOf(description, node.items)];
    default:
      return completeValue(description, node, {});
  }
}

/** Adds to an object the optional properties it leaves out, here and further in; what is there stays. */
export function completeValue(description: Description, schema: Json, value: unknown): unknown {
  const node = resolve(description, schema);
  if (Array.isArray(value)) return value.map((item) => completeValue(description, node.items ?? {}, item));
  if (value === null || typeof value !== "object") return value;
  const properties: [string, Json][] = Object.entries(node.properties ?? {});
  const completed = properties.map(([name, property]) => [
    name,
    name in value
      ? completeValue(description, property, (value as Record<string, unknown>)[name])
      : sampleOf(description, property),
  ]);
  return { ...value, ...Object.fromEntries(completed) };
}
