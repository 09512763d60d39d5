import { checkResponse, responseFor } from "../check-response.ts";
import type { ContractOperation } from "../description.ts";
import { explainBody, type Fault } from "./explain-body.ts";
import { inside, type Judge, type Place, placeOf, type Visit, visitValues } from "./place.ts";
import { shownCode, shownMediaType, shownName, typeName } from "./redact.ts";

/** A response with everything that has to be known of its request. Held in memory only. */
export interface Exchange {
  operation: ContractOperation;
  /** What was asked, such as `no key`. */
  what: string;
  /** Path parameters of the request. */
  given: Record<string, string>;
  /** The statuses the description promises to this request, where it promises any. */
  expected: readonly number[] | undefined;
  status: number;
  headers: Headers;
  body: string;
  /** The body as JSON, `undefined` where it is none. */
  json: unknown;
}

/** A difference between one response and the description. Holds no value of the response that is not a word of an enum. */
export interface Finding extends Omit<Fault, "kind"> {
  kind: Fault["kind"] | "status" | "content type" | "header" | "undeclared" | "code" | "behaviour";
  operation: string;
  what: string;
  status: number;
}

/** Statuses by which a plan or an access right refuses a request, whatever is wrong with it. */
const refusals = [402, 403];

/** The place of an operation in the bundle. */
export const operationPlace = ({ description }: Judge, { path, method }: ContractOperation): Place =>
  inside(description, placeOf(description, "/paths"), path, method.toLowerCase());

/** Names in an object that its schemas, which declare others, do not declare, each with the schema that might. */
function undeclaredNames({ value, forms }: Visit): [name: string, owner: Place][] {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return [];
  const declaring = forms.filter(({ node }) => node?.properties);
  const [owner] = declaring;
  if (owner === undefined || forms.some(({ node }) => node?.additionalProperties)) return [];
  const names = Object.keys(value).filter(
    (name) => !declaring.some(({ node }) => Object.hasOwn(node.properties, name)),
  );
  return names.map((name) => [name, owner]);
}

/**
 * Compares a response with the description. `checkResponse` of the contract tests decides whether it fits; this names what
 * does not, without values.
 */
export function judgeResponse(judge: Judge, exchange: Exchange): Finding[] {
  const { description, validate } = judge;
  const { operation, what, status, headers, body, json, expected } = exchange;
  const findings: Finding[] = [];
  const add = (kind: Finding["kind"], at: string, declared: string, seen: string, extra: Partial<Finding> = {}) =>
    findings.push({ kind, operation: operation.id, what, status, path: "", at, declared, seen, soft: false, ...extra });
  const responses = inside(description, operationPlace(judge, operation), "responses");
  const declared = responseFor(operation, status);
  if (expected && ![...expected, ...refusals].includes(status))
    add("status", responses.at, `${expected.join(" or ")} for ${what}`, String(status));
  if (declared === undefined) {
    if (findings.length === 0)
      add("status", responses.at, operation.responses.map((each) => each.status).join(", "), String(status));
    return findings;
  }
  const response = inside(description, responses, declared.status);
  const type = headers.get("content-type");
  const problems = checkResponse(description, operation, { status, headers, body }, validate);
  const before = findings.length;
  for (const [name, { required }] of Object.entries(declared.headers))
    if (required && !headers.has(name)) add("header", response.target, `the header ${name}`, "absent");
  if (declared.schema === undefined) {
    if (body !== "") add("content type", response.target, "no body", shownMediaType(type));
  } else if (!/^application\/json\b/i.test(type ?? ""))
    add("content type", response.target, "application/json", shownMediaType(type));
  else if (json === undefined) add("content type", response.target, "JSON", "a body that is not JSON");
  else {
    const schema = inside(description, response, "content", "application/json", "schema");
    for (const { kind, at, declared: words, seen, ...rest } of explainBody(judge, schema, json))
      add(kind, at, words, seen, rest);
    for (const visit of problems.length > 0 ? visitValues(judge, [schema], json) : [])
      for (const [name, owner] of undeclaredNames(visit)) {
        const seen = typeName((visit.value as Record<string, unknown>)[name]);
        const { at } = inside(description, owner, "properties");
        add("undeclared", at, "no such property", seen, { path: `${visit.path}/${shownName(name)}` });
      }
    const { code } = Object(json) as { code?: unknown };
    const known = code === undefined || declared.codes.length === 0 || declared.codes.some((each) => each === code);
    if (status >= 400 && !known)
      add("code", response.target, declared.codes.join(", "), shownCode(code, status), { path: "/code", soft: true });
  }
  if (problems.length > 0 && findings.length === before)
    add("form", response.target, "the schema", "a response that breaks it in a way the probe cannot name");
  return findings;
}
