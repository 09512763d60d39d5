import { checkRequest, listItems } from "./check-request.ts";
import { checkResponse, responseFor } from "./check-response.ts";
import { presentProperties } from "./declared-properties.ts";
import {
  type ContractOperation,
  type ContractResponse,
  type Description,
  type Json,
  listOperations,
} from "./description.ts";
import { type Cell, type CellKind, listValues, parameterValues, payloadVersion, showsState } from "./ledger-cells.ts";
import { operationMatcher } from "./match-operation.ts";
import { schemaValidator } from "./schema-validator.ts";

/** A request and its answer, as they went over the wire. */
export interface Exchange {
  method: string;
  url: URL;
  headers: Headers;
  /** Empty where there was none. */
  body: string;
  status: number;
  /** `content-type` of the answer, or `null`. */
  type: string | null;
  answer: string;
}

const parse = (text: string): Json => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Every plain value in a body with its pointer, `*` standing for any item. */
function plainValues(value: unknown, path = ""): [pointer: string, value: string][] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => plainValues(item, `${path}/*`));
  if (value === null) return [];
  if (typeof value !== "object") return [[path, `${value as string | number | boolean}`]];
  return Object.entries(value).flatMap(([name, child]) => plainValues(child, `${path}/${name}`));
}

/** What Prism answers with when it speaks in its own name. */
const mockAnswerType = "application/problem+json";

type MakeCell = (kind: CellKind, detail: string) => Cell;

function parameterCells(description: Description, operation: ContractOperation, exchange: Exchange, cell: MakeCell) {
  const { url, headers } = exchange;
  return operation.parameters.flatMap((parameter): Cell[] => {
    const { in: place, name, schema } = parameter;
    const sent =
      place === "query"
        ? listItems(parameter, url.searchParams.getAll(name))
        : place === "header"
          ? [headers.get(name) ?? ""].filter(Boolean)
          : ["?"];
    if (sent.length === 0) return [cell("parameter", `${place}:${name} absent`)];
    const listed = parameterValues(description, schema);
    return [
      cell("parameter", `${place}:${name} present`),
      ...sent
        .filter((value) => listed.includes(value))
        .map((value) => cell("parameter value", `${place}:${name} = ${value}`)),
    ];
  });
}

function bodyCells(
  description: Description,
  { body: schema }: ContractOperation,
  body: string,
  cell: MakeCell,
): Cell[] {
  const value = parse(body);
  if (schema === undefined || value === undefined) return [];
  const listed = listValues(description, schema);
  return [
    cell("media type", "request application/json"),
    ...presentProperties(value).map((pointer) => cell("body property", pointer)),
    ...plainValues(value)
      .filter(([pointer, plain]) => listed.get(pointer)?.includes(plain))
      .map(([pointer, plain]) => cell("body value", `${pointer} = ${plain}`)),
  ];
}

function answerCells(
  description: Description,
  operation: ContractOperation,
  response: ContractResponse | undefined,
  answer: string,
  cell: MakeCell,
): Cell[] {
  if (response?.schema === undefined || !showsState(operation, response.status)) return [];
  const listed = listValues(description, response.schema);
  return plainValues(parse(answer))
    .filter(([pointer, plain]) => listed.get(pointer)?.includes(plain))
    .map(([pointer, plain]) => cell("answer value", `${response.status} ${pointer} = ${plain}`));
}

/**
 * Makes a function that names the cells an exchange touches. What was sent counts only where the answer was a success:
 * a refused request proves nothing about its parts. Where a mock let a faulty request pass, or answered it in its own
 * name, nothing counts. Exchanges that belong to no operation touch nothing.
 */
export function exchangeCells(description: Description): (exchange: Exchange) => Cell[] {
  const match = operationMatcher(listOperations(description));
  const validate = schemaValidator(description);
  return (exchange) => {
    const found = match(exchange.method, exchange.url.pathname);
    if (found === undefined) return [];
    const { operation } = found;
    const sent = { ...exchange, body: exchange.body === "" ? undefined : exchange.body };
    const faulty = checkRequest(description, found, sent, validate).length > 0;
    const succeeded = exchange.status < 300;
    if (faulty && (succeeded || exchange.type?.startsWith(mockAnswerType))) return [];

    const cell: MakeCell = (kind, detail) => ({ kind, subject: operation.id, detail });
    const response = responseFor(operation, exchange.status);
    const status = response?.status ?? String(exchange.status);
    const type = exchange.answer === "" ? "none" : (exchange.type?.split(";")[0]?.trim() ?? "unnamed");
    const code: unknown = parse(exchange.answer)?.code;
    return [
      cell("status", status),
      cell("media type", `${status} ${type}`),
      ...(exchange.status >= 400 && typeof code === "string" ? [cell("error code", code)] : []),
      ...answerCells(description, operation, response, exchange.answer, cell),
      ...(succeeded ? parameterCells(description, operation, exchange, cell) : []),
      ...(succeeded ? bodyCells(description, operation, exchange.body, cell) : []),
    ];
  };
}

/** Makes a function that names what is wrong with the answer of an exchange; nothing where it is declared as it came. */
export function exchangeProblems(description: Description): (exchange: Exchange) => string[] {
  const match = operationMatcher(listOperations(description));
  const validate = schemaValidator(description);
  return ({ method, url, status, type, answer }) => {
    const found = match(method, url.pathname);
    if (found === undefined) return ["no operation has this method and path"];
    const headers = new Headers(type === null ? {} : { "content-type": type });
    return checkResponse(description, found.operation, { status, headers, body: answer }, validate);
  };
}

/** The cells that a verified delivery of an event touches. */
export function deliveryCells(description: Description, key: string, headers: Headers): Cell[] {
  return [
    { kind: "event", subject: key, detail: `payload ${payloadVersion(description, key)}` },
    ...[...headers.keys()]
      .filter((name) => name.startsWith("webhook-") || name === "openphone-signature")
      .map((name): Cell => ({ kind: "event header", subject: key, detail: name })),
  ];
}

/** Wraps `fetch` and names the cells of every exchange. */
export function touchingFetch(
  description: Description,
  onTouch: (cells: Cell[]) => void,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): typeof globalThis.fetch {
  const cellsOf = exchangeCells(description);
  return async (input, init) => {
    const request = new Request(input, init);
    const { method, headers } = request;
    const body = await request.clone().text();
    const response = await fetch(request);
    const answer = await response.clone().text();
    const type = response.headers.get("content-type");
    onTouch(cellsOf({ method, url: new URL(request.url), headers, body, status: response.status, type, answer }));
    return response;
  };
}
