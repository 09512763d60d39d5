import type { Node, Rule, RuleContext } from "./rule.ts";

/** Quo wants `a=1&a=2`. That is OpenAPI's default too, but some tools read a missing `explode` as false. */
export const queryArraysAreExploded: Rule = () => ({
  Parameter(parameter: Node, { report, location, resolve }: RuleContext) {
    if (parameter.in !== "query" || resolve<Node>(parameter.schema).node?.type !== "array") return;
    if (parameter.style !== "form" || parameter.explode !== true) {
      report({ message: `Say style: form and explode: true outright on ${parameter.name}.`, location });
    }
  },
});
