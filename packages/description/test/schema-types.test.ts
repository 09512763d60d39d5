import { describe, expect, test } from "vitest";
import type { Schema } from "../src/description.ts";
import { declareSchema, describe as describeSchema, reachableSchemas, schemaType } from "../src/schema-types.ts";
import { bikes } from "./bikes.ts";

describe("the type of a schema", () => {
  test.each<[string, Schema, string]>([
    ["a text", { type: "string" }, "string"],
    ["a number", { type: "integer" }, "number"],
    ["a nullable text", { type: ["string", "null"] }, "string | null"],
    ["a constant", { const: "*" }, `"*"`],
    ["a list", { type: "array", items: { type: "string" } }, "string[]"],
    [
      "a list of several",
      { type: "array", items: { anyOf: [{ type: "string" }, { type: "null" }] } },
      "(string | null)[]",
    ],
    ["several of which two are alike", { anyOf: [{ type: "integer" }, { type: "number" }] }, "number"],
    [
      "all of several",
      { allOf: [{ $ref: "#/components/schemas/Bike" }, { $ref: "#/components/schemas/Paint" }] },
      "Bike & Paint",
    ],
    ["a name", { $ref: "#/components/schemas/BikeId" }, "BikeId"],
    ["an object that may hold anything", { type: "object" }, "Record<string, unknown>"],
    ["an object that may hold nothing", { type: "object", additionalProperties: false }, "Record<string, never>"],
    ["anything", {}, "unknown"],
  ])("of %s", (_, schema, type) => expect(schemaType(bikes, schema, "response")).toBe(type));

  test.each<[string, Schema, string]>([
    [
      "a list, which may be read-only",
      { type: "array", items: { type: ["string", "null"] } },
      "readonly (string | null)[]",
    ],
    ["a named list, which responses use too", { $ref: "#/components/schemas/Colors" }, "Readonly<Colors>"],
    ["a time, which may be a Date", { type: "string", format: "date-time" }, "string | Date"],
    ["a named time", { $ref: "#/components/schemas/Time" }, "Time | Date"],
    [
      "what may be left out, which may be undefined",
      { type: "object", properties: { color: { type: "string" } } },
      "{\n  color?: string | undefined;\n}",
    ],
  ])("of %s in a request", (_, schema, type) => {
    const named: Record<string, Schema> = {
      Colors: { type: "array", items: { type: "string" } },
      Time: { type: "string", format: "date-time" },
    };
    expect(schemaType({ ...bikes, components: { schemas: named } }, schema, "request")).toBe(type);
  });

  test("of an open enum is closed in requests and open in answers", () => {
    const color = { $ref: "#/components/schemas/Color" };
    expect(schemaType(bikes, color, "request")).toBe("Color");
    expect(schemaType(bikes, color, "response")).toBe("Color | (string & {})");
    expect(schemaType(bikes, { enum: ["a", "b"], "x-quo-open": true }, "response")).toBe(`"a" | "b" | (string & {})`);
    expect(schemaType(bikes, { enum: ["a", "b"], "x-quo-open": true }, "request")).toBe(`"a" | "b"`);
  });
});

describe("a declared schema", () => {
  const bike = declareSchema(bikes, "Bike", "response");
  test("of an object is an interface with its comment", () =>
    expect(bike).toMatch(/^\/\*\* A bike\. \*\/\nexport interface Bike \{\n/));
  test("marks what may be left out", () => {
    expect(bike).toContain("  id: BikeId;");
    expect(bike).toContain("  parts?: (string | number)[];");
  });
  test("quotes names that need it", () => expect(bike).toContain(`  "gear-count"?: number | null;`));
  test("says what a deprecated property is replaced by", () => expect(bike).toContain("@deprecated Use `parts`."));
  test("of anything else is an alias", () => {
    expect(declareSchema(bikes, "Color", "response")).toBe(`/** A color. */\nexport type Color = "red" | "blue";\n`);
    expect(declareSchema(bikes, "Vehicle", "response")).toBe("export type Vehicle = Bike | null;\n");
  });
  test("that nobody has is an error", () =>
    expect(() => declareSchema(bikes, "Car", "response")).toThrow("There is no schema Car."));
});

test("a comment tells limits and defaults the type cannot hold", () => {
  expect(describeSchema({ description: "A page.", minimum: 1, maximum: 50, default: 10 })).toContain(
    "Default: `10`. 1 to 50.",
  );
  expect(describeSchema({ minLength: 1, maxLength: 9 })).toBe("/** 1 to 9 characters. */\n");
  expect(describeSchema({ minItems: 1, maxItems: 9 }, "Bikes.")).toContain("1 to 9 items.");
});

test("the schemas that can be reached are found, each once", () => {
  expect([...reachableSchemas(bikes, [{ $ref: "#/components/schemas/Page" }])].sort()).toEqual([
    "Bike",
    "BikeId",
    "Color",
    "Page",
  ]);
  expect([...reachableSchemas(bikes, [{ oneOf: [{ $ref: "#/components/schemas/BikeId" }] }])]).toEqual(["BikeId"]);
});

describe("closed alternatives", () => {
  const link = (name: string): Schema => ({
    type: "object",
    additionalProperties: false,
    required: [name],
    properties: { [name]: { type: "string" } },
  });
  const schemas = {
    ForBike: link("bikeId"),
    ForRider: link("riderId"),
    Link: { oneOf: [{ $ref: "#/components/schemas/ForBike" }, { $ref: "#/components/schemas/ForRider" }] },
  };

  test("exclude each other's properties, which a union alone would let through", () => {
    const declared = declareSchema({ ...bikes, components: { schemas } }, "ForBike", "request");
    expect(declared).toContain("bikeId: string;");
    expect(declared).toContain("riderId?: undefined;");
  });

  test("exclude nothing while one of them is open", () => {
    const open = { ...schemas, ForRider: { ...schemas.ForRider, additionalProperties: true } };
    expect(declareSchema({ ...bikes, components: { schemas: open } }, "ForBike", "request")).not.toContain("riderId");
  });
});
