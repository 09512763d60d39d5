import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDescription } from "@quo-api/description";
import { lintReport } from "../../generator/lint-report.ts";
import { readChangelog } from "../../generator/read-changelog.ts";
import { bikes } from "@quo-api/description/bikes";

const good = `
undescribed:
  operations: [GET /cars]
  events: [car.sold]
  parameters: [listBikes.sort]
  properties: [Car.color]
entries:
  - id: cars
    between: ["2026-07-01", "2026-09-30"]
    kind: announced
    surfaces: ["2026-03-30", v1]
    title: Cars
    text: Cars may come.
    confidence: low
    operations: [GET /cars, "DELETE /v1/bikes/{bikeId}"]
    events: [car.sold]
    parameters: [listBikes.sort]
    properties: [Car.color, Bike.gear-count, Vehicle.id, Color]
  - id: 2026-06-18-sold-bikes
    date: "2026-06-18"
    kind: added
    surfaces: ["2026-03-30"]
    title: Sold bikes
    text: An event tells.
    events: [bike.sold]
  - id: 1.1.0-colors
    date: "2026-06-08"
    version: 1.1.0
    kind: added
    surfaces: [v1]
    title: Bikes have a color
    text: |
      They can be painted.
      And found by it.
    operations: [listBikes]
    parameters: [listBikes.color]
    properties: [Bike.color]
  - id: 2026-06-08-bikes
    date: "2026-06-08"
    kind: added
    surfaces: [v1]
    title: Bikes
    text: All of them.
    operations: [listBikes]
`;

const read = (text: string) => {
  const reading = readChangelog(text, bikes);
  return "problems" in reading ? lintReport(reading.problems) : reading.entries;
};

/** The good changelog with its first occurrence of a text replaced. */
const changed = (from: string, to: string) => {
  expect(good).toContain(from);
  return good.replace(from, () => to);
};

describe("a changelog in order", () => {
  const entries = read(good);

  test("is read whole, newest first", () => {
    if (typeof entries === "string") throw new Error(entries);
    expect(entries.map(({ id }) => id)).toEqual(["cars", "2026-06-18-sold-bikes", "1.1.0-colors", "2026-06-08-bikes"]);
  });

  test("has every property in every entry, and the id of an operation that was named by method and path", () =>
    expect(entries[0]).toEqual({
      id: "cars",
      date: null,
      between: ["2026-07-01", "2026-09-30"],
      version: null,
      kind: "announced",
      surfaces: ["2026-03-30", "v1"],
      title: "Cars",
      text: "Cars may come.",
      confidence: "low",
      operations: ["GET /cars", "scrapBike"],
      events: ["car.sold"],
      parameters: ["listBikes.sort"],
      properties: ["Car.color", "Bike.gear-count", "Vehicle.id", "Color"],
    }));

  test("is certain where it does not say otherwise", () =>
    expect(entries[1]).toMatchObject({ confidence: "certain", between: null, operations: [] }));

  test("has no line break at the end of a text", () =>
    expect(entries[2]).toMatchObject({ version: "1.1.0", text: "They can be painted.\nAnd found by it." }));
});

const pattern = "is in the wrong form";

