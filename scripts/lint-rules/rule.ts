/** The part of Redocly's rule interface these rules use; its CLI ships no types. */
export interface Location {
  absolutePointer: string;
  pointer: string;
  source: { absoluteRef: string };
  child(keys: (string | number)[] | string): Location;
  key(): Location;
}

export interface RuleContext {
  location: Location;
  key: string | number;
  parent: unknown;
  report(problem: { message: string; location?: Location }): void;
  /** Follows a `$ref`, which is relative to the file `from` (default: the file of the node being visited). */
  resolve<T>(node: unknown, from?: string): { node?: T; location?: Location };
}

// oxlint-disable-next-line typescript/no-explicit-any -- the nodes are whatever YAML the author wrote
export type Node = any;

export type Visitor = Record<string, unknown>;
export type Rule = () => Visitor;

/** A node with the file its own `$ref`s are relative to. */
export interface Place {
  node: Node;
  file: string;
}

/** Follows a `$ref`, or gives the node back, and remembers which file it stands in. */
export function follow({ resolve, location }: RuleContext, node: Node, file = location.source.absoluteRef): Place {
  const found = resolve<Node>(node, file);
  return { node: found.node, file: found.location?.source.absoluteRef ?? file };
}
