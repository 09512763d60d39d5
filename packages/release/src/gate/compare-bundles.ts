import { type Bundle, type Entry, type Json, listEntries, type Stability, valueAt } from "./bundle.ts";
import { type Change, type Impact } from "./change.ts";
import { ownFindings } from "./own-rules.ts";
import { redoclyDiff, type ReportedChange } from "./redocly-diff.ts";
import { componentOf, indexUsage, type Usage } from "./usage.ts";

/** One edition with what is looked up in it. */
interface Edition {
  bundle: Bundle;
  entries: readonly Entry[];
  usage: Usage;
}

const readEdition = (bundle: Bundle): Edition => ({ bundle, entries: listEntries(bundle), usage: indexUsage(bundle) });

/** The operations and events that a pointer's change reaches. */
function reached({ entries, usage }: Edition, pointer: string): readonly Entry[] {
  const component = componentOf(pointer);
  if (component !== undefined) return usage.usersOf(component);
  // Up to the operation, or the whole path item where that is what changed.
  return entries.filter(
    (entry) => `${pointer}/`.startsWith(`${entry.pointer}/`) || entry.pointer.startsWith(`${pointer}/`),
  );
}

function place(pointer: string, entries: readonly Entry[]): string {
  const component = componentOf(pointer);
  if (component !== undefined) return component.replace(/^#\/components\/(\w+?)s\//, "$1 ");
  if (entries.length > 0) return [...new Set(entries.map(({ label }) => label))].join(", ");
  return pointer.replace(/^#\//, "");
}

function packagesOf(entries: readonly Entry[]): string[] {
  const packages = ["@quo-api/spec"];
  if (entries.some(({ kind }) => kind === "operation")) packages.push("@quo-api/client");
  if (entries.some(({ kind }) => kind === "event")) packages.push("@quo-api/webhooks");
  return packages;
}

const firmest = (entries: readonly Entry[]): Stability =>
  // What nobody uses is promised to nobody in particular, but it may be read by anybody.
  entries.length > 0 && entries.every(({ stability }) => stability === "beta") ? "beta" : "stable";

/** The node a change lies on, without the keyword. */
const nodeOf = (pointer: string, property: string | undefined): string =>
  property !== undefined && pointer.endsWith(`/${property}`) ? pointer.slice(0, -property.length - 1) : pointer;

/** An enum the last release called open: users were told to expect more values. */
function wasOpen({ bundle }: Edition, change: ReportedChange): boolean {
  const pointer = change.base?.pointer;
  if (pointer === undefined) return false;
  return (valueAt(bundle, nodeOf(pointer, change.property)) as Json | undefined)?.["x-quo-open"] === true;
}

/** A property users send was taken away: closed bodies refuse it, and the types no longer have it. */
function isRemovedInput(base: Edition, change: ReportedChange): boolean {
  const pointer = change.base?.pointer ?? "";
  if (change.kind !== "removed" || !/\/properties\/[^/]+$/.test(pointer)) return false;
  const component = componentOf(pointer);
  return component === undefined
    ? change.path.startsWith("#/paths/") && change.path.includes("/requestBody/")
    : base.usage.isSent(component);
}

function lastSegment(pointer: string): string {
  return pointer
    .slice(pointer.lastIndexOf("/") + 1)
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
}

/** Words for a change that no rule had to judge. */
function describe({ kind, typeName, property, base, revision }: ReportedChange): string {
  const pointer = (base ?? revision)?.pointer ?? "";
  const value = (revision ?? base)?.value as Json | undefined;
  const name = typeof value?.["name"] === "string" ? value["name"] : lastSegment(nodeOf(pointer, property));
  if (kind === "modified") return `\`${property ?? name}\` of \`${name}\` changed.`;
  const noun = typeName === "Schema" && /\/properties\/[^/]+$/.test(pointer) ? "Property" : typeName;
  return `${noun} \`${name}\` was ${kind}.`;
}

/** Turns one report of redocly's into changes of ours: one for each verdict, or one without. */
function translate(base: Edition, revision: Edition, change: ReportedChange): Change[] {
  const side = change.base ? base : revision;
  const pointer = (change.base ?? change.revision)?.pointer ?? change.path;
  const entries = reached(side, pointer);
  const common = {
    where: place(pointer, entries),
    stability: firmest(entries),
    packages: packagesOf(entries),
  };
  const verdicts: { rule: string; what: string; impact: Impact }[] = change.verdicts.map(
    ({ ruleId, message, impact }) =>
      ruleId === "enum-values-added" && wasOpen(base, change)
        ? { rule: "open-enum-grew", what: message, impact: "minor" }
        : { rule: ruleId, what: message, impact },
  );
  if (verdicts.length === 0 && isRemovedInput(base, change)) {
    const what = `\`${lastSegment(pointer)}\` can no longer be sent.`;
    verdicts.push({ rule: "request-property-removed", what, impact: "major" });
  }
  if (verdicts.length === 0) verdicts.push({ rule: "changed", what: describe(change), impact: change.impact });
  return verdicts.map((verdict) => ({ ...common, ...verdict }));
}

/**
 * Every difference between two editions of the description, judged from the side of those who use our packages.
 *
 * Direction (what is sent, what is received, events as received) is redocly's judgement; open enums, firmness, names
 * that reach users' code and facts in `x-quo-*` are ours.
 *
 * @throws Error when redocly cannot read one of them.
 */
export async function compareBundles(before: Bundle, after: Bundle): Promise<Change[]> {
  const [base, revision] = [readEdition(before), readEdition(after)];
  const own = ownFindings(before, after);
  const removed = new Set(own.filter(({ rule }) => rule === "event-removed").map(({ pointer }) => pointer));
  const reported = (await redoclyDiff(before, after)).filter(
    // Told once: an event that is gone is told by our rule, facts of ours by theirs.
    ({ path, property }) =>
      ![...removed].some((pointer) => pointer.startsWith(`${path}/`)) && !`${path}/${property}`.includes("/x-quo-"),
  );
  const changes = [
    ...reported.flatMap((change) => translate(base, revision, change)),
    ...own.map(({ pointer, ...finding }): Change => {
      const touched = reached(base, pointer);
      const entries = touched.length > 0 ? touched : reached(revision, pointer);
      return {
        ...finding,
        where: place(pointer, entries),
        stability: firmest(entries),
        packages: packagesOf(entries),
      };
    }),
  ];
  return [...new Map(changes.map((change) => [`${change.where}\n${change.what}`, change])).values()];
}
