import { type Description, methods, type PathItem, resolve, type Surface } from "@quo-api/description";

/** Path items with only the operations of one surface; an item that has none left is dropped. */
function keepSurface(items: Record<string, PathItem>, surface: Surface): Record<string, PathItem> {
  const kept = Object.entries(items).map(([path, item]): [string, PathItem] => {
    const others = methods.filter((method) => item[method] && item[method]["x-quo-surface"] !== surface);
    return [
      path,
      Object.fromEntries(Object.entries(item).filter(([key]) => !others.includes(key as never))) as PathItem,
    ];
  });
  return Object.fromEntries(kept.filter(([, item]) => methods.some((method) => item[method])));
}

/** Every `$ref` and discriminator mapping reached from a node, through the components it leads to. */
function reachable(description: Description, root: unknown): Set<string> {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node === "string" && node.startsWith("#/components/")) {
      if (found.has(node)) return;
      found.add(node);
      visit(resolve(description, { $ref: node }));
    } else if (node !== null && typeof node === "object") Object.values(node).forEach(visit);
  };
  visit(root);
  return found;
}

/** The part of the bundle that describes one surface: its operations, its events and the components they reach. */
export function onlySurface(description: Description, surface: Surface): Description {
  const paths = keepSurface(description.paths, surface);
  const webhooks = keepSurface(description.webhooks ?? {}, surface);
  const used = reachable(description, { paths, webhooks });
  const components = Object.fromEntries(
    Object.entries(description.components).flatMap(([kind, named]) => {
      // Security names its schemes without a reference.
      if (kind === "securitySchemes") return [[kind, named]];
      const kept = Object.entries(named as object).filter(([name]) => used.has(`#/components/${kind}/${name}`));
      return kept.length > 0 ? [[kind, Object.fromEntries(kept)]] : [];
    }),
  ) as Description["components"];
  return { ...description, paths, webhooks, components };
}
