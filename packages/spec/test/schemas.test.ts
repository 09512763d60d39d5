import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { events, operations } from "../src/index.ts";

const folder = new URL("../generated/schemas/", import.meta.url);
const schemas = readdirSync(folder).map((file): { $id: string; title: string } =>
  JSON.parse(readFileSync(new URL(file, folder), "utf8")),
);
const examples: {
  operations: Record<string, { responses: Record<string, Record<string, unknown>> }>;
  events: Record<string, Record<string, unknown>>;
} = JSON.parse(readFileSync(new URL("../generated/examples.json", import.meta.url), "utf8"));

const ajv = new Ajv2020({ strict: false, allErrors: true, schemas });
addFormats.default(ajv);

const check = (schema: string, value: unknown) => {
  const validate = ajv.getSchema(`quo-api:/schemas/${schema}.json`);
  if (!validate) throw new Error(`There is no schema ${schema}.`);
  return validate(value) ? [] : validate.errors;
};

describe("the JSON Schemas", () => {
  it("compile, each by its own id", () => {
    for (const { $id } of schemas) expect(ajv.getSchema($id), $id).toBeTypeOf("function");
  });

  it("are named after their files", () => {
    for (const { $id, title } of schemas) expect($id).toBe(`quo-api:/schemas/${title}.json`);
  });

  it.each(Object.values(events))("accept every example of $key", ({ key, schema }) => {
    const named = Object.entries(examples.events[key] ?? {});
    expect(named.length).toBeGreaterThan(0);
    for (const [name, value] of named) expect(check(schema, value), name).toEqual([]);
  });

  it("accept every example error, of which each code of each operation has one", () => {
    for (const { id, errorCodes } of Object.values(operations)) {
      for (const [status, codes] of Object.entries(errorCodes)) {
        const bodies = Object.values(examples.operations[id]?.responses[status] ?? {});
        for (const body of bodies)
          expect(
            ["ErrorBody", "DatedErrorBody", "GatewayErrorBody"].map((schema) => check(schema, body)),
            `${id} ${status}`,
          ).toContainEqual([]);
        const shown = bodies.map((body) => (body as { code?: string }).code);
        for (const code of codes as readonly string[]) expect(shown, `${id} ${status}`).toContain(code);
      }
    }
  });
});
