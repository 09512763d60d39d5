import { createQuoClient } from "@quo-api/client";
import { expect, test } from "@quo-api/emulator/vitest";
import { customer } from "./api.ts";

test("a client without a port sends, and the matchers see it", async ({ emulator }) => {
  const quo = createQuoClient({ apiKey: emulator.apiKey, fetch: emulator.fetch });
  await quo.messages.send({ from: "+14155550142", to: [customer], content: "Your bike is ready." });
  await expect(emulator).toHaveSentMessage({ to: [customer], text: /ready/, status: "queued" });
  await expect(emulator).not.toHaveSentMessage({ to: ["+12065550111"] });
  await expect(emulator).not.toHaveDelivered("message.delivered");
  await emulator.control.runUntilIdle();
  await expect(emulator).toHaveSentMessage({ to: [customer], text: "Your bike is ready.", status: "delivered" });
  await expect(emulator).toHaveDelivered("message.delivered", { system: "beta" });
});

test("a mismatch says what there is", async ({ emulator }) => {
  await expect(expect(emulator).toHaveSentMessage({ text: "Nothing like it" })).rejects.toThrow(
    /Nothing like it[\s\S]*were sent:\nnothing/,
  );
  await expect(expect(emulator).toHaveDelivered("call.missed")).rejects.toThrow("these are the deliveries:\nnothing");
});

test("each test has an emulator of its own", async ({ emulator }) => {
  await expect(emulator).not.toHaveSentMessage({ text: /ready/ });
});
