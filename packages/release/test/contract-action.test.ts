import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { repository } from "@quo-api/testing";

const action = join(repository, ".github/actions/contract-test");
const example = join(repository, "packages/examples/contract-in-ci");

/** Runs the action's script as the action does, and gives its exit code and everything it printed. */
function contractTest(run: string, server: string, cwd: string = example): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(action, "run.mjs")], {
      cwd,
      // pnpm's launchers set NODE_PATH, which would find the workspace's packages from anywhere.
      env: { ...process.env, NODE_PATH: "", QUO_CONTRACT_RUN: run, QUO_CONTRACT_SERVER: server },
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

test.each(["emulator", "mock"])("the example's tests pass against the %s", async (server) => {
  const { code, output } = await contractTest("node --test test/*.mjs", server);
  expect(output).toContain("pass 2");
  expect(code).toBe(0);
});

test("the step fails with the exit code of the tests", async () => {
  expect(await contractTest("exit 7", "emulator")).toMatchObject({ code: 7 });
});

test("the tests find the address and a key in the environment", async () => {
  const { output } = await contractTest('echo "$QUO_BASE_URL with $QUO_API_KEY"', "emulator");
  expect(output).toMatch(/http:\/\/127\.0\.0\.1:\d+ with \S+/);
});

test("a server nobody knows is refused with the ones that exist", async () => {
  const { code, output } = await contractTest("true", "production");
  expect(output).toContain('There is no server "production". Choose one of: emulator, mock.');
  expect(code).toBe(2);
});

test("a project without the emulator is told how to install it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "quo-action-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "package.json"), "{}");
  const { code, output } = await contractTest("true", "emulator", folder);
  expect(output).toContain("Run: npm install --save-dev @quo-api/emulator");
  expect(code).toBe(2);
});

test("the action hands every input to the script, and never through its text", () => {
  const { inputs, runs } = parse(readFileSync(join(action, "action.yml"), "utf8"));
  const [step] = runs.steps;
  expect(Object.values(step.env)).toEqual(["${{ inputs.run }}", "${{ inputs.server }}"]);
  expect(step["working-directory"]).toBe("${{ inputs.working-directory }}");
  expect(step.run).not.toContain("inputs.");
  expect(Object.keys(inputs)).toEqual(["run", "server", "working-directory"]);
});

test("the example's workflow uses the action with inputs it has", () => {
  const workflow = parse(readFileSync(join(example, ".github/workflows/contract.yml"), "utf8"));
  const { inputs } = parse(readFileSync(join(action, "action.yml"), "utf8"));
  const step = workflow.jobs.contract.steps.at(-1);
  expect(step.uses).toMatch(/\/\.github\/actions\/contract-test@/);
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
});
