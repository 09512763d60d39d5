import type { Node, Rule, RuleContext } from "./rule.ts";

const cursors = ["nextPageToken", "nextCursor"];

/** Clients page by `x-quo-pagination`; a list that has a cursor but does not say so would be read only to its first page. */
export const listsDeclarePagination: Rule = () => ({
  Operation(operation: Node, { report, location, resolve }: RuleContext) {
    const schema = resolve<Node>(operation.responses?.["200"]?.content?.["application/json"]?.schema).node;
    const next = cursors.find((name) => schema?.properties?.[name] !== undefined);
    const declared = operation["x-quo-pagination"];
    if (!next && !declared) return;
    if (!declared)
      return report({
        message: `${operation.operationId} answers ${next} but declares no x-quo-pagination.`,
        location,
      });
    const parameters = (operation.parameters ?? []).map((parameter: Node) => resolve<Node>(parameter).node?.name);
    const wrong = [
      declared.next !== next && `next should be ${next}`,
      !parameters.includes(declared.cursor) && `there is no parameter ${declared.cursor}`,
      !parameters.includes(declared.size) && `there is no parameter ${declared.size}`,
      schema?.properties?.[declared.items] === undefined && `there is no property ${declared.items}`,
    ].filter(Boolean);
    for (const complaint of wrong) {
      report({
        message: `x-quo-pagination of ${operation.operationId}: ${complaint}.`,
        location: location.child(["x-quo-pagination"]),
      });
    }
  },
});
