import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changelog } from "@quo-api/spec";
import { DOMParser, type Document, type Element, onErrorStopParsing } from "@xmldom/xmldom";
import { parse } from "node-html-parser";
import { describe, expect, inject, test } from "vitest";
import { changelogFeed } from "../src/changelog-feed.ts";
import { readDescription } from "@quo-api/description";
import { docModel } from "../generator/model.ts";

const atom = "http://www.w3.org/2005/Atom";
const model = docModel(readDescription(), {});

/** Parses strictly: what is not well-formed throws. */
const parseXml = (xml: string): Document =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, "application/xml");

const childrenOf = (element: Element | null, name: string): Element[] =>
  Array.from(element?.childNodes ?? []).filter(
    (node): node is Element => (node as Element).localName === name && (node as Element).namespaceURI === atom,
  );
const textsOf = (element: Element | null, name: string) =>
  childrenOf(element, name).map((one) => one.textContent ?? "");
const linksOf = (element: Element | null) =>
  Object.fromEntries(childrenOf(element, "link").map((link) => [link.getAttribute("rel"), link.getAttribute("href")]));

/** What RFC 4287 asks of a feed or an entry: exactly one id, title and updated, each in its form. */
function expectAtom(element: Element | null): void {
  const [id, title, updated] = ["id", "title", "updated"].map((name) => textsOf(element, name));
  expect(id).toEqual([expect.stringMatching(/^tag:[a-z.-]+,\d{4}(-\d\d){0,2}:[\w./-]+$/)]);
  expect(title).toEqual([expect.stringMatching(/\S/)]);
  expect(updated).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)]);
  expect(Number.isNaN(Date.parse(updated?.[0] ?? ""))).toBe(false);
}

describe("the feed of the built site", () => {
  const feed = parseXml(readFileSync(join(inject("site"), "changelog.xml"), "utf8")).documentElement;
  const entries = childrenOf(feed, "entry");

  test("is an Atom feed with id, title, author, and links to itself and to the page", () => {
    expect([feed?.localName, feed?.namespaceURI]).toEqual(["feed", atom]);
    expectAtom(feed);
    expect(textsOf(childrenOf(feed, "author")[0] ?? null, "name")).toEqual(["Quo API toolkit"]);
    expect(linksOf(feed)).toEqual({ self: "changelog.xml", alternate: "changelog.html" });
  });

  test("was updated on the day of its newest entry", () => {
    const days = entries.map((entry) => textsOf(entry, "updated")[0] ?? "");
    expect(days).toEqual(days.toSorted().toReversed());
    expect(textsOf(feed, "updated")).toEqual([days[0]]);
  });

  test("has everything an entry needs, once, for each entry of the changelog", () => {
    for (const entry of entries) {
      expectAtom(entry);
      const [content, ...more] = childrenOf(entry, "content");
      expect([content?.getAttribute("type"), more]).toEqual(["html", []]);
      expect(parse(content?.textContent ?? "").querySelectorAll("p").length).toBeGreaterThan(1);
    }
    const ids = entries.map((entry) => textsOf(entry, "id")[0]?.split("/").at(-1));
    expect(ids).toEqual(changelog.map(({ id }) => id));
    expect(entries.map((entry) => linksOf(entry)["alternate"])).toEqual(
      changelog.map(({ id }) => `changelog.html#${id}`),
    );
  });
});

describe("a feed", () => {
  const [first] = changelog;
  if (!first) throw new Error("The changelog is empty.");
  const entryOf = (xml: string) => childrenOf(parseXml(xml).documentElement, "entry")[0] ?? null;
  const contentOf = (xml: string) => parse(textsOf(entryOf(xml), "content")[0] ?? "");

  test.each(["https://example.com/docs", "https://example.com/docs/"])("under %s has absolute links", (address) => {
    const xml = changelogFeed(model, [{ ...first, operations: ["sendMessage_v1"] }], new URL(address));
    expect(linksOf(parseXml(xml).documentElement)).toEqual({
      self: "https://example.com/docs/changelog.xml",
      alternate: "https://example.com/docs/changelog.html",
    });
    expect(linksOf(entryOf(xml))).toEqual({ alternate: `https://example.com/docs/changelog.html#${first.id}` });
    expect(contentOf(xml).querySelector("a")?.getAttribute("href")).toBe(
      "https://example.com/docs/operations/sendMessage_v1.html",
    );
  });

  test("keeps its ids when the site moves", () => {
    const ids = (site?: URL) => [...changelogFeed(model, changelog, site).matchAll(/<id>([^<]*)/g)].map(([, id]) => id);
    expect(ids(new URL("https://example.com"))).toEqual(ids());
  });

  test("is the same every time", () => expect(changelogFeed(model, changelog)).toBe(changelogFeed(model, changelog)));

  test("escapes what means something in XML and in HTML", () => {
    const text = 'Sent as `a<b && c>"d"`.';
    const xml = changelogFeed(model, [{ ...first, title: 'Less than < & "more" >', text }]);
    expect(textsOf(entryOf(xml), "title")).toEqual(['Less than < & "more" >']);
    expect(contentOf(xml).querySelector("code")?.text).toBe('a<b && c>"d"');
  });
});
