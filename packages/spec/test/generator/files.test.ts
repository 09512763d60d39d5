import { describe, expect, test } from "vitest";
import {
  dereference,
  eventTable,
  exampleTable,
  operationTable,
  pruneTags,
  specFiles,
  standaloneSchemas,
} from "../../generator/files.ts";
import { bikes } from "@quo-api/description/bikes";

test("tags that nothing uses are dropped", () =>
  expect(pruneTags(bikes).tags.map(({ name }) => name)).toEqual(["Bikes", "Events"]));

test("the dereferenced description holds no reference", () => {
  const text = JSON.stringify(dereference(bikes));
  expect(text).not.toContain("$ref");
  expect(text).toContain(`"pattern":"^BK"`);
});

describe("a schema of its own", () => {
  const schemas = standaloneSchemas(bikes) as Record<string, { $id: string; properties?: unknown }>;
  test("has an id and names its dialect", () =>
    expect(schemas["Bike"]).toMatchObject({
      $id: "quo-api:/schemas/Bike.json",
      $schema: "https://json-schema.org/draft/2020-12/schema",
    }));
  test("refers to its neighbours as files", () =>
    expect(schemas["Bike"]?.properties).toMatchObject({ id: { $ref: "BikeId.json" } }));
  test("has no discriminator, which JSON Schema does not know", () =>
    expect(schemas["Vehicle"]).not.toHaveProperty("discriminator"));
});

test("the table of operations holds a row for each", () => {
  const table = operationTable(bikes);
  expect(Object.keys(table)).toEqual(["listBikes", "paintBike", "scrapBike"]);
  expect(table["listBikes"]).toMatchObject({
    unwrap: "page",
    success: 200,
    statuses: [200, 404, 429],
    errorCodes: { "404": ["0100404"] },
    parameters: [
      { name: "limit", in: "query", required: false, deprecated: true },
      { name: "color", in: "query", required: true, deprecated: false },
    ],
    body: false,
  });
  expect(table["scrapBike"]).toMatchObject({ since: null, pagination: null, unwrap: "none" });
});

test("the table of events holds a row for each", () =>
  expect(eventTable(bikes)).toEqual({
    "bike.sold": {
      key: "bike.sold",
      types: ["bike.sold"],
      system: "beta",
      summary: "Bike sold",
      since: null,
      headers: ["webhook-id"],
      schema: "Bike",
    },
  }));

test("the table of examples holds those of parameters, requests, answers and events", () =>
  expect(exampleTable(bikes)).toMatchObject({
    operations: {
      listBikes: { parameters: { limit: 5, color: "red" }, responses: { 200: { page: { data: [] } } } },
      paintBike: { requests: { red: { color: "red" }, blue: { color: "blue" } } },
    },
    events: { "bike.sold": { one: { id: "BK1" } } },
  }));

test("the files are the bundles, the schemas and the tables, the same every time", async () => {
  const files = await specFiles(bikes, {}, []);
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      "openapi.json",
      "openapi.yaml",
      "v1.json",
      "2026-03-30.yaml",
      "schemas/Bike.json",
      "operations.ts",
      "changelog.ts",
    ]),
  );
  expect(files["operations.ts"]).toMatch(/^\/\/ Generated from the description by `pnpm generate`\. Do not edit\.\n/);
  expect(JSON.parse(files["openapi.json"] ?? "").paths).toEqual(JSON.parse(JSON.stringify(bikes.paths)));
  expect(await specFiles(bikes, {}, [])).toEqual(files);
});
