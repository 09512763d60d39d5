import {
  declareSchema,
  describe,
  type Description,
  docComment,
  type ErrorFact,
  listOperations,
  type Operation,
  type Position,
  reachableSchemas,
  resolve,
  type Schema,
  type StatusErrorFact,
  unwrapOf,
} from "@quo-api/description";
import { banner, formatCode, type GeneratedFiles } from "@quo-api/description/write";
import {
  declareQuery,
  functionName,
  isListFilter,
  methodComment,
  parameterList,
  pascal,
  queryName,
  queryOf,
  type Signature,
  signatureOf,
} from "./signatures.ts";
import { openapiTypes } from "./openapi-types.ts";

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Methods of a resource that are written by hand, beside the generated ones. */
interface MethodsByHand {
  /** Where they are, in `packages/client/src`. */
  module: string;
  /** Names of the interface and of the object in that module. */
  type: string;
  value: string;
  /** What the comments of generated methods say about them, by method. */
  notes: Record<string, string>;
}

const methodsByHand: Record<string, MethodsByHand> = {
  contacts: {
    module: "contacts/contact-methods.ts",
    type: "ContactMethods",
    value: "contactMethods",
    notes: {
      create: "{@link Contacts.upsert} creates a contact or changes the one that is there.",
      update: "{@link Contacts.merge} changes a part and keeps the rest.",
    },
  },
};

const words = { page: "page", data: "data", none: "nothing", bare: "all" } as const;

/** The arguments of `operation(…)`: what the runtime needs to know to make the request. Everything else is type and comment. */
export function descriptorArguments(description: Description, operation: Operation): string {
  const { id, method, path, pagination } = operation;
  const repeatable = ["GET", "PUT", "DELETE"].includes(method);
  const beta = operation.surface !== "v1";
  // The runtime reads these off method and path. A description that breaks the rule must not be misread in silence.
  if (repeatable && operation.retry !== "safe")
    throw new Error(`${id}: the client takes every ${method} for repeatable.`);
  if (beta === path.startsWith("/v1/")) throw new Error(`${id}: the client takes paths without /v1 for beta.`);
  const cursor = beta ? "after nextCursor data" : "pageToken nextPageToken data";
  if (pagination && cursor !== `${pagination.cursor} ${pagination.next} ${pagination.items}`)
    throw new Error(`${id}: the client pages ${beta ? "beta" : "v1"} lists by ${cursor}.`);
  const input = operation.body ? "body" : queryOf(operation).length > 0 ? "query" : "";
  const defaults = Object.fromEntries(
    queryOf(operation).flatMap((parameter) => {
      const { default: fallback } = resolve(description, parameter.schema);
      return parameter.required && fallback !== undefined ? [[parameter.name, fallback]] : [];
    }),
  );
  const properties = operation.body ? (resolve(description, operation.body.schema).properties ?? {}) : {};
  const replaced = Object.fromEntries(
    [...queryOf(operation).map((parameter) => [parameter.name, parameter] as const), ...Object.entries(properties)]
      .filter(([, { deprecated }]) => deprecated)
      .map(([name, old]) => [name, old["x-quo-replaced-by"]]),
  );
  const filters = queryOf(operation)
    .filter((parameter) => isListFilter(description, parameter))
    .map(({ name }) => name);
  if (filters.length > 0 && !pagination)
    throw new Error(`${id}: the client makes the empty result of an empty ${filters[0]} for lists with pages only.`);
  const commaLists = queryOf(operation).flatMap(({ name, explode }) => (explode === false ? [name] : []));
  const extras = {
    ...(operation.retry === "safe" && !repeatable ? { safe: true } : {}),
    ...(Object.keys(defaults).length > 0 ? { defaults } : {}),
    ...(filters.length > 0 ? { filters } : {}),
    ...(Object.keys(replaced).length > 0 ? { replaced } : {}),
    ...(commaLists.length > 0 ? { commaLists } : {}),
  };
  const values: unknown[] = [id, `${method} ${path}`, input, words[unwrapOf(description, operation)]];
  if (Object.keys(extras).length > 0) values.push(extras);
  return values.map((value) => JSON.stringify(value)).join(", ");
}

/** The first sentence of a description. */
const firstSentence = (text: string) => /^[^]*?[.](?=\s|$)/.exec(text)?.[0].replaceAll(/\s+/g, " ") ?? text;

