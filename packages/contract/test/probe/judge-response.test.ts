import { array, assert, constantFrom, oneof, property, stringMatching, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { checkResponse } from "../../src/check-response.ts";
import { type Json, listOperations, readDescription } from "../../src/description.ts";
import { examples } from "../../src/example-table.ts";
import { breakValue } from "../../src/one-defect.ts";
import { judgeResponse } from "../../src/probe/judge-response.ts";
import { schemaValidator } from "../../src/schema-validator.ts";

const description = readDescription();
const judge = { description, validate: schemaValidator(description) };
const operations = listOperations(description);
const json = "application/json; charset=utf-8";

/** Compares a response with the description. Text is a body that is not JSON. */
function judged(id: string, status: number, body: Json, type = json, expected?: number[]) {
  const operation = operations.find((each) => each.id === id);
  if (operation === undefined) throw new Error(`There is no operation ${id}.`);
  const request = { operation, what: "a valid request", given: {}, expected };
  const isText = typeof body === "string";
  return judgeResponse(judge, {
    ...request,
    status,
    headers: new Headers({ "content-type": type }),
    body: isText ? body : JSON.stringify(body),
    json: isText ? undefined : body,
  });
}

/** The first example of a response, changed. */
function example(id: string, status: number, change: (body: Json) => unknown = () => {}): Json {
  const body = structuredClone(Object.values(examples.operations[id]?.responses[status] ?? {})[0]);
  change(body);
  return body;
}

/** Every example of a JSON response. */
const rows = operations.flatMap((operation) =>
  operation.responses
    .filter(({ schema }) => schema !== undefined)
    .flatMap(({ status, schema }) =>
      Object.values(examples.operations[operation.id]?.responses[status] ?? {}).map((body) => ({
        operation,
        status: Number(status),
        schema,
        body,
      })),
    ),
);

describe("a difference is named by what is declared and what was seen", () => {
  test.each<[string, ReturnType<typeof judged>, string]>([
    [
      "a missing property",
      judged(
        "getUserById_v1",
        200,
        example("getUserById_v1", 200, ({ data }) => delete data.email),
      ),
      "missing /data/email: always present; absent",
    ],
    [
      "null where it is not allowed",
      judged(
        "getUserById_v1",
        200,
        example("getUserById_v1", 200, ({ data }) => (data.email = null)),
      ),
      "null /data/email: string (format email); null",
    ],
    [
      "another type",
      judged(
        "getCallById_v1",
        200,
        example("getCallById_v1", 200, ({ data }) => (data.duration = "130")),
      ),
      "type /data/duration: integer; string",
    ],
    [
      "an id of another kind",
      judged(
        "getCallById_v1",
        200,
        example("getCallById_v1", 200, ({ data }) => (data.userId = "SYUagent01")),
      ),
      "form /data/userId: string (pattern ^US(.*)$); string with the form of SystemUserId",
    ],
    [
      "a value that fits no branch",
      judged(
        "getCallById_v1",
        200,
        example("getCallById_v1", 200, ({ data }) => (data.answeredAt = 1)),
      ),
      "form /data/answeredAt: string (format date-time) or null; integer",
    ],
    [
      "a new word of an open list",
      judged(
        "getCallById_v1",
        200,
        example("getCallById_v1", 200, ({ data }) => (data.direction = "internal")),
      ),
      'value (soft) /data/direction: one of incoming, outgoing; "internal"',
    ],
    [
      "a value that is no word",
      judged(
        "getCallById_v1",
        200,
        example("getCallById_v1", 200, ({ data }) => (data.direction = "+12065550187")),
      ),
      "value (soft) /data/direction: one of incoming, outgoing; another string",
    ],
    [
      "a word where numbers are allowed, too",
      judged(
        "listConversations_v1",
        200,
        example("listConversations_v1", 200, ({ data }) => (data[0].participants = ["Sarah"])),
      ),
      "form /data/*/participants/*: string (pattern ^\\+[1-9]\\d{1,14}$) or string (pattern ^\\d{5,6}$) or one of Anonymous, Blocked, Restricted; string of another form",
    ],
    [
      "a property that is not declared",
      judged(
        "getUserById_v1",
        200,
        example("getUserById_v1", 200, ({ data }) => (data.time_zone = "UTC")),
      ),
      "undeclared /data/time_zone: no such property; string",
    ],
    [
      "a name that looks like data",
      judged(
        "getUserById_v1",
        200,
        example("getUserById_v1", 200, ({ data }) => (data["+12065550187"] = 1)),
      ),
      "undeclared /data/(a name not shown): no such property; integer",
    ],
    [
      "what is missing in the closest of several error bodies",
      judged("listUsers_v1", 401, { error: { message: "Unauthorized", trace: "1" } }),
      "missing /error/key: always present; absent",
    ],
    [
      "a new error code",
      judged(
        "listUsers_v1",
        404,
        example("listUsers_v1", 404, (body) => (body.code = "0409404")),
      ),
      'code (soft) /code: 1100404; "0409404"',
    ],
    [
      "another content type",
      judged("listUsers_v1", 200, "<p>Sarah</p>", "text/html; charset=utf-8"),
      "content type : application/json; text/html",
    ],
    ["a body that is not JSON", judged("listUsers_v1", 200, "{"), "content type : JSON; a body that is not JSON"],
    [
      "a status that is not declared",
      judged("listUsers_v1", 418, {}),
      "status : 200, 400, 401, 403, 404, 429, 500; 418",
    ],
    [
      "a status that was not promised",
      judged("listUsers_v1", 404, example("listUsers_v1", 404), json, [200]),
      "status : 200 for a valid request; 404",
    ],
    ["a body where none is declared", judged("deleteContact_v1", 204, {}), "content type : no body; application/json"],
  ])("%s", (_, findings, line) => {
    const lines = findings.map(
      ({ kind, soft, path, declared, seen }) => `${kind}${soft ? " (soft)" : ""} ${path}: ${declared}; ${seen}`,
    );
    expect(lines).toEqual([line]);
  });

  test("a refusal by plan or access right is not a broken promise", () => {
    expect(judged("listUsers_v1", 403, example("listUsers_v1", 403), json, [200])).toEqual([]);
  });
});

describe("the validator of the contract tests decides", () => {
  test("no example is a difference", () => {
    expect(rows.length).toBeGreaterThan(300);
    for (const { operation, status, body } of rows)
      expect([operation.id, status, judged(operation.id, status, body)]).toEqual([operation.id, status, []]);
  });

  test("whatever it rejects is named, and nothing else", () => {
    const seen = { broken: 0, unnamed: 0 };
    for (const { operation, status, schema, body } of rows.filter((_, index) => index % 5 === 0)) {
      for (const { label, value } of breakValue(description, schema, body)) {
        if (typeof value === "string") continue;
        const wire = { status, headers: new Headers({ "content-type": json }), body: JSON.stringify(value) };
        const rejected = checkResponse(description, operation, wire, judge.validate).length > 0;
        const findings = judged(operation.id, status, value).filter(({ kind }) => kind !== "code");
        expect([operation.id, status, label, findings.length > 0]).toEqual([operation.id, status, label, rejected]);
        seen.broken += rejected ? 1 : 0;
        seen.unnamed += findings.some(({ declared }) => declared === "the schema") ? 1 : 0;
      }
    }
    expect(seen.broken).toBeGreaterThan(1000);
    expect(seen.unnamed).toBe(0);
  });
});

describe("no value of a response is in a finding", () => {
  const digits = stringMatching(/^[1-9][0-9]{8}$/);
  const word = stringMatching(/^[A-Z][a-z]{5,9}$/);
  const personal = oneof(
    digits.map((number) => `+1${number}`),
    tuple(word, word).map(([first, last]) => `${first} ${last}`),
    tuple(word, word).map(([first, last]) => `${first}.${last}@example.com`),
    tuple(constantFrom("AC", "CN", "PN", "US", "SYU"), digits).map((parts) => parts.join("")),
    digits.map((number) => `https://example.com/${number}`),
    digits.map((number) => `whsec_${number}`),
  );
  /** Puts personal data in place of every string and number, and adds properties named like it. */
  const scramble = (value: Json, draw: () => string): Json => {
    if (typeof value === "string") return draw();
    if (typeof value === "number") return Number(draw().replaceAll(/\D/g, "")) + 1000;
    if (Array.isArray(value)) return value.map((item) => scramble(item, draw));
    if (value === null || typeof value !== "object") return value;
    const entries = Object.entries(value).map(([name, child]) => [name, scramble(child, draw)]);
    return Object.fromEntries([...entries, [draw(), { [draw()]: draw() }]]);
  };

  test("whatever the values, the names and the content type are", () => {
    assert(
      property(constantFrom(...rows), array(personal, { minLength: 5, maxLength: 20 }), (row, values) => {
        let next = 0;
        const draw = () => values[next++ % values.length] ?? "";
        const body = scramble(row.body, draw);
        const findings = [
          ...judged(row.operation.id, row.status, body),
          ...judged(row.operation.id, row.status, body, values[0]),
          ...judged(row.operation.id, row.status, values.join(" ")),
        ];
        expect(findings.length).toBeGreaterThan(0);
        const text = JSON.stringify(findings);
        expect(values.filter((value) => text.includes(value))).toEqual([]);
      }),
      { seed: 1, numRuns: 150 },
    );
  });
});
