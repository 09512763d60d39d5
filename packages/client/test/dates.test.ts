import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { createQuoClient, QuoError, type QuoClient } from "../src/index.ts";
import { methodOf, queryParameters } from "./described-inputs.ts";
import { scriptedFetch } from "./scripted-fetch.ts";

const iso = "2026-06-22T16:00:00.000Z";
const date = new Date(iso);

/** Makes a call and gives what was sent. */
async function sent(run: (quo: QuoClient) => PromiseLike<unknown>) {
  const { fetch, seen } = scriptedFetch({ body: { data: [] } });
  const quo = createQuoClient({ apiKey: "key", fetch, limiter: false, logger: { warn() {}, debug() {} } });
  const error = await run(quo).then(
    () => undefined,
    (failure: unknown) => failure,
  );
  return { seen, error };
}

const moments = queryParameters.filter(({ schema }) => schema.format === "date-time");
const list = (quo: QuoClient, { call, ids }: (typeof moments)[number], query: object) =>
  methodOf(quo, call)(...ids, query) as PromiseLike<unknown>;

const bodies: [name: string, run: (quo: QuoClient, value: Date) => PromiseLike<unknown>, body: object][] = [
  ["dueDate", (quo, dueDate) => quo.tasks.changeDueDate("TK71c0e5b2", { dueDate }), { dueDate: iso }],
  [
    "dueDate",
    (quo, dueDate) => quo.tasks.create({ title: "Quote", description: "", activityId: "AC90fe12cdCa", dueDate }),
    { title: "Quote", description: "", activityId: "AC90fe12cdCa", dueDate: iso },
  ],
  [
    "customFields.1.value",
    (quo, value) =>
      quo.contacts.update("66d0aa19b3f4c21e7a905d12", {
        customFields: [
          { key: "bike-count", value: 2 },
          { key: "service-due", value },
        ],
      }),
    {
      customFields: [
        { key: "bike-count", value: 2 },
        { key: "service-due", value: iso },
      ],
    },
  ],
];

describe("a Date", () => {
  it("is taken by these parameters of a query", () =>
    expect([...new Set(moments.map(({ name }) => name))].sort()).toEqual(
      expect.arrayContaining(["createdAfter", "createdBefore", "updatedAfter"]),
    ));

  it.each(moments)("is sent as ISO 8601 in the query of $call: $name", async (moment) => {
    const { seen } = await sent((quo) => list(quo, moment, { [moment.name]: date }));
    expect(seen[0]?.url.searchParams.getAll(moment.name)).toEqual([iso]);
  });

  it.each(moments)("that is invalid is refused by name in the query of $call: $name", async (moment) => {
    const { seen, error } = await sent((quo) => list(quo, moment, { [moment.name]: new Date("soon") }));
    expect(error).toBeInstanceOf(QuoError);
    expect((error as Error).message).toBe(`${moment.id}: ${moment.name} is an invalid Date, which cannot be sent.`);
    expect(seen).toEqual([]);
  });

  it.each(bodies)("is sent as ISO 8601 in a body: %s", async (_, run, body) => {
    const { seen } = await sent((quo) => run(quo, date));
    expect(seen[0]?.body).toEqual(body);
  });

  it.each(bodies)("that is invalid is refused in a body, where JSON would say null: %s", async (name, run) => {
    const { seen, error } = await sent((quo) => run(quo, new Date(Number.NaN)));
    expect(error).toBeInstanceOf(QuoError);
    expect((error as Error).message).toMatch(new RegExp(`^\\w+: ${name} is an invalid Date, which cannot be sent\\.$`));
    expect(seen).toEqual([]);
  });

  it("of another realm, such as a frame or a test environment, is a Date too", async () => {
    const foreign = runInNewContext(`new Date("${iso}")`) as Date;
    const { seen } = await sent((quo) => quo.conversations.list({ createdAfter: foreign }));
    expect(seen[0]?.url.searchParams.get("createdAfter")).toBe(iso);
    const invalid = runInNewContext(`new Date("soon")`) as Date;
    const { error } = await sent((quo) => quo.conversations.list({ createdAfter: invalid }));
    expect((error as Error).message).toBe(
      "listConversations_v1: createdAfter is an invalid Date, which cannot be sent.",
    );
  });

  it("keeps its moment on every page", async () => {
    const { fetch, seen } = scriptedFetch(
      { body: { data: [{}], nextPageToken: "2" } },
      { body: { data: [{}], nextPageToken: null } },
    );
    const quo = createQuoClient({ apiKey: "key", fetch, limiter: false });
    await quo.conversations.list({ updatedAfter: date }).collect();
    expect(seen.map(({ url }) => url.searchParams.get("updatedAfter"))).toEqual([iso, iso]);
  });
});

describe("a number that JSON would write as null", () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY])("is refused by name: %d", async (value) => {
    const { seen, error } = await sent((quo) =>
      quo.contacts.update("66d0aa19b3f4c21e7a905d12", { customFields: [{ key: "bike-count", value }] }),
    );
    expect((error as Error).message).toBe(
      `updateContactById_v1: customFields.0.value is ${value}, which cannot be sent.`,
    );
    expect(seen).toEqual([]);
  });
});
