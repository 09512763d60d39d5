// oxlint-disable vitest/expect-expect -- the checks are in fuzz.ts
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startEmulator } from "./api.ts";
import { validRequest } from "./arbitrary-request.ts";
import { mistakeInAnswer, operations } from "./description.ts";
import { sendDefective, sendValid } from "./fuzz.ts";

/** 53 operations with both kinds make more than 20,000 requests. */
const runs = 210;

describe.each(operations.map((operation) => [operation.id, operation] as const))("%s", (_, operation) => {
  test("answers valid requests as described, and never 500", async () => {
    const { emulator, call } = startEmulator({ requestLog: 0 });
    const start = await emulator.control.snapshot();
    await sendValid(operation, { call, runs, restore: () => emulator.control.restore(start) });
  });

  test("refuses requests with one defect with 400", async () => {
    const { call } = startEmulator({ requestLog: 0 });
    await sendDefective(operation, { call, runs, restore: async () => {} });
  });

  test("lets nobody in without a key or with a wrong one", async () => {
    const { emulator, call } = startEmulator();
    const [request] = fc.sample(validRequest(operation), { numRuns: 1, seed: 1 });
    const wrong = await call(request?.method ?? "", request?.path ?? "", {
      ...request,
      headers: { authorization: "wrong" },
    });
    expect([wrong.status, mistakeInAnswer(operation, 401, wrong.body)]).toEqual([401, null]);
    const none = await emulator.fetch(`https://api.quo.com${request?.path}`, {
      method: operation.method,
      headers: { "quo-api-version": "2026-03-30" },
    });
    expect(none.status).toBe(401);
  });
});
