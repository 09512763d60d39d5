import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDescription } from "../../src/description.ts";
import { sourceMap } from "../../src/probe/source-map.ts";

const sourceOf = sourceMap();
const lineAt = (pointer: string) => {
  const { file, line } = sourceOf(pointer);
  return [file, readFileSync(join(import.meta.dirname, "../../../..", file), "utf8").split("\n")[line - 1]];
};

test.each([
  ["a property", "/components/schemas/Call/properties/duration", "spec/schemas/call.yaml", "    duration:"],
  ["a schema", "/components/schemas/Call", "spec/schemas/call.yaml", "Call:"],
  ["a parameter", "/components/parameters/MaxResults", "spec/parameters/paging.yaml", "MaxResults:"],
  ["a response", "/components/responses/TooManyRequests", "spec/responses/rate-limit.yaml", "TooManyRequests:"],
  ["an operation", "/paths/~1v1~1calls/get", "spec/paths/calls/calls.yaml", "get:"],
  ["its responses", "/paths/~1v1~1calls/get/responses/200", "spec/paths/calls/calls.yaml", '    "200":'],
  [
    "an item of a list",
    "/paths/~1v1~1calls/get/parameters/2",
    "spec/paths/calls/calls.yaml",
    "    - name: participants",
  ],
  ["the security scheme", "/components/securitySchemes/apiKey", "spec/openapi.yaml", "    apiKey:"],
  ["what the file does not have", "/components/schemas/Call/properties/x", "spec/schemas/call.yaml", "  properties:"],
])("finds %s", (_, pointer, file, line) => {
  expect(lineAt(pointer)).toEqual([file, line]);
});

test("finds a file for every component and path of the bundle", () => {
  const { components, paths } = readDescription();
  const pointers = [
    ...["schemas", "parameters", "responses"].flatMap((kind) =>
      Object.keys(components[kind] ?? {}).map((name) => `/components/${kind}/${name}`),
    ),
    ...Object.keys(paths).map((path) => `/paths/${path.replaceAll("/", "~1")}`),
  ];
  expect(
    pointers.map((pointer) => [pointer, sourceOf(pointer).file]).filter(([, file]) => file === "spec/openapi.yaml"),
  ).toEqual([]);
});