async function resourceFile(
  description: Description,
  resource: string,
  signatures: Signature[],
  models: Set<string>,
): Promise<string> {
  const type = pascal(resource);
  const methods: string[] = [];
  const functions: string[] = [];
  const bindings: string[] = [];
  for (const signature of signatures) {
    const { operation, result } = signature;
    const name = functionName(operation);
    const comment = await methodComment(description, signature, methodsByHand[resource]?.notes[operation.name]);
    methods.push(`${comment}${operation.name}(${parameterList(signature)}): ${result};\n`);
    functions.push(
      docComment([
        firstSentence(operation.description),
        `The standalone function of {@link ${type}.${operation.name}}.`,
      ]) +
        `export const ${name}: (quo: Transport, ${parameterList(signature)}) => ${result} = /* @__PURE__ */ operation(${descriptorArguments(description, operation)});\n`,
    );
    bindings.push(`${operation.name}: ${name}`);
  }
  const byHand = methodsByHand[resource];
  const heritage = byHand ? ` extends ${byHand.type}` : "";
  const body = `${docComment([`Operations on \`quo.${resource}\`.`])}export interface ${type}${heritage} {\n${methods.join("\n")}}\n\n${functions.join("\n")}
/** All operations of {@link ${type}}, for {@link createQuoClient} to bind. */
export const ${resource} = { ${bindings.join(", ")} };\n`;
  const used = [...models]
    .filter((model) => new RegExp(`\\b${model}\\b`).test(body.replaceAll(/\/\*\*[^]*?\*\//g, "")))
    .sort();
  const imports = [
    used.length > 0 ? `import type { ${used.join(", ")} } from "../models.ts";` : "",
    /\bAnswer</.test(body) ? `import type { Answer } from "../../answer.ts";` : "",
    byHand ? `import type { ${byHand.type} } from "../../${byHand.module}";` : "",
    `import { operation } from "../../operation.ts";`,
    /\bPages</.test(body) ? `import type { Pages } from "../../pages.ts";` : "",
    `import type { RequestOptions, Transport } from "../../transport.ts";`,
  ];
  return formatCode(`${resource}.ts`, `${banner}${imports.filter(Boolean).join("\n")}\n\n${body}`);
}

/** Which schemas the client's types reach, and from which side. A schema used on both sides is written as an answer's. */
export function clientSchemas(description: Description, operations: Operation[]): Map<string, Position> {
  const requests = operations.flatMap((operation) => [
    ...(operation.body ? [operation.body.schema] : []),
    ...operation.parameters.filter((parameter) => parameter.in !== "header").map(({ schema }) => schema),
  ]);
  const answers = operations.flatMap(({ responses }) => responses.flatMap(({ schema }) => (schema ? [schema] : [])));
  const positions = new Map<string, Position>();
  for (const name of reachableSchemas(description, requests)) positions.set(name, "request");
  for (const name of reachableSchemas(description, answers)) positions.set(name, "response");
  return positions;
}

/**
 * Declares an id so that one kind is not taken for another, while plain strings still fit: the mark is optional, so
 * only ids that came out of the API carry it.
 */
function declareId(description: Description, name: string): string {
  const schema = description.components.schemas[name] ?? {};
  // The one id that stands for two kinds.
  const type = name === "ActivityId" ? "CallId | MessageId" : `string & { readonly __id?: "${name}" }`;
  return `${describe(schema)}export type ${name} = ${type};\n`;
}

const e164 = `/**
 * A phone number in E.164 form, \`+\` and up to 15 digits with the country code first. Any string is one, unless
 * {@link TypeChoices} says that it must look like one.
 */
export type E164 = TypeChoices extends { e164: "checked" } ? \`+\${bigint}\` : string;
`;

const isId = ({ type, pattern, enum: values }: Schema, name: string) =>
  type === "string" && pattern !== undefined && values === undefined && name.endsWith("Id");

