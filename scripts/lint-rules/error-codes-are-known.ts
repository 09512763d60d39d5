import { type ErrorFact, readErrorCatalogue } from "@quo-api/description";
import type { Node, Rule, RuleContext } from "./rule.ts";

/**
 * Every error response lists its codes; each is in `spec/errors.yaml` with this status and has an example whose
 * status and title agree with the catalogue.
 */
export const errorCodesAreKnown: Rule = () => {
  const catalogue = readErrorCatalogue();
  const checkExamples = (
    response: Node,
    status: number,
    codes: string[],
    { report, location, resolve }: RuleContext,
  ) => {
    const examples = response.content?.["application/json"]?.examples ?? {};
    const shown = new Set<string>();
    for (const [name, reference] of Object.entries(examples)) {
      const body = resolve<Node>(reference).node?.value;
      const code = body?.code;
      if (typeof code !== "string") continue;
      shown.add(code);
      const fact: ErrorFact | undefined = catalogue[code];
      const complaint = !codes.includes(code)
        ? `shows code ${code}, which x-quo-error-codes does not list`
        : body.status !== status
          ? `says status ${body.status} in an answer with status ${status}`
          : fact && body.title !== fact.title
            ? `is titled "${body.title}", but spec/errors.yaml calls ${code} "${fact.title}"`
            : fact && body.description !== undefined && body.description !== (fact.description ?? fact.title)
              ? `says description "${body.description}", but spec/errors.yaml has "${fact.description ?? fact.title}"`
              : undefined;
      if (complaint) {
        report({
          message: `Example ${name} ${complaint}.`,
          location: location.child(["content", "application/json", "examples", name]),
        });
      }
    }
    for (const code of codes.filter((listed) => !shown.has(listed))) {
      report({ message: `Code ${code} has no example.`, location: location.child(["x-quo-error-codes"]) });
    }
  };

  return {
    Response(response: Node, context: RuleContext & { key: string }) {
      const { report, location } = context;
      const codes = response["x-quo-error-codes"];
      if (codes === undefined) {
        if (/^[45]/.test(context.key))
          report({ message: "An error response lists its codes in x-quo-error-codes (none: [])." });
        return;
      }
      const known = codes.filter((code: unknown): code is string => typeof code === "string");
      for (const code of known) {
        const fact = catalogue[code];
        if (!fact)
          report({
            message: `Code ${code} is not in spec/errors.yaml.`,
            location: location.child(["x-quo-error-codes"]),
          });
        else if (Number(context.key) !== fact.status && /^\d{3}$/.test(context.key)) {
          report({
            message: `Code ${code} belongs to status ${fact.status}.`,
            location: location.child(["x-quo-error-codes"]),
          });
        }
      }
      const status = known.length > 0 ? Number(known[0].slice(4)) : 0;
      checkExamples(response, status, known, context);
    },
  };
};
