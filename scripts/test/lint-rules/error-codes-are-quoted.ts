import { type RuleFixtures, withResponse } from "./fixture.ts";

const answer = (code: string) =>
  withResponse(
    "400",
    `
    description: It failed.
    x-quo-error-codes: [${code}]
    content: { application/json: { schema: {}, examples: { failed: { value: { code: ${code} } } } } }`,
  );

export const errorCodesAreQuoted: RuleFixtures = {
  rule: "error-codes-are-quoted",
  fixtures: [
    { name: "quoted codes", openapi: answer(`"0206400"`), says: [] },
    {
      name: "a code that has lost its zero",
      openapi: answer("0206400"),
      says: ["Quote the error code 206400.", "Quote the error code 206400."],
    },
    {
      name: "a code without a zero",
      openapi: answer("1200404"),
      says: ["Quote the error code 1200404.", "Quote the error code 1200404."],
    },
  ],
};
