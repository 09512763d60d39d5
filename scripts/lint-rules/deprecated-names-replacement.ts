import type { Node, Rule, RuleContext } from "./rule.ts";

const requireReplacement = (node: Node, { report, location, key }: RuleContext) => {
  if (node.deprecated === true && typeof node["x-quo-replaced-by"] !== "string") {
    report({
      message: `${node.name ?? node.operationId ?? key} is deprecated; say in x-quo-replaced-by what to use.`,
      location: location.child(["deprecated"]),
    });
  }
};

/** A reader who meets a deprecated input has to learn what to use from the same place. */
export const deprecatedNamesReplacement: Rule = () => ({
  Operation: requireReplacement,
  Parameter: requireReplacement,
  Schema: requireReplacement,
});
