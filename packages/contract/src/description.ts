import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** JSON as it comes out of a bundle. */
// oxlint-disable-next-line typescript/no-explicit-any -- walking arbitrary JSON
export type Json = any;

/** The bundled description. Read without the generator's help, so that a fault there cannot hide itself here. */
export interface Description {
  openapi: string;
  paths: Record<string, Json>;
  webhooks?: Record<string, Json>;
  components: Record<string, Record<string, Json>>;
  [field: string]: Json;
}

export interface ContractParameter {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  /** Whether a list in the query repeats its name; if not, it is one value with commas between the items. */
  explode: boolean;
  schema: Json;
  example: Json;
}

export interface ContractResponse {
  status: string;
  /** The 7-digit codes its error bodies can hold. */
  codes: string[];
  schema: Json;
  headers: Record<string, { required: boolean; schema: Json }>;
}

/** What the contract says of one operation. */
export interface ContractOperation {
  id: string;
  method: string;
  path: string;
  parameters: ContractParameter[];
  /** Schema of the JSON body, `undefined` where the operation takes none. */
  body: Json;
  responses: ContractResponse[];
}

/** Where the committed bundle of everything is. */
export const bundlePath = createRequire(import.meta.url).resolve("@quo-api/spec/openapi.json");

/** Reads a bundle; default: the committed one. */
export function readDescription(path: string = bundlePath): Description {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Follows `$ref`s inside the bundle. What stands beside a `$ref` (a description, a default) is dropped. */
export function resolve(description: Description, node: Json): Json {
  let current = node;
  while (typeof current?.$ref === "string") {
    const keys: string[] = current.$ref.slice(2).split("/");
    const target = keys.reduce<Json>(
      (parent, key) => parent?.[key.replaceAll("~1", "/").replaceAll("~0", "~")],
      description,
    );
    if (target === undefined) throw new Error(`${current.$ref} points at nothing in the bundle.`);
    current = target;
  }
  return current;
}

const methods = ["get", "post", "put", "patch", "delete"];

/** Every operation under `paths`, in the order of the description. */
export function listOperations(description: Description): ContractOperation[] {
  return Object.entries(description.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method): ContractOperation => {
        const operation = item[method];
        const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((reference) => {
          const {
            name,
            in: place,
            required = false,
            explode = true,
            schema,
            example,
          } = resolve(description, reference);
          return { name, in: place, required, explode, schema, example };
        });
        const body = resolve(description, operation.requestBody)?.content?.["application/json"]?.schema;
        const responses = Object.entries(operation.responses).map(([status, reference]) => {
          const response = resolve(description, reference);
          const headers = Object.entries<Json>(response.headers ?? {}).map(([name, header]) => [
            name.toLowerCase(),
            { required: false, ...resolve(description, header) },
          ]);
          return {
            status,
            codes: response["x-quo-error-codes"] ?? [],
            schema: response.content?.["application/json"]?.schema,
            headers: Object.fromEntries(headers),
          };
        });
        return { id: operation.operationId, method: method.toUpperCase(), path, parameters, body, responses };
      }),
  );
}
