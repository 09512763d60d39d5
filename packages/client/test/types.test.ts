import { readFileSync } from "node:fs";
import { operations } from "@quo-api/spec";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createScratchProject, type ScratchProject } from "@quo-api/testing";

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

/** The standalone function of every operation with a body or a query, and the position of that among its arguments. */
const inputs = Object.values(operations)
  .filter(({ body, parameters }) => body || parameters.some((parameter) => parameter.in === "query"))
  .map(({ id, resource, parameters }) => {
    const name = id.replace("_v1", "");
    return {
      name: resource.startsWith("legacy") ? name.replace(/^[a-z]+/, "$&Legacy") : name,
      position: 1 + parameters.filter((parameter) => parameter.in === "path").length,
    };
  });

/** A program that passes one parameter of a function a value of its own type, changed by the type `Change`. */
const given = (change: string, parameters: string, position: number) =>
  `${change} declare const take: (input: ${parameters}[${position}]) => void;
    declare const input: Change<${parameters}[${position}]>; take(input);`;

const plain = `import * as client from "@quo-api/client";
  type Plain = string | number | boolean | null | undefined | Date | Function | AbortSignal;`;
const frozen = `${plain} type Change<T> = T extends Plain ? T : { readonly [K in keyof T]: Change<T[K]> };`;
// A record, such as `headers`, has no property that may be left out.
const undefinedToo = `${plain} type Change<T> = T extends Plain ? T
  : T extends readonly (infer E)[] ? readonly Change<E>[]
  : string extends keyof T ? T
  : { [K in keyof T]: {} extends Pick<T, K> ? Change<T[K]> | undefined : Change<T[K]> };`;

describe("an input", () => {
  const parametersOf = (name: string) => `Parameters<typeof client.${name}>`;
  const others = [
    ["options of a request", `Parameters<typeof client.listUsers>`, 2],
    ["changes of a merge", `Parameters<typeof client.mergeContact>`, 2],
    ["contact of an upsert", `Parameters<typeof client.upsertContact>`, 1],
    ["options of a client", `Parameters<typeof client.createQuoClient>`, 0],
    ["options of a transport", `Parameters<typeof client.createTransport>`, 0],
    ["options of a limiter", `Parameters<typeof client.createLimiter>`, 0],
    ["options of collect", `Parameters<client.Pages<client.Contact>["collect"]>`, 0],
    ["options of reconcile", `Parameters<client.SendOutcomeUnknownError["reconcile"]>`, 0],
    ["options of the Redis store", `Parameters<typeof import("@quo-api/client/redis").createRedisStore>`, 0],
  ] as const;
  const samples = (change: string) =>
    Object.fromEntries([
      ...inputs.map(({ name, position }) => [name, given(change, parametersOf(name), position)]),
      ...others.map(([name, parameters, position]) => [name, given(change, parameters, position)]),
    ]) as Record<string, string>;
  const nothingWrong = (names: Record<string, string>) =>
    Object.fromEntries(Object.keys(names).map((name) => [name, []]));

  it("of every operation may be deeply read-only, lists included", { timeout: slow }, () => {
    expect(inputs.length).toBeGreaterThan(20);
    expect(compile(samples(frozen))).toEqual(nothingWrong(samples(frozen)));
  });

  it.each([true, false])(
    "of every operation may say undefined for what it may leave out (exactOptionalPropertyTypes: %j)",
    { timeout: slow },
    (exactOptionalPropertyTypes) => {
      expect(compile(samples(undefinedToo), { exactOptionalPropertyTypes })).toEqual(
        nothingWrong(samples(undefinedToo)),
      );
    },
  );

  it("takes a Date wherever the description has a date-time", { timeout: slow }, () => {
    const found = compile({
      query: `quo.conversations.list({ createdAfter: new Date(), updatedBefore: "2026-06-22T16:00:00Z" });`,
      body: `quo.tasks.changeDueDate("TK1", { dueDate: new Date() });`,
      "a custom field": `quo.contacts.update("c1", { customFields: [{ key: "service-due", value: new Date() }] });`,
      "nothing else": `quo.messages.send({ from: "PN1", ${to}, content: new Date() });`,
      "a result is text": `quo.tasks.get("TK1").then(({ createdAt }) => { const text: string = createdAt; void text; });`,
    });
    expect(Object.entries(found).map(([name, errors]) => [name, errors.length])).toEqual([
      ["query", 0],
      ["body", 0],
      ["a custom field", 0],
      ["nothing else", 1],
      ["a result is text", 0],
    ]);
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
