import { describe, expect, test } from "vitest";
import type { Description, Schema } from "@quo-api/description";
import { contentOf, parameterField, typeInWords } from "../../generator/fields.ts";

const schemas: Record<string, Schema> = {
  PhoneNumberId: { type: "string", pattern: "^PN(.*)$", description: "Id of a Quo number." },
  Colour: { type: "string", enum: ["red", "blue"], "x-quo-open": true },
  Bell: { type: "object", required: ["loud"], properties: { loud: { type: "boolean" } } },
  Horn: { type: "object", properties: { tune: { type: "string" } } },
  Node: { type: "object", properties: { child: { $ref: "#/components/schemas/Node" }, name: { type: "string" } } },
};
const description = { components: { schemas } } as unknown as Description;
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const only = (property: Schema) =>
  contentOf(description, { type: "object", properties: { it: property } }, "body").fields[0];

describe("types in words", () => {
  test.each<[string, Schema]>([
    ["string", { type: "string" }],
    ["string or null", { type: ["string", "null"] }],
    ["string or null", { anyOf: [ref("PhoneNumberId"), { type: "null" }] }],
    ["array of strings", { type: "array", items: ref("PhoneNumberId") }],
    ["array of objects or null", { type: ["array", "null"], items: ref("Bell") }],
    ["string or boolean", { anyOf: [{ type: "string" }, { type: "boolean" }] }],
    ["object", { oneOf: [ref("Bell"), ref("Horn")] }],
    ["string", { const: "on" }],
    ["anything", {}],
  ])("%s", (words, schema) => expect(typeInWords(description, schema)).toBe(words));
});

describe("fields", () => {
  test("a reference keeps its name, its limits, and the description beside it", () => {
    expect(only({ ...ref("PhoneNumberId"), description: "Where to send from." })).toMatchObject({
      anchor: "body.it",
      schema: "PhoneNumberId",
      description: "Where to send from.",
      limits: ["starts with `PN`"],
    });
  });

  test.each<[string, Schema]>([
    ["1 to 10 items", { type: "array", minItems: 1, maxItems: 10, items: {} }],
    ["exactly 1 item", { type: "array", minItems: 1, maxItems: 1, items: {} }],
    ["at least 1 character", { type: "string", minLength: 1 }],
    ["at most 50", { type: "integer", maximum: 50 }],
    ["default `10`", { type: "integer", default: 10 }],
    ["format `uri`", { type: "string", format: "uri" }],
    ["no other fields", { type: "object", additionalProperties: false, properties: { a: {} } }],
  ])("%s is told as a limit", (limit, schema) => expect(only(schema)?.limits).toEqual([limit]));

  test("an open enum gives its known values, also inside a list", () => {
    expect(only({ type: "array", items: ref("Colour") })).toMatchObject({ values: ['"red"', '"blue"'], open: true });
  });

  test("a field tells how sure its fact is, also one that may be null", () => {
    const moment: Schema = { anyOf: [{ type: "string" }, { type: "null" }], "x-quo-confidence": "medium" };
    expect(only(moment)?.confidence).toBe("medium");
    expect(only({ type: "string" })).not.toHaveProperty("confidence");
  });

  test("fields of list items are linked without a number", () => {
    expect(only({ type: "array", items: ref("Bell") })?.fields[0]).toMatchObject({
      anchor: "body.it.loud",
      required: true,
    });
  });

  test("parts of an allOf are one object", () => {
    const fields = only({ allOf: [ref("Bell"), ref("Horn")] })?.fields;
    expect(fields?.map(({ name, required }) => [name, required])).toEqual([
      ["loud", true],
      ["tune", false],
    ]);
  });

  test("each shape of a oneOf has a title and an anchor of its own", () => {
    const shapes = only({ oneOf: [ref("Bell"), ref("Horn")] })?.shapes;
    expect(shapes?.map(({ title, anchor, fields }) => [title, anchor, fields[0]?.anchor])).toEqual([
      ["Bell", "body.it.Bell", "body.it.Bell.loud"],
      ["Horn", "body.it.Horn", "body.it.Horn.tune"],
    ]);
  });

  test("many shapes are listed without their fields", () => {
    const many = Array.from({ length: 9 }, () => ref("Bell"));
    expect(only({ oneOf: many })?.shapes.map(({ fields }) => fields.length)).toEqual(many.map(() => 0));
  });

  test("a schema inside itself ends there", () => {
    expect(contentOf(description, ref("Node"), "field").fields[0]?.fields).toEqual([]);
  });

  test("a deprecated parameter names its replacement", () => {
    const since = { name: "since", in: "query", schema: { type: "string" }, deprecated: true } as const;
    expect(parameterField(description, { ...since, "x-quo-replaced-by": "createdBefore" })).toMatchObject({
      anchor: "query.since",
      deprecated: true,
      replacedBy: "createdBefore",
    });
  });
});
