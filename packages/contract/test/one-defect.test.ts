import { describe, expect, test } from "vitest";
import { completeValue } from "../src/complete-value.ts";
import { breakValue } from "../src/one-defect.ts";
import { schemaValidator } from "../src/schema-validator.ts";
import { smallApi } from "./small-api.ts";

const validate = schemaValidator(smallApi);
const newBike = { $ref: "#/components/schemas/NewBike" };

describe("defects of a value", () => {
  const labels = (schema: object, value: unknown) =>
    breakValue(smallApi, schema, value)
      .filter((defect) => validate(schema, defect.value).length > 0)
      .map(({ label }) => label);

  test.each<[object, unknown, string]>([
    [{ type: "integer", minimum: 1 }, 3, "below the minimum"],
    [{ type: "integer", maximum: 5 }, 3, "above the maximum"],
    [{ type: "integer" }, 3, "not whole"],
    [{ type: "string", minLength: 1 }, "a", "empty"],
    [{ type: "string", maxLength: 4 }, "a", "one character too long"],
    [{ type: "string", pattern: "^OW" }, "OW1", "wrong prefix"],
    [{ enum: ["a"] }, "a", "an unknown value"],
    [{ type: "string", pattern: "\\S" }, "a", "white space only"],
    [{ type: "string" }, "a", "null instead"],
    [{ $ref: "#/components/schemas/Bike" }, { id: "1", color: null }, "/id missing"],
    [newBike, { color: "red" }, "/color empty"],
    [newBike, { parts: [{ id: "1" }] }, "/parts one item too many"],
    [newBike, { parts: [{ id: "1" }] }, "/parts /0 empty object"],
  ])("%j with %j: %s", (schema, value, label) => expect(labels(schema, value)).toContain(label));

  test("are all different", () => {
    const values = breakValue(smallApi, newBike, { color: "red" }).map(({ value }) => JSON.stringify(value));
    expect(new Set(values).size).toBe(values.length);
  });
});

test("a value is completed with the optional properties it leaves out", () => {
  const schema = { $ref: "#/components/schemas/Bike" };
  const completed = completeValue(smallApi, schema, { id: "BK1" });
  expect(completed).toEqual({ id: "BK1", color: "example01", soldAt: "2026-06-22T16:00:00.000Z" });
  expect(validate(schema, completed)).toEqual([]);
});
