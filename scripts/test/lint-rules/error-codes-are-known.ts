import { type RuleFixtures, withResponse } from "./fixture.ts";

const answer = (status: string, codes: string, ...bodies: string[]) =>
  withResponse(
    status,
    `
    description: It failed.
    x-quo-error-codes: [${codes}]
    content:
      application/json:
        schema: {}
        examples: { ${bodies.map((body, index) => `example${index}: { value: { ${body} } }`).join(", ")} }`,
  );
const unknownCall = `code: "0100404", status: 404, title: Not Found`;

export const errorCodesAreKnown: RuleFixtures = {
  rule: "error-codes-are-known",
  fixtures: [
    { name: "a code of the catalogue with its example", openapi: answer("404", `"0100404"`, unknownCall), says: [] },
    { name: "no codes, said outright", openapi: answer("429", "", "error: {}"), says: [] },
    { name: "a success, which has none", openapi: withResponse("200", "description: Bikes."), says: [] },
    {
      name: "a failure that lists none",
      openapi: withResponse("404", "description: It failed."),
      says: ["An error response lists its codes in x-quo-error-codes (none: [])."],
    },
    {
      name: "a code nobody knows",
      openapi: answer("404", `"9900404"`, `code: "9900404", status: 404, title: Not Found`),
      says: ["Code 9900404 is not in spec/errors.yaml."],
    },
    {
      name: "a code of another status",
      openapi: answer("400", `"0100404"`, unknownCall),
      says: ["Code 0100404 belongs to status 404."],
    },
    { name: "a code without an example", openapi: answer("404", `"0100404"`), says: ["Code 0100404 has no example."] },
    {
      name: "an example with another code",
      openapi: answer("404", `"0100404"`, unknownCall, `code: "0200404", status: 404, title: Not Found`),
      says: ["Example example1 shows code 0200404, which x-quo-error-codes does not list."],
    },
    {
      name: "an example with another status",
      openapi: answer("404", `"0100404"`, `code: "0100404", status: 400, title: Not Found`),
      says: ["Example example0 says status 400 in an answer with status 404."],
    },
    {
      name: "an example with another title",
      openapi: answer("404", `"0100404"`, `code: "0100404", status: 404, title: Gone`),
      says: [`Example example0 is titled "Gone", but spec/errors.yaml calls 0100404 "Not Found".`],
    },
  ],
};
