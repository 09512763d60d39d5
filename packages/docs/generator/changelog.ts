import type { ChangelogEntry } from "@quo-api/spec";
import { dayOf } from "@quo-api/spec";
import type { DocField } from "./fields.ts";
import type { DocModel } from "./model.ts";
import { relativeLink, routes } from "./routes.ts";

/** A name with the page that describes it, and the place on it. */
export interface HistoryLink {
  name: string;
  route: string;
  anchor?: string;
}

/** An entry with links to what it is about. */
export interface HistoryEntry {
  entry: ChangelogEntry;
  /** Operations, events, parameters and properties, each under its heading. Without those that have none. */
  about: { heading: string; links: HistoryLink[] }[];
  /** What the entry names and no page describes. */
  undescribed: string[];
}

/** Entries of one day, or of one range of days. */
export interface HistoryDay {
  /** Anchor on the page: the day itself, such as `2026-06-18`, or `2026-07-20-to-2026-10-08`. */
  id: string;
  title: string;
  entries: HistoryEntry[];
}

/** What readers call a surface. */
export const surfaceNames = { v1: "v1", "2026-03-30": "2026-03-30", mcp: "MCP server" } as const;

/** What stands in front of an entry: its kind, its surfaces, and how sure it is unless it is certain. */
export const badgesOf = ({ kind, surfaces, confidence }: ChangelogEntry): string[] => [
  kind,
  ...surfaces.map((surface) => surfaceNames[surface]),
  ...(confidence === "certain" ? [] : [`confidence: ${confidence}`]),
];

/** The sentences that stand above the entries, in Markdown. */
export const historyIntro = [
  "What changed in the Quo API, newest first.",
  "It is taken from Quo's own changelogs, and from comparing its documents of different months. Where the day of a change is not known, two days are given between which it happened, and the entry stands under the later one. Where a change is less than certain, its entry says so: `high` is two independent sources, `medium` is one, `low` is a single incomplete one.",
] as const;

/** Finds pages for the names in entries. */
function linker(model: DocModel) {
  const operations = new Map(model.operations.map((page) => [page.operation.id, page]));
  const events = new Set(model.events.map(({ event }) => event.key));
  const schemas = new Map(model.schemas.map((page) => [page.name, page]));
  const withAnchor = (link: HistoryLink, field: DocField | undefined): HistoryLink =>
    field ? { ...link, anchor: field.anchor } : link;
  return {
    operations: (name: string): HistoryLink | undefined =>
      operations.has(name) ? { name, route: routes.operation(name) } : undefined,
    events: (name: string): HistoryLink | undefined =>
      events.has(name) ? { name, route: routes.event(name) } : undefined,
    parameters: (name: string): HistoryLink | undefined => {
      const dot = name.indexOf(".");
      const page = operations.get(name.slice(0, dot));
      const field = [page?.query, page?.path, page?.header]
        .flatMap((fields) => fields ?? [])
        .find((one) => one.name === name.slice(dot + 1));
      return page && field ? withAnchor({ name, route: routes.operation(page.operation.id) }, field) : undefined;
    },
    properties: (name: string): HistoryLink | undefined => {
      const [schema = "", property] = name.split(".");
      const page = schemas.get(schema);
      if (page === undefined) return undefined;
      const fields = [...page.fields, ...page.shapes.flatMap((shape) => shape.fields)];
      const field = fields.find((one) => one.name === property);
      return property === undefined || field ? withAnchor({ name, route: routes.schema(schema) }, field) : undefined;
    },
  };
}

const headings = {
  operations: "Operations",
  events: "Events",
  parameters: "Parameters",
  properties: "Fields",
} as const;
const kinds = ["operations", "events", "parameters", "properties"] as const;

function titleOf({ date, between, version }: ChangelogEntry): string {
  if (date === null) return `Between ${between?.join(" and ")}`;
  return version === null ? date : `${date}, version ${version}`;
}

/** The history by year and day, newest first, with links to what each entry is about. */
export function apiHistory(
  model: DocModel,
  changelog: readonly ChangelogEntry[],
): { year: string; days: HistoryDay[] }[] {
  const find = linker(model);
  const days = new Map<string, HistoryDay>();
  for (const entry of changelog) {
    const title = titleOf(entry);
    const day = days.get(title) ?? { id: entry.date ?? (entry.between ?? []).join("-to-"), title, entries: [] };
    days.set(title, day);
    const found = kinds.map((kind) => ({
      heading: headings[kind],
      links: entry[kind].flatMap((name) => find[kind](name) ?? []),
    }));
    day.entries.push({
      entry,
      about: found.filter(({ links }) => links.length > 0),
      undescribed: kinds.flatMap((kind) => entry[kind].filter((name) => find[kind](name) === undefined)),
    });
  }
  const years = Map.groupBy(days.values(), ({ entries }) => (entries[0] ? dayOf(entries[0].entry).slice(0, 4) : ""));
  return [...years].map(([year, inYear]) => ({ year, days: inYear }));
}

function entryMarkdown({ entry, about, undescribed }: HistoryEntry): string {
  const address = ({ route, anchor }: HistoryLink) =>
    `${relativeLink(routes.changelog, `${route}.md`)}${anchor === undefined ? "" : `#${encodeURI(anchor)}`}`;
  const lines = about.map(
    ({ heading, links }) => `- ${heading}: ${links.map((link) => `[${link.name}](${address(link)})`).join(", ")}\n`,
  );
  if (undescribed.length > 0)
    lines.push(`- Not described here: ${undescribed.map((name) => `\`${name}\``).join(", ")}\n`);
  return `#### ${entry.title}\n\n${badgesOf(entry).join(" · ")}\n\n${entry.text}\n${lines.length > 0 ? `\n${lines.join("")}` : ""}`;
}

/** The Markdown twin of the changelog. */
export function changelogMarkdown(model: DocModel, changelog: readonly ChangelogEntry[]): string {
  const years = apiHistory(model, changelog).map(
    ({ year, days }) =>
      `## ${year}\n\n${days.map(({ title, entries }) => `### ${title}\n\n${entries.map(entryMarkdown).join("\n")}`).join("\n")}`,
  );
  return `# Changelog\n\n${historyIntro.join("\n\n")}\n\nWhat the packages of this toolkit changed is under [package releases](releases.md). New entries come as an [Atom feed](changelog.xml).\n\n${years.join("\n")}`;
}
