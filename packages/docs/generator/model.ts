import {
  type Description,
  type ErrorFact,
  type EventFact,
  listEvents,
  listOperations,
  type Operation,
  reachableSchemas,
  resolve,
  type Schema,
  successOf,
} from "@quo-api/description";
import { contentOf, type DocField, type DocShape, parameterField, typeInWords } from "./fields.ts";

/** What is inside a body, with the schema it is declared as. */
export interface DocBody {
  type: string;
  schema?: string;
  description: string;
  assumed: boolean;
  fields: DocField[];
  shapes: DocShape[];
  examples: DocExample[];
}

export interface DocExample {
  name: string;
  summary: string;
  value: unknown;
}

/** One error status of an operation with the codes it can carry. */
export interface DocFailure {
  status: number;
  description: string;
  assumed: boolean;
  codes: string[];
  examples: DocExample[];
}

export interface DocOperation {
  operation: Operation;
  path: DocField[];
  query: DocField[];
  header: DocField[];
  body?: DocBody;
  success: { status: number; description: string; headers: DocField[]; body?: DocBody };
  failures: DocFailure[];
}

export interface DocEvent {
  event: EventFact;
  stability: "stable" | "beta" | "deprecated";
  headers: DocField[];
  body: DocBody;
}

export interface DocSchema {
  name: string;
  description: string;
  type: string;
  /** Shown where the schema is a plain value: limits and known values. */
  value: DocField;
  fields: DocField[];
  shapes: DocShape[];
  /** Operation ids and event keys that reach it. */
  operations: string[];
  events: string[];
}

export interface DocError {
  code: string;
  fact: ErrorFact;
  operations: string[];
}

/** Everything the reference shows, resolved once for pages, Markdown and `llms.txt`. */
export interface DocModel {
  operations: DocOperation[];
  events: DocEvent[];
  schemas: DocSchema[];
  errors: DocError[];
  tags: { name: string; description: string }[];
}

/** The last segment of a lone `$ref`, whatever it is called. */
const nameOf = (schema: Schema) => schema.$ref?.split("/").at(-1);

function bodyOf(description: Description, schema: Schema, anchor: string, examples: DocExample[]): DocBody {
  const name = nameOf(schema);
  const target = resolve(description, schema);
  return {
    type: typeInWords(description, schema),
    ...(name === undefined ? {} : { schema: name }),
    description: (target.description ?? "").trim(),
    assumed: target["x-quo-assumed"] ?? false,
    ...contentOf(description, schema, anchor),
    examples,
  };
}

/** Reads a camel-case name as words. */
export const wordsOf = (name: string) => name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();

function examplesOf(description: Description, examples: Record<string, { $ref?: string }> | undefined): DocExample[] {
  return Object.entries(examples ?? {}).map(([name, reference]) => {
    const example = resolve(description, reference) as { summary?: string; value: unknown };
    return { name, summary: example.summary ?? wordsOf(name), value: example.value };
  });
}

function operationPage(description: Description, operation: Operation): DocOperation {
  const success = successOf(operation);
  const media = success.response.content?.["application/json"];
  const parameters = (place: string) =>
    operation.parameters.filter((one) => one.in === place).map((one) => parameterField(description, one));
  const headers = Object.entries(success.response.headers ?? {}).map(([name, header]) =>
    parameterField(description, { name, in: "header", ...header }),
  );
  return {
    operation,
    path: parameters("path"),
    query: parameters("query"),
    header: parameters("header"),
    ...(operation.body
      ? {
          body: bodyOf(description, operation.body.schema, "body", examplesOf(description, operation.body.examples)),
        }
      : {}),
    success: {
      status: success.status,
      description: success.response.description,
      headers,
      ...(media ? { body: bodyOf(description, media.schema, "answer", examplesOf(description, media.examples)) } : {}),
    },
    failures: operation.responses
      .filter(({ status }) => status >= 400)
      .map(({ status, response }) => ({
        status,
        description: response.description.trim(),
        assumed: response["x-quo-assumed"] ?? false,
        codes: response["x-quo-error-codes"] ?? [],
        examples: examplesOf(description, response.content?.["application/json"]?.examples),
      })),
  };
}

function eventPage(description: Description, event: EventFact): DocEvent {
  const object = description.webhooks?.[event.key]?.["post"];
  const media = object?.requestBody && resolve(description, object.requestBody).content["application/json"];
  return {
    event,
    stability: object?.["x-quo-stability"] ?? "stable",
    headers: event.headers.map((header) => parameterField(description, header)),
    body: bodyOf(description, event.schema, "payload", examplesOf(description, media?.examples)),
  };
}

/** Schemas an operation mentions anywhere. */
function schemasOf(operation: Operation): Schema[] {
  return [
    ...operation.parameters.map(({ schema }) => schema),
    ...(operation.body ? [operation.body.schema] : []),
    ...operation.responses.flatMap(({ schema }) => (schema ? [schema] : [])),
  ];
}

/** Resolves the description into what the pages show. */
export function docModel(description: Description, errors: Record<string, ErrorFact>): DocModel {
  const operations = listOperations(description);
  const events = listEvents(description);
  const reachOfOperation = operations.map((one) => [one.id, reachableSchemas(description, schemasOf(one))] as const);
  const reachOfEvent = events.map((one) => [one.key, reachableSchemas(description, [one.schema])] as const);
  const keysWith = (reach: (readonly [string, Set<string>])[], name: string) =>
    reach.filter(([, names]) => names.has(name)).map(([key]) => key);
  return {
    operations: operations.map((operation) => operationPage(description, operation)),
    events: events.map((event) => eventPage(description, event)),
    schemas: Object.entries(description.components.schemas)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, schema]) => {
        const value = parameterField(description, { name, in: "query", schema });
        return {
          name,
          description: (schema.description ?? "").trim(),
          type: typeInWords(description, schema),
          value,
          ...contentOf(description, { $ref: `#/components/schemas/${name}` }, "field"),
          operations: keysWith(reachOfOperation, name),
          events: keysWith(reachOfEvent, name),
        };
      }),
    errors: Object.entries(errors)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, fact]) => ({
        code,
        fact,
        operations: operations
          .filter((one) => one.responses.some(({ response }) => response["x-quo-error-codes"]?.includes(code)))
          .map(({ id }) => id),
      })),
    tags: description.tags,
  };
}
