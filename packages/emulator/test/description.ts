import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Ajv2020 as AjvClass, type ValidateFunction } from "ajv/dist/2020.js";

const require = createRequire(import.meta.url);
// ajv and its formats are CommonJS; here they are the second opinion on what the compiled validators say.
const { Ajv2020 } = require("ajv/dist/2020.js") as { Ajv2020: typeof AjvClass };
const addFormats = require("ajv-formats") as (ajv: AjvClass) => void;

// oxlint-disable-next-line typescript/no-explicit-any -- a description is walked as plain JSON
export type Json = any;

export interface DescribedOperation {
  id: string;
  method: string;
  path: string;
  parameters: { name: string; in: string; required?: boolean; explode?: boolean; schema: Json }[];
  body?: Json;
  responses: Record<string, Json>;
  surface: string;
}

const description: Json = JSON.parse(readFileSync(require.resolve("@quo-api/spec/openapi.dereferenced.json"), "utf8"));

export const operations: DescribedOperation[] = Object.entries(description.paths).flatMap(([path, item]) =>
  ["get", "post", "put", "patch", "delete"].flatMap((method) => {
    const operation = (item as Json)[method];
    if (operation === undefined) return [];
    const responses = Object.entries(operation.responses).map(([status, response]) => [
      status,
      (response as Json).content?.["application/json"]?.schema ?? null,
    ]);
    return [
      {
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        parameters: [...((item as Json).parameters ?? []), ...(operation.parameters ?? [])],
        body: operation.requestBody?.content["application/json"].schema,
        responses: Object.fromEntries(responses),
        surface: operation["x-quo-surface"],
      },
    ];
  }),
);

const ajv = new Ajv2020({ strict: false, allErrors: false, discriminator: false });
addFormats(ajv);
const compiled = new Map<object, ValidateFunction>();

/** What is wrong with a value, or `null`. */
export function mistakeIn(schema: object, value: unknown): string | null {
  let validate = compiled.get(schema);
  if (validate === undefined) compiled.set(schema, (validate = ajv.compile(schema)));
  return validate(value) ? null : ajv.errorsText(validate.errors);
}

/** What is wrong with an answer of an operation, or `null`. */
export function mistakeInAnswer(operation: DescribedOperation, status: number, body: unknown): string | null {
  if (!(String(status) in operation.responses)) return `status ${status} is not declared`;
  const schema = operation.responses[String(status)];
  if (schema === null) return body === undefined ? null : "a body where none is declared";
  return mistakeIn(schema, body);
}
