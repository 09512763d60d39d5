import { inspect } from "node:util";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as client from "../src/index.ts";
import { remedies } from "../src/remedies.ts";
import { redactText } from "../src/redact.ts";
import { scriptedFetch, type Script } from "./scripted-fetch.ts";

const { createTransport, getContactById, isQuoError, QuoApiError } = client;

async function errorOf(script: Script, options: Partial<client.TransportOptions> = {}): Promise<client.QuoApiError> {
  const quo = createTransport({
    apiKey: "secret-key",
    fetch: scriptedFetch(script).fetch,
    retries: 0,
    limiter: false,
    ...options,
  });
  const error: unknown = await getContactById(quo, "c1").catch((caught: unknown) => caught);
  if (!(error instanceof QuoApiError)) throw error;
  return error;
}

const documented = {
  message: "Participants must be in E.164",
  code: "0100400",
  status: 400,
  docs: "https://quo.com/docs",
  title: "Bad Request",
  trace: "6480612490142498014",
  errors: [
    { path: "/participants/0", message: "Expected string to match", value: "+12065550187", schema: { type: "string" } },
  ],
};

describe("an error answer", () => {
  it.each([
    [400, "QuoBadRequestError", false],
    [401, "QuoAuthenticationError", false],
    [402, "QuoPaymentError", false],
    [403, "QuoPermissionError", false],
    [404, "QuoNotFoundError", false],
    [409, "QuoConflictError", false],
    [418, "QuoApiError", false],
    [422, "QuoBadRequestError", false],
    [429, "QuoRateLimitError", true],
    [500, "QuoServerError", true],
    [599, "QuoServerError", true],
  ])("of status %j is a %s", async (status, name, retryable) => {
    const error = await errorOf({ status, body: {} });
    expect(error).toMatchObject({ name, status, retryable, operation: "getContactById_v1", attempts: 1 });
    expect(error).toBeInstanceOf((client as unknown as Record<string, new () => Error>)[name]);
  });

  it("tells everything of the documented envelope", async () => {
    const error = await errorOf({ status: 400, body: documented });
    const { code, title, trace, errors } = documented;
    expect({ code: error.code, title: error.title, trace: error.trace, errors: error.errors }).toEqual({
      code,
      title,
      trace,
      errors,
    });
    expect(error.message).toBe("getContactById_v1 was answered 400 (0100400): Participants must be in E.164");
    expect(isQuoError(error, "0100400")).toBe(true);
  });

  it("tells everything of the gateway's envelope", async () => {
    const body = { error: { message: "Missing authorization header", key: "Unauthorized", trace: "12" } };
    expect(await errorOf({ status: 401, body })).toMatchObject({
      code: undefined,
      title: "Unauthorized",
      trace: "12",
      message: "getContactById_v1 was answered 401: Missing authorization header",
    });
  });

  it.each([
    ["<html><head><title>502 Bad Gateway</title></head></html>", "502 Bad Gateway"],
    ['{"message": "cut o', '{"message": "cut o'],
    ["", ""],
    ["null", "null"],
    ['"text"', '"text"'],
    ["[]", "[]"],
  ])("survives the body %j", async (body, shown) => {
    const error = await errorOf({ status: 502, body });
    expect(error).toMatchObject({ name: "QuoServerError", status: 502 });
    expect(error.message).toContain(shown);
  });

  it("has a remedy where the client was given them, by code or by status", async () => {
    expect((await errorOf({ status: 400, body: documented })).remedy).toBeUndefined();
    const told = await errorOf({ status: 400, body: documented }, { remedies });
    expect(told.remedy).toBe(remedies["0100400"]);
    expect(told.message).toContain(`\n${told.remedy}`);
    expect((await errorOf({ status: 401, body: "" }, { remedies })).remedy).toMatch(/raw key/);
  });

  it("takes the one code that is retryable unlike its status from the catalogue", async () => {
    const error = await errorOf({ status: 403, body: { ...documented, status: 403, code: "0204403" } });
    expect(error.retryable).toBe(true);
  });
});

describe("what is printed of an error", () => {
  const digits = fc.stringMatching(/^\+[1-9]\d{7,14}$/);

  it("never holds the key, a phone number or the text of a message", async () => {
    await fc.assert(
      fc.asyncProperty(
        digits,
        fc.stringMatching(/^[a-z]{3,9} [a-z]{3,9}$/),
        fc.constantFrom(400, 500),
        async (number, content, status) => {
          const echo = `"${content}" to ${number} (${encodeURIComponent(number)}) with sk-secret-key is not possible`;
          const body = { ...documented, message: echo, errors: [{ path: "/to/0", message: echo, value: number }] };
          const quo = createTransport({
            apiKey: "sk-secret-key",
            fetch: scriptedFetch({ status, body }).fetch,
            retries: 0,
            limiter: false,
          });
          const error: unknown = await client
            .sendMessage(quo, { from: "PN1", to: [number], content })
            .catch((caught: unknown) => caught);
          for (const print of [
            String(error),
            (error as Error).stack,
            JSON.stringify(error),
            inspect(error, { depth: 9 }),
          ]) {
            expect(print).not.toContain("sk-secret-key");
            expect(print).not.toContain(number.slice(1));
            expect(print).not.toContain(content);
          }
        },
      ),
      { seed: 20260622, numRuns: 60 },
    );
  });

  it("keeps codes, traces and ids readable", () => {
    const line = "0206400 6480612490142498014 PN5tGh20Rx 2026-06-22T16:00:00Z 66d0aa19b3f4c21e7a905d12";
    expect(redactText(line, "key-that-is-elsewhere", JSON.stringify({ from: "PN5tGh20Rx" }))).toBe(line);
  });

  it("takes numbers out of the causes too, and keeps what they are", async () => {
    const deep = Object.assign(new Error("no route to +12065550187"), { code: "EHOSTUNREACH" });
    const fetch = scriptedFetch(
      new TypeError("error sending https://api.quo.com/?participants=%2B12065550187", { cause: deep }),
    );
    const quo = createTransport({ apiKey: "key", fetch: fetch.fetch, retries: 0 });
    const error: unknown = await getContactById(quo, "c1").catch((caught: unknown) => caught);
    expect(inspect(error)).not.toContain("2065550187");
    expect(error).toMatchObject({ cause: { name: "TypeError", cause: { code: "EHOSTUNREACH" } } });
  });
});
