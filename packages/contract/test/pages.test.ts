import { describe, expect, test } from "vitest";
import type { Pages } from "@quo-api/client";
import { exampleInput, operationRows } from "../src/example-table.ts";
import { recordedClient } from "./contract.ts";

type ListMethod = (...values: unknown[]) => Pages<unknown>;

const lists = operationRows.flatMap(({ operation, examples }) => {
  const { pagination } = operation;
  if (pagination === null) return [];
  const pages = Object.entries(examples.responses[operation.success] ?? {}) as [string, Record<string, unknown>][];
  const first = pages.find(([, body]) => body[pagination.next] !== null);
  const last = pages.find(([, body]) => body[pagination.next] === null && (body["data"] as unknown[]).length > 0);
  return [{ id: operation.id, operation, examples, pagination, first, last }];
});

describe("a list is read over its pages to the last", () => {
  test.each(lists)("$id", async ({ operation, examples, pagination, first, last }) => {
    if (first === undefined || last === undefined) throw new Error("the examples lack a first or a last page");
    // Prism keeps no state, so the cursor in the request decides which page it is asked for.
    const quo = recordedClient((request) => {
      const [name] = new URL(request.url).searchParams.has(pagination.cursor) ? last : first;
      const headers = new Headers(request.headers);
      headers.set("prefer", `code=200, example=${name}`);
      return new Request(request, { headers });
    });
    const { path, query } = exampleInput(operation, examples);
    const resources = quo as unknown as Record<string, Record<string, ListMethod>>;
    const list = resources[operation.resource]?.[operation.name]?.(...Object.values(path ?? {}), query);
    const expected = [...(first[1]["data"] as unknown[]), ...(last[1]["data"] as unknown[])];

    const items: unknown[] = [];
    for await (const item of list ?? []) items.push(item);
    expect(items).toEqual(expected);
    expect(await list?.collect({ limit: 1 })).toEqual(expected.slice(0, 1));
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
