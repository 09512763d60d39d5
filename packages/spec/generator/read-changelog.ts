import { type Description, listEvents, listOperations, resolve, type Schema } from "@quo-api/description";
import { dayOf } from "../src/changelog-day.ts";
import type { ChangelogEntry } from "../src/facts.ts";
import { addedBy } from "./changelog-entries.ts";
import {
  type Complain,
  parseChangelog,
  type Reference,
  references,
  type WrittenChangelog,
  type WrittenEntry,
} from "./changelog-source.ts";
import type { LintProblem } from "./lint-report.ts";

/** What reading gives: the history of the API, newest first, or every reason why there is none. */
export type ChangelogReading = { entries: ChangelogEntry[] } | { problems: LintProblem[] };

type Surface = "v1" | "2026-03-30";

/** Finds what an entry names; properties belong to no surface. `undefined` when the description does not hold it. */
type Find = (kind: Reference, name: string) => { name: string; surface?: Surface } | undefined;

/** Names of the properties of a schema, those of its parts and shapes included. */
function propertiesOf(description: Description, schema: Schema): string[] {
  const { properties = {}, allOf = [], anyOf = [], oneOf = [] } = resolve(description, schema);
  return [
    ...Object.keys(properties),
    ...[...allOf, ...anyOf, ...oneOf].flatMap((part) => propertiesOf(description, part)),
  ];
}

/** Looks names up in the description. Operations are found by their id, and by method and path. */
function finder(description: Description): Find {
  const operations = listOperations(description);
  const events = listEvents(description).map(({ key }) => key);
  const { schemas } = description.components;
  return (kind, name) => {
    if (kind === "events") {
      const surface = name.startsWith("legacy.") ? "v1" : "2026-03-30";
      return events.includes(name) ? { name, surface } : undefined;
    }
    if (kind === "properties") {
      const [schemaName = "", property] = name.split(".");
      const schema = schemas[schemaName];
      if (schema === undefined) return undefined;
      return property === undefined || propertiesOf(description, schema).includes(property) ? { name } : undefined;
    }
    const [id = "", ...parameter] = kind === "parameters" ? name.split(".") : [name];
    const operation = operations.find((one) => one.id === id || `${one.method} ${one.path}` === id);
    if (operation === undefined) return undefined;
    const surface = operation.path.startsWith("/v1/") ? "v1" : "2026-03-30";
    if (kind === "operations") return { name: operation.id, surface };
    const known = operation.parameters.some((one) => one.name === parameter.join("."));
    return known ? { name, surface } : undefined;
  };
}

/** Checks what each entry says about its day and its id, and that the newest stands first. */
function checkDays(entries: readonly WrittenEntry[], complain: Complain): LintProblem[] {
  const problems: LintProblem[] = [];
  const seen = new Set<string>();
  let above: string | undefined;
  for (const [index, { id, date, between, version }] of entries.entries()) {
    const at = (key: string, message: string) =>
      problems.push(complain(`/entries/${index}/${key}`, `${id}: ${message}`));
    if (seen.has(id)) at("id", "another entry has this id");
    seen.add(id);
    if ((date === undefined) === (between === undefined)) at("", "needs either `date` or `between`");
    if (between && between[0] >= between[1]) at("between", "the first day must be before the last one");
    const start = version ?? date;
    if (start !== undefined && !id.startsWith(`${start}-`)) at("id", `the id must start with \`${start}-\``);
    const day = dayOf({ date: date ?? null, between: between ?? null });
    if (above !== undefined && day > above) at("", `${day} is newer than the entry above; the newest stands first`);
    above = day;
  }
  return problems;
}

/** Checks that every name is in the description or said not to be, and that what is said not to be really is not. */
function checkReferences(
  { undescribed = {}, entries }: WrittenChangelog,
  find: Find,
  complain: Complain,
): LintProblem[] {
  const problems: LintProblem[] = [];
  for (const kind of references) {
    const absent = undescribed[kind] ?? [];
    const named = new Set<string>();
    for (const [index, entry] of entries.entries()) {
      for (const [place, name] of (entry[kind] ?? []).entries()) {
        named.add(name);
        const at = (message: string) => problems.push(complain(`/entries/${index}/${kind}/${place}`, message));
        const found = find(kind, name);
        if (!found && !absent.includes(name)) {
          at(
            `${entry.id}: the description holds no \`${name}\`. Correct it, or add it to \`undescribed/${kind}\` at the top`,
          );
        }
        if (found?.surface && !entry.surfaces.includes(found.surface))
          at(`${entry.id}: \`${name}\` is of the surface ${found.surface}, which \`surfaces\` does not list`);
      }
    }
    for (const [place, name] of absent.entries()) {
      const at = (message: string) => problems.push(complain(`/undescribed/${kind}/${place}`, message));
      if (find(kind, name)) at(`the description holds \`${name}\`. Remove it from \`undescribed\``);
      else if (!named.has(name)) at(`no entry names \`${name}\`. Remove it from \`undescribed\``);
    }
  }
  return problems;
}

/** Checks that nothing is added twice, so that there is one day for `x-quo-since`. */
function checkAdded(entries: readonly ChangelogEntry[], complain: Complain): LintProblem[] {
  const homes = new Map<string, string>();
  return entries.flatMap((entry, index) =>
    addedBy(entry).flatMap((name) => {
      const home = homes.get(name);
      homes.set(name, entry.id);
      return home === undefined
        ? []
        : [complain(`/entries/${index}`, `${entry.id}: adds \`${name}\`, which ${home} adds as well`)];
    }),
  );
}

const complete = (entry: WrittenEntry, find: Find): ChangelogEntry => ({
  id: entry.id,
  date: entry.date ?? null,
  between: entry.between ?? null,
  version: entry.version ?? null,
  kind: entry.kind,
  surfaces: entry.surfaces,
  title: entry.title,
  text: entry.text.trim(),
  confidence: entry.confidence ?? "certain",
  operations: (entry.operations ?? []).map((name) => find("operations", name)?.name ?? name),
  events: entry.events ?? [],
  parameters: entry.parameters ?? [],
  properties: entry.properties ?? [],
});

/** Reads the text of `spec/changelog.yaml` and checks it, by itself and against the description. */
export function readChangelog(text: string, description: Description): ChangelogReading {
  const parsed = parseChangelog(text);
  if ("problems" in parsed) return parsed;
  const { changelog, complain } = parsed;
  const find = finder(description);
  const entries = changelog.entries.map((entry) => complete(entry, find));
  const problems = [
    ...checkDays(changelog.entries, complain),
    ...checkReferences(changelog, find, complain),
    ...checkAdded(entries, complain),
  ];
  return problems.length > 0 ? { problems } : { entries };
}
