import { describe, expect, it } from "vitest";
import * as client from "../src/index.ts";
import { createQuoClient, listContacts, type Pages } from "../src/index.ts";
import { methodOf, queryParameters } from "./described-inputs.ts";
import { scriptedFetch } from "./scripted-fetch.ts";

const lists = queryParameters.filter(({ schema }) => schema.type === "array");
const filters = lists.filter(({ required }) => !required);
const required = lists.filter((list) => list.required);

type ListCall = (...values: unknown[]) => Pages<unknown>;

/** Calls a list as a method of the client, over a fetch that counts its requests. */
function callMethod({ call, ids, name }: (typeof lists)[number], value: unknown, others: object = {}) {
  const { fetch, seen } = scriptedFetch({ body: { data: [{ id: "1" }], nextPageToken: null } });
  const quo = createQuoClient({ apiKey: "key", fetch, limiter: false });
  const list = methodOf(quo, call) as ListCall;
  return { list: list(...ids, { ...others, [name]: value }), seen };
}

describe("an optional list in a query", () => {
  it("is a filter of these calls, among others", () => {
    expect(filters.map(({ call, name }) => `${call} ${name}`)).toEqual(
      expect.arrayContaining([
        "contacts.list externalIds",
        "contacts.list sources",
        "conversations.list phoneNumbers",
        "webhooks.listDeliveries eventTypes",
      ]),
    );
  });

  it.each(filters)("matches nothing when it is empty, without a request: $call, $name", async (filter) => {
    const { list, seen } = callMethod(filter, []);
    const items: unknown[] = [];
    const pages: unknown[] = [];
    for await (const item of list) items.push(item);
    for await (const page of list.pages()) pages.push(page);
    expect(items).toEqual([]);
    expect(pages).toEqual([{ items: [], next: null }]);
    expect(await list.collect()).toEqual([]);
    expect(await list).toEqual({ items: [], next: null });
    expect(seen).toEqual([]);
  });

  it.each(filters)("does the same in the standalone function: $call, $name", async ({ id, ids, name }) => {
    const { fetch, seen } = scriptedFetch({ body: { data: [{ id: "1" }], nextPageToken: null } });
    const quo = client.createTransport({ apiKey: "key", fetch, limiter: false });
    const list = (client as unknown as Record<string, ListCall>)[id.replace("_v1", "")];
    expect(await list!(quo, ...ids, { [name]: [] }).collect()).toEqual([]);
    expect(seen).toEqual([]);
  });

  it.each(filters)("filters when it names something, and does not when it is absent: $call, $name", async (filter) => {
    const named = callMethod(filter, ["a", "b"]);
    expect(await named.list.collect()).toEqual([{ id: "1" }]);
    const sent = named.seen[0]?.url.searchParams.getAll(filter.name);
    expect(sent?.flatMap((text) => text.split(","))).toEqual(["a", "b"]);
    const absent = callMethod(filter, undefined);
    expect(await absent.list.collect()).toEqual([{ id: "1" }]);
    expect(absent.seen[0]?.url.searchParams.has(filter.name)).toBe(false);
  });

  it("matches nothing beside another filter that names something", async () => {
    const { list, seen } = callMethod(
      filters.find(({ name }) => name === "externalIds")!,
      [],
      {
        sources: ["public-api"],
        maxResults: 50,
      },
    );
    expect(await list.collect()).toEqual([]);
    expect(seen).toEqual([]);
  });

  it("gives those who ask for the response one that says that there was none", async () => {
    const { list } = callMethod(filters[0]!, []);
    const { data, response } = await list.withResponse();
    expect(data).toEqual({ items: [], next: null });
    expect([response.status, response.ok, response.url, [...response.headers]]).toEqual([204, true, "", []]);
  });

  it("still minds an aborted signal", async () => {
    const { fetch } = scriptedFetch({ body: { data: [] } });
    const quo = client.createTransport({ apiKey: "key", fetch });
    const signal = AbortSignal.abort(new Error("closing time"));
    await expect(listContacts(quo, { externalIds: [] }, { signal })).rejects.toThrow("closing time");
  });

  it.each([null, undefined])(
    "is refused by name when %j is in it, which would be left out of the query",
    async (hole) => {
      const { list, seen } = callMethod(filters[0]!, ["a", hole]);
      await expect(list).rejects.toThrow(`${filters[0]!.id}: ${filters[0]!.name} holds ${hole}`);
      expect(seen).toEqual([]);
    },
  );
});

describe("a required list in a query", () => {
  it.each(required)("is refused by name when it is empty, without a request: $call, $name", async (list) => {
    const { list: call, seen } = callMethod(list, [], { phoneNumberId: "PN5tGh20Rx" });
    const failure = await call.then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(client.QuoError);
    expect((failure as Error).message).toBe(`${list.id}: ${list.name} is empty. It needs at least one value.`);
    expect(seen).toEqual([]);
  });

  it("exists", () => expect(required.map(({ name }) => name)).toContain("participants"));
});
