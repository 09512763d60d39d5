import type { Node, Rule, RuleContext } from "./rule.ts";

const homes: [RegExp, string][] = [
  [/^\^[A-Z]{2,3}(\(|$|\.)/, "ids.yaml"],
  [/^\^\\\+\[1-9\]/, "formats.yaml"],
];

/** One fact, one home: id prefixes live in schemas/ids.yaml and the E.164 pattern in schemas/formats.yaml. */
export const idsUseSharedSchemas: Rule = () => ({
  Schema(schema: Node, { report, location }: RuleContext) {
    if (typeof schema.pattern !== "string") return;
    const file = location.source.absoluteRef.split("/").at(-1) ?? "";
    for (const [pattern, home] of homes) {
      if (pattern.test(schema.pattern) && file !== home) {
        report({
          message: `Use the shared schema in schemas/${home} for ${schema.pattern}.`,
          location: location.child(["pattern"]),
        });
      }
    }
  },
});
