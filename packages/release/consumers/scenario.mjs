// What a user of the three packages does on a first day, as one function that every runtime calls.
import { createQuoClient, QuoApiError, sendMessage, createTransport } from "@quo-api/client";
import { errorCodes, events, operations } from "@quo-api/spec";
import { createWebhookHandler, verifyWebhook, WebhookVerificationError } from "@quo-api/webhooks";
import { sampleEvent, signedRequest } from "@quo-api/webhooks/testing";

const secret = "whsec_cXVvLXdlYmhvb2stdGVzdC1rZXktbnVtYmVyLTAwMDE=";
const text = { from: "PN5tGh20Rx", to: ["+12065550187"], content: "The cargo bikes are ready." };

/**
 * Sends, lists, fails, receives and looks facts up.
 *
 * @param {string} baseUrl A mock of the API.
 */
export async function run(baseUrl) {
  const quo = createQuoClient({ apiKey: "any-key", baseUrl });
  const sent = await quo.messages.send(text);
  const again = await sendMessage(createTransport({ apiKey: "any-key", baseUrl }), text);
  const page = await quo.phoneNumbers.list();
  const refusal = await quo.messages.get("AC4b9e77a0Tp", { headers: { prefer: "code=404" } }).then(
    () => "nothing",
    (error) => (error instanceof QuoApiError ? error.status : String(error)),
  );

  const request = await signedRequest("https://hooks.example.com/quo", sampleEvent("message.received"), {
    secrets: secret,
  });
  const event = await verifyWebhook(await request.clone().text(), request.headers, secret);
  const forged = await verifyWebhook("{}", request.headers, secret).then(
    () => "accepted",
    (error) => (error instanceof WebhookVerificationError ? "refused" : String(error)),
  );
  const heard = [];
  const handle = createWebhookHandler({ secrets: secret, on: { "message.received": ({ type }) => heard.push(type) } });
  const answer = await handle(request);

  return {
    sent: sent.status,
    again: again.status,
    numbers: page.length > 0,
    refusal,
    event: event.type,
    forged,
    answered: answer.ok,
    heard,
    facts: [Object.keys(operations).length, Object.keys(events).length, Object.keys(errorCodes).length],
  };
}
