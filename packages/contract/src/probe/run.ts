import { type ContractOperation, listOperations } from "../description.ts";
import { type Fact, facts, observeError, observeValue } from "./facts.ts";
import { type Exchange, type Finding, judgeResponse, operationPlace } from "./judge-response.ts";
import { componentOf, inside, type Judge, visitValues } from "./place.ts";
import { shownHeader } from "./redact.ts";
import { type Input, Seen } from "./seen.ts";
import type { createSender, Incoming, Outgoing } from "./send.ts";

/** Headers that every HTTP server or proxy may send. */
const ordinaryHeaders =
  "cache-control connection content-encoding content-length content-type date etag keep-alive server transfer-encoding vary via";

/** One request of an operation, and what the response is expected to be. */
export interface Ask {
  /** What is special about it, such as `no key`; `a valid request` where nothing is. */
  what: string;
  input?: Input;
  /** Query parameters besides those of the input. */
  query?: Input["query"];
  /** Headers in place of the required ones. */
  headers?: Record<string, string>;
  key?: Outgoing["key"];
  body?: unknown;
  /** The statuses it may get. A refusal by plan or access right passes, too. */
  expected?: readonly number[];
  /** Facts the response decides, and how; `undefined` where it cannot tell. */
  facts?: readonly (readonly [Fact, (response: Exchange) => boolean | undefined])[] | undefined;
}

function jsonOf({ body }: Incoming): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Sends requests, compares the responses, and keeps what was found. Only {@link Seen} keeps values of responses. */
export class Run {
  readonly operations: ContractOperation[];
  readonly seen: Seen;
  readonly findings: Finding[] = [];
  readonly verdicts = new Map<string, { fact: Fact; confirmed: number; contradicted: number }>();
  /** Names of response headers the description does not have. */
  readonly headers = new Set<string>();
  /** Operation and status of what was refused by plan or access right. */
  readonly refused = new Set<string>();
  /** What `--writes` made and could not delete. */
  readonly left: string[] = [];
  requests = 0;
  /** Ends the run when it aborts. */
  signal: AbortSignal | undefined;
  readonly judge: Judge;
  readonly #send: ReturnType<typeof createSender>;
  readonly #progress: (line: string) => void;
  readonly #knownHeaders: Set<string>;

  constructor(
    judge: Judge,
    send: ReturnType<typeof createSender>,
    progress: (line: string) => void,
    signal?: AbortSignal,
  ) {
    this.signal = signal;
    this.judge = judge;
    this.operations = listOperations(judge.description);
    this.seen = new Seen(judge);
    this.#send = send;
    this.#progress = progress;
    const responses = this.operations.flatMap((operation) => operation.responses);
    const declared = responses.flatMap(({ headers }) => Object.keys(headers));
    this.#knownHeaders = new Set([...declared, ...ordinaryHeaders.split(" ")]);
    for (const fact of Object.values(facts)) this.note(fact, undefined, { operation: "", what: "", status: 0 });
  }

  /** Counts what one response says of a fact. */
  note(fact: Fact, holds: boolean | undefined, response: Pick<Finding, "operation" | "what" | "status">): void {
    const { at, says: declared } = fact;
    const verdict = this.verdicts.get(at + declared) ?? { fact, confirmed: 0, contradicted: 0 };
    this.verdicts.set(at + declared, verdict);
    if (holds !== undefined) verdict[holds ? "confirmed" : "contradicted"] += 1;
    const seen = "a response that contradicts this";
    if (holds === false)
      this.findings.push({ kind: "behaviour", ...response, path: "", declared, seen, at, soft: false });
  }

  /** Sends a request that need not belong to an operation. */
  async send(name: string, request: Outgoing): Promise<Incoming> {
    this.requests += 1;
    this.#progress(`${this.requests}. ${name}`);
    const response = await this.#send(request, this.signal);
    for (const header of response.headers.keys())
      if (!this.#knownHeaders.has(header)) this.headers.add(shownHeader(header));
    return response;
  }

  /** Sends a request of an operation, compares the response with the description and keeps the ids it holds. */
  async ask(operation: ContractOperation, request: Ask): Promise<Exchange> {
    const { what, key = "raw", expected, body, input = { path: {}, query: [] } } = request;
    const required = operation.parameters.filter((parameter) => parameter.in === "header" && parameter.required);
    const headers = Object.fromEntries(required.map(({ name, schema }) => [name, String(schema.enum?.at(-1))]));
    const query = new URLSearchParams([...input.query, ...(request.query ?? [])]).toString();
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(input.path[name] ?? ""),
    );
    const response = await this.send(`${operation.id}: ${what}`, {
      method: operation.method,
      path: path + (query === "" ? "" : `?${query}`),
      headers: request.headers ?? headers,
      key,
      body,
    });
    const exchange: Exchange = { ...response, operation, what, given: input.path, expected, json: jsonOf(response) };
    this.findings.push(...judgeResponse(this.judge, exchange));
    if ([402, 403].includes(response.status)) this.refused.add(`${operation.id} ${response.status}`);
    const note = (fact: Fact, holds: boolean | undefined) =>
      this.note(fact, holds, { operation: operation.id, what, status: response.status });
    // A failure of the service tells nothing about a fact.
    const telling = response.status < 500 && response.status !== 429;
    for (const [fact, holds] of telling ? (request.facts ?? []) : []) {
      try {
        note(fact, holds(exchange));
      } catch {
        // The response has another form, which is a finding of its own, so it tells nothing about the fact.
      }
    }
    this.#learn(exchange, note);
    return exchange;
  }

  #learn(exchange: Exchange, note: (fact: Fact, holds: boolean | undefined) => void): void {
    const { description } = this.judge;
    const place = operationPlace(this.judge, exchange.operation);
    const response = inside(description, place, "responses", String(exchange.status));
    const schema = inside(description, response, "content", "application/json", "schema");
    this.seen.places.add(response.at).add(response.target);
    if (schema.node === undefined || exchange.json === undefined) return;
    for (const visit of visitValues(this.judge, [schema], exchange.json)) {
      this.seen.add(visit, exchange.status < 300 ? exchange.given : undefined);
      if (exchange.status < 300) observeValue(visit, note);
      else if (visit.path === "") observeError(exchange, visit.forms.map(componentOf), note);
    }
  }
}
