import { describe, expect, test } from "vitest";
import type { Pages } from "@quo-api/client";
import type { PageExamples } from "../../src/contract-target.ts";
import { exampleInput, operationRows } from "../../src/example-table.ts";
import { recordedClient, target } from "../contract.ts";

type ListMethod = (...values: unknown[]) => Pages<unknown>;

const lists = operationRows.flatMap(({ operation, examples }) => {
  const { pagination } = operation;
  if (pagination === null) return [];
  const pages = Object.entries(examples.responses[operation.success] ?? {}).map(([name, body]) => {
    const { data, [pagination.next]: next } = body as Record<string, unknown>;
    const example: PageExamples["first"] = [name, data as unknown[]];
    return { next, example };
  });
  const first = pages.find(({ next }) => next !== null)?.example;
  const last = pages.find(({ next, example: [, items] }) => next === null && items.length > 0)?.example;
  return [
    { id: operation.id, operation, cursor: pagination.cursor, input: exampleInput(operation, examples), first, last },
  ];
});

describe("a list is read over its pages to the last", () => {
  test.each(lists)("$id", async ({ operation, cursor, input, first, last }) => {
    if (first === undefined || last === undefined) throw new Error("the examples lack a first or a last page");
    const paged = await target.toPage(operation, input, { cursor, first, last });
    const { path, query } = paged.input;
    const resources = recordedClient(paged.onWire) as unknown as Record<string, Record<string, ListMethod>>;
    const list = resources[operation.resource]?.[operation.name]?.(...Object.values(path ?? {}), query);

    const items: unknown[] = [];
    for await (const item of list ?? []) items.push(item);
    expect(paged.items.length).toBeGreaterThan(1);
    expect(items).toEqual(paged.items);
    expect(await list?.collect({ limit: 1 })).toEqual(paged.items.slice(0, 1));
  });

  test("there are seven of them", () => {
    expect(lists.map(({ id }) => id).sort()).toEqual([
      "listCalls_v1",
      "listContacts_v1",
      "listConversations_v1",
      "listMessages_v1",
      "listTasks_v1",
      "listUsers_v1",
      "listWebhookDeliveries",
    ]);
  });
});
