import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { clientFiles, descriptorArguments } from "../../generator/files.ts";
import {
  listOperations,
  type Operation,
  type Parameter,
  readDescription,
  readErrorCatalogue,
  readErrorsByStatus,
} from "@quo-api/description";

const description = readDescription();
const operations = new Map(listOperations(description).map((operation) => [operation.id, operation]));
const of = (id: string): Operation => {
  const operation = operations.get(id);
  if (!operation) throw new Error(`There is no operation ${id}.`);
  return operation;
};

describe("the generated client", () => {
  it("is what the description gives, byte for byte", { timeout: 60_000 }, async () => {
    const folder = fileURLToPath(new URL("../../src/generated/", import.meta.url));
    const files = await clientFiles(description, readErrorCatalogue(), readErrorsByStatus());
    const present = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(present).toHaveLength(Object.keys(files).length);
    for (const [name, content] of Object.entries(files)) expect(readFileSync(folder + name, "utf8")).toBe(content);
  });
});

describe("the arguments of an operation", () => {
  it.each([
    ["sendMessage_v1", `"sendMessage_v1", "POST /v1/messages", "body", "data", {"replaced":{"phoneNumberId":"from"}}`],
    ["deleteContact_v1", `"deleteContact_v1", "DELETE /v1/contacts/{id}", "", "nothing"`],
    ["listUsers_v1", `"listUsers_v1", "GET /v1/users", "query", "page"`],
    [
      "listContacts_v1",
      `"listContacts_v1", "GET /v1/contacts", "query", "page", {"defaults":{"maxResults":10},"filters":["externalIds","sources"]}`,
    ],
    [
      "listWebhookDeliveries",
      `"listWebhookDeliveries", "GET /webhooks/{webhookId}/events", "query", "page", {"filters":["eventType[in]","eventTypes"],"replaced":{"eventTypes":"eventType[in]","createdBefore":"createdAt[lt]","createdAfter":"createdAt[gt]"},"commaLists":["eventType[in]"]}`,
    ],
    [
      "markConversationAsRead_v1",
      `"markConversationAsRead_v1", "POST /v1/conversations/{conversationId}/mark-as-read", "", "all", {"safe":true}`,
    ],
  ])("%s are its facts", (id, expected) => expect(descriptorArguments(description, of(id))).toBe(expected));

  it.each<[string, Partial<Operation>, string]>([
    ["a GET that must not be repeated", { retry: "unsafe" }, "takes every GET for repeatable"],
    ["a beta path under /v1", { surface: "2026-03-30" }, "takes paths without /v1 for beta"],
    [
      "a list that pages in another way",
      { pagination: { style: "cursor", cursor: "from", next: "to", size: "limit", items: "data" } },
      "pages v1 lists by pageToken nextPageToken data",
    ],
  ])("stop at %s, which the runtime would misread", (_, change, message) =>
    expect(() => descriptorArguments(description, { ...of("listUsers_v1"), ...change })).toThrow(message),
  );

  it("stop at a filter by a list where there are no pages", () => {
    const parameters: Parameter[] = [{ name: "colors", in: "query", schema: { type: "array" } }];
    expect(() => descriptorArguments(description, { ...of("listPhoneNumbers_v1"), parameters })).toThrow(
      "makes the empty result of an empty colors for lists with pages only",
    );
  });
});
