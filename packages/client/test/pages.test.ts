import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTransport, type Contact, listContacts, listWebhookDeliveries } from "../src/index.ts";
import { scriptedFetch } from "./scripted-fetch.ts";

/** Serves items in pages of a size; cursors are the offsets. */
function shelf(total: number, size: number, beta = false) {
  const { fetch, seen } = scriptedFetch(({ url }) => {
    const start = Number(url.searchParams.get(beta ? "after" : "pageToken") ?? 0);
    const data = Array.from({ length: Math.min(size, total - start) }, (_, index) => ({ id: String(start + index) }));
    const next = start + size < total ? String(start + size) : null;
    return { body: beta ? { data, nextCursor: next } : { data, totalItems: 3, nextPageToken: next } };
  });
  return { quo: createTransport({ apiKey: "key", fetch, limiter: false }), seen };
}

const ids = (items: Iterable<{ id: string }>) => Array.from(items, ({ id }) => Number(id));

describe("a list", () => {
  it.each([false, true])("reaches every item once and in order (beta: %j)", async (beta) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.integer({ min: 1, max: 12 }), async (total, size) => {
        const { quo, seen } = shelf(total, size, beta);
        const items: { id: string }[] = [];
        for await (const item of beta ? listWebhookDeliveries(quo, "4821") : listContacts(quo)) items.push(item);
        expect(ids(items)).toEqual(Array.from({ length: total }, (_, index) => index));
        expect(seen).toHaveLength(Math.max(1, Math.ceil(total / size)));
      }),
      { seed: 20260622, numRuns: 40 },
    );
  });

  it("asks for no page beyond the last item taken", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.integer({ min: 1, max: 12 }), fc.nat(45), async (total, size, limit) => {
        const { quo, seen } = shelf(total, size);
        expect(ids(await listContacts(quo).collect({ limit }))).toHaveLength(Math.min(total, limit));
        const wanted = Math.min(Math.ceil(limit / size), Math.max(1, Math.ceil(total / size)));
        expect(seen).toHaveLength(limit === 0 ? 0 : wanted);
      }),
      { seed: 20260622, numRuns: 60 },
    );
  });

  it("gives its first page when awaited, and makes no request before anybody asks", async () => {
    const { quo, seen } = shelf(5, 2);
    const list = listContacts(quo);
    expect(seen).toHaveLength(0);
    expect(await list).toEqual({ items: [{ id: "0" }, { id: "1" }], next: "2" });
    const { data, response } = await list.withResponse();
    expect([data.next, response.status]).toEqual(["2", 200]);
  });

  it("gives pages one by one, each with the cursor of the next", async () => {
    const { quo, seen } = shelf(5, 2);
    const cursors: (string | null)[] = [];
    for await (const { next } of listContacts(quo).pages()) {
      cursors.push(next);
      if (cursors.length === 2) break;
    }
    expect(cursors).toEqual(["2", "4"]);
    expect(seen).toHaveLength(2);
  });

  it("keeps every other parameter while paging, and sends the default the API requires", async () => {
    const { quo, seen } = shelf(4, 2);
    await listContacts(quo, { externalIds: ["crm-4411", "crm-4412"] }).collect();
    expect(seen.map(({ url }) => url.search)).toEqual([
      "?externalIds=crm-4411&externalIds=crm-4412&maxResults=10",
      "?externalIds=crm-4411&externalIds=crm-4412&pageToken=2&maxResults=10",
    ]);
  });

  it("stops at a cursor that comes again", async () => {
    const { fetch, seen } = scriptedFetch({ body: { data: [{ id: "1" }], nextPageToken: "same" } });
    const quo = createTransport({ apiKey: "key", fetch, limiter: false });
    await expect(listContacts(quo).collect()).rejects.toThrow("repeats a cursor");
    expect(seen).toHaveLength(2);
  });

  it("ends in the middle of a page when the signal aborts", async () => {
    const { quo } = shelf(10, 5);
    const controller = new AbortController();
    const taken: Contact[] = [];
    const read = async () => {
      for await (const contact of listContacts(quo, {}, { signal: controller.signal })) {
        taken.push(contact);
        if (taken.length === 2) controller.abort(new Error("enough"));
      }
    };
    await expect(read()).rejects.toThrow("enough");
    expect(taken).toHaveLength(2);
  });

  it("does not take an answer without a list for an empty one", async () => {
    const { fetch } = scriptedFetch({ body: { data: null } });
    await expect(listContacts(createTransport({ apiKey: "key", fetch }))).rejects.toThrow("without data");
  });
});
