import { createEmulator } from "@quo-api/emulator";
import { describe, expect, test } from "vitest";
import { apiErrorOf, callOperation, contractClient } from "../src/call-operation.ts";
import { exampleInput, operationRows } from "../src/example-table.ts";
import { recordingFetch } from "../src/record.ts";
import { description } from "./contract.ts";
import { ledgerFetch } from "./ledger-recorder.ts";

/** An emulator of the documentation's workspace for one test, with a client whose every exchange is checked. */
function emulate(onTestFinished: (close: () => Promise<void>) => void, apiKeys = ["contract-test-key"]) {
  const emulator = createEmulator({ apiKeys, clock: "2026-06-23T09:00:00.000Z", rateLimit: false });
  onTestFinished(() => emulator.close());
  const fetch = recordingFetch({ description, onHit: () => {}, fetch: ledgerFetch("emulator", emulator.fetch) });
  return { emulator, quo: contractClient("https://api.quo.com", fetch) };
}

const rows = operationRows.map((row) => ({ id: row.operation.id, ...row }));

describe("the emulator answers every operation as the description says", () => {
  test.for(rows)("$id", async ({ operation, examples }, { onTestFinished }) => {
    const { emulator, quo } = emulate(onTestFinished);
    // Some examples meet a state that refuses them; whatever the answer is, the recorder checks it.
    const input = exampleInput(operation, examples);
    const status = await callOperation(quo, operation, input).then(
      () => operation.success,
      (error: { status?: number }) => error.status,
    );
    expect(operation.statuses).toContain(status);
    expect(emulator.violations).toEqual([]);
  });
});

describe("and refuses every operation without a key it knows", () => {
  test.for(rows)("$id", async ({ operation, examples }, { onTestFinished }) => {
    const { quo } = emulate(onTestFinished, ["another-key"]);
    const error = await apiErrorOf(() => callOperation(quo, operation, exampleInput(operation, examples)));
    expect(error.status).toBe(401);
  });
});
