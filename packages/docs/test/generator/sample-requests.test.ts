import { readFileSync } from "node:fs";
import { operations } from "@quo-api/spec";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { curlSample } from "../../generator/samples/curl.ts";
import { pythonLiteral } from "../../generator/samples/python.ts";
import type { SampleRequest } from "../../generator/samples/request.ts";
import { runCommand } from "@quo-api/testing";

const request = (parts: Partial<SampleRequest>): SampleRequest => ({
  method: "GET",
  path: "/v1/calls",
  query: [],
  headers: {},
  ...parts,
});

describe("curl", () => {
  test("the plus of a number is left to --data-urlencode, and a list repeats its name", () => {
    const code = curlSample(request({ query: [["participants", ["+12065550187", "+12065550164"]]] }));
    expect(code).toContain("--get");
    expect(code.match(/--data-urlencode 'participants=\+1206555/g)).toHaveLength(2);
  });

  test("a quote in a body survives the shell", async () => {
    const body = { content: 'It\'s ready. "Really" $HOME `x`' };
    const code = curlSample(request({ method: "POST", body })).replace(/^curl /, "printf '%s\\n' ");
    const { stdout } = await runCommand("bash", ["-s"], { input: code });
    expect(JSON.parse(stdout.slice(stdout.indexOf("{")))).toEqual(body);
  });

  test("POST is named only where no body says so", () => {
    expect(curlSample(request({ method: "POST" }))).toContain("--request POST");
    expect(curlSample(request({ method: "POST", body: {} }))).not.toContain("--request");
    expect(curlSample(request({ method: "PATCH", body: {} }))).toContain("--request PATCH");
  });
});

test("Python reads a literal as the value it was written from", async () => {
  const values = fc.sample(fc.jsonValue({ maxDepth: 3 }), { seed: 7, numRuns: 60 });
  const code = values.map((value) => `print(json.dumps(${pythonLiteral(value)}))`).join("\n");
  const { stdout, stderr } = await runCommand("python3", ["-"], { input: `import json\n${code}\n` });
  expect(stderr).toBe("");
  const read = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
  expect(read).toEqual(values.map((value) => JSON.parse(JSON.stringify(value)) as unknown));
});

describe("the samples of the dated operations", () => {
  const folder = new URL("../../generated/samples/operations/", import.meta.url);
  const dated = Object.values(operations).filter(({ surface }) => surface !== "v1");
  const samples = dated.flatMap(({ id }) => ["sh", "mjs", "py"].map((extension) => `${id}.${extension}`));

  test.each(samples)("%s sends the version under its name since general availability, and no other", (name) => {
    const code = readFileSync(new URL(name, folder), "utf8");
    expect(code).toContain("Quo-Api-Version");
    expect(code).not.toContain("x-quo-api-version");
  });
});
