import { type RuleFixtures, withResponse } from "./fixture.ts";

export const declaresRateLimit: RuleFixtures = {
  rule: "declares-rate-limit",
  fixtures: [
    { name: "an operation with 429", openapi: withResponse("429", "description: Too many."), says: [] },
    {
      name: "an operation without",
      openapi: withResponse("200", "description: Bikes."),
      says: ["listBikes does not declare 429; add the shared TooManyRequests response."],
    },
    {
      name: "an event, which answers nothing",
      openapi: `
        openapi: 3.1.0
        info: { title: Bikes, version: 1.0.0 }
        webhooks: { bike.sold: { post: { operationId: bikeSold, responses: { 2XX: { description: Got it. } } } } }`,
      says: [],
    },
  ],
};
