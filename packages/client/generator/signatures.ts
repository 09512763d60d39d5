import {
  describe,
  type Description,
  docComment,
  type Operation,
  optionalProperty,
  type Parameter,
  propertyKey,
  resolve,
  type Schema,
  schemaType,
  successOf,
  unwrapOf,
} from "@quo-api/description";
import { formatCode } from "@quo-api/description/write";

export const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Name of the standalone function: the operation id without its version; v1 webhooks say `Legacy` to tell them from the beta. */
export function functionName(operation: Operation): string {
  const name = operation.id.replace(/_v1$/, "");
  return operation.resource.startsWith("legacy") ? name.replace(/^[a-z]+/, (verb) => `${verb}Legacy`) : name;
}

export const queryOf = (operation: Operation) => operation.parameters.filter((parameter) => parameter.in === "query");
const pathOf = (operation: Operation) => operation.parameters.filter((parameter) => parameter.in === "path");
export const queryName = (operation: Operation) => `${pascal(functionName(operation))}Query`;

/** A parameter with a default may be left out: the client sends the default. */
const isRequired = (description: Description, parameter: Parameter) =>
  parameter.required === true && resolve(description, parameter.schema).default === undefined;

/** Whether a query parameter keeps what is in a list. An empty list then matches nothing. */
export const isListFilter = (description: Description, parameter: Parameter) =>
  !parameter.required && [resolve(description, parameter.schema).type].flat().includes("array");

function parameterComment(description: Description, parameter: Parameter, indent: string): string {
  const { default: fallback, minimum, maximum, minItems, maxItems } = resolve(description, parameter.schema);
  const filter = isListFilter(description, parameter) ? " An empty list matches nothing and sends no request." : "";
  const note: Schema = {
    description: `${parameter.description ?? ""}${filter}`,
    ...(parameter.deprecated ? { deprecated: true, "x-quo-replaced-by": parameter["x-quo-replaced-by"] ?? "" } : {}),
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(minimum === undefined || maximum === undefined ? {} : { minimum, maximum }),
    ...(minItems === undefined || maxItems === undefined ? {} : { minItems, maxItems }),
  };
  return describe(note, undefined, indent);
}

export function declareQuery(description: Description, operation: Operation): string {
  const lines = queryOf(operation).map((parameter) => {
    const type = schemaType(description, parameter.schema, "request", "  ");
    const property = isRequired(description, parameter)
      ? `${propertyKey(parameter.name)}: ${type}`
      : optionalProperty(propertyKey(parameter.name), type, "request");
    return `${parameterComment(description, parameter, "  ")}  ${property};\n`;
  });
  return `/** Query of {@link ${pascal(operation.resource)}.${operation.name}}. */\nexport interface ${queryName(operation)} {\n${lines.join("")}}\n`;
}

/** The written-out parameters, result and doc comment of one method. */
export interface Signature {
  operation: Operation;
  parameters: { name: string; type: string; optional: boolean; doc: string }[];
  result: string;
}

export function signatureOf(description: Description, operation: Operation): Signature {
  const parameters = pathOf(operation).map((parameter) => ({
    name: parameter.name,
    type: schemaType(description, parameter.schema, "request"),
    optional: false,
    doc: parameter.description ?? "",
  }));
  if (operation.body) {
    parameters.push({
      name: "body",
      type: schemaType(description, operation.body.schema, "request"),
      optional: false,
      doc: "What to send.",
    });
  } else if (queryOf(operation).length > 0) {
    const optional = !queryOf(operation).some((parameter) => isRequired(description, parameter));
    parameters.push({ name: "query", type: queryName(operation), optional, doc: "What to list." });
  }
  return { operation, parameters, result: resultOf(description, operation) };
}

function resultOf(description: Description, operation: Operation): string {
  const { schema } = successOf(operation);
  const unwrap = unwrapOf(description, operation);
  if (unwrap === "none" || schema === undefined) return "Answer<void>";
  const { properties = {} } = resolve(description, schema);
  if (unwrap === "page")
    return `Pages<${schemaType(description, properties[operation.pagination?.items ?? ""]?.items ?? {}, "response")}>`;
  const type = schemaType(description, unwrap === "data" ? (properties["data"] ?? {}) : schema, "response");
  return `Answer<${type}>`;
}

/** Writes the example call of a method from the description's own example data. */
export function exampleCall(description: Description, operation: Operation): string {
  const values: unknown[] = pathOf(operation).map(({ example }) => example);
  const [request] = Object.values(operation.body?.examples ?? {});
  if (request) values.push(resolve(description, request).value);
  const needed = queryOf(operation).filter((parameter) => isRequired(description, parameter));
  if (needed.length > 0) values.push(Object.fromEntries(needed.map(({ name, example }) => [name, example])));
  const call = `quo.${operation.resource}.${operation.name}(${values.map((value) => JSON.stringify(value)).join(", ")})`;
  switch (unwrapOf(description, operation)) {
    case "none":
      return `await ${call};`;
    case "page":
      return `for await (const item of ${call}) console.log(item);`;
    default:
      return `const result = await ${call};`;
  }
}

/**
 * Writes the doc comment of a method.
 *
 * @param note What to say after the description.
 */
export async function methodComment(
  description: Description,
  { operation, parameters }: Signature,
  note?: string,
): Promise<string> {
  const example = (await formatCode("example.mts", exampleCall(description, operation))).trim();
  const codes = (status: number, listed: string[] | undefined) =>
    listed?.length ? `${status}: ${listed.join(", ")}` : String(status);
  const failures = operation.responses
    .filter(({ status }) => status >= 400)
    .map(({ status, response }) => codes(status, response["x-quo-error-codes"]));
  return docComment([
    [operation.description, note].filter(Boolean).join("\n\n"),
    `\`${operation.method} ${operation.path}\`, operation \`${operation.id}\`${operation.stability === "beta" ? ", beta" : ""}.`,
    operation.object.deprecated ? "@deprecated" : undefined,
    ...parameters.map(({ name, doc }) => `@param ${name} ${doc}`),
    `@throws {QuoApiError} ${failures.join("; ")}.`,
    operation.id === "sendMessage_v1"
      ? "@throws {SendOutcomeUnknownError} when the text may or may not have been sent."
      : undefined,
    `@example\n\`\`\`ts\n${example}\n\`\`\``,
  ]);
}

export const parameterList = ({ parameters }: Signature) =>
  [
    ...parameters.map(({ name, type, optional }) => `${name}${optional ? "?" : ""}: ${type}`),
    "options?: RequestOptions",
  ].join(", ");
