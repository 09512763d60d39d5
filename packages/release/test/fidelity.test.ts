import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { checkDifferences, type Difference } from "../src/fidelity.ts";
import { readCurrentBundle } from "../src/gate/last-release.ts";
import { repository } from "@quo-api/testing";

const bundle = readCurrentBundle();
const complete: Difference = {
  where: "Message.userId",
  official: "Never `null`.",
  ours: "May be `null`.",
  why: "An incoming message has no sender.",
  since: "2026-11-23",
};

test("every deliberate difference says where, what, why and since when, about things that exist", () => {
  const differences = parse(readFileSync(join(repository, "spec/differences.yaml"), "utf8"));
  expect(differences.length).toBeGreaterThan(0);
  expect(checkDifferences(differences, bundle)).toEqual([]);
});

const mistakes: [mistake: string, entries: Record<string, unknown>[], says: string][] = [
  ["a missing reason", [{ ...complete, why: undefined }], "has no `why`"],
  ["an empty official side", [{ ...complete, official: " " }], "has no `official`"],
  ["a date in words", [{ ...complete, since: "November 2026" }], "in another form"],
  ["a date that YAML turned into something else", [{ ...complete, since: 20_261_123 }], "has no `since`"],
  ["an unknown field", [{ ...complete, note: "x" }], "a field nobody reads: `note`"],
  ["the same entry twice", [complete, complete], "is there twice"],
  ["a property that is gone", [{ ...complete, where: "Message.sender" }], "names `Message.sender`"],
  ["an operation that is gone", [{ ...complete, where: "shredMessage_v1 id" }], "names `shredMessage_v1`"],
];

test.each(mistakes)("%s is noticed", (_, entries, says) => {
  expect(checkDifferences(entries as Partial<Difference>[], bundle).join("\n")).toContain(says);
});