describe("a mistake is told with its line, the entry and what to do", () => {
  test.each([
    {
      mistake: "YAML that does not parse",
      text: "entries: [\n  x",
      says: ["spec/changelog.yaml:2:4", "must be sufficiently indented and end with a ] (yaml)"],
    },
    { mistake: "an empty file", text: "", says: ["spec/changelog.yaml:1:1", "must be object"] },
    { mistake: "no entries", text: "entries: []", says: ["`entries` must NOT have fewer than 1 items"] },
    {
      mistake: "a key that nobody reads",
      text: changed("title: Sold bikes", "titel: Sold bikes"),
      says: [
        "spec/changelog.yaml:19:5",
        "2026-06-18-sold-bikes: must have required property 'title'",
        "2026-06-18-sold-bikes: has a key that nobody reads: `titel`",
      ],
    },
    {
      mistake: "an unknown kind",
      text: changed("kind: announced", "kind: rumored"),
      says: [
        "spec/changelog.yaml:10:11",
        "cars: `kind` must be one of added, changed, deprecated, removed, fixed, announced",
      ],
    },
    {
      mistake: "an unknown surface",
      text: changed(`["2026-03-30", v1]`, "[v1, v2]"),
      says: ["spec/changelog.yaml:11:20", "cars: `surfaces/1` must be one of v1, 2026-03-30, mcp"],
    },
    {
      mistake: "an entry without an id",
      text: changed("id: 2026-06-18-sold-bikes\n    date", "date"),
      says: ["entry 2: must have required property 'id'"],
    },
    {
      mistake: "a day that is not in the calendar",
      text: changed(`date: "2026-06-18"`, `date: "2026-06-31"`),
      says: ["spec/changelog.yaml:20:11", '`date` must match format "date"'],
    },
    {
      mistake: "a title with a full stop",
      text: changed("title: Cars", "title: Cars."),
      says: ["spec/changelog.yaml:12:12", `cars: \`title\` ${pattern}. One line`],
    },
    {
      mistake: "a text that is no sentence",
      text: changed("text: Cars may come.", "text: Cars may come"),
      says: [`cars: \`text\` ${pattern}. What changed, in whole sentences`],
    },
    {
      mistake: "an id that is no anchor",
      text: changed("id: cars", "id: Cars and more"),
      says: [`Cars and more: \`id\` ${pattern}. Lower-case words`],
    },
    {
      mistake: "both a day and a range of days",
      text: changed(`date: "2026-06-18"`, `date: "2026-06-18"\n    between: ["2026-06-01", "2026-06-18"]`),
      says: ["2026-06-18-sold-bikes: needs either `date` or `between`"],
    },
    {
      mistake: "neither",
      text: changed(`date: "2026-06-18"`, "confidence: low"),
      says: ["2026-06-18-sold-bikes: needs either `date` or `between`"],
    },
    {
      mistake: "a range that runs backwards",
      text: changed(`["2026-07-01", "2026-09-30"]`, `["2026-10-01", "2026-09-30"]`),
      says: ["spec/changelog.yaml:9:", "cars: the first day must be before the last one"],
    },
    {
      mistake: "an entry above a newer one",
      text: changed(`["2026-07-01", "2026-09-30"]`, `["2026-01-01", "2026-01-30"]`),
      says: ["spec/changelog.yaml:19:5", "2026-06-18-sold-bikes: 2026-06-18 is newer than the entry above"],
    },
    {
      mistake: "an id with another day than its entry",
      text: changed("id: 2026-06-18-sold-bikes", "id: 2026-06-17-sold-bikes"),
      says: ["spec/changelog.yaml:19:9", "the id must start with `2026-06-18-`"],
    },
    {
      mistake: "an id with another version than its entry",
      text: changed("id: 1.1.0-colors", "id: 2026-06-08-colors"),
      says: ["the id must start with `1.1.0-`"],
    },
    {
      mistake: "an id that is there twice",
      text: changed("id: 2026-06-08-bikes", "id: 1.1.0-colors").replace(
        /(id: 1\.1\.0-colors[^]*)(id: 1\.1\.0-colors\n {4}date: "2026-06-08")/,
        "$1$2\n    version: 1.1.0",
      ),
      says: ["1.1.0-colors: another entry has this id"],
    },
    {
      mistake: "an operation that is nowhere",
      text: changed("operations: [listBikes]\n    parameters", "operations: [listCars]\n    parameters"),
      says: [
        "spec/changelog.yaml:",
        "1.1.0-colors: the description holds no `listCars`. Correct it, or add it to `undescribed/operations` at the top",
      ],
    },
    {
      mistake: "an event that is nowhere",
      text: changed("events: [bike.sold]", "events: [bike.stolen]"),
      says: ["2026-06-18-sold-bikes: the description holds no `bike.stolen`", "`undescribed/events`"],
    },
    {
      mistake: "a parameter that is nowhere",
      text: changed("[listBikes.color]", "[listBikes.colour]"),
      says: ["1.1.0-colors: the description holds no `listBikes.colour`", "`undescribed/parameters`"],
    },
    {
      mistake: "a property that is nowhere",
      text: changed("properties: [Bike.color]", "properties: [Bike.colour]"),
      says: ["1.1.0-colors: the description holds no `Bike.colour`", "`undescribed/properties`"],
    },
    {
      mistake: "a schema that is nowhere",
      text: changed("properties: [Bike.color]", "properties: [Bikes]"),
      says: ["1.1.0-colors: the description holds no `Bikes`"],
    },
    {
      mistake: "something described that is said not to be",
      text: changed("[GET /cars]", "[GET /cars, GET /v1/bikes]"),
      says: ["spec/changelog.yaml:3:27", "the description holds `GET /v1/bikes`. Remove it from `undescribed`"],
    },
    {
      mistake: "something undescribed that no entry names",
      text: changed("events: [car.sold]", "events: [car.sold, car.lost]"),
      says: ["spec/changelog.yaml:4:22", "no entry names `car.lost`. Remove it from `undescribed`"],
    },
    {
      mistake: "an operation of a surface that the entry does not list",
      text: changed(`["2026-03-30", v1]`, `["2026-03-30"]`),
      says: ["cars: `DELETE /v1/bikes/{bikeId}` is of the surface v1, which `surfaces` does not list"],
    },
    {
      mistake: "an operation that is added twice",
      text: changed("    parameters: [listBikes.color]\n    properties: [Bike.color]\n", ""),
      says: ["2026-06-08-bikes: adds `listBikes`, which 1.1.0-colors adds as well"],
    },
  ])("$mistake", ({ text, says }) => {
    const report = read(text);
    expect(report).toBeTypeOf("string");
    for (const part of says) expect(report).toContain(part);
  });
});

test("the changelog of this repository is in order", () => {
  const text = readFileSync(new URL("../../../../spec/changelog.yaml", import.meta.url), "utf8");
  const reading = readChangelog(text, readDescription());
  expect("problems" in reading ? lintReport(reading.problems) : "").toBe("");
});
