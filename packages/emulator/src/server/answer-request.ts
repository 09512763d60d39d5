import type { ErrorItem } from "../documents.ts";
import { type Core } from "../core.ts";
import { type FaultPlan } from "../faults/fault-plans.ts";
import { datedTitles } from "../generated/error-bodies.ts";
import { responseValidators } from "../generated/answer-validators.ts";
import { requestValidators } from "../generated/request-validators.ts";
import { requestSchemas, routes } from "../generated/routes.ts";
import { handlers } from "../operations/handlers.ts";
import { invalidCode, type OperationCall, type OperationId } from "../operations/operation.ts";
import { hashText } from "../state/random.ts";
import { explainMistakes } from "../validation/explain-mistakes.ts";
import { ApiError, datedErrorBody, gatewayBody, messageOf } from "./api-error.ts";
import { type EmulatorAnswer, type EmulatorRequest } from "./message.ts";
import { betaVersionHeader, hintsOf, versionHeader } from "./hints.ts";
import { type RateLimit } from "./rate-limit.ts";
import { readParameters } from "./read-parameters.ts";
import { type RequestLog } from "./request-log.ts";
import { createRouter, type Route, type RouteMatch } from "./route.ts";

/** What the server needs besides the workspace. */
export interface ServerParts {
  core: Core;
  apiKeys: ReadonlySet<string>;
  /** `null` where no limit is kept. */
  rateLimit: RateLimit | null;
  requestsPerSecond: number;
  /** Refuses what is a hint otherwise. */
  strict: boolean;
  log: RequestLog;
  /** Called for an answer that breaks the description, which is a fault of the emulator. */
  onViolation: (violation: string) => void;
  /** Real milliseconds, to measure with. */
  realNow: () => number;
}

const route = createRouter(routes);
const json = "application/json; charset=utf-8";
const versions = new Set(["2026-03-30"]);
/** The text seen live. */
const unsupportedVersion = `Unsupported or missing Quo-Api-Version header. Supported versions: ${[...versions].join(", ")}`;

const page = (title: string): string =>
  `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>${title}</pre>\n</body>\n</html>\n`;

function html(status: number, title: string): EmulatorAnswer {
  return { status, headers: { "content-type": "text/html; charset=utf-8" }, body: page(title) };
}

