import { describe, expect, test } from "vitest";
import { declaredCells, judgeCoverage, reachedCells } from "../src/coverage.ts";
import { smallApi } from "./small-api.ts";

const hit = { operation: "addBike", status: "201", parameters: ["path:id"], body: ["/color"], faults: [] };

describe("the cells of a description", () => {
  const cells = declaredCells(smallApi);
  test.each([
    "listBikes status 200",
    "listBikes status 401",
    "listBikes code 0100400",
    "listBikes parameter query:ownerIds",
    "getBike parameter path:bikeId",
    "addBike body /color",
    "addBike body /parts/*/id",
    "addBike refuses a bad request",
    "event sold",
  ])("hold %s", (cell) => expect(cells).toContain(cell));
  test("each once", () => expect(new Set(cells).size).toBe(cells.length));
});

describe("the cells an exchange fills", () => {
  test("are status, parameters and properties after a success", () =>
    expect(reachedCells(hit)).toEqual(["addBike status 201", "addBike parameter path:id", "addBike body /color"]));
  test("are status and code after a failure", () =>
    expect(reachedCells({ ...hit, status: "400", code: "0100400" })).toEqual([
      "addBike status 400",
      "addBike code 0100400",
    ]));
  test("are the refusal of a bad request", () =>
    expect(reachedCells({ ...hit, status: "400", faults: ["bad"] })).toEqual(["addBike refuses a bad request"]));
  test("are none when a bad request was accepted", () => expect(reachedCells({ ...hit, faults: ["bad"] })).toEqual([]));
});

describe("the gate", () => {
  const judge = (reached: string[], waivers: { key: string; reason: string; until: string }[] = []) =>
    judgeCoverage(["a", "b"], new Set(reached), waivers, "2026-11-23");

  test("is open when everything is reached", () =>
    expect(judge(["a", "b"])).toEqual({ declared: 2, reached: 2, waived: 0, problems: [] }));
  test("names what nothing reached", () => expect(judge(["a"]).problems).toEqual(["nothing reached: b"]));
  test("names what was reached and is not declared", () =>
    expect(judge(["a", "b", "c"]).problems).toEqual(["reached, but not declared: c"]));
  test("counts waivers, also on their last day", () =>
    expect(judge(["a"], [{ key: "b", reason: "later", until: "2026-11-23" }])).toMatchObject({
      waived: 1,
      problems: [],
    }));
  test.each([
    ["ended", { key: "b", reason: "later", until: "2026-11-22" }, /ended on 2026-11-22 \(later\): b/],
    ["without a reason", { key: "b", reason: " ", until: "2027-01-01" }, /without a reason: b/],
    ["for what is reached", { key: "a", reason: "later", until: "2027-01-01" }, /drop it: a/],
    ["for what is not declared", { key: "x", reason: "later", until: "2027-01-01" }, /does not declare: x/],
  ])("refuses a waiver %s", (_, waiver, problem) =>
    expect(judge(["a"], [waiver]).problems).toContainEqual(expect.stringMatching(problem)),
  );
});
