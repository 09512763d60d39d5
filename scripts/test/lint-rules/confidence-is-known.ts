import { type RuleFixtures, withOperation } from "./fixture.ts";

const parameter = (confidence: string) =>
  withOperation(`
    operationId: listBikes
    parameters: [{ name: color, in: query, schema: { type: string${confidence} } }]
    responses: {}`);

export const confidenceIsKnown: RuleFixtures = {
  rule: "confidence-is-known",
  fixtures: [
    { name: "a certain fact", openapi: parameter(""), says: [] },
    { name: "a fact of medium confidence", openapi: parameter(", x-quo-confidence: medium"), says: [] },
    {
      name: "a misspelt mark",
      openapi: parameter(", x-quo-confidence: medum"),
      says: ['x-quo-confidence is high, medium or low, or left out where a fact is certain; it is "medum".'],
    },
  ],
};
