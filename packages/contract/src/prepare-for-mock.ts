import { type Description, type Json, resolve } from "./description.ts";
import type { SchemaValidator } from "./schema-validator.ts";

/** A description a mock can serve, and what stood in the way. */
export interface PreparedDescription {
  description: Description;
  /** Answers without an example, and examples that break their schema; the mock would send nonsense for these. */
  problems: string[];
}

function isQueryArray(description: Description, node: Json): boolean {
  return node.in === "query" && resolve(description, node.schema)?.type === "array";
}

/**
 * Makes the copy of a bundle that Prism is fed:
 * - query arrays say `explode` outright, because Prism as a library reads a missing one as false;
 * - `callbacks` go, because Prism really calls them, and `webhooks`, which it does not read;
 * - examples stand in the answers themselves, each checked here: without one Prism makes up an id called "string".
 */
export function prepareForMock(original: Description, validate: SchemaValidator): PreparedDescription {
  const problems: string[] = [];
  const description = structuredClone(original);
  delete description.webhooks;

  const explodeArrays = (parameters: Json[]) => {
    for (const parameter of parameters.map((reference) => resolve(original, reference))) {
      if (isQueryArray(original, parameter)) parameter.explode ??= true;
    }
    return parameters;
  };
  const inlineExamples = (place: string, response: Json) => {
    const media = response.content?.["application/json"];
    if (media === undefined) return response;
    const examples = Object.entries<Json>(media.examples ?? {}).map(([name, reference]) => {
      const { value } = resolve(original, reference);
      problems.push(...validate(media.schema, value).map((fault) => `${place}, example ${name}: ${fault}`));
      return [name, { value }];
    });
    if (examples.length === 0) problems.push(`${place} has no example`);
    return { ...response, content: { "application/json": { ...media, examples: Object.fromEntries(examples) } } };
  };

  for (const [path, item] of Object.entries(description.paths)) {
    if (item.parameters)
      item.parameters = explodeArrays(item.parameters.map((p: Json) => structuredClone(resolve(original, p))));
    for (const [method, operation] of Object.entries<Json>(item)) {
      if (operation?.responses === undefined) continue;
      delete operation.callbacks;
      operation.parameters = explodeArrays(
        (operation.parameters ?? []).map((p: Json) => structuredClone(resolve(original, p))),
      );
      operation.responses = Object.fromEntries(
        Object.entries<Json>(operation.responses).map(([status, reference]) => [
          status,
          inlineExamples(`${method.toUpperCase()} ${path} ${status}`, resolve(original, reference)),
        ]),
      );
    }
  }
  return { description, problems };
}
