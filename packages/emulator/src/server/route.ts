/** A parameter an operation reads. */
export interface RouteParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly kind: "string" | "integer" | "boolean" | "array";
  /** A list that is sent as one value with commas between its items, such as `eventType[in]`. */
  readonly commaSeparated?: boolean;
  readonly default?: unknown;
}

/** An operation as the server sees it. */
export interface Route {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly surface: "v1" | "2026-03-30";
  readonly success: number;
  /** Whether the success has a JSON body. */
  readonly answersBody: boolean;
  readonly parameters: readonly RouteParameter[];
  readonly body: boolean;
  /** Known error codes by status. */
  readonly codes: { readonly [status: string]: readonly string[] };
}

interface Node {
  fixed: Map<string, Node>;
  parameter?: { name: string; node: Node };
  methods: Map<string, { route: Route; names: string[] }>;
}

/** What a path leads to. */
export interface RouteMatch {
  route: Route;
  pathParameters: Record<string, string>;
}

const newNode = (): Node => ({ fixed: new Map(), methods: new Map() });

/**
 * Builds a lookup over the route table. Fixed segments win over parameters, as in `/v1/webhooks/calls`. A known path with
 * another method is as unknown as any other.
 */
export function createRouter(routes: readonly Route[]): (method: string, path: string) => RouteMatch | null {
  const root = newNode();
  for (const route of routes) {
    let node = root;
    const names: string[] = [];
    for (const segment of route.path.split("/").slice(1)) {
      if (segment.startsWith("{")) {
        names.push(segment.slice(1, -1));
        node.parameter ??= { name: segment, node: newNode() };
        node = node.parameter.node;
      } else {
        let next = node.fixed.get(segment);
        if (next === undefined) node.fixed.set(segment, (next = newNode()));
        node = next;
      }
    }
    node.methods.set(route.method, { route, names });
  }
  const find = (node: Node, segments: string[], at: number, values: string[], method: string): Node | null => {
    const segment = segments[at];
    if (segment === undefined) return node.methods.size > 0 ? node : null;
    const fixed = node.fixed.get(segment);
    if (fixed !== undefined) {
      const found = find(fixed, segments, at + 1, values, method);
      // `POST /v1/webhooks/calls` exists and `GET /v1/webhooks/{id}` does too: the method decides which was meant.
      if (found !== null && (found.methods.has(method) || node.parameter === undefined)) return found;
    }
    if (node.parameter === undefined || segment === "") return null;
    const before = values.length;
    values.push(segment);
    const found = find(node.parameter.node, segments, at + 1, values, method);
    if (found === null) values.length = before;
    return found;
  };
  return (method, path) => {
    const values: string[] = [];
    const node = find(root, path.split("/").slice(1), 0, values, method);
    if (node === null) return null;
    const match = node.methods.get(method);
    if (match === undefined) return null;
    const pathParameters: Record<string, string> = {};
    for (const [index, name] of match.names.entries()) pathParameters[name] = decodeSegment(values[index] ?? "");
    return { route: match.route, pathParameters };
  };
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
