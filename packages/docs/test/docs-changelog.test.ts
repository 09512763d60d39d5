import { describe, expect, test } from "vitest";
import { readDescription } from "../../../scripts/generator/description.ts";
import { apiHistory, parseChangelog, parseChangeset } from "../../../scripts/generator/docs-changelog.ts";
import { pagesOf } from "../../../scripts/generator/docs-fidelity.ts";
import { docModel } from "../../../scripts/generator/docs-model.ts";

const model = docModel(readDescription(), {});

describe("the API's history", () => {
  test("goes back from the newest day and holds every dated operation and event once", () => {
    const days = apiHistory(model);
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).toSorted((a, b) => (a < b ? 1 : -1)));
    const dated =
      model.operations.filter(({ operation }) => operation.since).length +
      model.events.filter(({ event }) => event.since).length;
    expect(days.flatMap(({ operations, events }) => [...operations, ...events])).toHaveLength(dated);
  });

  test("the thirteen task operations came on one day", () => {
    const day = apiHistory(model).find(({ date }) => date === "2026-06-08");
    expect(day?.operations).toHaveLength(13);
  });
});

describe("the packages' changes", () => {
  test("a changeset tells its packages and its sentence", () => {
    const text = `---\n"@quo-api/client": minor\n"@quo-api/webhooks": patch\n---\n\nRetries wait longer.\n`;
    expect(parseChangeset(text)).toEqual([
      { package: "@quo-api/client", version: null, text: "Retries wait longer." },
      { package: "@quo-api/webhooks", version: null, text: "Retries wait longer." },
    ]);
  });

  test("a changelog tells its releases, newest first as written", () => {
    const text =
      "# @quo-api/client\n\n## 1.1.0\n\n### Minor Changes\n\n- More.\n\n## 1.0.0\n\n### Major Changes\n\n- First.\n";
    expect(parseChangelog("@quo-api/client", text)).toEqual([
      { package: "@quo-api/client", version: "1.1.0", text: "- More." },
      { package: "@quo-api/client", version: "1.0.0", text: "- First." },
    ]);
  });
});

test("a difference links the schemas and operations it names", () => {
  const difference = { where: "listCalls_v1 userId, Message.media", official: "", ours: "", why: "", since: "" };
  expect(pagesOf(model, difference)).toEqual([
    { title: "listCalls_v1", route: "operations/listCalls_v1" },
    { title: "Message", route: "schemas/Message" },
  ]);
});
