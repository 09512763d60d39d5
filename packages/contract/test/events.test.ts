import { createHmac } from "node:crypto";
import { events } from "@quo-api/spec";
import { verifyWebhook } from "@quo-api/webhooks";
import { describe, expect, test } from "vitest";
import { findUndeclared } from "../src/declared-properties.ts";
import { type Json, resolve } from "../src/description.ts";
import { examples } from "../src/example-table.ts";
import { hitFiles } from "../src/hit-files.ts";
import { schemaValidator } from "../src/schema-validator.ts";
import { description } from "./contract.ts";

const validate = schemaValidator(description);
const schemaOf = (key: string): Json => {
  const body = resolve(description, description.webhooks?.[key].post.requestBody);
  return body.content["application/json"].schema;
};

const rows = Object.values(events).flatMap((event) =>
  Object.entries(examples.events[event.key] ?? {}).map(([name, payload]) => ({
    key: event.key,
    name,
    event,
    payload: payload as Record<string, Json>,
  })),
);

const signingKey = Buffer.from("contract-test-signing-key").toString("base64");
const now = Date.UTC(2026, 5, 22, 16);

/** Signs as the documentation says, with Node's own HMAC and nothing of the package under test. */
function signedHeaders(system: "beta" | "legacy", body: string): Record<string, string> {
  const sign = (text: string) => createHmac("sha256", Buffer.from(signingKey, "base64")).update(text).digest("base64");
  if (system === "legacy") return { "openphone-signature": `hmac;1;${now};${sign(`${now}.${body}`)}` };
  const [id, seconds] = ["msg_3BqT9xQm2ZrVnH5yL8wKcD", String(now / 1000)];
  return {
    "webhook-id": id,
    "webhook-timestamp": seconds,
    "webhook-signature": `v1,${sign(`${id}.${seconds}.${body}`)}`,
  };
}

describe("every example of an event, signed, is verified", () => {
  test.each(rows)("$key $name", async ({ event, payload }) => {
    const body = JSON.stringify(payload);
    const headers = signedHeaders(event.system, body);
    const secret = event.system === "beta" ? `whsec_${signingKey}` : signingKey;
    expect(Object.keys(headers)).toEqual(event.headers);
    expect(await verifyWebhook(body, headers, secret, { now: () => new Date(now) })).toEqual(payload);
    await expect(verifyWebhook(`${body} `, headers, secret, { now: () => new Date(now) })).rejects.toThrow(
      /signature/i,
    );
  });
});

describe("every example of an event fits its schema", () => {
  test.each(rows)("$key $name", ({ key, event, payload }) => {
    const schema = schemaOf(key);
    expect(validate(schema, payload)).toEqual([]);
    expect(findUndeclared(description, [schema], payload)).toEqual([]);
    expect(event.types).toContain(payload["type"]);
    hitFiles.mock.add([{ event: key }]);
  });

  test("and no event is without one", () => {
    expect(new Set(rows.map(({ key }) => key))).toEqual(new Set(Object.keys(description.webhooks ?? {})));
  });
});

describe("an event of one type does not pass for another", () => {
  test.each(rows)("$key $name", ({ key, payload }) => {
    const others = Object.keys(events).filter((other) => other !== key);
    expect(others.filter((other) => validate(schemaOf(other), payload).length === 0)).toEqual([]);
  });
});
