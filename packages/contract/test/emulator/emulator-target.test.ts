import { expect, test } from "vitest";
import { callOperation } from "../../src/call-operation.ts";
import { exampleInput, operationRows } from "../../src/example-table.ts";
import { recordedClient, target } from "../contract.ts";

const row = (id: string) => {
  const found = operationRows.find(({ operation }) => operation.id === id);
  if (found === undefined) throw new Error(`There is no operation ${id}.`);
  return { operation: found.operation, input: exampleInput(found.operation, found.examples) };
};

/** Calls an operation for which the target was readied, and gives what the caller gets. */
async function call(id: string) {
  const { operation, input } = row(id);
  return callOperation(recordedClient(), operation, await target.toSucceed(operation, input));
}

test("each call meets the workspace as it was in the beginning", async () => {
  const before = await call("listTasks_v1");
  await call("createTask_v1");
  await call("deleteTask_v1");
  expect(await call("listTasks_v1")).toEqual(before);
});

test("a failure that was asked for is gone with the next call", async () => {
  const { operation, input } = row("listUsers_v1");
  const { input: ready } = await target.toAnswer(operation, input, { status: 500 });
  await expect(callOperation(recordedClient(), operation, ready)).rejects.toMatchObject({ status: 500 });
  await target.toAnswer(operation, input, { status: 500 });
  expect(await call("listUsers_v1")).toMatchObject({ next: null });
});

test("an id of an example that the workspace makes anew is the one it has", async () => {
  expect(await call("getWebhookDelivery")).toMatchObject({ eventType: "message.received" });
});
