import { findUndeclared } from "./declared-properties.ts";
import type { ContractOperation, ContractResponse, Description } from "./description.ts";
import type { SchemaValidator } from "./schema-validator.ts";

/** An answer as it stands on the wire. */
export interface WireResponse {
  status: number;
  headers: Headers;
  body: string;
}

/** The declared response an answer belongs to: its status, else its family (`2XX`), else `default`. */
export function responseFor(operation: ContractOperation, status: number): ContractResponse | undefined {
  const keys = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  for (const key of keys) {
    const found = operation.responses.find((response) => response.status.toUpperCase() === key.toUpperCase());
    if (found) return found;
  }
  return undefined;
}

/** Everything that is wrong with an answer, one line each; empty when it keeps to the description. */
export function checkResponse(
  description: Description,
  operation: ContractOperation,
  response: WireResponse,
  validate: SchemaValidator,
): string[] {
  const declared = responseFor(operation, response.status);
  if (declared === undefined) return [`status ${response.status} is not documented`];
  const problems: string[] = [];
  for (const [name, { required, schema }] of Object.entries(declared.headers)) {
    const value = response.headers.get(name);
    if (value === null && required) problems.push(`answer lacks the header ${name}`);
    if (value !== null) problems.push(...validate(schema, value).map((fault) => `answer header ${name} ${fault}`));
  }
  if (declared.schema === undefined)
    return response.body === "" ? problems : [...problems, "answer has a body, and none is documented"];
  const type = response.headers.get("content-type") ?? "";
  if (!/^application\/json\b/i.test(type)) return [...problems, `answer is ${type || "untyped"}, not application/json`];
  let value: unknown;
  try {
    value = JSON.parse(response.body);
  } catch {
    return [...problems, "answer is not JSON"];
  }
  return [
    ...problems,
    ...validate(declared.schema, value).map((fault) => `answer ${fault}`),
    ...findUndeclared(description, [declared.schema], value).map((pointer) => `answer ${pointer} is not declared`),
  ];
}
