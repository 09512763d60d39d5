import { findUndeclared } from "./declared-properties.ts";
import { type ContractParameter, type Description, type Json, resolve } from "./description.ts";
import type { OperationMatch } from "./match-operation.ts";
import type { SchemaValidator } from "./schema-validator.ts";

/** A request as it stands on the wire. */
export interface WireRequest {
  method: string;
  url: URL;
  headers: Headers;
  /** The body as text, `undefined` when there is none. */
  body: string | undefined;
}

const typesOf = (description: Description, schema: Json): string[] => {
  const node = resolve(description, schema);
  return [node.type ?? []].flat();
};

/** Reads the text of a parameter as the type its schema asks for; text that is none stays text, and fails the schema. */
function parseText(description: Description, schema: Json, text: string): unknown {
  const types = typesOf(description, schema);
  if ((types.includes("integer") || types.includes("number")) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.includes("boolean") && /^(true|false)$/.test(text)) return text === "true";
  return text;
}

/** The items of a list in a query, from the texts its parameter occurs with. */
export function listItems({ explode }: ContractParameter, texts: string[]): string[] {
  return explode ? texts : texts.flatMap((text) => text.split(","));
}

/** What is wrong with the texts a parameter is given as, one for each time it occurs. */
export function checkParameter(
  description: Description,
  parameter: ContractParameter,
  texts: string[],
  validate: SchemaValidator,
): string[] {
  const { name, in: place, explode, schema } = parameter;
  const node = resolve(description, schema);
  const isArray = place === "query" && node.type === "array";
  if (!(isArray && explode) && texts.length > 1) return [`${place} ${name} is given ${texts.length} times`];
  const value = isArray
    ? listItems(parameter, texts).map((text) => parseText(description, node.items, text))
    : parseText(description, schema, texts[0] ?? "");
  const empty = texts[0] === "" && !isArray;
  return validate(schema, value).map(
    (fault) => `${place} ${name} ${empty ? fault.replace("(whole)", "(empty)") : fault}`,
  );
}

function checkQuery(description: Description, parameters: ContractParameter[], url: URL, validate: SchemaValidator) {
  const declared = parameters.filter((parameter) => parameter.in === "query");
  const problems: string[] = [];
  for (const name of new Set(url.searchParams.keys())) {
    if (declared.some((parameter) => parameter.name === name)) continue;
    const near = declared.find(
      (parameter) => parameter.name.toLowerCase() === name.replace(/\[\d*\]$/, "").toLowerCase(),
    );
    problems.push(`query ${name} is not declared${near ? `; did you mean ${near.name}?` : ""}`);
  }
  for (const parameter of declared) {
    const texts = url.searchParams.getAll(parameter.name);
    if (texts.length > 0) problems.push(...checkParameter(description, parameter, texts, validate));
    else if (parameter.required) problems.push(`query ${parameter.name} is missing`);
  }
  return problems;
}

/** The key has to stand in the header as it is. Prism looks only whether there is one, so this is checked here. */
function checkAuthorization(headers: Headers): string[] {
  const key = headers.get("authorization");
  if (key === null || key === "") return ["header authorization is missing"];
  if (/^bearer\b/i.test(key)) return ["header authorization carries Bearer; Quo wants the key alone"];
  return /\s/.test(key) ? ["header authorization holds white space"] : [];
}

function checkBody(description: Description, schema: Json, request: WireRequest, validate: SchemaValidator): string[] {
  if (schema === undefined) return request.body ? ["a body was sent, and none is declared"] : [];
  if (request.body === undefined) return ["the body is missing"];
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\b/i.test(type)) return [`content-type is ${type || "missing"}, not application/json`];
  let value: unknown;
  try {
    value = JSON.parse(request.body);
  } catch {
    return ["the body is not JSON"];
  }
  return [
    ...validate(schema, value).map((fault) => `body ${fault}`),
    ...findUndeclared(description, [schema], value).map((pointer) => `body ${pointer} is not declared`),
  ];
}

/** Everything that is wrong with a request, one line each; empty when it keeps to the description. */
export function checkRequest(
  description: Description,
  { operation, pathValues }: OperationMatch,
  request: WireRequest,
  validate: SchemaValidator,
): string[] {
  const inPlace = (place: string) => operation.parameters.filter((parameter) => parameter.in === place);
  return [
    ...checkAuthorization(request.headers),
    ...inPlace("path").flatMap((parameter) =>
      checkParameter(description, parameter, [pathValues[parameter.name] ?? ""], validate),
    ),
    ...checkQuery(description, operation.parameters, request.url, validate),
    ...inPlace("header").flatMap((parameter) => {
      const value = request.headers.get(parameter.name);
      if (value === null) return parameter.required ? [`header ${parameter.name} is missing`] : [];
      return checkParameter(description, parameter, [value], validate);
    }),
    ...checkBody(description, operation.body, request, validate),
  ];
}
