import { describe, expect, test } from "vitest";
import { listOperations, successOf, unwrapOf } from "../src/operations.ts";
import type { Description } from "../src/description.ts";
import { bikes } from "./bikes.ts";

const [list, paint, scrap] = listOperations(bikes);
if (!list || !paint || !scrap) throw new Error("the fixture has three operations");

describe("an operation", () => {
  test("is told with its facts", () =>
    expect(list).toMatchObject({
      id: "listBikes",
      method: "GET",
      path: "/v1/bikes",
      resource: "bikes",
      name: "list",
      tag: "Bikes",
      description: "Lists bikes.",
      surface: "v1",
      stability: "stable",
      retry: "safe",
      since: "2026-06-08",
      pagination: { cursor: "after" },
    }));
  test("has its parameters resolved", () =>
    expect(list.parameters.map(({ name }) => name)).toEqual(["limit", "color"]));
  test("has the parameters of its path", () => expect(paint.parameters.map(({ name }) => name)).toEqual(["bikeId"]));
  test("has its answers in order, with their examples", () =>
    expect(list.responses.map(({ status, examples }) => [status, Object.keys(examples)])).toEqual([
      [200, ["page"]],
      [404, []],
      [429, []],
    ]));
  test("is unsafe to repeat unless it says otherwise", () => expect(paint.retry).toBe("unsafe"));
  test("lacks what it does not say", () => {
    expect(paint).not.toHaveProperty("since");
    expect(paint).not.toHaveProperty("pagination");
    expect(scrap).not.toHaveProperty("body");
  });
});

describe("what a method gives back", () => {
  test.each([
    ["a page", list, "page"],
    ["the content of data", paint, "data"],
    ["nothing", scrap, "none"],
  ] as const)("is %s", (_, operation, unwrap) => expect(unwrapOf(bikes, operation)).toBe(unwrap));

  test("is the answer as it is where data is not alone", () => {
    const copy: Description = structuredClone(bikes);
    Object.assign(copy.components.schemas["BikeAnswer"]?.properties ?? {}, { at: { type: "string" } });
    const operation = listOperations(copy).find(({ id }) => id === "paintBike");
    expect(operation && unwrapOf(copy, operation)).toBe("bare");
  });
});

test("an operation without a success is an error", () =>
  expect(() => successOf({ ...list, responses: list.responses.slice(1) })).toThrow(
    "listBikes has no success response.",
  ));
