import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type PrismMock, startPrism } from "@quo-api/contract";
import { operations } from "@quo-api/spec";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eachFew, run } from "./run-command.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const samples = fileURLToPath(new URL("../generated/samples/operations/", import.meta.url));
const ids = Object.keys(operations);
let prism: PrismMock;

beforeAll(async () => {
  await run("curl", ["--version"], "");
  prism = await startPrism();
}, 90_000);
afterAll(() => prism.stop());

const key = { QUO_API_KEY: "sample-key" };

/** Runs every sample of one kind by giving its text to a program, and names those that failed. */
async function failuresOf(ending: string, program: string, parameters: string[]): Promise<string[]> {
  const failed: string[] = [];
  await eachFew(ids, 3, async (id) => {
    const text = readFileSync(join(samples, `${id}.${ending}`), "utf8");
    const pointed = text.replaceAll("https://api.quo.com", prism.url);
    const { code, stdout, stderr } = await run(program, parameters, pointed, key);
    if (code !== 0) failed.push(`${id}: exit ${code}\n${stdout}${stderr}`);
  });
  return failed;
}

/** Runs every sample of one kind unchanged in one Node process, whose `fetch` leads to the mock. */
async function nodeFailures(files: string[]): Promise<{ ran: number; failed: string[] }> {
  const { stdout, stderr } = await run(
    process.execPath,
    ["--import", join(here, "redirect-to-mock.mjs"), join(here, "run-samples.mjs")],
    files.map((file) => pathToFileURL(file).href).join("\n"),
    { ...key, SAMPLE_MOCK_URL: prism.url, NODE_NO_WARNINGS: "1" },
  );
  if (stdout === "") throw new Error(stderr);
  const report = JSON.parse(stdout) as { file: string; error: string | null }[];
  return {
    ran: report.length,
    failed: report.flatMap(({ file, error }) => (error === null ? [] : [`${file}\n${error}`])),
  };
}

describe("the samples against a Prism mock", () => {
  test("there is one of each kind for each operation", () => {
    for (const ending of ["sh", "ts", "mjs", "py"])
      expect(globSync(`*.${ending}`, { cwd: samples }).sort()).toEqual(ids.map((id) => `${id}.${ending}`).sort());
  });

  test("every curl sample runs", { timeout: 60_000 }, async () => {
    expect(await failuresOf("sh", "bash", ["-s"])).toEqual([]);
  });

  test("every Python sample runs", { timeout: 120_000 }, async () => {
    expect(await failuresOf("py", "python3", ["-"])).toEqual([]);
  });

  test("every TypeScript sample runs", { timeout: 60_000 }, async () => {
    expect(await nodeFailures(ids.map((id) => join(samples, `${id}.ts`)))).toEqual({ ran: ids.length, failed: [] });
  });

  test("every fetch sample runs", { timeout: 60_000 }, async () => {
    expect(await nodeFailures(ids.map((id) => join(samples, `${id}.mjs`)))).toEqual({ ran: ids.length, failed: [] });
  });
});
