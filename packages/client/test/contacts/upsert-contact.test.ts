import bundle from "@quo-api/spec/openapi.json" with { type: "json" };
import { afterEach, describe, expect, it } from "vitest";
import {
  type ContactUpsert,
  createQuoClient,
  createTransport,
  QuoConflictError,
  QuoError,
  upsertContact,
} from "../../src/index.ts";
import type { BookBehavior } from "./contact-book.ts";
import { type ContactsServer, startContactsServer } from "./contacts-server.ts";

const servers: ContactsServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.stop();
});

async function start(behavior: BookBehavior = {}) {
  const server = await startContactsServer(behavior);
  servers.push(server);
  return { server, quo: createQuoClient({ apiKey: "key", baseUrl: server.url, limiter: false, random: () => 0 }) };
}

const sent = ({ requests }: ContactsServer) => requests.map(({ method, path }) => `${method} ${path}`);
const cafe: ContactUpsert = {
  externalId: "crm-4411",
  defaultFields: { company: "Harbor Cafe", phoneNumbers: [{ name: "main", value: "+12065550187" }] },
};
const failureOf = (promise: PromiseLike<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error as Error,
  );

describe("contacts.upsert", () => {
  it("creates a contact that is not there", async () => {
    const { server, quo } = await start();
    const { data, response } = await quo.contacts
      .upsert({ ...cafe, createdByUserId: "USk4Lz91Fd", sourceUrl: null, remove: { emails: ["old@example.com"] } })
      .withResponse();
    expect(sent(server)).toEqual(["POST /v1/contacts"]);
    expect(server.requests[0]?.body).toEqual({
      externalId: "crm-4411",
      createdByUserId: "USk4Lz91Fd",
      // A create must name it.
      defaultFields: { firstName: null, ...cafe.defaultFields },
    });
    expect([data.externalId, response.status]).toEqual(["crm-4411", 201]);
  });

  it("merges into the contact that is there, and keeps what it does not name", async () => {
    const { server, quo } = await start();
    await quo.contacts.upsert({ ...cafe, customFields: [{ key: "bike-count", value: 2 }] });
    const { data, response } = await quo.contacts
      .upsert({
        externalId: "crm-4411",
        createdByUserId: "USk4Lz91Fd",
        defaultFields: { firstName: "Cargo bikes", emails: [{ name: "work", value: "fleet@example.com" }] },
      })
      .withResponse();
    expect(sent(server).slice(1)).toEqual(["POST /v1/contacts", "GET /v1/contacts", `PATCH /v1/contacts/${data.id}`]);
    expect(server.requests[2]?.query.getAll("externalIds")).toEqual(["crm-4411"]);
    expect(server.requests[2]?.query.has("sources")).toBe(false);
    // The source stays, and an update cannot change the creator.
    expect(Object.keys(server.requests[3]?.body as object)).toEqual([
      "externalId",
      "sourceUrl",
      "defaultFields",
      "customFields",
    ]);
    expect(response.status).toBe(200);
    expect(server.contacts.size).toBe(1);
    expect(data).toMatchObject({
      externalId: "crm-4411",
      source: "public-api",
      defaultFields: {
        firstName: "Cargo bikes",
        company: "Harbor Cafe",
        phoneNumbers: [{ name: "main", value: "+12065550187" }],
        emails: [{ name: "work", value: "fleet@example.com" }],
      },
      customFields: [{ key: "bike-count", value: 2 }],
    });
  });

  it("changes nothing and sends no update when the contact is as it should be", async () => {
    const { server, quo } = await start();
    const created = await quo.contacts.upsert(cafe);
    const { data, response } = await quo.contacts.upsert(cafe).withResponse();
    expect([data, response.status]).toEqual([created, 200]);
    expect(sent(server)).toEqual(["POST /v1/contacts", "POST /v1/contacts", "GET /v1/contacts"]);
  });

  it("takes away what remove names from a contact that is there", async () => {
    const { quo } = await start();
    await quo.contacts.upsert(cafe);
    const { defaultFields } = await quo.contacts.upsert({
      externalId: "crm-4411",
      defaultFields: { phoneNumbers: [{ name: "main", value: "+12065550164" }] },
      remove: { phoneNumbers: ["+12065550187"] },
    });
    expect(defaultFields.phoneNumbers).toMatchObject([{ name: "main", value: "+12065550164" }]);
  });

  it("looks among the contacts of its source", async () => {
    const { server, quo } = await start();
    server.add({ externalId: "crm-4411", source: "crm" });
    const mine = server.add({ externalId: "crm-4411", source: "bike-shop" });
    const { id } = await quo.contacts.upsert({ ...cafe, source: "bike-shop" });
    expect(id).toBe(mine);
    expect(server.requests[1]?.query.getAll("sources")).toEqual(["bike-shop"]);
    expect(server.requests[2]?.body).not.toHaveProperty("source");
  });

  it("takes the one that a create without a source collided with", async () => {
    const { server, quo } = await start();
    server.add({ externalId: "crm-4411", source: "bike-shop" });
    const mine = server.add({ externalId: "crm-4411", source: "public-api" });
    expect((await quo.contacts.upsert(cafe)).id).toBe(mine);
    expect(bundle.components.schemas.CreateContactRequest.properties.source.default).toBe("public-api");
  });

  it("takes the only one that has the external id, where Quo allows no second one", async () => {
    const { server, quo } = await start({ oneSource: true });
    const only = server.add({ externalId: "crm-4411", source: "bike-shop" });
    expect((await quo.contacts.upsert(cafe)).id).toBe(only);
  });

  it("leaves a contact of another source alone, and says so", async () => {
    const { server, quo } = await start({ oneSource: true });
    const other = server.add({ externalId: "crm-4411", source: "crm" });
    const untouched = structuredClone(server.contacts.get(other));
    const failure = await failureOf(quo.contacts.upsert({ ...cafe, source: "bike-shop" }));
    expect(failure?.message).toBe(
      "contacts.upsert: Quo refused the contact because its externalId is taken, but lists none with this externalId and source. The one that is there may have another source, or be so new that the list lags behind: try again in a moment.",
    );
    expect(server.contacts.get(other)).toEqual(untouched);
  });

  it("says when the list does not have the contact yet", async () => {
    const { quo } = await start({ listLags: true });
    await quo.contacts.upsert(cafe);
    const failure = await failureOf(quo.contacts.upsert(cafe));
    expect(failure).toBeInstanceOf(QuoError);
    expect(failure?.message).toContain("lists none with this externalId. ");
    expect(failure?.cause).toBeInstanceOf(QuoConflictError);
  });

  it("says which contacts it cannot choose from", async () => {
    const { server, quo } = await start();
    const ids = [1, 2].map(() => server.add({ externalId: "crm-4411", source: "public-api" }));
    const failure = await failureOf(quo.contacts.upsert(cafe));
    expect(failure?.message).toBe(
      `contacts.upsert: 2 contacts have this externalId: ${ids.join(", ")}. Give the source of the one that is meant, or change it with contacts.merge and its id.`,
    );
    expect(sent(server)).toEqual(["POST /v1/contacts", "GET /v1/contacts"]);
  });

  it.each([
    ["external id", { externalId: "crm-4412", source: "public-api" }],
    ["source", { externalId: "crm-4411", source: "crm" }],
  ])("changes no contact of another %s when the list ignores its filters", async (_, contact) => {
    const { server, quo } = await start({ ignoresFilters: true });
    const other = server.add(contact);
    const mine = server.add({ externalId: "crm-4411", source: "public-api" });
    const untouched = structuredClone(server.contacts.get(other));
    expect((await quo.contacts.upsert({ ...cafe, source: "public-api" })).id).toBe(mine);
    expect(server.contacts.get(other)).toEqual(untouched);
  });

  it("makes one contact of two upserts at the same time", async () => {
    const { server, quo } = await start();
    const [first, second] = await Promise.all([
      quo.contacts.upsert(cafe),
      quo.contacts.upsert({ ...cafe, defaultFields: { role: "Fleet" } }),
    ]);
    expect(first.id).toBe(second.id);
    expect(server.contacts.size).toBe(1);
  });

  it("does not repeat a create whose response was lost; the next upsert finds the contact", async () => {
    const { server, quo } = await start();
    server.loseNext("POST");
    const failure = await failureOf(quo.contacts.upsert(cafe));
    expect(failure).toMatchObject({ name: "QuoConnectionError", uncertain: true });
    expect(sent(server)).toEqual(["POST /v1/contacts"]);
    await quo.contacts.upsert(cafe);
    expect(server.contacts.size).toBe(1);
  });

  it.each([400, 403, 500])("gives the error of a create that fails with %i, and looks for nothing", async (status) => {
    const { server, quo } = await start();
    server.failNext("POST", status);
    expect(await failureOf(quo.contacts.upsert(cafe))).toMatchObject({ status, operation: "createContact_v1" });
    expect(sent(server)).toEqual(["POST /v1/contacts"]);
  });

  it.each([undefined, null, ""])(
    "refuses the external id %j, with which it would create a contact every time",
    async (externalId) => {
      const { server, quo } = await start();
      const failure = await failureOf(quo.contacts.upsert({ ...cafe, externalId: externalId as string }));
      expect(failure).toBeInstanceOf(QuoError);
      expect(failure?.message).toBe(
        "contacts.upsert: externalId is missing. Without it each call would add the contact again.",
      );
      expect(server.requests).toEqual([]);
    },
  );

  it("refuses an entry without a value before anything is sent", async () => {
    const { server, quo } = await start();
    const emails = [{ name: "work", value: undefined as never }];
    const failure = await failureOf(quo.contacts.upsert({ ...cafe, defaultFields: { emails } }));
    expect(failure?.message).toContain("contacts.upsert: an entry of emails has no value.");
    expect(server.requests).toEqual([]);
  });

  it("is a standalone function too", async () => {
    const { server } = await start();
    const transport = createTransport({ apiKey: "key", baseUrl: server.url, limiter: false });
    expect((await upsertContact(transport, cafe)).defaultFields.company).toBe("Harbor Cafe");
  });
});
