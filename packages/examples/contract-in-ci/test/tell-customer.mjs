import assert from "node:assert/strict";
import { test } from "node:test";
import { createQuoClient } from "@quo-api/client";
import { tellCustomer } from "../src/tell-customer.mjs";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "", baseUrl: process.env.QUO_BASE_URL ?? "" });

void test("a customer is told", async () => {
  assert.equal(await tellCustomer(quo, "+12065550187"), "told");
});

void test("a number that is none is noticed", async () => {
  assert.equal(await tellCustomer(quo, "tomorrow"), "not a number we can text");
});
