import { listEvents, listOperations } from "@quo-api/description";
import { bikes } from "@quo-api/description/bikes";
import { type ChangelogEntry, dayOf } from "@quo-api/spec";
import { expect, test } from "vitest";
import { addedBy, withSince } from "../../generator/changelog-entries.ts";

const entry = (members: Partial<ChangelogEntry>): ChangelogEntry => ({
  id: "bikes",
  date: "2026-06-09",
  between: null,
  version: null,
  kind: "added",
  surfaces: ["v1"],
  title: "Bikes",
  text: "All of them.",
  confidence: "certain",
  operations: [],
  events: [],
  parameters: [],
  properties: [],
  ...members,
});

test("an entry is sorted under its day, or under the last possible one", () => {
  expect(dayOf(entry({}))).toBe("2026-06-09");
  expect(dayOf(entry({ date: null, between: ["2026-01-01", "2026-02-28"] }))).toBe("2026-02-28");
});

test.each([
  ["an entry adds its operations and events", {}, ["listBikes", "bike.sold"]],
  ["an entry that adds a property adds no operation", { properties: ["Bike.color"] }, []],
  ["an entry that adds a parameter adds no operation", { parameters: ["listBikes.color"] }, []],
  ["an entry that changes something adds nothing", { kind: "changed" } as const, []],
])("%s", (_, members, added) =>
  expect(addedBy(entry({ operations: ["listBikes"], events: ["bike.sold"], ...members }))).toEqual(added),
);

test("the day stands in the bundle with the other extensions of an operation and an event", () => {
  const marked = withSince(bikes, [
    entry({ operations: ["paintBike"], events: ["bike.sold"] }),
    entry({ date: null, between: ["2026-01-01", "2026-02-28"], operations: ["scrapBike"] }),
  ]);
  const since = listOperations(marked).map((operation) => [operation.id, operation.since]);
  expect(since).toEqual([
    ["listBikes", "2026-06-08"],
    ["paintBike", "2026-06-09"],
    ["scrapBike", undefined],
  ]);
  expect(listEvents(marked).map((event) => event.since)).toEqual(["2026-06-09"]);
  const keys = Object.keys(marked.webhooks?.["bike.sold"]?.["post"] ?? {});
  expect(keys.slice(keys.indexOf("x-quo-event"))).toEqual(["x-quo-event", "x-quo-since"]);
});
