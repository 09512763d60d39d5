// #region test
import { createQuoClient } from "@quo-api/client";
import { expect, test } from "@quo-api/emulator/vitest";

test("whoever writes back is answered", async ({ emulator }) => {
  const quo = createQuoClient({ apiKey: emulator.apiKey, fetch: emulator.fetch });
  const question = await emulator.control.inboundMessage({ from: "+12065550187", text: "Are you open?" });

  await quo.messages.send({ from: "+14155550142", to: [question.from], content: "Until 6 pm." });
  await emulator.control.runUntilIdle();

  await expect(emulator).toHaveSentMessage({ to: ["+12065550187"], text: /6 pm/ });
  await expect(emulator).toHaveDelivered("message.delivered");
});
// #endregion
