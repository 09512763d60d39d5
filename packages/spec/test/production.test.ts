import { readFileSync } from "node:fs";
import document from "@quo-api/spec/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";

// What the newest documents and integrations say of the description itself, by the row of the fact sheet that holds each.

// oxlint-disable-next-line typescript/no-explicit-any -- a document of any shape
type Json = any;
const { paths, components } = document as Json;
const { schemas, parameters } = components;
const differences = readFileSync(new URL("../../../spec/differences.yaml", import.meta.url), "utf8");

const resolve = (node: Json): Json =>
  node?.$ref === undefined
    ? node
    : resolve(
        node.$ref
          .slice(2)
          .split("/")
          .reduce((at: Json, key: string) => at[key], document),
      );
const parameter = (path: string, method: string, name: string): Json =>
  [...(paths[path].parameters ?? []), ...(paths[path][method].parameters ?? [])]
    .map(resolve)
    .find((each) => each.name === name);
const codes = (path: string, method: string, status: string): string[] =>
  resolve(paths[path][method].responses[status])["x-quo-error-codes"];
const dated = Object.entries(paths).flatMap(([path, item]) =>
  path.startsWith("/v1/") ? [] : Object.entries(item as Json).map(([method]) => [method, path] as const),
);

describe("C1: the version header", () => {
  test.each(dated)("%s %s asks for Quo-Api-Version and knows the name of the beta as deprecated", (method, path) => {
    const current = parameter(path, method, "Quo-Api-Version");
    expect(current).toMatchObject({ in: "header", required: true, schema: { enum: ["2026-03-30"] } });
    expect(current.schema).not.toHaveProperty("default");
    expect(parameter(path, method, "x-quo-api-version")).toMatchObject({
      in: "header",
      deprecated: true,
      "x-quo-replaced-by": "Quo-Api-Version",
    });
  });
});

test("C2: the update of a contact says in its first sentence what it erases", () => {
  expect(paths["/v1/contacts/{id}"].patch.description).toMatch(/^Erases every email and every phone number/);
});

test("C3: a second contact with the same external id is described as a conflict", () => {
  expect(paths["/v1/contacts"].post.description).toMatch(/`externalId` and `source` gets 409/);
  expect(schemas.CreateContactRequest.properties.externalId.description).not.toMatch(/may share/);
});

test("C5: userId of the call list is whose access applies", () => {
  expect(parameter("/v1/calls", "get", "userId").description).toMatch(/access/);
});

test("C6: userId of the message list is the sender, without a default", () => {
  expect(parameter("/v1/messages", "get", "userId").description).not.toMatch(/owner/);
});

test("C8: v1 payloads are described as they are seen and as they are documented", () => {
  const { LegacyMessageObject, LegacyCallObject, LegacyCallSummaryObject, LegacyMessageReceivedEvent } = schemas;
  expect(LegacyMessageObject.properties.to.anyOf.map(({ type }: Json) => type)).toEqual(["string", "array"]);
  expect(LegacyCallObject.properties.recordings.type).toEqual(["array", "null"]);
  expect(LegacyCallObject.properties).not.toHaveProperty("media");
  expect(LegacyCallSummaryObject.properties).toHaveProperty("jobs");
  expect(LegacyMessageReceivedEvent.properties.data.properties).toHaveProperty("deepLink");
  expect(LegacyMessageReceivedEvent.properties.data.required).toEqual(["object"]);
});

test("C9: the error body of the dated operations requires message, docs and title alone", () => {
  expect(schemas.DatedErrorBody.required.toSorted()).toEqual(["docs", "message", "title"]);
  for (const [method, path] of dated) {
    const { schema } = resolve(paths[path][method].responses["500"]).content["application/json"];
    expect(schema.$ref).toBe("#/components/schemas/DatedErrorBody");
  }
});

test("C14: the group of a number's user has its prefix", () => {
  expect(resolve(schemas.PhoneNumberUser.properties.groupId).pattern).toBe("^GR(.*)$");
});

test("C15: reserved sources are marked as less than certain on update", () => {
  expect(schemas.UpdateContactRequest.properties.source["x-quo-confidence"]).toBe("low");
});

test("C16: the list of users needs no page size", () => {
  expect(parameter("/v1/users", "get", "maxResults")).not.toHaveProperty("required");
  expect(parameter("/v1/users", "get", "maxResults").schema.default).toBe(10);
});

test("C17: 403 of messages is the daily cap, with the older and the assumed code for sends alone", () => {
  expect(codes("/v1/messages", "get", "403")).toEqual(["0204403"]);
  expect(codes("/v1/messages/{id}", "get", "403")).toEqual(["0204403"]);
  expect(codes("/v1/messages", "post", "403")).toEqual(["0204403", "0202403", "0203403"]);
});

test("C18: the warning about totalItems is absent from tasks", () => {
  expect(schemas.TotalItems.description).toMatch(/unreliable/);
  expect(schemas.TaskListResponse.properties.totalItems).not.toHaveProperty("$ref");
});

test("C19: createdAt of a call is when its record was created", () => {
  expect(schemas.Call.properties.createdAt.description).toMatch(/record/);
});

test("C20: a call can be forwarded to a Quo number", () => {
  expect(schemas.Call.properties.forwardedTo.anyOf).toContainEqual({ $ref: "#/components/schemas/PhoneNumberId" });
});

test.each(["+12065550187", "72345", "723456", "Anonymous", "Blocked", "Restricted"])(
  "C21: %s can take part in a conversation",
  (participant) => {
    const matches = schemas.ConversationParticipant.anyOf
      .map(resolve)
      .some((each: Json) => each.enum?.includes(participant) ?? new RegExp(each.pattern).test(participant));
    expect(matches).toBe(true);
  },
);

test("C22: messages describe their media", () => {
  expect(schemas.Message.properties.media.description).toMatch(/21 August 2026/);
});

describe("the record of differences", () => {
  test.each(["- where: Voicemail\n", "- where: apiVersion of a test event\n", "- where: PhoneNumber.groupId\n"])(
    "has the entry %j",
    (entry) => {
      expect(differences).toContain(entry);
    },
  );

  test.each([
    "unassignTask_v1",
    "DialogueSegment.identifier",
    "Call.callRoute",
    "Message.userId",
    "- where: updateContactById_v1\n",
    "Not known for the beta",
  ])("has no longer the entry %j", (entry) => {
    expect(differences).not.toContain(entry);
  });
});

describe("misleading sentences", () => {
  const catalogue = readFileSync(new URL("../../../spec/errors.yaml", import.meta.url), "utf8");
  const fact = (code: string) => catalogue.slice(catalogue.indexOf(`"${code}":`)).split('\n"')[0] ?? "";

  test("0200404 of a send speaks of the sender", () => expect(fact("0200404")).toMatch(/`from` is no number/));
  test("0800409 says what to do", () =>
    expect(fact("0800409")).toMatch(/List the contacts by `externalIds`, then update/));
  test("0201402 knows its constant description", () =>
    expect(fact("0201402")).toMatch(/description: Your subscription has expired/));
  test("since names createdAfter and says that it keeps what is before", () => {
    expect(parameters.Since.description).toMatch(/\*\*before\*\*.*createdAfter/s);
  });
});
