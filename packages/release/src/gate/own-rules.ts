import { type Bundle, type Entry, type Json, listEntries, valueAt } from "./bundle.ts";
import type { Impact } from "./change.ts";

/** What a rule of ours found, before it is known whom it reaches. */
export interface Finding {
  rule: string;
  /** JSON pointer of what changed: in the revision, or in the base where it is gone. */
  pointer: string;
  what: string;
  impact: Impact;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const quoted = (value: unknown): string => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;

/** Facts of ours that code is generated from, and what a change of each means to a user. */
function changedFacts(before: Entry, after: Entry): Finding[] {
  const { pointer } = after;
  const findings: Finding[] = [];
  const compare = (key: string, rule: string, what: (from: unknown, to: unknown) => string, impact: Impact): void => {
    const from = before.operation[key];
    const to = after.operation[key];
    if (!same(from, to)) findings.push({ rule, pointer, what: what(from, to), impact });
  };
  compare(
    "x-quo-method",
    "method-renamed",
    (from, to) => `The client's method ${quoted(from)} became ${quoted(to)}.`,
    "major",
  );
  compare(
    "x-quo-surface",
    "surface-changed",
    (from, to) => `Moved from the surface ${quoted(from)} to ${quoted(to)}.`,
    "major",
  );
  compare(
    "x-quo-pagination",
    "pagination-changed",
    (_, to) => (to === undefined ? "Can no longer be paged through." : "Is paged through in another way."),
    before.operation["x-quo-pagination"] === undefined ? "minor" : "major",
  );
  compare("x-quo-retry", "retry-changed", (_, to) => `A repeat is now ${quoted(to)}.`, "minor");
  const stability = before.operation["x-quo-stability"];
  compare(
    "x-quo-stability",
    "stability-changed",
    (from, to) => `Went from ${quoted(from)} to ${quoted(to)}.`,
    stability === "stable" && after.operation["x-quo-stability"] === "beta" ? "major" : "minor",
  );
  if (before.operation.deprecated !== true && after.operation.deprecated === true) {
    findings.push({ rule: "deprecated", pointer, what: "Is deprecated.", impact: "minor" });
  }
  return findings;
}

/** Codes are an open set, so neither a new nor a missing one breaks a caller; a new one is worth a line. */
function changedErrorCodes(base: Bundle, revision: Bundle, before: Entry, after: Entry): Finding[] {
  const codes = (bundle: Bundle, entry: Entry): Set<string> =>
    new Set(
      Object.values(entry.operation.responses ?? {}).flatMap((response) => {
        const ref = response["$ref"];
        const resolved = typeof ref === "string" ? (valueAt(bundle, ref) as Json) : response;
        return (resolved["x-quo-error-codes"] as string[] | undefined) ?? [];
      }),
    );
  const from = codes(base, before);
  const to = codes(revision, after);
  const { pointer } = after;
  return [
    ...[...to]
      .filter((code) => !from.has(code))
      .map((code): Finding => ({
        rule: "error-code-added",
        pointer,
        what: `May answer with error code ${quoted(code)}.`,
        impact: "minor",
      })),
    ...[...from]
      .filter((code) => !to.has(code))
      .map((code): Finding => ({
        rule: "error-code-removed",
        pointer,
        what: `Error code ${quoted(code)} is no longer listed.`,
        impact: "patch",
      })),
  ];
}

/** Redocly takes the key of a webhook for a mere name; here it is the event's type, on the wire and in the types. */
function removedEvents(base: Bundle, revision: Bundle): Finding[] {
  const kept = new Set(Object.keys(revision.webhooks ?? {}));
  return listEntries(base)
    .filter(({ kind, label }) => kind === "event" && !kept.has(label.replace(/^event /, "")))
    .map(({ pointer }) => ({ rule: "event-removed", pointer, what: "The event was removed.", impact: "major" }));
}

/** Redocly follows a renamed path parameter; the names are keys in the client's types. */
function renamedPathParameters(base: Bundle, revision: Bundle): Finding[] {
  const kept = new Set(Object.keys(revision.paths));
  const shape = (path: string) => path.replaceAll(/\{[^}]*\}/g, "{}");
  const shapes = new Map([...kept].map((path) => [shape(path), path]));
  return listEntries(base).flatMap(({ kind, label, pointer }): Finding[] => {
    const path = label.slice(label.indexOf(" ") + 1);
    const now = shapes.get(shape(path));
    if (kind === "event" || kept.has(path) || now === undefined) return [];
    const what = `A path parameter was renamed: ${quoted(path)} became ${quoted(now)}.`;
    return [{ rule: "path-parameter-renamed", pointer, what, impact: "major" }];
  });
}

