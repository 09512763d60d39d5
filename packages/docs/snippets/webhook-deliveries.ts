import { createQuoClient } from "@quo-api/client";

const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });

// #region inspect
for await (const { id } of quo.webhooks.listDeliveries("4821", { status: "failed" })) {
  const delivery = await quo.webhooks.getDelivery("4821", id);
  for (const attempt of delivery.attempts)
    console.log(id, attempt.timestamp, attempt.responseStatusCode, attempt.responseBody);
  await quo.webhooks.retryDelivery("4821", id);
}
// #endregion
