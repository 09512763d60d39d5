import { type RuleFixtures, withOperation } from "./fixture.ts";

const parameter = (extra: string) =>
  withOperation(`
    operationId: listBikes
    parameters: [{ name: since, in: query, deprecated: true, ${extra} schema: { type: string } }]
    responses: {}`);
const property = (extra: string) =>
  withOperation(`
    operationId: listBikes
    responses:
      "200":
        description: Bikes.
        content:
          application/json:
            schema: { properties: { color: { deprecated: true, ${extra} type: string } } }`);

export const deprecatedNamesReplacement: RuleFixtures = {
  rule: "deprecated-names-replacement",
  fixtures: [
    { name: "a parameter that names it", openapi: parameter("x-quo-replaced-by: createdBefore,"), says: [] },
    {
      name: "a parameter that does not",
      openapi: parameter(""),
      says: ["since is deprecated; say in x-quo-replaced-by what to use."],
    },
    { name: "a property that names it", openapi: property("x-quo-replaced-by: paint,"), says: [] },
    {
      name: "a property that does not",
      openapi: property(""),
      says: ["color is deprecated; say in x-quo-replaced-by what to use."],
    },
    {
      name: "an operation that does not",
      openapi: withOperation("operationId: listBikes\ndeprecated: true\nresponses: {}"),
      says: ["listBikes is deprecated; say in x-quo-replaced-by what to use."],
    },
  ],
};