/** Answers requests as Quo does: gateway first (version, key, budget), then validation, then the operation. */
export function createAnswerer(parts: ServerParts): (request: EmulatorRequest) => EmulatorAnswer {
  const { core, log } = parts;
  let failures = 0;
  const seed = hashText(core.organizationId());

  /** A correlation id as Quo has them: a 64-bit number as text. */
  function trace(): string {
    failures += 1;
    const high = BigInt(hashText(`${seed}:${failures}`) >>> 1);
    return String(((high << 32n) | BigInt(hashText(`${failures}:${seed}`))) % 9_000_000_000_000_000_000n);
  }

  function failed(match: Route, error: ApiError, headers: Record<string, string>): EmulatorAnswer {
    const body =
      match.surface === "v1" || core.assumptions.datedErrorCodes ? error.body(trace()) : error.datedBody(trace());
    return { status: error.status, headers: { ...headers, "content-type": json }, body: JSON.stringify(body) };
  }

  function refused(match: Route, message: string, headers: Record<string, string>): EmulatorAnswer {
    if (core.assumptions.unauthorizedEnvelope === "documented") {
      return failed(match, new ApiError(match.codes["401"]?.[0] ?? "0300401", message), headers);
    }
    const body = JSON.stringify(gatewayBody(message, "Unauthorized", trace()));
    return { status: 401, headers: { ...headers, "content-type": json }, body };
  }

  /** Version, key and budget; `null` lets the request through. */
  function gate(match: Route, request: EmulatorRequest, headers: Record<string, string>): EmulatorAnswer | null {
    const key = request.header("authorization");
    if (parts.rateLimit !== null) {
      const budget = parts.rateLimit.take(key ?? "", core.clock.now());
      headers["ratelimit"] = `"per-second"; r=${budget.left}; t=${budget.resetSeconds}`;
      headers["ratelimit-policy"] = `"per-second"; q=${parts.requestsPerSecond}; w=1`;
      if (!budget.allowed) {
        const body = JSON.stringify(gatewayBody("Too many requests", "Too Many Requests", trace()));
        return { status: 429, headers: { ...headers, "content-type": json }, body };
      }
    }
    if (match.surface !== "v1") {
      const version = request.header(versionHeader) || request.header(betaVersionHeader);
      if (!version || !versions.has(version)) {
        return failed(match, new ApiError(invalidCode(match), unsupportedVersion), headers);
      }
    }
    if (key === null || key === "") return refused(match, "Missing authorization header", headers);
    if (!parts.apiKeys.has(key)) return refused(match, "Unauthorized", headers);
    return null;
  }

  /** Reads and checks what the operation was sent. */
  function readInput(match: RouteMatch, request: EmulatorRequest): { parameters: unknown; body: unknown } {
    const { id, body: takesBody } = match.route;
    const parameters = readParameters(match, request.query);
    const rules = requestSchemas[id];
    const checkParameters = requestValidators[`${id} parameters`];
    if (checkParameters !== undefined && !checkParameters(parameters)) {
      throw invalid(match.route, explainMistakes(checkParameters.errors ?? [], rules?.parameters ?? {}, parameters));
    }
    if (!takesBody) return { parameters, body: undefined };
    const type = request.header("content-type");
    const text = request.body ?? "";
    const root = (message: string): ApiError =>
      invalid(match.route, [{ path: "/", message, schema: { type: "Object" } }]);
    if (text === "") throw root("Expected a JSON body");
    if (type === null || !/^application\/(json|[\w.+-]+\+json)\s*(;|$)/i.test(type.trim())) {
      throw root("Expected content type application/json");
    }
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      throw root("Expected valid JSON");
    }
    const checkBody = requestValidators[`${id} body`];
    if (checkBody !== undefined && !checkBody(body)) {
      throw invalid(match.route, explainMistakes(checkBody.errors ?? [], rules?.body ?? {}, body));
    }
    return { parameters, body };
  }

  function invalid(match: Route, errors: ErrorItem[]): ApiError {
    // On a call list the named code is for too many participants; everything else is generic.
    const tooMany = errors.some(
      (item) => "path" in item && item.path === "/participants" && item.schema["maxItems"] !== undefined,
    );
    return new ApiError(invalidCode(match, tooMany ? "participants" : undefined), messageOf(errors), errors);
  }

  function run(match: RouteMatch, request: EmulatorRequest, headers: Record<string, string>): EmulatorAnswer {
    const input = readInput(match, request);
    const handle = handlers[match.route.id as OperationId] as (call: OperationCall) => unknown;
    const call = { core, route: match.route, ...input } as unknown as OperationCall;
    const reading = match.route.method === "GET";
    const result = reading ? handle(call) : core.db.transaction(() => handle(call));
    if (!match.route.answersBody) return { status: match.route.success, headers, body: null };
    check(match.route, match.route.success, result);
    return { status: match.route.success, headers: { ...headers, "content-type": json }, body: JSON.stringify(result) };
  }

  function check(match: Route, status: number, body: unknown): void {
    const validate = responseValidators[`${match.id} ${status}`];
    if (validate === undefined || validate(body)) return;
    const [mistake] = validate.errors ?? [];
    const where = `${mistake?.instanceLocation ?? "#"} (${mistake?.keywordLocation ?? "no rule"})`;
    throw new AnswerViolation(`${match.id} made an answer ${status} that breaks the description at ${where}.`);
  }

  function answer(
    match: RouteMatch,
    request: EmulatorRequest,
    plan: FaultPlan | undefined,
    hints: readonly string[],
  ): EmulatorAnswer {
    const headers: Record<string, string> = {};
    try {
      const stopped = gate(match.route, request, headers);
      if (stopped !== null) return stopped;
      if (parts.strict && hints.length > 0) {
        throw new ApiError(invalidCode(match.route), `Refused by the strict emulator: ${hints.join(" ")}`);
      }
      if (plan?.code !== undefined) throw new ApiError(plan.code);
      if (plan?.status !== undefined) return faulty(match.route, plan.status, headers);
      return run(match, request, headers);
    } catch (error) {
      if (error instanceof ApiError) {
        const result = failed(match.route, error, headers);
        const validate = responseValidators[`${match.route.id} ${error.status}`];
        if (validate !== undefined && !validate(JSON.parse(result.body ?? "null"))) {
          parts.onViolation(
            `${match.route.id} made an error answer ${error.status} ${error.code} that breaks the description.`,
          );
        }
        return result;
      }
      parts.onViolation(error instanceof Error ? (error.stack ?? error.message) : String(error));
      const message = `The emulator failed: ${error instanceof Error ? error.message : String(error)}`;
      return failed(match.route, new ApiError(match.route.codes["500"]?.[0] ?? "0301500", message), headers);
    }
  }

  /** An answer a fault plan asked for by status alone. */
  function faulty(match: Route, status: number, headers: Record<string, string>): EmulatorAnswer {
    const [code] = match.codes[String(status)] ?? [];
    if (code !== undefined) return failed(match, new ApiError(code), headers);
    if (match.surface !== "v1" && status !== 429 && datedTitles[status] !== undefined) {
      const body = datedErrorBody(status, "Caused by a fault plan", trace());
      return { status, headers: { ...headers, "content-type": json }, body: JSON.stringify(body) };
    }
    const key = status === 429 ? "Too Many Requests" : "Fault";
    const body = JSON.stringify(gatewayBody("Caused by a fault plan", key, trace()));
    return { status, headers: { ...headers, "content-type": json }, body };
  }

  return (request) => {
    const start = parts.realNow();
    const match = route(request.method, request.path);
    let hints: readonly string[] = [];
    const note = (result: EmulatorAnswer, operation: string | null, fault: FaultPlan | undefined): EmulatorAnswer => {
      if (!log.active) return result;
      log.add({
        at: core.clock.iso(),
        operation,
        method: request.method,
        path: request.path,
        query: request.query,
        requestBody: request.body,
        status: result.status,
        responseBody: result.body,
        mistakes:
          result.status === 400 && result.body !== null
            ? ((JSON.parse(result.body) as { errors?: ErrorItem[] }).errors ?? [])
            : [],
        hints,
        fault: fault === undefined ? null : JSON.stringify(fault),
        durationMs: parts.realNow() - start,
      });
      return result;
    };
    if (match === null) return note(html(404, `Cannot ${request.method} ${escapeHtml(request.path)}`), null, undefined);
    if (request.body !== null && request.body.length > core.assumptions.maxBodyBytes) {
      return note(html(413, "Payload too large"), match.route.id, undefined);
    }
    const plan = core.faults.strike({ operation: match.route.id, path: request.path, body: request.body });
    if (plan?.reset === "before") {
      return note({ status: 0, headers: {}, body: null, wire: { reset: true } }, match.route.id, plan);
    }
    hints = hintsOf(match.route, request);
    const result = answer(match, request, plan, hints);
    if (plan !== undefined) {
      result.wire = {
        ...(plan.latencyMs === undefined ? {} : { delayMs: plan.latencyMs }),
        ...(plan.reset === "after" ? { reset: true } : {}),
        ...(plan.truncateAt === undefined ? {} : { truncateAt: plan.truncateAt }),
      };
    }
    return note(result, match.route.id, plan);
  };
}

/** An answer that breaks the description. */
export class AnswerViolation extends Error {}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
