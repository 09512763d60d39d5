import type { Node, Rule, RuleContext } from "./rule.ts";

const check = (node: Node, { report, location }: RuleContext) => {
  const confidence: unknown = node["x-quo-confidence"];
  if (confidence === undefined || ["high", "medium", "low"].includes(confidence as string)) return;
  report({
    message: `x-quo-confidence is high, medium or low, or left out where a fact is certain; it is ${JSON.stringify(confidence)}.`,
    location: location.child(["x-quo-confidence"]),
  });
};

/** A misspelt mark would be read as certainty. */
export const confidenceIsKnown: Rule = () => ({
  Operation: check,
  Parameter: check,
  Response: check,
  Schema: check,
});
