import { follow, type Node, type Place, type Rule, type RuleContext } from "./rule.ts";

/** Every object schema that a place stands for: itself and the branches it is composed of. */
function branchesOf(place: Place, context: RuleContext): Place[] {
  const { node, file } = follow(context, place.node, place.file);
  if (node === null || typeof node !== "object") return [];
  const composed = ["allOf", "anyOf", "oneOf"].flatMap((key) => node[key] ?? []);
  return [{ node, file }, ...composed.flatMap((branch: Node) => branchesOf({ node: branch, file }, context))];
}

/** Paths of the properties in a value that no branch of its schema declares. */
function findUndeclared(value: Node, places: Place[], context: RuleContext, path: string): string[] {
  const branches = places.flatMap((place) => branchesOf(place, context));
  if (Array.isArray(value)) {
    const items = branches.flatMap(({ node, file }) => (node.items ? [{ node: node.items, file }] : []));
    return items.length === 0
      ? []
      : value.flatMap((item, index) => findUndeclared(item, items, context, `${path}/${index}`));
  }
  if (value === null || typeof value !== "object") return [];
  const declaring = branches.filter(({ node }) => node.properties);
  if (declaring.length === 0 || branches.some(({ node }) => node.additionalProperties)) return [];
  return Object.entries(value).flatMap(([name, child]) => {
    const declared = declaring.flatMap(({ node, file }) =>
      name in node.properties ? [{ node: node.properties[name], file }] : [],
    );
    return declared.length === 0 ? [`${path}/${name}`] : findUndeclared(child, declared, context, `${path}/${name}`);
  });
}

/** An example may not show a property the schema does not declare, although answers are open: it would be a typing error. */
export const examplesAreDeclared: Rule = () => ({
  MediaType(mediaType: Node, context: RuleContext) {
    const schema = { node: mediaType.schema, file: context.location.source.absoluteRef };
    for (const [name, reference] of Object.entries(mediaType.examples ?? {})) {
      for (const path of findUndeclared(follow(context, reference).node?.value, [schema], context, "")) {
        context.report({
          message: `Example ${name} has ${path}, which the schema does not declare.`,
          location: context.location.child(["examples", name]),
        });
      }
    }
  },
});
