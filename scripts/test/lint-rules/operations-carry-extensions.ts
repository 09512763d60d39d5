import { type RuleFixtures, withOperation } from "./fixture.ts";

const all = {
  "x-quo-surface": "v1",
  "x-quo-stability": "stable",
  "x-quo-method": "bikes.list",
  "x-quo-retry": "safe",
};
const operation = (extensions: Record<string, string>) =>
  withOperation(
    ["operationId: listBikes", "responses: {}", ...Object.entries(extensions).map((row) => row.join(": "))].join("\n"),
  );
const event = (extensions: string) => `
  openapi: 3.1.0
  info: { title: Bikes, version: 1.0.0 }
  webhooks: { bike.sold: { post: { operationId: bikeSold, ${extensions} responses: {} } } }`;

export const operationsCarryExtensions: RuleFixtures = {
  rule: "operations-carry-extensions",
  fixtures: [
    { name: "an operation with all of them", openapi: operation(all), says: [] },
    {
      name: "an operation with none",
      openapi: operation({}),
      says: [
        "listBikes: x-quo-surface must match /^(v1|\\d{4}-\\d{2}-\\d{2})$/, it is undefined.",
        "listBikes: x-quo-stability must match /^(stable|beta|deprecated)$/, it is undefined.",
        "listBikes: x-quo-method must match /^[a-z]\\w*\\.[a-z]\\w*$/, it is undefined.",
        "listBikes: x-quo-retry must match /^(safe|unsafe)$/, it is undefined.",
      ],
    },
    {
      name: "an operation with a value nobody understands",
      openapi: operation({ ...all, "x-quo-retry": "sometimes" }),
      says: [`listBikes: x-quo-retry must match /^(safe|unsafe)$/, it is "sometimes".`],
    },
    {
      name: "an operation with a date",
      openapi: operation({ ...all, "x-quo-since": `"2026-06-08"` }),
      says: ["x-quo-since is generated. Remove it, and name the operation or event in spec/changelog.yaml."],
    },
    {
      name: "two operations with one method",
      openapi: `${operation(all)}    post:
      { operationId: addBike, responses: {}, x-quo-surface: v1, x-quo-stability: stable, x-quo-method: bikes.list, x-quo-retry: unsafe }`,
      says: ["bikes.list already names listBikes."],
    },
    {
      name: "an event with all of them",
      openapi: event("x-quo-surface: v1, x-quo-stability: stable, x-quo-event: [bike.sold],"),
      says: [],
    },
    {
      name: "an event with a date",
      openapi: event(
        `x-quo-surface: v1, x-quo-stability: stable, x-quo-event: [bike.sold], x-quo-since: "2026-06-08",`,
      ),
      says: ["x-quo-since is generated. Remove it, and name the operation or event in spec/changelog.yaml."],
    },
    {
      name: "an event with none",
      openapi: event(""),
      says: [
        "The event lacks x-quo-surface.",
        "The event lacks x-quo-stability.",
        "The event lacks x-quo-event, the list of its wire types.",
      ],
    },
  ],
};
