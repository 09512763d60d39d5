import { describe, expect, test } from "vitest";
import { ContractViolation, type Hit, recordingFetch, sendingInvalid } from "../src/record.ts";
import { smallApi } from "./small-api.ts";

const key = { authorization: "key" };
const json = { ...key, "content-type": "application/json" };
const bikes = () => Response.json([{ id: "BK1", color: null }], { headers: { "x-page": "1" } });

/** Sends one request to a server that answers as given; resolves to the problems, or to what was recorded. */
async function exchange(
  path: string,
  init: RequestInit = {},
  answer: () => Response = bikes,
): Promise<readonly string[] | Hit> {
  const hits: Hit[] = [];
  const fetch = recordingFetch({ description: smallApi, onHit: (hit) => hits.push(hit), fetch: async () => answer() });
  try {
    await fetch(`http://localhost${path}`, { headers: key, ...init });
  } catch (error) {
    if (error instanceof ContractViolation) return error.problems;
    throw error;
  }
  return hits[0] ?? [];
}
const post = (body: unknown) => ({ method: "POST", headers: json, body: JSON.stringify(body) });
const matching = (text: string | RegExp): unknown => (typeof text === "string" ? text : expect.stringMatching(text));
const created = () => new Response(null, { status: 201 });

describe("a request that breaks the description is named", () => {
  test.each<[string, string, RequestInit, string | RegExp]>([
    ["an unknown path", "/cars", {}, "no operation has this method and path"],
    ["no key", "/bikes?limit=1", { headers: {} }, "header authorization is missing"],
    ["Bearer", "/bikes?limit=1", { headers: { authorization: "Bearer key" } }, /carries Bearer/],
    ["a key with a space", "/bikes?limit=1", { headers: { authorization: "a b" } }, /white space/],
    ["a missing parameter", "/bikes", {}, "query limit is missing"],
    ["the wrong case", "/bikes?limit=1&ownerids=OW1", {}, "query ownerids is not declared; did you mean ownerIds?"],
    ["brackets", "/bikes?limit=1&ownerIds[]=OW1", {}, "query ownerIds[] is not declared; did you mean ownerIds?"],
    ["an unknown parameter", "/bikes?limit=1&page=2", {}, "query page is not declared"],
    ["a comma array", "/bikes?limit=1&ownerIds=OW1,XX2&ownerIds=XX3", {}, /query ownerIds \/1 must match pattern/],
    ["a repeated parameter", "/bikes?limit=1&limit=2", {}, "query limit is given 2 times"],
    ["a value out of range", "/bikes?limit=6", {}, "query limit (whole) must be <= 5"],
    ["an empty value", "/bikes?limit=", {}, "query limit (empty) must be integer"],
    ["text for a boolean", "/bikes?limit=1&sold=yes", {}, "query sold (whole) must be boolean"],
    ["an id with another prefix", "/bikes/XX1", {}, /path bikeId .*pattern/],
    [
      "a body where none is declared",
      "/bikes/sold",
      { method: "DELETE", headers: json, body: "{}" },
      "a body was sent, and none is declared",
    ],
    ["a missing body", "/bikes", { method: "POST", headers: json }, "the body is missing"],
    ["another content type", "/bikes", { method: "POST", headers: key, body: "{}" }, /^content-type is text\/plain/],
    ["a body that is no JSON", "/bikes", { method: "POST", headers: json, body: "{" }, "the body is not JSON"],
    ["a body that fits no branch", "/bikes", post({}), /exactly one schema in oneOf/],
    ["a wrong item", "/bikes", post({ parts: [{ id: 1 }] }), "body /parts/0/id must be string"],
    ["an undeclared property", "/bikes", post({ color: "red", gears: 3 }), "body /gears is not declared"],
    [
      "an undeclared property further in",
      "/bikes",
      post({ parts: [{ id: "1", gears: 3 }] }),
      "body /parts/0/gears is not declared",
    ],
  ])("%s", async (_, path, init, problem) => {
    const problems = await exchange(path, init, created);
    expect(problems).toContainEqual(matching(problem));
  });
});

describe("an answer that breaks the description is named", () => {
  test.each<[string, () => Response, string | RegExp]>([
    ["an undocumented status", () => new Response(null, { status: 418 }), "status 418 is not documented"],
    ["a missing header", () => Response.json([]), "answer lacks the header x-page"],
    ["a wrong header", () => Response.json([], { headers: { "x-page": "one" } }), /answer header x-page .*pattern/],
    ["another content type", () => new Response("[]", { headers: { "x-page": "1" } }), /answer is text\/plain/],
    [
      "no JSON",
      () => new Response("<p>", { headers: { "x-page": "1", "content-type": "application/json" } }),
      "answer is not JSON",
    ],
    [
      "a missing property",
      () => Response.json([{}], { headers: { "x-page": "1" } }),
      /answer \/0 must have required property 'id'/,
    ],
    [
      "a wrong format",
      () => Response.json([{ id: "1", soldAt: "noon" }], { headers: { "x-page": "1" } }),
      /\/0\/soldAt must match format/,
    ],
    [
      "an undeclared property",
      () => Response.json([{ id: "1", gears: 3 }], { headers: { "x-page": "1" } }),
      "answer /0/gears is not declared",
    ],
    [
      "a body where none is documented",
      () => Response.json({}, { status: 401 }),
      "answer has a body, and none is documented",
    ],
  ])("%s", async (_, answer, problem) => {
    expect(await exchange("/bikes?limit=1", {}, answer)).toContainEqual(matching(problem));
  });
});

describe("an exchange that keeps to the description is recorded", () => {
  test("with its parameters", async () => {
    expect(await exchange("/bikes?limit=1&ownerIds=OW1&ownerIds=OW2")).toEqual({
      operation: "listBikes",
      status: "200",
      parameters: ["query:limit", "query:ownerIds"],
      body: [],
      faults: [],
    });
  });

  test("with the properties of its body", async () => {
    expect(await exchange("/bikes", post({ parts: [{ id: "1" }, { color: null, id: "2" }] }), created)).toMatchObject({
      operation: "addBike",
      status: "201",
      body: ["/parts", "/parts/*/id", "/parts/*/color"],
    });
  });

  test("under the family or the default of its status", async () => {
    expect(await exchange("/bikes/BK1", {}, () => new Response(null, { status: 204 }))).toMatchObject({
      status: "2XX",
    });
    expect(await exchange("/bikes/BK1", {}, () => new Response(null, { status: 500 }))).toMatchObject({
      status: "default",
    });
  });
});

describe("inside sendingInvalid", () => {
  test("the faults of a request are recorded instead of thrown", async () => {
    const hit = await sendingInvalid(() => exchange("/bikes?limit=0", {}, () => new Response(null, { status: 401 })));
    expect(hit).toMatchObject({ status: "401", faults: ["query limit (whole) must be >= 1"], body: [] });
  });

  test("a request without a fault is the violation", async () => {
    expect(await sendingInvalid(() => exchange("/bikes?limit=1"))).toEqual([
      "was meant to be invalid, but nothing is wrong",
    ]);
  });

  test("an answer the mock gives in its own name passes, another undocumented one does not", async () => {
    const problem = (type: string) => () => new Response("{}", { status: 422, headers: { "content-type": type } });
    const send = (type: string) => sendingInvalid(() => exchange("/bikes", { headers: key }, problem(type)));
    expect(await send("application/problem+json")).toMatchObject({ status: "422" });
    expect(await send("application/json")).toEqual(["status 422 is not documented"]);
  });
});
