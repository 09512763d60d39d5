import { createEmulator } from "@quo-api/emulator";
import { expect, inject, onTestFinished, test } from "vitest";
import { proxiesFor } from "../../src/start-proxies.ts";
import { description } from "../contract.ts";
import { runWorkflow, stepsOf, workflowNames } from "../run-workflow.ts";
import { startSteeredMock } from "../steered-mock.ts";

test.each(workflowNames)("the workflow %s runs whole, needs no telling, and Prism objects to nothing", async (name) => {
  const emulator = createEmulator({ apiKeys: ["contract-test-key"] });
  onTestFinished(() => emulator.close());
  const { url } = await emulator.listen({ port: 0 });
  const { both } = await proxiesFor(inject("proxyDesk"), url);
  const noted = await startSteeredMock(description, both, {});
  onTestFinished(() => noted.stop());
  const { code, printed } = await runWorkflow(name, noted.url);
  expect({ code, printed }).toMatchObject({ code: 0 });
  expect(noted.calls).toEqual(stepsOf(name));
  expect(emulator.violations).toEqual([]);
});
