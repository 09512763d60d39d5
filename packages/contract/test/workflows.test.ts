import { expect, inject, test } from "vitest";
import { description } from "./contract.ts";
import { runWorkflow, stepsOf, workflowNames } from "./run-workflow.ts";
import { type Script, startSteeredMock } from "./steered-mock.ts";

/** Where a stateless mock has to be told which answer is due. */
const scripts: Record<string, Script> = {
  "send-group-message": { markConversationAsDone_v1: ["example=group"] },
  "life-of-a-task": { getTaskById_v1: ["example=open", "example=completed", "code=404"] },
  "webhook-subscription": { getWebhookDelivery: ["example=notYetTried"], updateWebhook: ["example=pause"] },
};

test.each(workflowNames)("the workflow %s runs from its first step to its last", async (name) => {
  const mock = await startSteeredMock(description, inject("prismUrl"), scripts[name] ?? {});
  try {
    const { code, printed } = await runWorkflow(name, mock.url);
    expect({ code, printed }).toMatchObject({ code: 0 });
    expect(mock.calls).toEqual(stepsOf(name));
  } finally {
    await mock.stop();
  }
});

test("a workflow whose expectation is not met fails", async () => {
  const mock = await startSteeredMock(description, inject("prismUrl"), { getTaskById_v1: ["example=completed"] });
  try {
    const { code, printed } = await runWorkflow("life-of-a-task", mock.url);
    expect(code).toBe(1);
    expect(printed).toContain("readOpen");
  } finally {
    await mock.stop();
  }
});

test("there are three workflows at least", () => expect(workflowNames.length).toBeGreaterThanOrEqual(3));
