import type { DocModel } from "./docs-model.ts";
import { relativeLink, routes } from "./docs-routes.ts";

/** What a day brought: operations and events, in the order of the description. */
export interface ChangelogDay {
  date: string;
  operations: { id: string; summary: string }[];
  events: { key: string; summary: string }[];
}

/** The API's history by day, newest first, read off `x-quo-since`. */
export function apiHistory(model: DocModel): ChangelogDay[] {
  const days = new Map<string, ChangelogDay>();
  const day = (date: string): ChangelogDay => {
    const present = days.get(date) ?? { date, operations: [], events: [] };
    days.set(date, present);
    return present;
  };
  for (const { operation } of model.operations)
    if (operation.since) day(operation.since).operations.push({ id: operation.id, summary: operation.summary });
  for (const { event } of model.events)
    if (event.since) day(event.since).events.push({ key: event.key, summary: event.summary });
  return [...days.values()].sort((a, b) => (a.date < b.date ? 1 : -1));
}

/** One release of a package, or what is still to be released. */
export interface PackageChange {
  package: string;
  /** `null` while it is only a changeset. */
  version: string | null;
  text: string;
}

/** Reads a changeset file: which packages it touches and what it says. */
export function parseChangeset(source: string): PackageChange[] {
  const match = /^---\n([^]*?)\n?---\n([^]*)$/.exec(source);
  if (!match) return [];
  const [, head = "", text = ""] = match;
  return [...head.matchAll(/^["']?(@?[\w/-]+)["']?: *(major|minor|patch)/gm)].map(([, name = ""]) => ({
    package: name,
    version: null,
    text: text.trim(),
  }));
}

/** Reads the releases out of the `CHANGELOG.md` that changesets writes. */
export function parseChangelog(name: string, source: string): PackageChange[] {
  return source
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [version = "", ...lines] = section.split("\n");
      const text = lines.filter((line) => !line.startsWith("### ")).join("\n");
      return { package: name, version: version.trim(), text: text.trim() };
    });
}

/** The Markdown twin of the changelog. */
export function changelogMarkdown(model: DocModel, changes: PackageChange[]): string {
  const days = apiHistory(model).map(
    ({ date, operations, events }) =>
      `### ${date}\n\n${operations.map(({ id, summary }) => `- ${summary}: [${id}](${relativeLink(routes.changelog, `${routes.operation(id)}.md`)})\n`).join("")}${events.map(({ key, summary }) => `- ${summary}: [${key}](${relativeLink(routes.changelog, `${routes.event(key)}.md`)})\n`).join("")}`,
  );
  const releases = changes.map(
    ({ package: name, version, text }) => `### ${name} ${version ?? "(next release)"}\n\n${text}\n`,
  );
  return `# Changelog\n\nWhat the API gained, by day, and what the packages of this toolkit changed.\n\n## The API\n\nDays are those of Quo's own changelog. What it never dated is left out.\n\n${days.join("\n")}\n## The packages\n\n${releases.join("\n") || "Nothing has been released yet.\n"}`;
}
