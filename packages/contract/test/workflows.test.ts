import { spawn } from "node:child_process";
import { once } from "node:events";
import { globSync, readFileSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createEmulator } from "@quo-api/emulator";
import { expect, inject, test } from "vitest";
import { parse } from "yaml";
import { description } from "./contract.ts";
import { type Script, startSteeredMock } from "./steered-mock.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const names = globSync("spec/workflows/*.arazzo.yaml", { cwd: repository }).map((path) =>
  basename(path, ".arazzo.yaml"),
);

/** What each workflow is given, and where a stateless mock has to be told which answer is due. */
const runs: Record<string, { inputs: object; script: Script }> = {
  "send-group-message": {
    inputs: { firstRecipient: "+12065550187", secondRecipient: "+12065550164" },
    script: { markConversationAsDone_v1: ["example=group"] },
  },
  "life-of-a-task": {
    inputs: { activityId: "AC90fe12cdCa", userId: "USr7Tm02Qa", conversationId: "CN8d2e64f0Dm" },
    script: { getTaskById_v1: ["example=open", "example=completed", "code=404"] },
  },
  "webhook-subscription": {
    inputs: { url: "https://hooks.example.com/quo" },
    script: { getWebhookDelivery: ["example=notYetTried"], updateWebhook: ["example=pause"] },
  },
};

/** Runs one workflow by Redocly's Arazzo runner and gives its verdict. */
async function respect(name: string, url: string, inputs: object): Promise<{ code: number; printed: string }> {
  const child = spawn(
    "redocly",
    [
      "respect",
      `spec/workflows/${name}.arazzo.yaml`,
      `--server=quo=${url}`,
      `--input=${JSON.stringify({ apiKey: "contract-test-key", ...inputs })}`,
    ],
    {
      cwd: repository,
      env: {
        ...process.env,
        PATH: [join(repository, "node_modules/.bin"), process.env["PATH"]].join(delimiter),
        REDOCLY_TELEMETRY: "off",
        REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
      },
    },
  );
  let printed = "";
  child.stdout.on("data", (chunk) => (printed += chunk));
  child.stderr.on("data", (chunk) => (printed += chunk));
  const [code] = await once(child, "close");
  return { code, printed };
}

test.each(names)("the workflow %s runs from its first step to its last", async (name) => {
  const run = runs[name];
  if (run === undefined) throw new Error(`Say in this file which inputs the workflow ${name} needs.`);
  const [workflow] = parse(readFileSync(join(repository, `spec/workflows/${name}.arazzo.yaml`), "utf8")).workflows;
  const mock = await startSteeredMock(description, inject("prismUrl"), run.script);
  try {
    const { code, printed } = await respect(name, mock.url, run.inputs);
    expect({ code, printed }).toMatchObject({ code: 0 });
    expect(mock.calls).toEqual(workflow.steps.map((step: { operationId: string }) => step.operationId));
  } finally {
    await mock.stop();
  }
});

test("a workflow whose expectation is not met fails", async () => {
  const mock = await startSteeredMock(description, inject("prismUrl"), { getTaskById_v1: ["example=completed"] });
  try {
    const { code, printed } = await respect("life-of-a-task", mock.url, runs["life-of-a-task"]?.inputs ?? {});
    expect(code).toBe(1);
    expect(printed).toContain("readOpen");
  } finally {
    await mock.stop();
  }
});

test.each(names)("the workflow %s runs whole against the emulator, which needs no telling", async (name) => {
  const emulator = createEmulator({ apiKeys: ["contract-test-key"] });
  try {
    const { url } = await emulator.listen({ port: 0 });
    const { code, printed } = await respect(name, url, runs[name]?.inputs ?? {});
    expect({ code, printed }).toMatchObject({ code: 0 });
    expect(emulator.violations).toEqual([]);
  } finally {
    await emulator.close();
  }
});

test("there are three workflows at least", () => expect(names.length).toBeGreaterThanOrEqual(3));
