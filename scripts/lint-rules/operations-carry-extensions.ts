import type { Node, Rule, RuleContext } from "./rule.ts";

const allowed: Record<string, RegExp> = {
  "x-quo-surface": /^(v1|\d{4}-\d{2}-\d{2})$/,
  "x-quo-stability": /^(stable|beta|deprecated)$/,
  "x-quo-method": /^[a-z]\w*\.[a-z]\w*$/,
  "x-quo-retry": /^(safe|unsafe)$/,
};

/**
 * What generators need to know about each operation, with the values they understand; methods are unique. The day an
 * operation or event was added is known to `spec/changelog.yaml` alone, from where generation writes it into the bundle.
 */
export const operationsCarryExtensions: Rule = () => {
  const methods = new Map<string, string>();
  return {
    Operation(operation: Node, { report, location }: RuleContext) {
      if (operation["x-quo-since"] === undefined) return;
      report({
        message: "x-quo-since is generated. Remove it, and name the operation or event in spec/changelog.yaml.",
        location: location.child(["x-quo-since"]),
      });
    },
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
