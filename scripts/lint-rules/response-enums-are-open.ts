import { follow, type Node, type Rule, type RuleContext } from "./rule.ts";

/** Walks a schema and everything it refers to, and names each enum that is not marked open. */
function findClosedEnums(schema: Node, from: string, context: RuleContext, path: string, seen: Set<Node>): string[] {
  const { node, file } = follow(context, schema, from);
  if (node === null || typeof node !== "object" || seen.has(node)) return [];
  seen.add(node);
  const here = Array.isArray(node.enum) && node["x-quo-open"] === undefined ? [node.title ?? path] : [];
  const branches = ["allOf", "anyOf", "oneOf"].flatMap((key) =>
    (node[key] ?? []).map((branch: Node) => [path, branch] as const),
  );
  const properties = Object.entries(node.properties ?? {}).map(
    ([name, property]) => [`${path}/${name}`, property] as const,
  );
  const items = node.items ? [[`${path}/items`, node.items] as const] : [];
  return here.concat(
    [...branches, ...properties, ...items].flatMap(([at, child]) => findClosedEnums(child, file, context, at, seen)),
  );
}

/**
 * Quo adds values to the enums of its answers without notice; a client that refuses them breaks on a good day.
 * An enum that is the tag of a union says `x-quo-open: false`.
 */
export const responseEnumsAreOpen: Rule = () => {
  const check = (reference: Node, context: RuleContext) => {
    const { node, file } = follow(context, reference);
    const schema = node?.content?.["application/json"]?.schema;
    if (!schema) return;
    for (const name of new Set(findClosedEnums(schema, file, context, "", new Set()))) {
      context.report({
        message: `The enum ${name} can appear here; mark it x-quo-open: true.`,
        location: context.location,
      });
    }
  };
  return {
    Response: check,
    WebhooksMap: { RequestBody: check },
  };
};
