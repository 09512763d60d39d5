import { type RuleFixtures, withOperation, withResponse } from "./fixture.ts";

const answer = (examples: string) =>
  withResponse("200", `description: A bike.\ncontent: { application/json: { schema: {} ${examples} } }`);
const parameter = (example: string) =>
  withOperation(`operationId: listBikes\nparameters: [{ name: color, in: query ${example} }]\nresponses: {}`);

export const hasNamedExamples: RuleFixtures = {
  rule: "has-named-examples",
  fixtures: [
    { name: "a body with one", openapi: answer(", examples: { red: { value: red } }"), says: [] },
    { name: "a body without", openapi: answer(""), says: ["Give this body at least one named example."] },
    {
      name: "a body with none of them",
      openapi: answer(", examples: {}"),
      says: ["Give this body at least one named example."],
    },
    { name: "no body", openapi: withResponse("204", "description: Gone."), says: [] },
    { name: "a parameter with one", openapi: parameter(", example: red"), says: [] },
    { name: "a parameter with several", openapi: parameter(", examples: { red: { value: red } }"), says: [] },
    { name: "a parameter without", openapi: parameter(""), says: ["Give the parameter color an example."] },
  ],
};
