import { events } from "@quo-api/spec";
import { verifyWebhook } from "@quo-api/webhooks";
import { signedRequest } from "@quo-api/webhooks/testing";
import { expect, test } from "vitest";
import { examples } from "../src/example-table.ts";
import { deliveryCells } from "../src/ledger-touches.ts";
import { description } from "./contract.ts";
import { touch } from "./ledger-recorder.ts";

const signingKey = Buffer.from("contract-test-signing-key").toString("base64");

const rows = Object.values(events).flatMap(({ key, system }) =>
  Object.entries(examples.events[key] ?? {}).map(([name, payload]) => ({ key, name, system, payload })),
);

test.each(rows)("$key $name, as a signed request, is verified under its payload version", async (row) => {
  const secrets = row.system === "beta" ? `whsec_${signingKey}` : signingKey;
  const request = await signedRequest("https://hooks.example.com/quo", row.payload, { secrets, system: row.system });
  const event = await verifyWebhook(await request.clone().arrayBuffer(), request.headers, secrets);
  const cells = deliveryCells(description, row.key, request.headers);
  expect(cells[0]?.detail).toBe(`payload ${event.apiVersion}`);
  touch("webhooks", cells);
});
