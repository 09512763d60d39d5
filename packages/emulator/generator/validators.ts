import { createRequire } from "node:module";
import { type Description, type Operation, resolve, type Schema } from "@quo-api/description";
import { dialect, inlineSchema, pointToDocuments, schemaDocuments } from "./schemas.ts";

interface CompileOptions {
  multi: true;
  mode: "lax";
  isJSON: true;
  extraFormats: true;
  includeErrors: boolean;
  allErrors: boolean;
  schemas: object[];
}

// schemasafe is CommonJS and its types describe only the newer of its two entry points.
const { validator } = createRequire(import.meta.url)("@exodus/schemasafe") as {
  validator: (schemas: object[], options: CompileOptions) => { toModule(): string };
};

const head = `/* oxlint-disable */
// @ts-nocheck: compiled validators are JavaScript; the one export is typed.
import type { Validate } from "../validation/validate.ts";

`;

function compile(schemas: object[], options: Partial<CompileOptions>): string {
  const all: CompileOptions = {
    multi: true,
    mode: "lax",
    isJSON: true,
    extraFormats: true,
    includeErrors: true,
    allErrors: false,
    schemas: [],
    ...options,
  };
  return validator(schemas, all).toModule();
}

function table(name: string, comment: string, keys: string[], code: string): string {
  return `${head}const compiled = ${code};

/** ${comment} */
export const ${name}: { readonly [key: string]: Validate } = Object.fromEntries(
  ${JSON.stringify(keys)}.map((key, index) => [key, compiled[index]]),
);
`;
}

/** The rules a request must keep: its parameters as one object by name, and its body. */
export function requestSchemas(
  description: Description,
  operations: Operation[],
): Record<string, { parameters: Schema; body?: Schema }> {
  return Object.fromEntries(
    operations.map((operation) => {
      const parameters = operation.parameters.filter((parameter) => parameter.in !== "header");
      // An absent parameter with a default takes the default, although the description calls it required.
      const required = parameters.filter((each) => each.required === true && each.schema.default === undefined);
      const schema: Schema = {
        type: "object",
        required: required.map(({ name }) => name),
        properties: Object.fromEntries(
          parameters.map((parameter) => [parameter.name, inlineSchema(description, parameter.schema)]),
        ),
      };
      const body = operation.body && inlineSchema(description, operation.body.schema);
      return [operation.id, { parameters: schema, ...(body === undefined ? {} : { body }) }];
    }),
  );
}

/** Compiles the validators of requests, which report every mistake they find. */
export function requestValidators(schemas: ReturnType<typeof requestSchemas>): string {
  const entries = Object.entries(schemas).flatMap(([id, { parameters, body }]) => [
    [`${id} parameters`, parameters] as const,
    ...(body === undefined ? [] : [[`${id} body`, body] as const]),
  ]);
  const code = compile(
    entries.map(([, schema]) => ({ $schema: dialect, ...schema })),
    { allErrors: true },
  );
  return table(
    "requestValidators",
    "Checks of requests by `<operationId> parameters` and `<operationId> body`.",
    entries.map(([key]) => key),
    code,
  );
}

type Entry = readonly [key: string, schema: string];

function responseEntries(operations: Operation[]): Entry[] {
  return operations.flatMap((operation) =>
    operation.responses.flatMap(({ status, schema }) =>
      schema === undefined ? [] : [[`${operation.id} ${status}`, JSON.stringify(pointToDocuments(schema))] as const],
    ),
  );
}

function eventEntries(description: Description): Entry[] {
  return Object.entries(description.webhooks ?? {}).map(([key, item]) => {
    const body = resolve(description, item["post"]?.requestBody ?? { content: {} });
    const schema = body.content["application/json"]?.schema;
    if (schema === undefined) throw new Error(`The event ${key} has no schema.`);
    return [key, JSON.stringify(pointToDocuments(schema))] as const;
  });
}

/**
 * Compiles the validators of answers, events and seeds, which stop at the first mistake. They share one module, so that
 * a schema many of them refer to is compiled once.
 */
export function answerValidators(description: Description, operations: Operation[], seed: Schema): string {
  const responses = responseEntries(operations);
  const events = eventEntries(description);
  const seedText = JSON.stringify(pointToDocuments(seed));
  const distinct = [...new Set([...responses, ...events].map(([, schema]) => schema)), seedText];
  const code = compile(
    distinct.map((schema) => ({ $schema: dialect, ...(JSON.parse(schema) as object) })),
    { schemas: schemaDocuments(description) },
  );
  const rows = (entries: Entry[]): string =>
    JSON.stringify(entries.map(([key, schema]) => [key, distinct.indexOf(schema)]));
  return `${head}const compiled = ${code};

const table = (rows: [string, number][]): { readonly [key: string]: Validate } =>
  Object.fromEntries(rows.map(([key, index]) => [key, compiled[index]]));

/** Checks of answers by \`<operationId> <status>\`. */
export const responseValidators: { readonly [key: string]: Validate } = table(${rows(responses)});

/** Checks of deliveries by their key under \`webhooks\`. */
export const eventValidators: { readonly [key: string]: Validate } = table(${rows(events)});

/** Checks a seed. */
export const validateSeed: Validate = compiled[${distinct.length - 1}];
`;
}
