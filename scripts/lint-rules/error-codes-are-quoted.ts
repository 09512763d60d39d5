import type { Node, Rule, RuleContext } from "./rule.ts";

/** An unquoted 0206400 is a number to YAML: the leading zero, and with it the code, is lost. */
export const errorCodesAreQuoted: Rule = () => ({
  Response(response: Node, { report, location }: RuleContext) {
    for (const code of response["x-quo-error-codes"] ?? []) {
      if (typeof code !== "string")
        report({ message: `Quote the error code ${code}.`, location: location.child(["x-quo-error-codes"]) });
    }
  },
  Example(example: Node, { report, location }: RuleContext) {
    const code = example.value?.code;
    if (typeof code === "number")
      report({ message: `Quote the error code ${code}.`, location: location.child(["value", "code"]) });
  },
});
