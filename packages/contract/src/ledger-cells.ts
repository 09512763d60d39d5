import { listProperties } from "./declared-properties.ts";
import { type ContractOperation, type Description, type Json, listOperations, resolve } from "./description.ts";

/** What kinds of cells there are, in the order of the page. */
export const cellKinds = [
  "status",
  "error code",
  "media type",
  "parameter",
  "parameter value",
  "body property",
  "body value",
  "answer value",
  "event",
  "event header",
] as const;

export type CellKind = (typeof cellKinds)[number];

/** One thing the description says, which some test has to touch. */
export interface Cell {
  kind: CellKind;
  /** Operation id, or the event's key. */
  subject: string;
  detail: string;
}

/** A cell as one line, which is also its identity: `sendMessage_v1 · status · 202`. */
export const cellKey = ({ subject, kind, detail }: Cell): string => `${subject} · ${kind} · ${detail}`;

/** Every value a schema lists, by pointer: of enums and booleans, as they look on the wire. */
export function listValues(description: Description, schema: Json, path = ""): Map<string, string[]> {
  const values = new Map<string, string[]>();
  const visit = (reference: Json, pointer: string, depth: number): void => {
    const node = resolve(description, reference);
    // Deeper than any body of the API; a schema that names itself would go on for ever.
    if (node === null || typeof node !== "object" || depth > 12) return;
    const listed: unknown[] = node.enum ?? (node.type === "boolean" ? [true, false] : []);
    if (listed.length > 0) {
      const known = values.get(pointer) ?? [];
      values.set(pointer, [...new Set([...known, ...listed.map(String)])]);
    }
    for (const branch of [...(node.allOf ?? []), ...(node.anyOf ?? []), ...(node.oneOf ?? [])])
      visit(branch, pointer, depth + 1);
    for (const [name, child] of Object.entries(node.properties ?? {})) visit(child, `${pointer}/${name}`, depth + 1);
    if (node.items) visit(node.items, `${pointer}/*`, depth + 1);
  };
  visit(schema, path, 0);
  return values;
}

/** The values of a parameter, of its items where it is a list. */
export function parameterValues(description: Description, schema: Json): string[] {
  return [...new Set([...listValues(description, schema).values()].flat())];
}

/** The media types of an answer; an answer without a body has none. */
function mediaTypes(description: Description, { path, method }: ContractOperation, status: string): string[] {
  const { content } = resolve(description, description.paths[path][method.toLowerCase()].responses[status]);
  return content === undefined ? ["none"] : Object.keys(content);
}

/**
 * Whether an answer shows what is stored, so that it has to be seen with every value it lists. A read does. What a change
 * answers has the same schemas but comes fresh, and a test event is a fixed sample.
 */
export function showsState({ method }: ContractOperation, status: string): boolean {
  return method === "GET" && status.startsWith("2");
}

function operationCells(description: Description, operation: ContractOperation): Cell[] {
  const { id, responses, parameters, body } = operation;
  const cell = (kind: CellKind, detail: string): Cell => ({ kind, subject: id, detail });
  const answerValues = (status: string, schema: Json) =>
    showsState(operation, status) ? [...listValues(description, schema)] : [];
  return [
    ...responses.flatMap(({ status, codes, schema }) => [
      cell("status", status),
      ...codes.map((code) => cell("error code", code)),
      ...mediaTypes(description, operation, status).map((type) => cell("media type", `${status} ${type}`)),
      ...answerValues(status, schema).flatMap(([pointer, values]) =>
        values.map((value) => cell("answer value", `${status} ${pointer} = ${value}`)),
      ),
    ]),
    ...parameters.flatMap(({ in: place, name, required, schema }) => [
      cell("parameter", `${place}:${name} present`),
      ...(required ? [] : [cell("parameter", `${place}:${name} absent`)]),
      ...parameterValues(description, schema).map((value) => cell("parameter value", `${place}:${name} = ${value}`)),
    ]),
    ...(body === undefined ? [] : [cell("media type", "request application/json")]),
    ...(body === undefined ? [] : listProperties(description, body).map((pointer) => cell("body property", pointer))),
    ...[...listValues(description, body)].flatMap(([pointer, values]) =>
      values.map((value) => cell("body value", `${pointer} = ${value}`)),
    ),
  ];
}

/** The payload version of an event, which its schema fixes. */
export function payloadVersion(description: Description, key: string): string {
  const body = resolve(description, description.webhooks?.[key].post.requestBody);
  const find = (reference: Json): string | undefined => {
    const node = resolve(description, reference);
    const version = resolve(description, node.properties?.apiVersion);
    if (version !== undefined) return version.const ?? version.enum?.[0] ?? version.examples?.[0];
    return (node.allOf ?? []).map(find).find((found: string | undefined) => found !== undefined);
  };
  return find(body.content["application/json"].schema) ?? "unversioned";
}

function eventCells(description: Description, key: string): Cell[] {
  const parameters: Json[] = description.webhooks?.[key].post.parameters ?? [];
  return [
    { kind: "event", subject: key, detail: `payload ${payloadVersion(description, key)}` },
    ...parameters.map((reference): Cell => {
      const { name } = resolve(description, reference);
      return { kind: "event header", subject: key, detail: name };
    }),
  ];
}

/** Everything the description declares, as cells of the ledger. */
export function declaredLedger(description: Description): Cell[] {
  return [
    ...listOperations(description).flatMap((operation) => operationCells(description, operation)),
    ...Object.keys(description.webhooks ?? {}).flatMap((key) => eventCells(description, key)),
  ];
}
