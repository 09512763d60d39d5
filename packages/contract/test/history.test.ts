import { changelog, type ChangelogEntry, events, operations } from "@quo-api/spec";
import { describe, expect, test } from "vitest";
import { additions, historyFacts } from "./facts/history.ts";

const whenOf = ({ date, between }: ChangelogEntry): string => date ?? (between ?? []).join(" to ");

/** Everything an entry says, in one text. */
const textOf = (entry: ChangelogEntry): string =>
  [
    entry.version,
    entry.kind,
    ...entry.surfaces,
    entry.title,
    entry.text,
    ...entry.operations,
    ...entry.events,
    ...entry.parameters,
    ...entry.properties,
  ].join(" ");

describe("the changelog tells", () => {
  test.each(historyFacts)("$when: $what", ({ when, words }) => {
    const entries = changelog.filter((entry) => whenOf(entry) === when).map(textOf);
    expect(
      entries.some((text) => words.every((word) => text.includes(word))),
      `${when}: ${words.join(", ")}`,
    ).toBe(true);
  });
});

const wanted = Object.entries(additions).flatMap(([when, names]) =>
  names.split(",").map((name): [string, string] => [name.trim(), when]),
);
const paths = new Map<string, string>(
  Object.values(operations).map(({ id, method, path }) => [`${method} ${path}`, id]),
);

test("every operation and event is added on its day, and no other one is", () => {
  const added = changelog
    .filter(({ kind, parameters, properties }) => kind === "added" && parameters.length + properties.length === 0)
    .flatMap((entry) => [...entry.operations, ...entry.events].map((name): [string, string] => [name, whenOf(entry)]));
  const named = wanted.map(([name, when]): [string, string] => [paths.get(name) ?? name, when]);
  expect(Object.fromEntries(added)).toEqual(Object.fromEntries(named));
});

test("what the description holds carries its day where the day is known", () => {
  const exact = new Map(
    wanted.filter(([, when]) => !when.includes(" to ")).map(([name, when]) => [paths.get(name) ?? name, when]),
  );
  for (const { id, since } of Object.values(operations)) expect([id, since]).toEqual([id, exact.get(id) ?? null]);
  for (const { key, since } of Object.values(events)) expect([key, since]).toEqual([key, exact.get(key) ?? null]);
});
