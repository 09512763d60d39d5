import type { ChangelogEntry } from "@quo-api/spec";
import { dayOf } from "@quo-api/spec";
import { apiHistory, badgesOf, type HistoryEntry } from "../generator/changelog.ts";
import type { DocModel } from "../generator/model.ts";
import { routes } from "../generator/routes.ts";
import { renderText } from "./render-markdown.ts";

/**
 * Ids of the feed and its entries are tag URIs (RFC 4151), which want a name of ours. `.invalid` belongs to nobody, so that
 * nobody else can give the same ids; the site's own address is no part of them, because it may change and they may not.
 */
const tag = "tag:quo-api.invalid,2026:changelog";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeXml = (text: string) => text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? "");

/** Midnight of a day in UTC; the hour of a change is not known. */
const timestamp = (day: string) => `${day}T00:00:00Z`;

function contentOf({ entry, about, undescribed }: HistoryEntry, address: (path: string) => string): string {
  const lists = about.map(({ heading, links }) => {
    const anchors = links.map(
      ({ name, route, anchor }) =>
        `<a href="${address(`${route}.html${anchor === undefined ? "" : `#${encodeURI(anchor)}`}`)}">${escapeXml(name)}</a>`,
    );
    return `<p>${heading}: ${anchors.join(", ")}</p>`;
  });
  if (undescribed.length > 0)
    lists.push(`<p>Not described here: ${undescribed.map((name) => `<code>${escapeXml(name)}</code>`).join(", ")}</p>`);
  return [`<p>${badgesOf(entry).join(" · ")}</p>`, renderText(entry.text), ...lists].join("\n");
}

function entryXml(history: HistoryEntry, address: (path: string) => string): string {
  const { entry } = history;
  const categories = [entry.kind, ...entry.surfaces].map((term) => `    <category term="${term}"/>\n`).join("");
  return `  <entry>
    <id>${tag}/${entry.id}</id>
    <title>${escapeXml(entry.title)}</title>
    <updated>${timestamp(dayOf(entry))}</updated>
    <link rel="alternate" type="text/html" href="${escapeXml(address(`${routes.changelog}.html#${entry.id}`))}"/>
${categories}    <content type="html">${escapeXml(contentOf(history, address))}</content>
  </entry>
`;
}

/**
 * The changelog as an Atom feed (RFC 4287). The same changelog always gives the same feed: `updated` is the day of the newest
 * entry, not the time of the build.
 *
 * @param site Where the site lives. Without it links are relative, to the address that the feed was read from.
 */
export function changelogFeed(model: DocModel, changelog: readonly ChangelogEntry[], site?: URL): string {
  const root = site && new URL(site.href.replace(/\/?$/, "/"));
  const address = (path: string) => (root ? new URL(path, root).href : path);
  const entries = apiHistory(model, changelog).flatMap(({ days }) => days.flatMap((day) => day.entries));
  const newest = changelog.map(dayOf).toSorted().at(-1) ?? "";
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${tag}</id>
  <title>Changes of the Quo API</title>
  <subtitle>From an independent reference; not affiliated with Quo.</subtitle>
  <updated>${timestamp(newest)}</updated>
  <author><name>Quo API toolkit</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(address("changelog.xml"))}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(address(`${routes.changelog}.html`))}"/>
${entries.map((entry) => entryXml(entry, address)).join("")}</feed>
`;
}
