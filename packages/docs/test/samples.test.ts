import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { operations } from "@quo-api/spec";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "@quo-api/testing";
import { eachFew } from "./each-few.ts";
import { runNodeSamples } from "./run-node-samples.ts";
import { emulatorStandIn, prismStandIn, sampleKeys, type StandIn } from "./sample-target.ts";

const samples = fileURLToPath(new URL("../generated/samples/operations/", import.meta.url));
const ids = Object.keys(operations);

test("there is a sample of each kind for each operation", () => {
  for (const ending of ["sh", "ts", "mjs", "py"])
    expect(globSync(`*.${ending}`, { cwd: samples }).sort()).toEqual(ids.map((id) => `${id}.${ending}`).sort());
});

/** Runs every sample of one kind by giving its text to a program, and names those that failed. */
async function failuresOf(standIn: StandIn, ending: string, program: string, parameters: string[]): Promise<string[]> {
  const failed: string[] = [];
  await eachFew(ids, 3, async (id) => {
    const text = readFileSync(join(samples, `${id}.${ending}`), "utf8");
    const target = await standIn.open(id);
    const pointed = text.replaceAll("https://api.quo.com", target.url);
    const { code, stdout, stderr } = await runCommand(program, parameters, {
      input: pointed,
      env: { QUO_API_KEY: sampleKeys[0] },
    });
    if (code !== 0) failed.push(`${id}: exit ${code}\n${stdout}${stderr}`);
    failed.push(...(await target.faults()).map((fault) => `${id}: ${fault}`));
    await target.close();
  });
  return failed;
}

describe.each([
  ["the emulator", emulatorStandIn],
  ["a Prism mock", prismStandIn],
])("against %s", (_name, start) => {
  let standIn: StandIn;
  beforeAll(async () => {
    await runCommand("curl", ["--version"]);
    standIn = await start();
  }, 90_000);
  afterAll(() => standIn.stop());

  test("every curl sample runs", { timeout: 60_000 }, async () => {
    expect(await failuresOf(standIn, "sh", "bash", ["-s"])).toEqual([]);
  });

  test("every Python sample runs", { timeout: 120_000 }, async () => {
    expect(await failuresOf(standIn, "py", "python3", ["-"])).toEqual([]);
  });

  test.each([
    ["TypeScript", "ts"],
    ["fetch", "mjs"],
  ])("every %s sample runs", { timeout: 60_000 }, async (_language, ending) => {
    const files = ids.map((id) => join(samples, `${id}.${ending}`));
    expect(await runNodeSamples(standIn, files, (file) => basename(file, `.${ending}`))).toEqual({
      ran: ids.length,
      failed: [],
    });
  });
});
