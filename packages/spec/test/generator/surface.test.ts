import { expect, test } from "vitest";
import { onlySurface } from "../../generator/surface.ts";
import { bikes } from "@quo-api/description/bikes";

test("a surface keeps its operations and events, and the parameters their paths share", () => {
  const { paths, webhooks } = onlySurface(bikes, "v1");
  expect(Object.entries(paths).map(([path, item]) => [path, Object.keys(item)])).toEqual([
    ["/v1/bikes", ["get"]],
    ["/v1/bikes/{bikeId}", ["parameters", "put", "delete"]],
  ]);
  expect(webhooks).toEqual({});
});

test("a surface keeps the components it reaches through others, and security schemes", () => {
  const { paths, webhooks, components } = onlySurface(bikes, "2026-03-30");
  expect([paths, Object.keys(webhooks ?? {})]).toEqual([{}, ["bike.sold"]]);
  expect(components).toMatchObject({ securitySchemes: bikes.components["securitySchemes"] });
  expect(Object.keys(components.schemas).sort()).toEqual(["Bike", "BikeId", "Color"]);
  expect(components.examples).toEqual({ oneBike: bikes.components.examples?.["oneBike"] });
  expect(components).not.toHaveProperty("parameters");
});

test("what a discriminator maps to is reached", () => {
  const mapped = structuredClone(bikes);
  mapped.components.schemas = {
    ...mapped.components.schemas,
    Bike: { discriminator: { propertyName: "kind", mapping: { tandem: "#/components/schemas/Tandem" } } },
    Tandem: { type: "object" },
  };
  expect(onlySurface(mapped, "2026-03-30").components.schemas).toHaveProperty("Tandem");
});

test("the description it is made from stays whole", () => {
  const before = structuredClone(bikes);
  onlySurface(bikes, "v1");
  expect(bikes).toEqual(before);
});
