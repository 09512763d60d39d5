/** A JSON object whose members nobody has looked at yet. */
export type Json = Record<string, unknown>;

/** How firmly a part of the API is promised. */
export type Stability = "stable" | "beta";

/** What the gate reads of an operation or an event. */
export interface OperationEntry extends Json {
  operationId: string;
  deprecated?: boolean;
  responses?: Record<string, Json>;
  "x-quo-surface"?: string;
  "x-quo-stability"?: string;
  "x-quo-method"?: string;
  "x-quo-retry"?: string;
  "x-quo-pagination"?: Json;
}

/** The bundled description, as far as the gate reads it. Every `$ref` points into the document itself. */
export interface Bundle extends Json {
  info: { version: string };
  paths: Record<string, Record<string, OperationEntry>>;
  webhooks?: Record<string, Record<string, OperationEntry>>;
  components: Record<string, Record<string, Json>>;
}

/** An operation or an event of a bundle: the unit a promise is made for. */
export interface Entry {
  kind: "operation" | "event";
  /** As a reader knows it: `GET /v1/calls` or `event call.ringing`. */
  label: string;
  /** JSON pointer of the operation object. */
  pointer: string;
  stability: Stability;
  operation: OperationEntry;
}

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** Writes one segment of a JSON pointer. */
export const escapePointer = (segment: string): string => segment.replaceAll("~", "~0").replaceAll("/", "~1");

/** Reads the value at a JSON pointer such as `#/components/schemas/Message`, or `undefined` where nothing is. */
export function valueAt(bundle: Bundle, pointer: string): unknown {
  let value: unknown = bundle;
  for (const segment of pointer.split("/").slice(1)) {
    if (value === null || typeof value !== "object") return undefined;
    value = (value as Json)[segment.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return value;
}

/** Deprecated is still promised: it works until a major release takes it away. */
const stabilityOf = (operation: OperationEntry): Stability =>
  operation["x-quo-stability"] === "beta" ? "beta" : "stable";

/** Every operation and event of a bundle, in its order. */
export function listEntries(bundle: Bundle): Entry[] {
  const read = (kind: Entry["kind"], section: "paths" | "webhooks"): Entry[] =>
    Object.entries(bundle[section] ?? {}).flatMap(([key, item]) =>
      Object.entries(item)
        .filter(([method]) => methods.has(method))
        .map(([method, operation]) => ({
          kind,
          label: kind === "operation" ? `${method.toUpperCase()} ${key}` : `event ${key}`,
          pointer: `#/${section}/${escapePointer(key)}/${method}`,
          stability: stabilityOf(operation),
          operation,
        })),
    );
  return [...read("operation", "paths"), ...read("event", "webhooks")];
}
