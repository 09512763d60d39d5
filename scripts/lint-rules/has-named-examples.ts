import type { Node, Rule, RuleContext } from "./rule.ts";

/** Examples are what mocks answer, samples send and readers look at first, so nothing with a body goes without one. */
export const hasNamedExamples: Rule = () => ({
  MediaType(mediaType: Node, { report, location }: RuleContext) {
    if (Object.keys(mediaType.examples ?? {}).length === 0) {
      report({ message: "Give this body at least one named example.", location: location.child(["examples"]) });
    }
  },
  Parameter(parameter: Node, { report, location }: RuleContext) {
    if (parameter.example === undefined && parameter.examples === undefined) {
      report({ message: `Give the parameter ${parameter.name} an example.`, location });
    }
  },
});
