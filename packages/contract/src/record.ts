import { AsyncLocalStorage } from "node:async_hooks";
import { checkRequest, type WireRequest } from "./check-request.ts";
import { checkResponse, responseFor } from "./check-response.ts";
import { presentProperties } from "./declared-properties.ts";
import { type Description, listOperations } from "./description.ts";
import { operationMatcher } from "./match-operation.ts";
import { isMockAnswer } from "./prism-quirks.ts";
import { schemaValidator } from "./schema-validator.ts";

/** One exchange as the coverage gate counts it. */
export interface Hit {
  operation: string;
  /** Key of the matched response in the description, or the bare status where none matches. */
  status: string;
  /** 7-digit code of an error answer. */
  code?: string;
  /** Parameters of the request as `in:name`. */
  parameters: string[];
  /** Pointers of the body's properties. */
  body: string[];
  /** What is wrong with the request, one line each; only inside {@link sendingInvalid}. */
  faults: string[];
}

/** A request or an answer broke the description. */
export class ContractViolation extends Error {
  override name = "ContractViolation";
  readonly problems: readonly string[];

  constructor(exchange: string, problems: readonly string[]) {
    super(`${exchange} breaks the description:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.problems = problems;
  }
}

const invalidRequests = new AsyncLocalStorage<true>();

/**
 * Runs something whose requests are bad on purpose. Inside, a request without a fault is the violation: a test that
 * believes to send nonsense and does not would prove nothing.
 */
export function sendingInvalid<T>(run: () => Promise<T>): Promise<T> {
  return invalidRequests.run(true, run);
}

/** Whether what runs now was started by {@link sendingInvalid}. */
export function isSendingInvalid(): boolean {
  return invalidRequests.getStore() ?? false;
}

const textOf = async (request: Request) => {
  const body = await request.clone().text();
  return body === "" ? undefined : body;
};

function errorCode(body: string): string | undefined {
  try {
    const code: unknown = JSON.parse(body).code;
    return typeof code === "string" ? code : undefined;
  } catch {
    return undefined;
  }
}

export interface RecorderOptions {
  description: Description;
  /** Receives each exchange that kept to the description. */
  onHit: (hit: Hit) => void;
  /** What sends. Default: the global `fetch`. */
  fetch?: typeof globalThis.fetch;
}

/**
 * Wraps `fetch`: finds the operation from method and URL, never from what a client says it called, and checks both
 * directions with a validator of its own.
 *
 * The fetch it gives throws {@link ContractViolation}.
 */
export function recordingFetch({ description, onHit, fetch = globalThis.fetch }: RecorderOptions): typeof fetch {
  const validate = schemaValidator(description);
  const match = operationMatcher(listOperations(description));
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const exchange = `${request.method} ${url.pathname}${url.search}`;
    const wire: WireRequest = { method: request.method, url, headers: request.headers, body: await textOf(request) };
    const found = match(request.method, url.pathname);
    if (found === undefined) throw new ContractViolation(exchange, ["no operation has this method and path"]);
    const { operation } = found;
    const faults = checkRequest(description, found, wire, validate);
    const meantInvalid = isSendingInvalid();
    if (faults.length > 0 && !meantInvalid) throw new ContractViolation(`${operation.id}: ${exchange}`, faults);
    if (faults.length === 0 && meantInvalid)
      throw new ContractViolation(`${operation.id}: ${exchange}`, ["was meant to be invalid, but nothing is wrong"]);

    const response = await fetch(request);
    const { status, headers } = response;
    const body = await response.clone().text();
    if (!(meantInvalid && isMockAnswer(response))) {
      const problems = checkResponse(description, operation, { status, headers, body }, validate);
      if (problems.length > 0) throw new ContractViolation(`${operation.id}: ${exchange} → ${status}`, problems);
    }
    const code = errorCode(body);
    onHit({
      operation: operation.id,
      status: responseFor(operation, status)?.status ?? String(status),
      ...(code === undefined ? {} : { code }),
      parameters: operation.parameters
        .filter(({ in: place, name }) =>
          place === "query" ? url.searchParams.has(name) : place === "path" || wire.headers.has(name),
        )
        .map(({ in: place, name }) => `${place}:${name}`),
      body: wire.body === undefined || faults.length > 0 ? [] : presentProperties(JSON.parse(wire.body)),
      faults,
    });
    return response;
  };
}
