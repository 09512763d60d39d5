import { type Bundle, type Entry, type Json, listEntries, valueAt } from "./bundle.ts";

/** Who depends on each component of a bundle, directly or through others. */
export interface Usage {
  /** Operations and events that reach the component at `#/components/<kind>/<name>`. */
  usersOf(component: string): readonly Entry[];
  /** Whether a request body or a parameter of an operation reaches it; a request is what users write. */
  isSent(component: string): boolean;
}

/** The component a pointer lies in, or `undefined` outside of `components`. */
export function componentOf(pointer: string): string | undefined {
  return /^#\/components\/[^/]+\/[^/]+/.exec(pointer)?.[0];
}

/** Calls `found` for each component that a node names, a discriminator's mapping included. */
function eachReference(node: unknown, found: (component: string) => void): void {
  if (Array.isArray(node)) for (const child of node) eachReference(child, found);
  if (node === null || typeof node !== "object" || Array.isArray(node)) return;
  for (const [key, child] of Object.entries(node)) {
    if (key === "$ref" || key === "mapping") {
      for (const target of [child, ...Object.values((child ?? {}) as Json)]) {
        const component = typeof target === "string" ? componentOf(target) : undefined;
        if (component !== undefined) found(component);
      }
    }
    if (key !== "examples" && key !== "example") eachReference(child, found);
  }
}

function reachable(bundle: Bundle, start: unknown): Set<string> {
  const seen = new Set<string>();
  const visit = (node: unknown): void =>
    eachReference(node, (component) => {
      if (seen.has(component)) return;
      seen.add(component);
      visit(valueAt(bundle, component));
    });
  visit(start);
  return seen;
}

/** Follows every `$ref` of a bundle once, so that a change of a component can be told to those it reaches. */
export function indexUsage(bundle: Bundle): Usage {
  const users = new Map<string, Entry[]>();
  const sent = new Set<string>();
  for (const entry of listEntries(bundle)) {
    for (const component of reachable(bundle, entry.operation)) {
      users.set(component, [...(users.get(component) ?? []), entry]);
    }
    if (entry.kind === "event") continue;
    const { requestBody, parameters } = entry.operation;
    for (const component of reachable(bundle, [requestBody, parameters])) sent.add(component);
  }
  return { usersOf: (component) => users.get(component) ?? [], isSent: (component) => sent.has(component) };
}
