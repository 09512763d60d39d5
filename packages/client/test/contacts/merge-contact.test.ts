import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import {
  type ContactChanges,
  createQuoClient,
  createTransport,
  type Limiter,
  mergeContact,
  QuoError,
  QuoNotFoundError,
  QuoServerError,
  type TransportOptions,
} from "../../src/index.ts";
import type { BookBehavior } from "./contact-book.ts";
import { type ContactsServer, startContactsServer } from "./contacts-server.ts";

const servers: ContactsServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.stop();
});

async function start(behavior: BookBehavior = {}, options: Partial<TransportOptions> = {}) {
  const server = await startContactsServer(behavior);
  servers.push(server);
  const quo = createQuoClient({ apiKey: "key", baseUrl: server.url, limiter: false, random: () => 0, ...options });
  return { server, quo };
}

const cafe = {
  externalId: "crm-4411",
  source: "public-api",
  sourceUrl: "https://crm.example.com/accounts/4411",
  defaultFields: {
    firstName: "Cargo bikes",
    lastName: null,
    company: "Harbor Cafe",
    role: "Fleet",
    emails: [
      { name: "work", value: "fleet@example.com", id: "66d0aa19b3f4c21e7a905c01" },
      { name: "work", value: "billing@example.com", id: "66d0aa19b3f4c21e7a905c02" },
    ],
    phoneNumbers: [{ name: "main", value: "+12065550187", id: "66d0aa19b3f4c21e7a905c11" }],
  },
  customFields: [
    { name: "Tier", key: "tier", id: "66d0aa19b3f4c21e7a905e01", type: "multi-select" as const, value: ["gold"] },
    { name: "Bike count", key: "bike-count", id: "66d0aa19b3f4c21e7a905e02", type: "number" as const, value: 2 },
  ],
};

/** What is known about a contact, without the ids of entries, which change with every update. */
function known(server: ContactsServer, id: string) {
  const contact = server.contacts.get(id);
  if (!contact) throw new Error(`There is no contact ${id}.`);
  const plain = (entries: readonly { name: string; value: string | null }[]) =>
    entries.map(({ name, value }) => ({ name, value }));
  const { externalId, source, sourceUrl, defaultFields, customFields } = contact;
  return {
    externalId,
    source,
    sourceUrl,
    defaultFields: {
      ...defaultFields,
      emails: plain(defaultFields.emails),
      phoneNumbers: plain(defaultFields.phoneNumbers),
    },
    customFields: Object.fromEntries(customFields.map(({ key, value }) => [key, value])),
  };
}

const before = {
  ...cafe,
  defaultFields: {
    ...cafe.defaultFields,
    emails: cafe.defaultFields.emails.map(({ name, value }) => ({ name, value })),
    phoneNumbers: [{ name: "main", value: "+12065550187" }],
  },
  customFields: { tier: ["gold"], "bike-count": 2 },
};
const { emails, phoneNumbers } = before.defaultFields;
const withDefaults = (changed: object) => ({ ...before, defaultFields: { ...before.defaultFields, ...changed } });

