import express from "express";
import { describe, expect, it } from "vitest";
import { expressWebhook } from "../../src/adapters/express.ts";
import { delivery, options, servesDeliveries } from "./expectations.ts";
import { listening } from "./listen.ts";

describe("the handler for Express 5", () => {
  const webhook = expressWebhook(options);
  const send = listening(() =>
    express()
      .post("/quo", webhook)
      .post("/raw", express.raw({ type: "*/*" }), webhook)
      .post("/text", express.text({ type: "*/*" }), webhook)
      .post(
        "/kept",
        express.json({ verify: (request, _, bytes) => void Object.assign(request, { rawBody: bytes }) }),
        webhook,
      )
      .use(express.json())
      .post("/parsed", webhook),
  );

  servesDeliveries(send, { fix: /before app\.use\(express\.json\(\)\)/ });

  it.each(["/raw", "/text", "/kept"])("takes the raw body that a parser kept: %s", async (path) => {
    expect((await send(path, await delivery())).status).toBe(200);
  });
});
