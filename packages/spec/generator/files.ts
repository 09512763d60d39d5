import type { ChangelogEntry } from "../src/facts.ts";
import { dump } from "js-yaml";
import {
  type Description,
  type ErrorFact,
  listEvents,
  listOperations,
  listSurfaces,
  methods,
  refName,
  resolve,
  type Schema,
  successOf,
  unwrapOf,
} from "@quo-api/description";
import { banner, formatCode, type GeneratedFiles } from "@quo-api/description/write";
import { onlySurface } from "./surface.ts";

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
// js-yaml writes three times as fast as yaml, whose syntax tree nobody needs here.
const yaml = (value: unknown) => dump(value, { lineWidth: -1, noRefs: true });

/** Drops the tags no operation of a bundle uses; the filter leaves them behind. */
export function pruneTags(description: Description): Description {
  const items = [...Object.values(description.paths), ...Object.values(description.webhooks ?? {})];
  const used = new Set(items.flatMap((item) => methods.flatMap((method) => item[method]?.tags ?? [])));
  return { ...description, tags: description.tags.filter(({ name }) => used.has(name)) };
}

/** Replaces every `$ref` by a copy of what it names, for tools that cannot follow references. */
export function dereference(description: Description): unknown {
  const expand = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(expand);
    if (node === null || typeof node !== "object") return node;
    const { $ref, ...beside } = node as { $ref?: string };
    if ($ref === undefined) return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, expand(child)]));
    return { ...(expand(resolve(description, { $ref })) as object), ...(expand(beside) as object) };
  };
  const { components, ...rest } = description;
  const discriminated = expand(rest) as object;
  return { ...discriminated, components: { securitySchemes: components["securitySchemes"] } };
}

/** Makes each component schema a JSON Schema of its own that refers to its neighbours by relative `$ref`. */
export function standaloneSchemas(description: Description): Record<string, unknown> {
  const rewrite = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(rewrite);
    if (node === null || typeof node !== "object") return node;
    return Object.fromEntries(
      Object.entries(node).flatMap(([key, child]): [string, unknown][] => {
        if (key === "discriminator") return []; // OpenAPI's own keyword; JSON Schema has none
        if (key === "$ref") return [[key, `${refName(child as string)}.json`]];
        return [[key, rewrite(child)]];
      }),
    );
  };
  return Object.fromEntries(
    Object.entries(description.components.schemas).map(([name, schema]: [string, Schema]) => [
      name,
      {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: `quo-api:/schemas/${name}.json`,
        ...(rewrite(schema) as object),
      },
    ]),
  );
}

/** Every operation as a row of facts, keyed by operation id. */
export function operationTable(description: Description): Record<string, object> {
  return Object.fromEntries(
    listOperations(description).map((operation) => [
      operation.id,
      {
        id: operation.id,
        method: operation.method,
        path: operation.path,
        surface: operation.surface,
        stability: operation.stability,
        resource: operation.resource,
        name: operation.name,
        tag: operation.tag,
        summary: operation.summary,
        since: operation.since ?? null,
        retry: operation.retry,
        pagination: operation.pagination ?? null,
        unwrap: unwrapOf(description, operation),
        success: successOf(operation).status,
        statuses: operation.responses.map(({ status }) => status),
        errorCodes: Object.fromEntries(
          operation.responses
            .filter(({ response }) => response["x-quo-error-codes"]?.length)
            .map(({ status, response }) => [status, response["x-quo-error-codes"]]),
        ),
        parameters: operation.parameters.map((parameter) => ({
          name: parameter.name,
          in: parameter.in,
          required: parameter.required ?? false,
          deprecated: parameter.deprecated ?? false,
        })),
        body: operation.body !== undefined,
      },
    ]),
  );
}

/** Every event as a row of facts, keyed as under `webhooks`. */
export function eventTable(description: Description): Record<string, object> {
  return Object.fromEntries(
    listEvents(description).map(({ key, types, system, summary, since, headers, schema }) => [
      key,
      {
        key,
        types,
        system,
        summary,
        since: since ?? null,
        headers: headers.map(({ name }) => name),
        schema: refName(schema.$ref ?? ""),
      },
    ]),
  );
}

/** All examples by operation and by event, for mocks, tests and samples. */
export function exampleTable(description: Description): object {
  const operations = Object.fromEntries(
    listOperations(description).map((operation) => [
      operation.id,
      {
        parameters: Object.fromEntries(operation.parameters.map(({ name, example }) => [name, example])),
        requests: Object.fromEntries(
          Object.entries(operation.body?.examples ?? {}).map(([name, example]) => [
            name,
            resolve(description, example).value,
          ]),
        ),
        responses: Object.fromEntries(operation.responses.map(({ status, examples }) => [status, examples])),
      },
    ]),
  );
  const events = Object.fromEntries(listEvents(description).map(({ key, examples }) => [key, examples]));
  return { operations, events };
}

const table = (name: string, type: string, doc: string, value: object) =>
  `/** ${doc} */\nexport const ${name} = ${JSON.stringify(value)} as const satisfies Record<string, ${type}>;\n`;

/** Everything that `packages/spec/generated` holds, from the bundle, the catalogue of errors and the changelog. */
export async function specFiles(
  bundle: Description,
  errors: Record<string, ErrorFact>,
  changelog: readonly ChangelogEntry[],
): Promise<GeneratedFiles> {
  const all = pruneTags(bundle);
  const files: GeneratedFiles = {
    "openapi.json": json(all),
    "openapi.yaml": yaml(all),
    "openapi.dereferenced.json": `${JSON.stringify(dereference(all))}\n`,
    "examples.json": json(exampleTable(all)),
  };
  for (const surface of listSurfaces(bundle)) {
    const part = pruneTags(onlySurface(bundle, surface));
    files[`${surface}.json`] = json(part);
    files[`${surface}.yaml`] = yaml(part);
  }
  for (const [name, schema] of Object.entries(standaloneSchemas(all))) files[`schemas/${name}.json`] = json(schema);
  const sources: Record<string, string> = {
    "operations.ts": `import type { OperationFact } from "../src/facts.ts";\n\n${table("operations", "OperationFact", "Every operation of the API, keyed by operation id.", operationTable(all))}`,
    "events.ts": `import type { EventFact } from "../src/facts.ts";\n\n${table("events", "EventFact", "Every event and legacy delivery, keyed as under `webhooks` in the description.", eventTable(all))}`,
    "error-codes.ts": `import type { ErrorCodeFact } from "../src/facts.ts";\n\n${table("errorCodes", "ErrorCodeFact", "Every known error code with its meaning and remedy, keyed by the 7-digit code.", errors)}`,
    "changelog.ts": `import type { ChangelogEntry } from "../src/facts.ts";\n\n/** The history of the API, newest first. */\nexport const changelog: readonly ChangelogEntry[] = ${JSON.stringify(changelog)};\n`,
  };
  for (const [name, source] of Object.entries(sources)) files[name] = await formatCode(name, banner + source);
  return files;
}
