import { describe, expect, test } from "vitest";
import { type Json, readDescription } from "../src/description.ts";
import { prepareForMock } from "../src/prepare-for-mock.ts";
import { schemaValidator } from "../src/schema-validator.ts";
import { smallApi } from "./small-api.ts";

const prepare = (description: Json) => prepareForMock(description, schemaValidator(description));

describe("the copy for the mock", () => {
  const before = JSON.stringify(smallApi);
  const { description, problems } = prepare(smallApi);
  const { get, post } = description.paths["/bikes"];

  test("writes explode on query arrays only", () =>
    expect(get.parameters.map((parameter: Json) => parameter.explode)).toEqual([undefined, true, undefined]));
  test("holds the examples in the answers", () =>
    expect(get.responses["200"].content["application/json"].examples.two.value).toHaveLength(2));
  test("has no callbacks and no webhooks", () => {
    expect(post.callbacks).toBeUndefined();
    expect(description.webhooks).toBeUndefined();
  });
  test("has no problem", () => expect(problems).toEqual([]));
  test("leaves the original as it was", () => expect(JSON.stringify(smallApi)).toBe(before));
});

describe("what cannot be mocked is named", () => {
  const change = (edit: (copy: Json) => void) => {
    const copy = structuredClone(smallApi);
    edit(copy);
    return prepare(copy).problems;
  };
  test("an answer without an example", () =>
    expect(change((copy) => delete copy.components.responses.Bikes.content["application/json"].examples)).toEqual([
      "GET /bikes 200 has no example",
    ]));
  test("an example that breaks its schema", () =>
    expect(change((copy) => (copy.components.examples.twoBikes.value[0].id = 1))).toEqual([
      "GET /bikes 200, example two: /0/id must be string",
    ]));
});

test("the real description can be mocked as it is", () => expect(prepare(readDescription()).problems).toEqual([]));
