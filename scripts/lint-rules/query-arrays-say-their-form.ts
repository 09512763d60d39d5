import type { Node, Rule, RuleContext } from "./rule.ts";

/**
 * v1 wants `a=1&a=2`; the filters of the dated API with an operator in their name want `a[in]=1,2`. Some tools guess when
 * `explode` is missing, so each list says which it is.
 */
export const queryArraysSayTheirForm: Rule = () => ({
  Parameter(parameter: Node, { report, location, resolve }: RuleContext) {
    if (parameter.in !== "query" || resolve<Node>(parameter.schema).node?.type !== "array") return;
    const explode = !/\[\w+\]$/.test(parameter.name);
    if (parameter.style !== "form" || parameter.explode !== explode) {
      report({ message: `Say style: form and explode: ${explode} on ${parameter.name}.`, location });
    }
  },
});
