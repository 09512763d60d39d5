import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { createQuoClient, type QuoClient } from "../../src/index.ts";
import { type ContactsServer, startContactsServer } from "./contacts-server.ts";

const read = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), "utf8");
const examples = [...read("contacts/contact-methods.ts").matchAll(/```ts\n([^]*?)```/g)].map(([, code = ""]) =>
  code.replaceAll(/^\s+\* ?/gm, ""),
);
type Program = (quo: QuoClient) => Promise<void>;
// oxlint-disable-next-line typescript/no-implied-eval -- the examples are text, and they are to be run as they stand
const programOf = (code: string) => new Function("quo", `return (async () => {${code}})();`) as Program;

let server: ContactsServer;
afterEach(() => server.stop());

describe("the examples in the comments", () => {
  it("of merge and upsert do what they say, one after the other", async () => {
    expect(examples).toHaveLength(2);
    const [merge = "", upsert = ""] = examples;
    server = await startContactsServer();
    const quo = createQuoClient({ apiKey: "key", baseUrl: server.url, limiter: false });
    await programOf(upsert)(quo);
    const [contact] = server.contacts.values();
    const id = contact?.id ?? "";
    await quo.contacts.merge(id, { defaultFields: { emails: [{ name: "billing", value: "billing@example.com" }] } });
    await programOf(merge.replace("66d0aa19b3f4c21e7a905d12", id))(quo);
    await programOf(upsert)(quo);
    expect(server.contacts.size).toBe(1);
    expect(server.contacts.get(id)).toMatchObject({
      externalId: "crm-4411",
      defaultFields: {
        firstName: "Cargo bikes",
        company: "Harbor Cafe",
        role: "Fleet",
        emails: [],
        phoneNumbers: [
          { name: "main", value: "+12065550187" },
          { name: "kitchen", value: "+12065550164" },
        ],
      },
      customFields: [{ key: "bike-count", value: 3 }],
    });
  });
});

describe("the first sentence about an update", () => {
  const comments = read("generated/resources/contacts.ts").match(/\/\*\*[^]*?\*\/\s*[^\n(:]+/g) ?? [];
  it.each(["update", "export const updateContactById"])("says what it erases: %s", (name) => {
    const comment = comments.find((text) => text.endsWith(` ${name}`) || text.endsWith(`\n${name}`)) ?? "";
    const [first = ""] = comment.replaceAll(/^\s*(?:\/\*)?\*+ ?/gm, "").split(/\.\s/);
    expect(first).toMatch(/^\s*Erases every email and every phone number that\s+the\s+request does not send/);
  });
});
