import { type RuleFixtures, withOperation } from "./fixture.ts";

const parameter = (text: string, files: Record<string, string> = {}) => ({
  openapi: withOperation(`operationId: listBikes\nparameters: [{ name: colors, ${text} }]\nresponses: {}`),
  files,
});
const complaint = "Say style: form and explode: true outright on colors.";

export const queryArraysAreExploded: RuleFixtures = {
  rule: "query-arrays-are-exploded",
  fixtures: [
    {
      name: "an array that says so",
      ...parameter("in: query, style: form, explode: true, schema: { type: array }"),
      says: [],
    },
    { name: "an array that does not", ...parameter("in: query, schema: { type: array }"), says: [complaint] },
    {
      name: "an array joined by commas",
      ...parameter("in: query, style: form, explode: false, schema: { type: array }"),
      says: [complaint],
    },
    {
      name: "an array by reference",
      ...parameter("in: query, schema: { $ref: colors.yaml#/Colors }", { "colors.yaml": "Colors: { type: array }" }),
      says: [complaint],
    },
    { name: "a text", ...parameter("in: query, schema: { type: string }"), says: [] },
    { name: "an array in a header", ...parameter("in: header, schema: { type: array }"), says: [] },
  ],
};
