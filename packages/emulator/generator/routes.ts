import {
  type Description,
  type Operation,
  type Parameter,
  resolve,
  type StatusErrorFact,
  successOf,
} from "@quo-api/description";
import { banner } from "@quo-api/description/write";
import { inlineSchema, type bareSchema } from "./schemas.ts";
import { type requestSchemas } from "./validators.ts";

function kindOf(description: Description, parameter: Parameter): string {
  const schema: ReturnType<typeof bareSchema> = inlineSchema(description, parameter.schema);
  const { type } = schema;
  return type === "array" || type === "integer" || type === "boolean" ? type : "string";
}

/** The route table: what each operation reads from a request and can answer. */
export function routesFile(
  description: Description,
  operations: Operation[],
  schemas: ReturnType<typeof requestSchemas>,
): string {
  const rows = operations.map((operation) => ({
    id: operation.id,
    method: operation.method,
    path: operation.path,
    surface: operation.surface,
    success: successOf(operation).status,
    answersBody: successOf(operation).schema !== undefined,
    parameters: operation.parameters
      .filter((parameter) => parameter.in !== "header")
      .map((parameter) => ({
        name: parameter.name,
        in: parameter.in,
        kind: kindOf(description, parameter),
        ...(parameter.explode === false ? { commaSeparated: true } : {}),
        ...(parameter.schema.default === undefined ? {} : { default: parameter.schema.default }),
      })),
    body: operation.body !== undefined,
    codes: Object.fromEntries(
      operation.responses
        .filter(({ status }) => status >= 400)
        .map(({ status, response }) => [status, response["x-quo-error-codes"] ?? []]),
    ),
  }));
  return `${banner}import type { Route } from "../server/route.ts";

/** Every operation of the description. */
export const routes = ${JSON.stringify(rows)} as const satisfies readonly Route[];

/** The rules of requests as data, to tell a caller which one was broken. */
export const requestSchemas: { readonly [operationId: string]: { readonly parameters: object; readonly body?: object } } =
  ${JSON.stringify(schemas)};
`;
}

interface ErrorExample {
  code?: string;
  status?: number;
  title?: string;
  message?: string;
  description?: string;
}

/** One ready-made body for each error code, taken from the examples of the description. */
export function errorBodiesFile(description: Description, byStatus: Record<string, StatusErrorFact>): string {
  const bodies = new Map<string, ErrorExample>();
  for (const example of Object.values(description.components.examples ?? {})) {
    const value = resolve(description, example).value as ErrorExample | null;
    if (typeof value?.code !== "string" || typeof value.message !== "string" || bodies.has(value.code)) continue;
    bodies.set(value.code, {
      code: value.code,
      status: value.status ?? Number(value.code.slice(4)),
      title: value.title ?? "",
      message: value.message,
      ...(value.description === undefined ? {} : { description: value.description }),
    });
  }
  const sorted = Object.fromEntries(
    [...bodies].toSorted(([a], [b]) => a.localeCompare(b)).map(([code, { code: _code, ...body }]) => [code, body]),
  );
  const titles = Object.fromEntries(Object.entries(byStatus).map(([status, { title }]) => [status, title]));
  return `${banner}/** What a failed request is answered, by error code, without \`trace\` and \`errors\`. */
export interface ErrorBodyFact {
  readonly status: number;
  readonly title: string;
  readonly message: string;
  readonly description?: string;
}

export const errorBodies: { readonly [code: string]: ErrorBodyFact } = ${JSON.stringify(sorted)};

/** The title of each error of the dated operations, by HTTP status. */
export const datedTitles: { readonly [status: number]: string } = ${JSON.stringify(titles)};
`;
}
