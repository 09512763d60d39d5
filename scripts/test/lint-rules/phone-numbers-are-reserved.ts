import { type RuleFixtures, withOperation, withResponse } from "./fixture.ts";

const answer = (value: string) =>
  withResponse(
    "200",
    `description: A text.\ncontent: { application/json: { schema: {}, examples: { text: { value: ${value} } } } }`,
  );

export const phoneNumbersAreReserved: RuleFixtures = {
  rule: "phone-numbers-are-reserved",
  fixtures: [
    { name: "a reserved number", openapi: answer(`{ to: ["+12065550187"], text: "Call +14155550100." }`), says: [] },
    {
      name: "somebody's number",
      openapi: answer(`{ to: ["+12065551187"] }`),
      says: ["+12065551187 may be somebody's number; use one of 555-01xx."],
    },
    {
      name: "somebody's number inside a text",
      openapi: answer(`{ text: "Call +442079460000." }`),
      says: ["+442079460000 may be somebody's number; use one of 555-01xx."],
    },
    {
      name: "a parameter with somebody's number",
      openapi: withOperation(
        `operationId: listBikes\nparameters: [{ name: to, in: query, example: "+12065551187" }]\nresponses: {}`,
      ),
      says: ["+12065551187 may be somebody's number; use one of 555-01xx."],
    },
    {
      name: "a schema with somebody's number",
      openapi: withResponse(
        "200",
        `description: A text.\ncontent: { application/json: { schema: { examples: ["+12065551187"] } } }`,
      ),
      says: ["+12065551187 may be somebody's number; use one of 555-01xx."],
    },
    { name: "a number without +, which is none", openapi: answer(`{ id: "12065551187" }`), says: [] },
  ],
};
