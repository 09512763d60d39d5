import { type RuleFixtures, withOperation } from "./fixture.ts";

const parameter = (text: string, files: Record<string, string> = {}, name = "colors") => ({
  openapi: withOperation(`operationId: listBikes\nparameters: [{ name: "${name}", ${text} }]\nresponses: {}`),
  files,
});
const complaint = "Say style: form and explode: true on colors.";
const exploded = "in: query, style: form, explode: true, schema: { type: array }";
const joined = "in: query, style: form, explode: false, schema: { type: array }";

export const queryArraysSayTheirForm: RuleFixtures = {
  rule: "query-arrays-say-their-form",
  fixtures: [
    { name: "an array that says so", ...parameter(exploded), says: [] },
    { name: "an array that does not", ...parameter("in: query, schema: { type: array }"), says: [complaint] },
    { name: "an array joined by commas", ...parameter(joined), says: [complaint] },
    { name: "an operator joined by commas", ...parameter(joined, {}, "color[in]"), says: [] },
    {
      name: "an operator that is repeated",
      ...parameter(exploded, {}, "color[in]"),
      says: ["Say style: form and explode: false on color[in]."],
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
