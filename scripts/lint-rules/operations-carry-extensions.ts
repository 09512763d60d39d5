import type { Node, Rule, RuleContext } from "./rule.ts";

const allowed: Record<string, RegExp> = {
  "x-quo-surface": /^(v1|webhooks-beta)$/,
  "x-quo-stability": /^(stable|beta|deprecated)$/,
  "x-quo-method": /^[a-z]\w*\.[a-z]\w*$/,
  "x-quo-retry": /^(safe|unsafe)$/,
};

/** What generators need to know about each operation, with the values they understand; methods are unique. */
export const operationsCarryExtensions: Rule = () => {
  const methods = new Map<string, string>();
  return {
    Paths: {
      Operation(operation: Node, { report, location }: RuleContext) {
        for (const [extension, values] of Object.entries(allowed)) {
          const value = operation[extension];
          if (typeof value !== "string" || !values.test(value)) {
            report({
              message: `${operation.operationId}: ${extension} must match ${values}, it is ${JSON.stringify(value)}.`,
              location,
            });
          }
        }
        const taken = methods.get(operation["x-quo-method"]);
        if (taken !== undefined) {
          report({
            message: `${operation["x-quo-method"]} already names ${taken}.`,
            location: location.child(["x-quo-method"]),
          });
        }
        methods.set(operation["x-quo-method"], operation.operationId);
        const since = operation["x-quo-since"];
        if (since !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(String(since))) {
          report({ message: `x-quo-since is a date such as "2026-06-08".`, location: location.child(["x-quo-since"]) });
        }
      },
    },
    WebhooksMap: {
      Operation(operation: Node, { report, location }: RuleContext) {
        for (const extension of ["x-quo-surface", "x-quo-stability"]) {
          if (!allowed[extension]?.test(String(operation[extension])))
            report({ message: `The event lacks ${extension}.`, location });
        }
        if (!Array.isArray(operation["x-quo-event"]))
          report({ message: "The event lacks x-quo-event, the list of its wire types.", location });
      },
    },
  };
};
