import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startEmulator } from "./api.ts";
import { validRequest } from "./arbitrary-request.ts";
import { mistakeInAnswer, operations } from "./description.ts";

describe("a workspace with nothing in it answers as the description says", () => {
  test.each(operations.map((operation) => ({ id: operation.id, operation })))("$id", async ({ operation }) => {
    const { call } = startEmulator({ workspace: "empty" });
    const requests = fc.sample(validRequest(operation), { numRuns: 10, seed: 20261123 });
    const answers = await Promise.all(requests.map(({ method, path, ...options }) => call(method, path, options)));
    for (const { status, body } of answers) {
      expect(status).not.toBe(500);
      expect(mistakeInAnswer(operation, status, body)).toBeNull();
    }
  });
});

test("nobody can create a contact where there are no users", async () => {
  const { emulator, call } = startEmulator({ workspace: "empty" });
  const created = await call("POST", "/v1/contacts", { body: { defaultFields: { firstName: "Ferry" } } });
  expect([created.status, created.body.code]).toEqual([404, "0800404"]);
  await expect(emulator.control.saveContact({ firstName: "Ferry" })).rejects.toThrow(/without users/);
});

test("what a contact is sent with and does not have is not kept", async () => {
  const { call } = startEmulator();
  const { body } = await call("POST", "/v1/contacts", {
    body: { defaultFields: { firstName: "Ferry", emails: [{ name: "work", value: "ferry@example.com", extra: 1 }] } },
  });
  expect(Object.keys(body.data.defaultFields.emails[0]).sort()).toEqual(["id", "name", "value"]);
});
