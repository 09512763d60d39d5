import { type RuleFixtures, withOperation, withResponse } from "./fixture.ts";

const answer = (schema: string) =>
  withResponse("200", `description: A bike.\ncontent: { application/json: { schema: ${schema} } }`);

export const responseEnumsAreOpen: RuleFixtures = {
  rule: "response-enums-are-open",
  fixtures: [
    { name: "an open enum", openapi: answer("{ properties: { color: { enum: [red], x-quo-open: true } } }"), says: [] },
    { name: "the tag of a union, closed outright", openapi: answer("{ enum: [red], x-quo-open: false }"), says: [] },
    {
      name: "an enum that says nothing",
      openapi: answer("{ properties: { color: { enum: [red] } } }"),
      says: ["The enum /color can appear here; mark it x-quo-open: true."],
    },
    {
      name: "one further in, by its title",
      openapi: answer("{ anyOf: [{ items: { properties: { color: { title: Color, enum: [red] } } } }] }"),
      says: ["The enum Color can appear here; mark it x-quo-open: true."],
    },
    {
      name: "an enum of a request only",
      openapi: withOperation(`
        operationId: addBike
        requestBody: { content: { application/json: { schema: { enum: [red] } } } }
        responses: {}`),
      says: [],
    },
    {
      name: "an enum of an event",
      openapi: `
        openapi: 3.1.0
        info: { title: Bikes, version: 1.0.0 }
        webhooks:
          bike.sold: { post: { requestBody: { content: { application/json: { schema: { items: { enum: [red] } } } } }, responses: {} } }`,
      says: ["The enum /items can appear here; mark it x-quo-open: true."],
    },
  ],
};
