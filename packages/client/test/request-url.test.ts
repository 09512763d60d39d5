import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTransport, getContactById } from "../src/index.ts";
import { encodeQuery } from "../src/request-url.ts";
import { scriptedFetch } from "./scripted-fetch.ts";

const text = fc.string({ unit: "grapheme" });

describe("a query string", () => {
  it("comes out of a URL parser as it went in", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.stringMatching(/^[a-z]\w{0,8}$/),
          fc.oneof(text, fc.array(text, { minLength: 1 }), fc.integer(), fc.boolean()),
        ),
        (query) => {
          const { searchParams } = new URL(`https://api.quo.com/${encodeQuery("listCalls_v1", query)}`);
          for (const [name, value] of Object.entries(query))
            expect(searchParams.getAll(name)).toEqual([value].flat().map(String));
          expect([...new Set(searchParams.keys())].sort()).toEqual(Object.keys(query).sort());
        },
      ),
      { seed: 20260622 },
    );
  });

  it.each([
    [{ participants: ["+12065550187", "+12065550164"] }, "?participants=%2B12065550187&participants=%2B12065550164"],
    [{ excludeInactive: false, maxResults: 0 }, "?excludeInactive=false&maxResults=0"],
    [{ userId: undefined, pageToken: null }, ""],
    [{ createdAfter: "2026-06-22T16:00:00+02:00" }, "?createdAfter=2026-06-22T16%3A00%3A00%2B02%3A00"],
  ])("of %j is %j", (query, expected) => expect(encodeQuery("listCalls_v1", query)).toBe(expected));

  it.each([
    [{ "eventType[in]": ["message.failed", "task.created"] }, "?eventType%5Bin%5D=message.failed,task.created"],
    [{ "eventType[in]": ["a,b", "+"] }, "?eventType%5Bin%5D=a%2Cb,%2B"],
    [{ "eventType[in]": "message.failed" }, "?eventType%5Bin%5D=message.failed"],
    [{ "createdAt[gt]": "2026-09-02T00:00:00Z" }, "?createdAt%5Bgt%5D=2026-09-02T00%3A00%3A00Z"],
  ])("of %j, whose list is joined by commas, is %j", (query, expected) =>
    expect(encodeQuery("listWebhookDeliveries", query, ["eventType[in]"])).toBe(expected),
  );
});

describe("a path", () => {
  it("keeps every id in its place", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (id) => {
        const { fetch, seen } = scriptedFetch({ body: { data: {} } });
        const call = getContactById(createTransport({ apiKey: "key", fetch, limiter: false }), id);
        const refused = await call.then(
          () => false,
          () => true,
        );
        // "", "." and ".." would leave their place; they are refused before a request is made.
        expect(refused).toBe(/^\.{0,2}$/.test(id));
        expect(seen.map(({ url }) => decodeURIComponent(url.pathname))).toEqual(refused ? [] : [`/v1/contacts/${id}`]);
      }),
      { seed: 20260622 },
    );
  });
});
