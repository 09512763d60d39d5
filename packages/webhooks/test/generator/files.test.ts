import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Description, type EventFact, readDescription, type Schema } from "@quo-api/description";
import { formatCode } from "@quo-api/description/write";
import { eventChecks } from "../../generator/checks.ts";
import { webhookFiles } from "../../generator/files.ts";
import { eventSamples } from "../../generator/samples.ts";
import { eventTypes } from "../../generator/types.ts";
import { bikes } from "@quo-api/description/bikes";

/** A description with one event whose payload has these properties. */
function withPayload(
  properties: Record<string, Schema>,
  schemas: Record<string, Schema> = {},
): [Description, EventFact[]] {
  const payload: Schema = { type: "object", required: Object.keys(properties), properties };
  const description = { ...bikes, components: { ...bikes.components, schemas: { ...schemas, Sold: payload } } };
  const event: EventFact = {
    key: "bike.sold",
    types: ["bike.sold"],
    system: "beta",
    summary: "Bike sold",
    description: "A bike was sold.",
    headers: [],
    schema: { $ref: "#/components/schemas/Sold" },
    examples: { one: { type: "bike.sold" } },
  };
  return [description, [event]];
}

const checksOf = (properties: Record<string, Schema>, schemas?: Record<string, Schema>) =>
  formatCode("checks.ts", eventChecks(...withPayload(properties, schemas)));

test("the files on disk are what the description makes", async () => {
  const folder = new URL("../../src/generated/", import.meta.url);
  const files = await webhookFiles(readDescription());
  expect(readdirSync(folder).toSorted()).toEqual(Object.keys(files).toSorted());
  for (const [name, code] of Object.entries(files)) expect(readFileSync(new URL(name, folder), "utf8")).toBe(code);
});

test("the types end in the map by type and the union", () => {
  const [description, events] = withPayload({ type: { type: "string", const: "bike.sold" } });
  const code = eventTypes(description, events, { union: "BikeEvent", map: "BikeEvents", doc: "Any event." });
  expect(code).toContain('"bike.sold": Sold;');
  expect(code).toContain("export type BikeEvent = Sold;");
});

test.each<[what: string, properties: Record<string, Schema>, code: string]>([
  [
    "a text",
    { color: { type: "string" } },
    'if (typeof color !== "string") wrong(issues, `${path}.color`, "a string", color);',
  ],
  [
    "a nullable whole number",
    { gears: { type: ["integer", "null"] } },
    'if (!Number.isInteger(gears) && gears !== null) wrong(issues, `${path}.gears`, "a whole number or null", gears);',
  ],
  ["a constant", { type: { type: "string", const: "bike.sold" } }, 'if (type !== "bike.sold")'],
  ["a type with several names", { type: { type: "string", enum: ["a", "b"] } }, 'if (type !== "a" && type !== "b")'],
  [
    "an enum, whose values may grow",
    { color: { type: "string", enum: ["red"], "x-quo-open": true } },
    'if (typeof color !== "string")',
  ],
  ["a list", { tags: { type: "array", items: { type: "string" } } }, "wrong(issues, `${path}.tags.${index}`"],
  [
    "what may be absent whatever is documented",
    { updatedAt: { type: "string" } },
    "updatedAt !== null && updatedAt !== undefined",
  ],
  [
    "a property named like one outside it",
    { data: { type: "object", properties: { data: { type: "string" } } } },
    "data: dataData",
  ],
])("a check is written for %s", async (_, properties, code) => {
  const flat = (await checksOf(properties)).replaceAll(/\s+/g, " ");
  expect(flat).toContain(code);
});

test("an optional property is only checked when it is there", async () => {
  const [description, events] = withPayload({ color: { type: "string" } });
  (description.components.schemas["Sold"] as Schema).required = [];
  expect(eventChecks(description, events)).toContain('typeof color !== "string" && color !== undefined');
});

test("a union lets pass what its mark does not know", async () => {
  const part = (type: string): Schema => ({
    type: "object",
    required: ["type"],
    properties: { type: { const: type } },
  });
  const union: Schema = {
    oneOf: [{ $ref: "#/components/schemas/Bell" }],
    discriminator: { propertyName: "type", mapping: { bell: "#/components/schemas/Bell" } },
  };
  const code = await checksOf({ part: { $ref: "#/components/schemas/Part" } }, { Part: union, Bell: part("bell") });
  expect(code).toContain('case "bell":\n      return checkBell(input, path, issues);');
  expect(code).toContain('default:\n      if (typeof input["type"] !== "string")');
});

test("a list in a list asks for a schema of its own, since its indexes would collide", () => {
  const inner: Schema = { type: "array", items: { type: "string" } };
  expect(() => eventChecks(...withPayload({ rows: { type: "array", items: inner } }))).toThrow(
    /needs a schema of its own/,
  );
});

test("every type has an example, and every example a type of its event", () => {
  const [, [event]] = withPayload({});
  const of = (examples: Record<string, unknown>) =>
    eventSamples([{ ...(event as EventFact), examples }], "BikeEvents", "./bikes.ts");
  expect(of({ one: { type: "bike.sold", id: "BK1" } })).toContain('{"bike.sold":[{"type":"bike.sold","id":"BK1"}]}');
  expect(() => of({})).toThrow("There is no example with the type bike.sold.");
  expect(() => of({ one: { type: "bike.lost" } })).toThrow("has the type bike.lost, which it does not list");
});