const rows: [name: string, changes: ContactChanges, after: typeof before | object][] = [
  ["a name changes", { defaultFields: { company: "Harbor Bakery" } }, withDefaults({ company: "Harbor Bakery" })],
  ["a name is emptied by null", { defaultFields: { role: null } }, withDefaults({ role: null })],
  ["the external id changes", { externalId: "crm-4412" }, { ...before, externalId: "crm-4412" }],
  ["the source changes", { source: "bike-shop", sourceUrl: null }, { ...before, source: "bike-shop", sourceUrl: null }],
  ["what is undefined stays", { externalId: undefined, defaultFields: { company: undefined } }, before],
  [
    "an email is added",
    { defaultFields: { emails: [{ name: "home", value: "kitchen@example.com" }] } },
    withDefaults({ emails: [...emails, { name: "home", value: "kitchen@example.com" }] }),
  ],
  [
    "a known email gets another label, in its place",
    { defaultFields: { emails: [{ name: "fleet", value: "Fleet@Example.com" }] } },
    withDefaults({ emails: [{ name: "fleet", value: "Fleet@Example.com" }, emails[1]] }),
  ],
  [
    "a known number gets another label, however it is written",
    { defaultFields: { phoneNumbers: [{ name: "mobile", value: "+1 (206) 555-0187" }] } },
    withDefaults({ phoneNumbers: [{ name: "mobile", value: "+1 (206) 555-0187" }] }),
  ],
  [
    "a number is added beside one of the same label",
    { defaultFields: { phoneNumbers: [{ name: "main", value: "+12065550164" }] } },
    withDefaults({ phoneNumbers: [...phoneNumbers, { name: "main", value: "+12065550164" }] }),
  ],
  [
    "a number is replaced: the old one is removed, the new one given",
    {
      defaultFields: { phoneNumbers: [{ name: "main", value: "+12065550164" }] },
      remove: { phoneNumbers: ["+12065550187"] },
    },
    withDefaults({ phoneNumbers: [{ name: "main", value: "+12065550164" }] }),
  ],
  ["an email is removed", { remove: { emails: ["BILLING@example.com"] } }, withDefaults({ emails: [emails[0]] })],
  ["the last number is removed", { remove: { phoneNumbers: ["+12065550187"] } }, withDefaults({ phoneNumbers: [] })],
  ["what is not there is removed", { remove: { emails: ["x@example.com"], customFields: ["depot"] } }, before],
  [
    "a custom field changes, and one is added",
    {
      customFields: [
        { key: "bike-count", value: 3 },
        { key: "service-due", value: new Date("2026-12-01T00:00:00Z") },
      ],
    },
    {
      ...before,
      customFields: { tier: ["gold"], "bike-count": 3, "service-due": "2026-12-01T00:00:00.000Z" },
    },
  ],
  [
    "a custom field is emptied",
    { customFields: [{ key: "tier", value: null }] },
    { ...before, customFields: { tier: null, "bike-count": 2 } },
  ],
  [
    "a custom field is removed",
    { remove: { customFields: ["tier"] } },
    { ...before, customFields: { "bike-count": 2 } },
  ],
];

