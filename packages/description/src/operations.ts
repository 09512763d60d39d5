import {
  type Description,
  type MediaType,
  methods,
  type OperationObject,
  type Pagination,
  type Parameter,
  resolve,
  type Response,
  type Schema,
  type Surface,
} from "./description.ts";

/** An operation with everything resolved that generators ask for. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  /** Resource and method in the client, such as `messages` and `send`. */
  resource: string;
  name: string;
  tag: string;
  summary: string;
  description: string;
  surface: Surface;
  stability: "stable" | "beta" | "deprecated";
  retry: "safe" | "unsafe";
  since?: string;
  pagination?: Pagination;
  parameters: Parameter[];
  body?: MediaType;
  responses: { status: number; response: Response; schema?: Schema; examples: Record<string, unknown> }[];
  object: OperationObject;
}

/** The surfaces that the operations and events of a description belong to, `v1` first. */
export function listSurfaces({ paths, webhooks = {} }: Description): Surface[] {
  const items = [...Object.values(paths), ...Object.values(webhooks)];
  const surfaces = items.flatMap((item) => methods.flatMap((method) => item[method]?.["x-quo-surface"] ?? []));
  return [...new Set(surfaces)].toSorted().toReversed();
}

/** Lists the operations under `paths` in the order of the description. */
export function listOperations(description: Description): Operation[] {
  return Object.entries(description.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const object = item[method];
      if (object === undefined) return [];
      const [resource = "", name = ""] = (object["x-quo-method"] ?? "").split(".");
      const parameters = [...(item.parameters ?? []), ...(object.parameters ?? [])].map((parameter) =>
        resolve(description, parameter),
      );
      const body = object.requestBody && resolve(description, object.requestBody).content["application/json"];
      const operation: Operation = {
        id: object.operationId,
        method: method.toUpperCase(),
        path,
        resource,
        name,
        tag: object.tags[0] ?? "",
        summary: object.summary,
        description: object.description.trim(),
        surface: object["x-quo-surface"],
        stability: object["x-quo-stability"],
        retry: object["x-quo-retry"] ?? "unsafe",
        parameters,
        responses: listResponses(description, object),
        object,
      };
      if (object["x-quo-since"] !== undefined) operation.since = object["x-quo-since"];
      if (object["x-quo-pagination"] !== undefined) operation.pagination = object["x-quo-pagination"];
      if (body !== undefined) operation.body = body;
      return [operation];
    }),
  );
}

function listResponses(description: Description, object: OperationObject): Operation["responses"] {
  return Object.entries(object.responses).map(([status, reference]) => {
    const response = resolve(description, reference);
    const media = response.content?.["application/json"];
    const examples = Object.fromEntries(
      Object.entries(media?.examples ?? {}).map(([name, example]) => [name, resolve(description, example).value]),
    );
    return { status: Number(status), response, ...(media ? { schema: media.schema } : {}), examples };
  });
}

/** The response of a success, of which every operation has one. */
export function successOf(operation: Operation): Operation["responses"][number] {
  const success = operation.responses.find(({ status }) => status < 300);
  if (!success) throw new Error(`${operation.id} has no success response.`);
  return success;
}

/**
 * What a method gives back: a page of a paginated list, the content of a lone `data` property, nothing, or the
 * answer as it is. Read off the schema, so that the three bare `mark-as-*` answers need no special case.
 */
export function unwrapOf(description: Description, operation: Operation): "page" | "data" | "none" | "bare" {
  const { schema } = successOf(operation);
  if (schema === undefined) return "none";
  if (operation.pagination) return "page";
  const { properties = {} } = resolve(description, schema);
  const names = Object.keys(properties);
  if (names.length === 0 && resolve(description, schema).oneOf === undefined) return "none";
  return names.length === 1 && names[0] === "data" ? "data" : "bare";
}
