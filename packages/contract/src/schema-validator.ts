import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import type { Description, Json } from "./description.ts";

// ajv-formats is CommonJS whose types describe an ES module.
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;

/** Validates values against schemas of a bundle; gives one line for each fault. */
export type SchemaValidator = (schema: Json, value: unknown) => string[];

const documentId = "quo:/description";

function repoint(node: Json): Json {
  if (Array.isArray(node)) return node.map(repoint);
  if (node === null || typeof node !== "object") return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, child]) => [
      key,
      key === "$ref" && typeof child === "string" ? `${documentId}${child}` : repoint(child),
    ]),
  );
}

function explain({ instancePath, message = "is wrong", params, keyword }: ErrorObject): string {
  const detail = keyword === "enum" ? `: ${JSON.stringify(params["allowedValues"])}` : "";
  return `${instancePath === "" ? "(whole)" : instancePath} ${message}${detail}`;
}

/**
 * Makes a validator of its own for a bundle (ajv, JSON Schema 2020-12, formats checked). Schemas are compiled when
 * they are first asked for: most runs need few of them.
 */
export function schemaValidator(description: Description): SchemaValidator {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false });
  addFormats(ajv);
  ajv.addSchema({ $id: documentId, components: { schemas: repoint(description.components["schemas"]) } });
  const compiled = new Map<Json, ValidateFunction>();
  return (schema, value) => {
    let validate = compiled.get(schema);
    if (validate === undefined) {
      validate = ajv.compile(repoint(schema));
      compiled.set(schema, validate);
    }
    return validate(value) ? [] : (validate.errors ?? []).map(explain);
  };
}
