import { operations } from "@quo-api/spec";
import bundle from "@quo-api/spec/openapi.json" with { type: "json" };
import type { QuoClient } from "../src/index.ts";

interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  schema: { $ref?: string; type?: string; format?: string };
}

const components = bundle.components as unknown as {
  parameters: Record<string, Parameter>;
  schemas: Record<string, Parameter["schema"]>;
};
const lastOf = (ref: string | undefined) => ref?.split("/").at(-1) ?? "";

function parametersOf(method: string, path: string): Parameter[] {
  const item = (bundle.paths as Record<string, Record<string, unknown>>)[path] ?? {};
  const own = (item[method.toLowerCase()] as { parameters?: Parameter[] }).parameters ?? [];
  const ofPath = (item["parameters"] as Parameter[] | undefined) ?? [];
  return [...ofPath, ...own].map((parameter) => components.parameters[lastOf(parameter.$ref)] ?? parameter);
}

/** Every query parameter of the description, with the operation it belongs to. */
export const queryParameters = Object.values(operations).flatMap((operation) =>
  parametersOf(operation.method, operation.path)
    .filter((parameter) => parameter.in === "query")
    .map(({ name, required = false, schema }) => ({
      id: operation.id as string,
      /** Resource and method, such as `calls.list`. */
      call: `${operation.resource}.${operation.name}`,
      /** A value for each parameter of the path. */
      ids: operation.path.match(/{\w+}/g)?.map(() => "4821") ?? [],
      name,
      required,
      schema: components.schemas[lastOf(schema.$ref)] ?? schema,
    })),
);

/** The method of a client that `call` names, for inputs that are made up at run time. */
export function methodOf(quo: QuoClient, call: string): (...values: unknown[]) => unknown {
  const [resource = "", method = ""] = call.split(".");
  const found = (quo as unknown as Record<string, Record<string, (...values: unknown[]) => unknown>>)[resource]?.[
    method
  ];
  if (!found) throw new Error(`There is no method ${call}.`);
  return found;
}
