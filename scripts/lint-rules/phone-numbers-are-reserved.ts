import type { Node, Rule, RuleContext } from "./rule.ts";

const number = /\+[1-9]\d{6,14}/g;
const reserved = /^\+1\d{3}55501\d{2}$/;

/** Finds numbers that could ring at somebody's: anything E.164 outside the 555-01xx block set aside for fiction. */
export function findCallableNumbers(value: unknown): string[] {
  if (typeof value === "string") return (value.match(number) ?? []).filter((found) => !reserved.test(found));
  if (value !== null && typeof value === "object") return Object.values(value).flatMap(findCallableNumbers);
  return [];
}

export const phoneNumbersAreReserved: Rule = () => {
  const check = (value: unknown, field: string, { report, location }: RuleContext) => {
    for (const found of findCallableNumbers(value)) {
      report({ message: `${found} may be somebody's number; use one of 555-01xx.`, location: location.child([field]) });
    }
  };
  return {
    Example: (example: Node, context: RuleContext) => check(example.value, "value", context),
    Parameter: (parameter: Node, context: RuleContext) => check(parameter.example, "example", context),
    Schema: (schema: Node, context: RuleContext) => check(schema.examples, "examples", context),
  };
};
