import { createEmulator } from "@quo-api/emulator";
import { describe, expect, onTestFinished, test } from "vitest";
import { callOperation, contractClient } from "../../src/call-operation.ts";
import { makeReady } from "../../src/emulator-state.ts";
import { exampleInput, operationRows } from "../../src/example-table.ts";

const dated = operationRows
  .filter(({ operation }) => operation.surface !== "v1")
  .map((row) => ({ id: row.operation.id, ...row }));

describe("where only Quo-Api-Version is read", () => {
  test.each(dated)("the client's $id passes", async ({ operation, examples }) => {
    const emulator = createEmulator({ apiKeys: ["contract-test-key"], rateLimit: false, strict: true });
    onTestFinished(() => emulator.close());
    const statuses: number[] = [];
    const withoutTheOldName: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      request.headers.delete("x-quo-api-version");
      const response = await emulator.fetch(request);
      statuses.push(response.status);
      return response;
    };
    const quo = contractClient("https://api.quo.com", withoutTheOldName);
    const input = await makeReady({ control: emulator.control, quo }, operation, exampleInput(operation, examples));
    await callOperation(quo, operation, input);
    expect(statuses.at(-1)).toBe(operation.success);
  });
});
