import { readFileSync } from "node:fs";

/** A JSON Schema as the bundle holds it, with our own marks. */
export interface Schema {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  examples?: unknown[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  deprecated?: boolean;
  "x-quo-open"?: boolean;
  "x-quo-assumed"?: boolean;
  "x-quo-confidence"?: "high" | "medium" | "low";
  "x-quo-replaced-by"?: string;
}

export interface Example {
  $ref?: string;
  summary?: string;
  value: unknown;
}

export interface MediaType {
  schema: Schema;
  examples?: Record<string, Example>;
}

export interface Parameter {
  $ref?: string;
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  description?: string;
  deprecated?: boolean;
  style?: string;
  explode?: boolean;
  schema: Schema;
  example?: unknown;
  "x-quo-assumed"?: boolean;
  "x-quo-replaced-by"?: string;
}

export interface Response {
  $ref?: string;
  description: string;
  headers?: Record<string, { description?: string; schema: Schema; example?: unknown }>;
  content?: Record<string, MediaType>;
  "x-quo-assumed"?: boolean;
  "x-quo-error-codes"?: string[];
}

export interface Pagination {
  style: "page-token" | "cursor";
  cursor: string;
  next: string;
  size: string;
  items: string;
}

/** A part of the API with paths, paging and errors of its own: `v1`, or the date of a version. */
export type Surface = "v1" | "2026-03-30";

export interface OperationObject {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  deprecated?: boolean;
  parameters?: Parameter[];
  requestBody?: { $ref?: string; required?: boolean; content: Record<string, MediaType> };
  responses: Record<string, Response>;
  /** `v1`, or the date of the version that `Quo-Api-Version` names. */
  "x-quo-surface": Surface;
  "x-quo-stability": "stable" | "beta" | "deprecated";
  "x-quo-method"?: string;
  "x-quo-retry"?: "safe" | "unsafe";
  "x-quo-since"?: string;
  "x-quo-pagination"?: Pagination;
  "x-quo-event"?: string[];
  "x-quo-assumed"?: boolean;
}

export type PathItem = Record<string, OperationObject> & { parameters?: Parameter[] };

/** The bundled description: one document whose `$ref`s all point into itself. */
export interface Description {
  openapi: string;
  info: { title: string; version: string; description: string };
  tags: { name: string; description: string }[];
  paths: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components: {
    schemas: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    responses?: Record<string, Response>;
    examples?: Record<string, Example>;
    [kind: string]: unknown;
  };
}

export const methods = ["get", "post", "put", "patch", "delete"] as const;

/** Reads the committed bundle of everything. */
export function readDescription(url = new URL("../../spec/generated/openapi.json", import.meta.url)): Description {
  return JSON.parse(readFileSync(url, "utf8"));
}

/** Follows a chain of `$ref`s inside the bundle to the object they end at. */
export function resolve<T extends { $ref?: string }>(description: Description, node: T): T {
  let current: T = node;
  while (current.$ref !== undefined) {
    const keys = current.$ref
      .slice(2)
      .split("/")
      .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    // oxlint-disable-next-line typescript/no-explicit-any -- walking arbitrary JSON by pointer
    const target = keys.reduce<any>((parent, key) => parent?.[key], description);
    if (target === undefined) throw new Error(`${current.$ref} points at nothing.`);
    current = target;
  }
  return current;
}

/** The component a `$ref` names: its last segment. */
export function refName(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}