/** Component schemas are published by name, as types and as JSON Schemas. */
function removedSchemas(base: Bundle, revision: Bundle): Finding[] {
  const kept = revision.components["schemas"] ?? {};
  return Object.keys(base.components["schemas"] ?? {})
    .filter((name) => !(name in kept))
    .map((name) => ({
      rule: "schema-removed",
      pointer: `#/components/schemas/${name}`,
      what: `The schema ${quoted(name)} is no longer published under this name.`,
      impact: "major",
    }));
}

/** A closed enum lets users list every value, an open one does not; both ways are felt by their compiler. */
function changedOpenness(base: Bundle, revision: Bundle): Finding[] {
  const findings: Finding[] = [];
  const visit = (before: unknown, after: unknown, pointer: string): void => {
    if (before === null || after === null || typeof before !== "object" || typeof after !== "object") return;
    const [from, to] = [before as Json, after as Json];
    if (Array.isArray(from["enum"]) && Array.isArray(to["enum"]) && from["x-quo-open"] !== to["x-quo-open"]) {
      const opened = to["x-quo-open"] === true;
      const what = opened
        ? "The enum was opened; a list of all its values is no longer complete."
        : "The enum was closed.";
      findings.push({ rule: "enum-openness-changed", pointer, what, impact: opened ? "major" : "minor" });
    }
    for (const key of Object.keys(from)) if (key in to) visit(from[key], to[key], `${pointer}/${key}`);
  };
  for (const [name, schema] of Object.entries(base.components["schemas"] ?? {})) {
    visit(schema, revision.components["schemas"]?.[name], `#/components/schemas/${name}`);
  }
  return findings;
}

/**
 * Nullability that moves between a bare `$ref` and `anyOf: [{$ref}, {type: "null"}]`, this repository's way of writing
 * a nullable reference, which redocly reads as two unrelated keywords.
 */
function changedNullability(base: Bundle, revision: Bundle): Finding[] {
  const nullable = (schema: Json): boolean =>
    [schema["anyOf"], schema["oneOf"]].some(
      (branches) => Array.isArray(branches) && branches.some((branch: Json) => branch["type"] === "null"),
    );
  const referenced = (schema: Json): boolean => typeof schema["$ref"] === "string";
  const findings: Finding[] = [];
  const visit = (before: unknown, after: unknown, pointer: string): void => {
    if (before === null || after === null || typeof before !== "object" || typeof after !== "object") return;
    const [from, to] = [before as Json, after as Json];
    if (referenced(from) && nullable(to)) {
      findings.push({ rule: "became-nullable", pointer, what: "May now be `null`.", impact: "major" });
    } else if (nullable(from) && referenced(to)) {
      findings.push({ rule: "no-longer-nullable", pointer, what: "Can no longer be `null`.", impact: "major" });
    }
    for (const key of Object.keys(from)) if (key in to) visit(from[key], to[key], `${pointer}/${key}`);
  };
  for (const [name, schema] of Object.entries(base.components["schemas"] ?? {})) {
    visit(schema, revision.components["schemas"]?.[name], `#/components/schemas/${name}`);
  }
  return findings;
}

/** What `redocly diff` cannot know: facts of ours, names that reach users' code, and openness. */
export function ownFindings(base: Bundle, revision: Bundle): Finding[] {
  const after = new Map(listEntries(revision).map((entry) => [entry.pointer, entry]));
  return [
    ...listEntries(base).flatMap((before) => {
      const now = after.get(before.pointer);
      return now === undefined ? [] : [...changedFacts(before, now), ...changedErrorCodes(base, revision, before, now)];
    }),
    ...removedEvents(base, revision),
    ...renamedPathParameters(base, revision),
    ...removedSchemas(base, revision),
    ...changedOpenness(base, revision),
    ...changedNullability(base, revision),
  ];
}
