import { type RuleFixtures, withOperation } from "./fixture.ts";

const list = (properties: string, pagination: string) =>
  withOperation(`
    operationId: listBikes
    ${pagination === "" ? "" : `x-quo-pagination: { style: cursor, ${pagination} }`}
    parameters: [{ name: after, in: query }, { name: limit, in: query }]
    responses:
      "200":
        description: Bikes.
        content: { application/json: { schema: { properties: { ${properties} } } } }`);
const page = "data: {}, nextCursor: {}";

export const listsDeclarePagination: RuleFixtures = {
  rule: "lists-declare-pagination",
  fixtures: [
    {
      name: "a list that says how it pages",
      openapi: list(page, "cursor: after, next: nextCursor, size: limit, items: data"),
      says: [],
    },
    { name: "a list that does not page", openapi: list("data: {}", ""), says: [] },
    {
      name: "a list that pages and does not say so",
      openapi: list(page, ""),
      says: ["listBikes answers nextCursor but declares no x-quo-pagination."],
    },
    {
      name: "a list that says it wrong",
      openapi: list(page, "cursor: pageToken, next: nextPageToken, size: maxResults, items: bikes"),
      says: [
        "x-quo-pagination of listBikes: next should be nextCursor.",
        "x-quo-pagination of listBikes: there is no parameter pageToken.",
        "x-quo-pagination of listBikes: there is no parameter maxResults.",
        "x-quo-pagination of listBikes: there is no property bikes.",
      ],
    },
  ],
};
