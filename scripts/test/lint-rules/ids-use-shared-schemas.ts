import { type RuleFixtures, withResponse } from "./fixture.ts";

const answer = (schema: string, files: Record<string, string> = {}) => ({
  openapi: withResponse("200", `description: A bike.\ncontent: { application/json: { schema: ${schema} } }`),
  files,
});

export const idsUseSharedSchemas: RuleFixtures = {
  rule: "ids-use-shared-schemas",
  fixtures: [
    {
      name: "an id from ids.yaml",
      ...answer("{ $ref: schemas/ids.yaml#/UserId }", {
        "schemas/ids.yaml": "UserId: { type: string, pattern: ^US(.*)$ }",
      }),
      says: [],
    },
    {
      name: "a number from formats.yaml",
      ...answer("{ $ref: schemas/formats.yaml#/E164 }", {
        "schemas/formats.yaml": "E164: { type: string, pattern: '^\\+[1-9]\\d{1,14}$' }",
      }),
      says: [],
    },
    {
      name: "a pattern for an id of its own",
      ...answer("{ type: string, pattern: ^SYU(.*)$ }"),
      says: ["Use the shared schema in schemas/ids.yaml for ^SYU(.*)$."],
    },
    {
      name: "a pattern for a number of its own",
      ...answer("{ type: string, pattern: '^\\+[1-9]\\d{1,14}$' }"),
      says: ["Use the shared schema in schemas/formats.yaml for ^\\+[1-9]\\d{1,14}$."],
    },
    { name: "another pattern", ...answer("{ type: string, pattern: ^red|blue$ }"), says: [] },
  ],
};
