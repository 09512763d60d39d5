// #region test
import { expect, test } from "vitest";
import { sampleEvent, signedRequest } from "@quo-api/webhooks/testing";
import { handle } from "./webhook-quickstart.ts";

const secrets = process.env.QUO_WEBHOOK_SECRET ?? "";

test("a signed delivery is taken, a forged one is not", async () => {
  const event = sampleEvent("message.received");
  const genuine = await signedRequest("http://localhost/quo", event, { secrets });
  expect((await handle(genuine)).ok).toBe(true);

  const forged = await signedRequest("http://localhost/quo", event, {
    secrets: "whsec_c29tZWJvZHkgZWxzZSdzIHNlY3JldA==",
  });
  expect((await handle(forged)).status).toBe(401);
});
// #endregion
