import { expect, test } from "vitest";
import type { Description } from "../src/description.ts";
import { listEvents } from "../src/events.ts";
import { bikes } from "./bikes.ts";

test("an event is told with its facts, headers and examples", () => {
  expect(listEvents(bikes)).toMatchObject([
    {
      key: "bike.sold",
      types: ["bike.sold"],
      system: "beta",
      summary: "Bike sold",
      description: "A bike was sold.",
      headers: [{ name: "webhook-id" }],
      schema: { $ref: "#/components/schemas/Bike" },
      examples: { one: { id: "BK1", color: "red" } },
    },
  ]);
});

test("a key that starts with legacy belongs to v1", () => {
  const legacy: Description = {
    ...bikes,
    webhooks: { "legacy.bike.sold": bikes.webhooks?.["bike.sold"] ?? {} },
  };
  expect(listEvents(legacy).map(({ system }) => system)).toEqual(["legacy"]);
});

test("an event without a payload is an error", () => {
  const broken: Description = structuredClone(bikes);
  delete broken.webhooks?.["bike.sold"]?.["post"]?.requestBody;
  expect(() => listEvents(broken)).toThrow("The event bike.sold has no payload.");
});

test("a description without events has none", () => {
  const { webhooks: _, ...without } = bikes;
  expect(listEvents(without)).toEqual([]);
});
