import type { Node, Rule, RuleContext } from "./rule.ts";

/** Quo answers 429 on every operation, although its own description declares it on none. */
export const declaresRateLimit: Rule = () => ({
  Paths: {
    Operation(operation: Node, { report, location }: RuleContext) {
      if (operation.responses?.["429"] === undefined) {
        report({
          message: `${operation.operationId} does not declare 429; add the shared TooManyRequests response.`,
          location: location.child(["responses"]),
        });
      }
    },
  },
});
