import { describe, expect, test } from "vitest";
import { listOperations, readDescription } from "../src/description.ts";
import { operationMatcher } from "../src/match-operation.ts";
import { smallApi } from "./small-api.ts";

const match = operationMatcher(listOperations(smallApi));

describe("the operation of a request is found from its method and path", () => {
  test.each([
    ["GET", "/bikes", "listBikes", {}],
    ["POST", "/bikes", "addBike", {}],
    ["GET", "/bikes/BK1", "getBike", { bikeId: "BK1" }],
    ["GET", "/bikes/a%2Fb", "getBike", { bikeId: "a/b" }],
    ["GET", "/bikes/sold", "listSoldBikes", {}],
  ])("%s %s is %s", (method, path, id, pathValues) => {
    expect(match(method, path)).toMatchObject({ operation: { id }, pathValues });
  });

  test.each([
    ["PUT", "/bikes"],
    ["GET", "/bikes/"],
    ["GET", "/bikes/BK1/"],
    ["GET", "/Bikes"],
    ["GET", "/"],
  ])("%s %s is none", (method, path) => expect(match(method, path)).toBeUndefined());
});

test("every operation of the real description is found at its own path", () => {
  const operations = listOperations(readDescription());
  const found = operationMatcher(operations);
  for (const { id, method, path } of operations)
    expect(found(method, path.replaceAll(/[{}]/g, ""))?.operation.id).toBe(id);
});
