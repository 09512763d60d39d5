import { spawn } from "node:child_process";
import { once } from "node:events";
import { globSync, readFileSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** The names of all workflows. */
export const workflowNames: readonly string[] = globSync("spec/workflows/*.arazzo.yaml", { cwd: repository }).map(
  (path) => basename(path, ".arazzo.yaml"),
);

/** What each workflow is given. */
const inputsByName: Record<string, object> = {
  "send-group-message": { firstRecipient: "+12065550187", secondRecipient: "+12065550164" },
  "life-of-a-task": { activityId: "AC90fe12cdCa", userId: "USr7Tm02Qa", conversationId: "CN8d2e64f0Dm" },
  "webhook-subscription": { url: "https://hooks.example.com/quo" },
};

/** The operations a workflow calls, in order. */
export function stepsOf(name: string): string[] {
  const file = readFileSync(join(repository, `spec/workflows/${name}.arazzo.yaml`), "utf8");
  const [workflow] = parse(file).workflows;
  return workflow.steps.map((step: { operationId: string }) => step.operationId);
}

/** Runs one workflow by Redocly's Arazzo runner and gives its verdict. */
export async function runWorkflow(name: string, url: string): Promise<{ code: number; printed: string }> {
  const inputs = inputsByName[name];
  if (inputs === undefined) throw new Error(`Say in this file which inputs the workflow ${name} needs.`);
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
