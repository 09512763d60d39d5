import { changelog, type ChangelogEntry } from "@quo-api/spec";
import { describe, expect, inject, test } from "vitest";
import { readDescription } from "@quo-api/description";
import { apiHistory, changelogMarkdown } from "../../generator/changelog.ts";
import { docModel } from "../../generator/model.ts";
import { idsOf, readPages } from "../site-pages.ts";

const model = docModel(readDescription(), {});

const entry = (members: Partial<ChangelogEntry>): ChangelogEntry => ({
  id: "2026-06-18-bikes",
  date: "2026-06-18",
  between: null,
  version: null,
  kind: "changed",
  surfaces: ["v1"],
  title: "Bikes",
  text: "All of `them`.",
  confidence: "certain",
  operations: [],
  events: [],
  parameters: [],
  properties: [],
  ...members,
});

describe("the history of the API", () => {
  test("is grouped by year and day, and keeps the order of the changelog", () => {
    const history = apiHistory(model, [
      entry({ id: "cars", date: null, between: ["2026-07-20", "2026-10-08"] }),
      entry({ id: "2026-06-18-a" }),
      entry({ id: "2026-06-18-b" }),
      entry({ id: "1.2.0-c", date: "2025-01-22", version: "1.2.0" }),
    ]);
    const outline = history.map(({ year, days }) => [
      year,
      days.map(({ id, title, entries }) => [id, title, entries.map((one) => one.entry.id)]),
    ]);
    expect(outline).toEqual([
      [
        "2026",
        [
          ["2026-07-20-to-2026-10-08", "Between 2026-07-20 and 2026-10-08", ["cars"]],
          ["2026-06-18", "2026-06-18", ["2026-06-18-a", "2026-06-18-b"]],
        ],
      ],
      ["2025", [["2025-01-22", "2025-01-22, version 1.2.0", ["1.2.0-c"]]]],
    ]);
  });

  test("links what the description holds to its page and its place there, and names the rest", () => {
    const [history] = apiHistory(model, [
      entry({
        operations: ["sendMessage_v1", "GET /bikes"],
        events: ["call.missed", "bike.sold"],
        parameters: ["listCalls_v1.since", "listWebhookDeliveries.createdAt[near]", "listWebhooks.x-quo-api-version"],
        properties: ["Message.conversationId", "MessageStatus", "Bike.color", "Message.color"],
      }),
    ]);
    expect(history?.days[0]?.entries[0]).toMatchObject({
      about: [
        { heading: "Operations", links: [{ name: "sendMessage_v1", route: "operations/sendMessage_v1" }] },
        { heading: "Events", links: [{ name: "call.missed", route: "events/call.missed" }] },
        {
          heading: "Parameters",
          links: [
            { name: "listCalls_v1.since", route: "operations/listCalls_v1", anchor: "query.since" },
            {
              name: "listWebhooks.x-quo-api-version",
              route: "operations/listWebhooks",
              anchor: "header.x-quo-api-version",
            },
          ],
        },
        {
          heading: "Fields",
          links: [
            { name: "Message.conversationId", route: "schemas/Message", anchor: "field.conversationId" },
            { name: "MessageStatus", route: "schemas/MessageStatus" },
          ],
        },
      ],
      undescribed: ["GET /bikes", "bike.sold", "listWebhookDeliveries.createdAt[near]", "Bike.color", "Message.color"],
    });
  });

  test("in Markdown says kind, surfaces and confidence before the text", () =>
    expect(
      changelogMarkdown(model, [
        entry({ surfaces: ["v1", "mcp"], confidence: "medium", operations: ["sendMessage_v1", "GET /bikes"] }),
      ]),
    ).toContain(
      "## 2026\n\n### 2026-06-18\n\n#### Bikes\n\nchanged · v1 · MCP server · confidence: medium\n\nAll of `them`.\n\n- Operations: [sendMessage_v1](operations/sendMessage_v1.md)\n- Not described here: `GET /bikes`\n",
    ));
});

describe("the page of the changelog", () => {
  const page = readPages(inject("site")).find(({ path }) => path === "changelog.html");

  test("has an anchor for each entry, day and year, in the order of the changelog", () => {
    const ids = page ? idsOf(page) : [];
    const named = new Set(changelog.map(({ id }) => id));
    expect(ids.filter((id) => named.has(id))).toEqual(changelog.map(({ id }) => id));
    const days = changelog.map(({ date, between }) => date ?? (between ?? []).join("-to-"));
    expect([...days, "2026", "2025", "2024"].filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("shows kind, surfaces and confidence as words", () => {
    const badges = (id: string) =>
      page?.root.querySelectorAll(`[id="${id}"] .badges li`).map((badge) => badge.text.trim());
    expect(badges("2026-06-18-webhooks-generally-available")).toEqual(["changed", "2026-03-30"]);
    expect(badges("2026-10-01-mcp-contact-notes")).toEqual(["added", "MCP server", "confidence: medium"]);
  });

  test("tells browsers and feed readers where the feed is, as no other page does", () => {
    const feeds = readPages(inject("site")).flatMap(({ path, root }) =>
      root
        .querySelectorAll('link[rel="alternate"][type="application/atom+xml"]')
        .map((link) => [path, link.getAttribute("href")]),
    );
    expect(feeds).toEqual([["changelog.html", "changelog.xml"]]);
  });
});
