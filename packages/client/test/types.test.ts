import { readFileSync } from "node:fs";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createScratchProject, type ScratchProject } from "./packed-client.ts";

let project: ScratchProject;
beforeAll(() => {
  project = createScratchProject();
}, 60_000);
afterAll(() => project?.remove());

const opening = `import { createQuoClient, type Message, type PhoneNumberId, type UserId } from "@quo-api/client";
declare const quo: ReturnType<typeof createQuoClient>;
declare const message: Message;
`;

/** Compiles samples together against the published declarations; gives what is wrong with each. */
function compile(samples: Record<string, string>, options: ts.CompilerOptions = {}): Record<string, string[]> {
  const paths = Object.entries(samples).map(([, code], index) => project.write(`sample-${index}.ts`, opening + code));
  const program = ts.createProgram(paths, {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.NodeNext,
    lib: ["lib.es2024.d.ts", "lib.dom.d.ts"],
    types: [],
    skipLibCheck: true,
    ...options,
  });
  const found = ts.getPreEmitDiagnostics(program);
  return Object.fromEntries(
    Object.keys(samples).map((name, index) => [
      name,
      found
        .filter(({ file }) => file?.fileName === paths[index])
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
    ]),
  );
}

const to = `to: ["+12065550187"]`;
const query = `phoneNumberId: "PN5tGh20Rx", participants: ["+12065550187"]`;

const mistakes = {
  "a query value of the wrong type": `quo.calls.list({ ${query}, maxResults: "10" });`,
  "a missing required query": `quo.calls.list({ phoneNumberId: "PN5tGh20Rx" });`,
  "no query at all where one is required": `quo.calls.list();`,
  "an unknown query key": `quo.calls.list({ ${query}, maxResult: 10 });`,
  "an unknown body key": `quo.messages.send({ from: "PN1", ${to}, content: "x", media: [] });`,
  "a missing body key": `quo.messages.send({ from: "PN1", ${to} });`,
  "a misspelt field of a result": `quo.contacts.get("c1").then((contact) => contact.defaultField);`,
  "a misspelt field of a list item": `quo.calls.list({ ${query} }).then(({ items }) => items[0]?.durations);`,
  "a value that a request does not know": `quo.messages.send({ from: "PN1", ${to}, content: "x", setInboxStatus: "open" });`,
  "an id of another kind": `declare const user: UserId; quo.phoneNumbers.get(user);`,
  "the raw client without the option that makes it": `quo.raw.GET("/v1/phone-numbers");`,
  "an option that does not exist": `quo.users.get("US1", { timeOut: 5 });`,
};
const fine = {
  "a status that Quo adds tomorrow": `const status: Message["status"] = "recalled"; if (message.status === "recalled") console.log(status);`,
  "known values, for completion": `const known: "delivered" extends Message["status"] ? true : never = true; void known;`,
  "an id written as a plain string": `quo.phoneNumbers.get("PN5tGh20Rx"); const id: string = "PN1"; quo.phoneNumbers.get(id);`,
  "an id out of an answer where its kind is wanted": `quo.phoneNumbers.get(message.phoneNumberId as PhoneNumberId); quo.messages.get(message.id);`,
  "a message as the activity of a task": `quo.tasks.create({ title: "t", description: "d", activityId: message.id });`,
  "an error code nobody knows yet": `import { isQuoError } from "@quo-api/client"; try {} catch (error) { if (isQuoError(error, "9999999")) error.remedy?.trim(); }`,
  "a result with its answer": `quo.contacts.get("c1").withResponse().then(({ data, response }) => [data.id, response.status]);`,
  "every entry, and the raw client": `import { createRedisStore } from "@quo-api/client/redis"; import { remedies } from "@quo-api/client/remedies";
    import { openapiFetch } from "@quo-api/client/raw"; void createRedisStore;
    const { raw } = createQuoClient({ apiKey: "key", remedies, raw: openapiFetch }); raw.GET("/v1/phone-numbers").then(({ data }) => data?.data[0]?.number);`,
  "a number without its plus, as long as nobody asks": `quo.messages.send({ from: "PN1", to: ["12065550187"], content: "x" });`,
};
const slow = 60_000;

describe("the types", () => {
  it("catch every mistake", { timeout: slow }, () => {
    const found = compile(mistakes);
    expect(Object.entries(found).filter(([, errors]) => errors.length !== 1)).toEqual([]);
  });

  it.each([
    ["nodenext", {}],
    ["a bundler", { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }],
    ["strictest", { exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false }],
  ])("let everything else pass under %s", { timeout: slow }, (_, options) => {
    expect(compile(fine, options)).toEqual(Object.fromEntries(Object.keys(fine).map((name) => [name, []])));
  });

  it("take numbers in E.164 only, for those who choose so", { timeout: slow }, () => {
    const choice = `declare module "@quo-api/client" { interface TypeChoices { e164: "checked" } }\n`;
    const send = (number: string) => `${choice}quo.messages.send({ from: "PN1", to: ["${number}"], content: "x" });`;
    const found = compile({ right: send("+12065550187"), wrong: send("12065550187") });
    expect([found["right"]?.length, found["wrong"]?.length]).toEqual([0, 1]);
  });
});

describe("deprecated inputs", () => {
  it("are marked for editors", () => {
    const models = readFileSync(`${project.folder}/node_modules/@quo-api/client/dist/generated/models.d.ts`, "utf8");
    expect(models.match(/@deprecated Use `createdBefore`/g)).toHaveLength(2);
    expect(models).toMatch(/@deprecated Use `from`[^;]*phoneNumberId\?/);
  });
});

describe("error answers", () => {
  it("fold into the few shapes they are", () => {
    const declarations = readFileSync(
      `${project.folder}/node_modules/@quo-api/client/dist/generated/openapi.d.ts`,
      "utf8",
    );
    const shapes = new Set(
      [...declarations.matchAll(/"application\/json": ([^;{]*(?:Error|Gateway)[^;{]*);/g)].flatMap(([, union = ""]) =>
        union.split(" | "),
      ),
    );
    expect(new Set([...shapes].map((shape) => /"(\w+)"\]$/.exec(shape)?.[1]))).toEqual(
      new Set(["DatedErrorBody", "ErrorBody", "GatewayErrorBody", "NamedErrorBody"]),
    );
  });
});
