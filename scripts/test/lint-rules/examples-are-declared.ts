import { type RuleFixtures, withResponse } from "./fixture.ts";

const answer = (schema: string, value: string) =>
  withResponse(
    "200",
    `
    description: A bike.
    content: { application/json: { schema: ${schema}, examples: { bike: { value: ${value} } } } }`,
  );
const bike =
  "{ type: object, properties: { id: { type: string }, parts: { type: array, items: { properties: { name: {} } } } } }";

export const examplesAreDeclared: RuleFixtures = {
  rule: "examples-are-declared",
  fixtures: [
    { name: "declared properties", openapi: answer(bike, "{ id: BK1, parts: [{ name: bell }] }"), says: [] },
    {
      name: "a property that is not declared",
      openapi: answer(bike, "{ id: BK1, color: red }"),
      says: ["Example bike has /color, which the schema does not declare."],
    },
    {
      name: "one further in",
      openapi: answer(bike, "{ parts: [{ name: bell }, { nam: bell }] }"),
      says: ["Example bike has /parts/1/nam, which the schema does not declare."],
    },
    {
      name: "properties of several branches",
      openapi: answer(
        "{ allOf: [{ properties: { id: {} } }, { anyOf: [{ properties: { color: {} } }] }] }",
        "{ id: 1, color: red }",
      ),
      says: [],
    },
    { name: "an object that may hold anything", openapi: answer("{ type: object }", "{ any: thing }"), says: [] },
    {
      name: "an object that allows further properties",
      openapi: answer("{ properties: { id: {} }, additionalProperties: { type: string } }", "{ other: text }"),
      says: [],
    },
    {
      name: "a schema in another file that refers to a third",
      openapi: answer("{ $ref: schemas/bike.yaml#/Bike }", "{ lock: { key: 1, code: 2 } }"),
      files: {
        "schemas/bike.yaml": "Bike: { properties: { lock: { $ref: lock.yaml#/Lock } } }",
        "schemas/lock.yaml": "Lock: { properties: { key: {} } }",
      },
      says: ["Example bike has /lock/code, which the schema does not declare."],
    },
  ],
};