describe("contacts.merge", () => {
  describe.each([
    ["keeps single values that an update leaves out", {}],
    ["empties single values that an update leaves out", { emptiesSingleValues: true }],
  ])("where Quo %s", (_, behavior) => {
    it.each(rows)("keeps everything else when %s", async (_name, changes, after) => {
      const { server, quo } = await start(behavior);
      const id = server.add(cafe);
      const result = await quo.contacts.merge(id, changes);
      expect(known(server, id)).toEqual(after);
      expect(result).toEqual(server.contacts.get(id));
    });
  });

  it("sends the whole contact, without the ids of entries and without the source", async () => {
    const { server, quo } = await start();
    const id = server.add(cafe);
    await quo.contacts.merge(id, { defaultFields: { role: "Owner" } });
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET /v1/contacts/${id}`,
      `PATCH /v1/contacts/${id}`,
    ]);
    expect(server.requests[1]?.body).toEqual({
      externalId: "crm-4411",
      sourceUrl: "https://crm.example.com/accounts/4411",
      defaultFields: { ...before.defaultFields, role: "Owner" },
      customFields: [
        { key: "tier", value: ["gold"] },
        { key: "bike-count", value: 2 },
      ],
    });
  });

  it("is what a plain update is not", async () => {
    const { server, quo } = await start();
    const id = server.add(cafe);
    await quo.contacts.update(id, { defaultFields: { role: "Owner" } });
    expect(known(server, id)).toEqual({
      ...withDefaults({ role: "Owner", emails: [], phoneNumbers: [] }),
      customFields: {},
    });
  });

  it("sends nothing when nothing changes, and gives the response of the read", async () => {
    const { server, quo } = await start();
    const id = server.add(cafe);
    const { data, response } = await quo.contacts
      .merge(id, {
        externalId: "crm-4411",
        sourceUrl: undefined,
        defaultFields: { company: "Harbor Cafe", phoneNumbers: [{ name: "main", value: "+12065550187" }] },
        customFields: [{ key: "tier", value: ["gold"] }],
      })
      .withResponse();
    expect(server.requests.map(({ method }) => method)).toEqual(["GET"]);
    expect([data.id, response.status]).toEqual([id, 200]);
  });

  it("keeps a custom field whose key Quo did not tell, by its id", async () => {
    const { server, quo } = await start();
    const { key: _key, ...keyless } = cafe.customFields[0]!;
    const id = server.add({ ...cafe, customFields: [keyless, cafe.customFields[1]!] });
    await quo.contacts.merge(id, { customFields: [{ key: "bike-count", value: 3 }] });
    expect(server.contacts.get(id)?.customFields.map(({ value }) => value)).toEqual([["gold"], 3]);
  });

  it("leaves out entries that hold nothing", async () => {
    const { server, quo } = await start();
    const id = server.add({ defaultFields: { ...cafe.defaultFields, emails: [{ name: "work", value: null }] } });
    await quo.contacts.merge(id, { defaultFields: { role: "Owner" } });
    expect(server.requests[1]?.body).toMatchObject({ defaultFields: { emails: [], phoneNumbers } });
  });

  it("keeps every entry it does not name, and changes nothing a second time", async () => {
    const address = fc.integer({ min: 0, max: 9 }).map((number) => `person-${number}@example.com`);
    const entry = fc.record({ name: fc.constantFrom("work", "home"), value: address });
    const entries = fc.uniqueArray(entry, { maxLength: 6, selector: ({ value }) => value });
    const { server, quo } = await start();
    await fc.assert(
      fc.asyncProperty(entries, entries, fc.uniqueArray(address, { maxLength: 4 }), async (stored, given, removed) => {
        const id = server.add({ ...cafe, defaultFields: { ...cafe.defaultFields, emails: stored } });
        const changes = { defaultFields: { emails: given }, remove: { emails: removed } };
        const after = (await quo.contacts.merge(id, changes)).defaultFields.emails;
        const expected = new Map(
          stored.filter(({ value }) => !removed.includes(value)).map(({ value, name }) => [value, name]),
        );
        for (const { name, value } of given) expected.set(value, name);
        expect(new Map(after.map(({ value, name }) => [value, name]))).toEqual(expected);
        expect(after).toHaveLength(expected.size);
        const requests = server.requests.length;
        await quo.contacts.merge(id, { defaultFields: { emails: given } });
        expect(server.requests).toHaveLength(requests + 1);
      }),
      { seed: 20260622, numRuns: 40 },
    );
  });

  it("is a standalone function too", async () => {
    const { server } = await start();
    const id = server.add(cafe);
    const transport = createTransport({ apiKey: "key", baseUrl: server.url, limiter: false });
    const { data, response } = await mergeContact(transport, id, { defaultFields: { role: "Owner" } }).withResponse();
    expect([data.defaultFields.role, response.status]).toEqual(["Owner", 200]);
    expect(known(server, id)).toEqual(withDefaults({ role: "Owner" }));
  });

  it("refuses a Date that is invalid and an entry without a value before anything is sent", async () => {
    const { server, quo } = await start();
    const id = server.add(cafe);
    const invalid = quo.contacts.merge(id, { customFields: [{ key: "service-due", value: new Date("soon") }] });
    await expect(invalid).rejects.toThrow("contacts.merge: customFields.0.value is an invalid Date");
    const emptied = quo.contacts.merge(id, { defaultFields: { emails: [{ name: "work", value: null as never }] } });
    await expect(emptied).rejects.toBeInstanceOf(QuoError);
    await expect(emptied).rejects.toThrow(
      "contacts.merge: an entry of emails has no value. To take an entry away, name its value in remove.emails.",
    );
    expect(server.requests).toEqual([]);
  });

  it("changes nothing when the contact is not there", async () => {
    const { server, quo } = await start();
    await expect(quo.contacts.merge("66d0aa19b3f4c21e7a905d99", { externalId: "x" })).rejects.toBeInstanceOf(
      QuoNotFoundError,
    );
    expect(server.requests.map(({ method }) => method)).toEqual(["GET"]);
  });

  it("repeats what is safe to repeat, each attempt with a turn of the limiter", async () => {
    let turns = 0;
    const limiter: Limiter = { acquire: () => ({ waited: (turns += 1) && 0, done() {} }) };
    const { server, quo } = await start({}, { limiter });
    const id = server.add(cafe);
    server.failNext("GET", 503);
    server.failNext("PATCH", 429);
    await quo.contacts.merge(id, { defaultFields: { role: "Owner" } }, { retries: { maxDelay: 0 } });
    expect(server.requests.map(({ method }) => method)).toEqual(["GET", "GET", "PATCH", "PATCH"]);
    expect(turns).toBe(4);
    server.failNext("PATCH", 503);
    const failed = quo.contacts.merge(id, { defaultFields: { role: "Driver" } });
    await expect(failed).rejects.toBeInstanceOf(QuoServerError);
    expect(server.requests.slice(4).map(({ method }) => method)).toEqual(["GET", "PATCH"]);
  });

  it("sends options with both requests", async () => {
    const { server, quo } = await start();
    const id = server.add(cafe);
    const signal = AbortSignal.abort(new Error("closing time"));
    await expect(quo.contacts.merge(id, { externalId: "x" }, { signal })).rejects.toThrow("closing time");
    expect(server.requests).toEqual([]);
  });
});
