import { describe, expect, test } from "vitest";
import { readDescription, refName, resolve, type Schema } from "../src/description.ts";
import { bikes } from "./bikes.ts";

describe("a reference inside the bundle", () => {
  test("is followed to its target", () =>
    expect(resolve(bikes, { $ref: "#/components/schemas/BikeId" })).toMatchObject({ pattern: "^BK" }));
  test("is followed over escaped keys", () =>
    expect(resolve<{ $ref?: string }>(bikes, { $ref: "#/paths/~1v1~1bikes/get" })).toMatchObject({
      operationId: "listBikes",
    }));
  test("that points at nothing is an error", () =>
    expect(() => resolve(bikes, { $ref: "#/components/schemas/Car" })).toThrow(
      "#/components/schemas/Car points at nothing.",
    ));
  test("names its component", () => expect(refName("#/components/schemas/Bike")).toBe("Bike"));
});

test("anything else is given back as it is", () => {
  const schema: Schema = { type: "string" };
  expect(resolve(bikes, schema)).toBe(schema);
});

test("the committed bundle is read", () => expect(readDescription().openapi).toMatch(/^3\.1/));
