import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { errorCodes, events, operations } from "@quo-api/spec";
import { describe, expect, inject, test } from "vitest";
import { readDescription, readErrorCatalogue } from "@quo-api/description";
import type { DocField } from "../generator/fields.ts";
import { docModel } from "../generator/model.ts";
import { routes } from "../generator/routes.ts";
import { idsOf, readPages } from "./site-pages.ts";

const site = inject("site");
const description = readDescription();
const model = docModel(description, readErrorCatalogue());
const pages = new Map(readPages(site).map((page) => [page.path, page]));

const expected = [
  ...Object.keys(operations).map(routes.operation),
  ...Object.keys(events).map(routes.event),
  ...Object.keys(description.components.schemas).map(routes.schema),
  ...Object.keys(errorCodes).map(routes.error),
];

function anchorsOf(fields: DocField[]): string[] {
  return fields.flatMap(({ anchor, fields: inside, shapes }) => [
    anchor,
    ...anchorsOf(inside),
    ...shapes.flatMap((shape) => [shape.anchor, ...anchorsOf(shape.fields)]),
  ]);
}

describe("completeness", () => {
  test("53 operations, every event, every schema and every error code have a page and a Markdown twin", () => {
    expect(Object.keys(operations)).toHaveLength(53);
    expect(expected.filter((route) => !pages.has(`${route}.html`))).toEqual([]);
    expect(expected.filter((route) => !existsSync(join(site, `${route}.md`)))).toEqual([]);
  });

  test("every field of every operation can be linked to", () => {
    const missing = model.operations.flatMap(({ operation, path, query, header, body, success }) => {
      const route = routes.operation(operation.id);
      const page = pages.get(`${route}.html`);
      const ids = new Set(page ? idsOf(page) : []);
      const wanted = anchorsOf([
        ...path,
        ...query,
        ...header,
        ...(body?.fields ?? []),
        ...(success.body?.fields ?? []),
      ]);
      return wanted.filter((anchor) => !ids.has(anchor)).map((anchor) => `${route}#${anchor}`);
    });
    expect(missing).toEqual([]);
  });

  test("a deep link that somebody kept still leads to the field", () => {
    // Addresses are a promise. Change this list only by adding to it.
    const kept = [
      "operations/sendMessage_v1.html#body.to",
      "operations/listMessages_v1.html#query.participants",
      "operations/createContact_v1.html#body.defaultFields.phoneNumbers.value",
      "operations/createTask_v1.html#body.CreateTaskForActivity.activityId",
      "operations/getCallById_v1.html#answer.data.participants",
      "operations/sendMessage_v1.html#answer.402",
      "operations/listWebhooks.html#header.Quo-Api-Version",
      "events/message.received.html#payload.data.context.senderIdentifier",
      "events/call.completed.html#header.webhook-signature",
      "schemas/Message.html#field.conversationId",
      "schemas/MessageStatus.html#value.delivered",
      "errors/0206400.html#remedy",
      "changelog.html#2026-06-08",
      "changelog.html#2026-06-18-webhooks-generally-available",
      "changelog.html#1.2.0-list-contacts",
    ];
    const lost = kept.filter((link) => {
      const [path = "", anchor = ""] = link.split("#");
      const page = pages.get(path);
      return page === undefined || !idsOf(page).includes(anchor);
    });
    expect(lost).toEqual([]);
  });

  test("every status, error code and example of an operation is on its page", () => {
    const missing = model.operations.flatMap(({ operation, success, failures }) => {
      const text = pages.get(`${routes.operation(operation.id)}.html`)?.root.text ?? "";
      const wanted = [
        `Answer ${success.status}`,
        ...failures.flatMap(({ status, codes, examples }) => [
          String(status),
          ...codes,
          ...examples.map(({ summary }) => summary),
        ]),
      ];
      return wanted.filter((words) => !text.includes(words)).map((words) => `${operation.id}: ${words}`);
    });
    expect(missing).toEqual([]);
  });

  test("what is deprecated names its replacement, and what is assumed says so", () => {
    const send = pages.get("operations/sendMessage_v1.html");
    expect(send?.root.querySelector('[id="body.phoneNumberId"] mark.old')?.text).toBe("deprecated, use from");
    const header = pages.get("events/call.completed.html")?.root.querySelector('[id="header.webhook-signature"]');
    expect(header?.querySelector("mark")?.text).toBe("assumed");
  });

  test("the text for language models holds every operation, event and error code", () => {
    const full = readFileSync(join(site, "llms-full.txt"), "utf8");
    const wanted = [...Object.keys(operations), ...Object.keys(events), ...Object.keys(errorCodes)];
    expect(wanted.filter((name) => !full.includes(name))).toEqual([]);
  });

  test("the single-file reference asks no other host for anything", () => {
    const html = readFileSync(join(site, "downloads/quo-api.html"), "utf8");
    expect(html.match(/<(?:script|link|img)[^>]*(?:src|href)="https?:[^"]*"/g)).toBeNull();
    expect(html).not.toContain("cdn.redoc.ly");
  });
});