async function modelsFile(
  description: Description,
  operations: Operation[],
  positions: Map<string, Position>,
): Promise<string> {
  const declarations = [...positions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, position]) => {
      if (name === "E164") return e164;
      return isId(description.components.schemas[name] ?? {}, name)
        ? declareId(description, name)
        : declareSchema(description, name, position);
    });
  const queries = operations
    .filter((operation) => queryOf(operation).length > 0)
    .map((operation) => declareQuery(description, operation));
  const imports = `import type { TypeChoices } from "../type-choices.ts";\n\n`;
  return formatCode("models.ts", banner + imports + [...declarations, ...queries].join("\n"));
}

function errorCodesFile(errors: Record<string, ErrorFact>): Promise<string> {
  const codes = Object.keys(errors).sort();
  const lines = codes.map(
    (code) =>
      `${docComment([`${errors[code]?.title} (${errors[code]?.status}), ${errors[code]?.resources.join(" and ")}.`], "  ")}  | "${code}"\n`,
  );
  const unlike = Object.entries(errors)
    .filter(([, { status, retryable }]) => retryable !== (status === 408 || status === 429 || status >= 500))
    .map(([code]) => code);
  return formatCode(
    "error-codes.ts",
    `${banner}/** The error codes known today. Quo adds codes without notice, so every other string is one too. */
export type QuoErrorCode =\n${lines.join("")}  | (string & {});

/** Codes whose \`retryable\` differs from what their status suggests: 408, 429 and 5xx are retryable, the rest is not. */
export const retryableUnlikeTheirStatus: readonly string[] = ${JSON.stringify(unlike)};\n`,
  );
}

function remediesFile(errors: Record<string, ErrorFact>, byStatus: Record<string, StatusErrorFact>): Promise<string> {
  const remedies = Object.fromEntries(
    Object.entries({ ...byStatus, ...errors }).map(([codeOrStatus, { remedy }]) => [codeOrStatus, remedy]),
  );
  return formatCode(
    "remedies.ts",
    `${banner}/** What to do about each error, by its code, or by its HTTP status where it has no code. */\nexport const remedies: Readonly<Record<string, string>> = ${JSON.stringify(remedies)};\n`,
  );
}

/** Everything that `packages/client/src/generated` holds. */
export async function clientFiles(
  description: Description,
  errors: Record<string, ErrorFact>,
  byStatus: Record<string, StatusErrorFact>,
): Promise<GeneratedFiles> {
  const operations = listOperations(description);
  const positions = clientSchemas(description, operations);
  const models = new Set([...positions.keys(), ...operations.map(queryName)]);
  const resources = Map.groupBy(
    operations.map((operation) => signatureOf(description, operation)),
    ({ operation }) => operation.resource,
  );
  const files: GeneratedFiles = {
    "openapi.ts": await formatCode("openapi.ts", banner + openapiTypes(description)),
    "models.ts": await modelsFile(description, operations, positions),
    "error-codes.ts": await errorCodesFile(errors),
    "remedies.ts": await remediesFile(errors, byStatus),
  };
  for (const [resource, signatures] of resources)
    files[`resources/${kebab(resource)}.ts`] = await resourceFile(description, resource, signatures, models);
  const extended = [...resources.keys()].flatMap((resource) => methodsByHand[resource] ?? []);
  const bound = [...resources.keys()].map((resource) => {
    const byHand = methodsByHand[resource];
    // A bundler keeps a spread object that nobody uses, because a getter in it could have effects.
    return byHand ? `${resource}: /* @__PURE__ */ Object.assign({}, ${resource}, ${byHand.value})` : resource;
  });
  files["resources.ts"] = await formatCode(
    "resources.ts",
    `${banner}${extended.map(({ module, value }) => `import { ${value} } from "../${module}";\n`).join("")}${[...resources.keys()].map((resource) => `import { ${resource}, type ${pascal(resource)} } from "./resources/${kebab(resource)}.ts";`).join("\n")}

/** Every resource of the API. */
export interface Resources {
${[...resources.keys()].map((resource) => `  readonly ${resource}: ${pascal(resource)};`).join("\n")}
}

/** Every method, by resource. */
export const resources = { ${bound.join(", ")} };\n`,
  );
  files["functions.ts"] = await formatCode(
    "functions.ts",
    `${banner}${[...resources].map(([resource, signatures]) => `export { ${signatures.map(({ operation }) => functionName(operation)).join(", ")}, type ${pascal(resource)} } from "./resources/${kebab(resource)}.ts";`).join("\n")}\n`,
  );
  return files;
}
