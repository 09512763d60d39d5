// Compiled, never run: what a user's strict compiler has to accept, and what it has to refuse.
import { createQuoClient, isQuoError, type Message, QuoRateLimitError } from "@quo-api/client";
import { errorCodes, operations } from "@quo-api/spec";
import { createWebhookHandler, isLegacyEvent, verifyWebhook } from "@quo-api/webhooks";
import { verifyWebhook as verifyCurrent } from "@quo-api/webhooks/2026-03-30";
import { sampleEvent } from "@quo-api/webhooks/testing";

export async function use(apiKey: string, request: Request): Promise<string[]> {
  const quo = createQuoClient({ apiKey });
  const message: Message = await quo.messages.send({ from: "PN5tGh20Rx", to: ["+12065550187"], content: "Hello" });
  const seen: string[] = [message.status];
  for await (const call of quo.calls.list({
    phoneNumberId: "PN5tGh20Rx",
    participants: ["+12065550187"],
    maxResults: 10,
  })) {
    seen.push(call.direction);
  }
  const either = await verifyWebhook(await request.clone().text(), request.headers, "whsec_x");
  if (isLegacyEvent(either)) seen.push(either.type);
  const event = await verifyCurrent(await request.text(), request.headers, "whsec_x");
  if (event.type === "message.received") seen.push(event.data.resource.id);
  seen.push(operations.sendMessage_v1.path, errorCodes["0206400"].meaning, sampleEvent("call.ringing").type);
  return seen;
}

export const handler: (request: Request) => Promise<Response> = createWebhookHandler({
  secrets: "whsec_x",
  on: { "call.completed": (event) => void event.data.resource.id },
});

export function explain(error: unknown): string {
  if (error instanceof QuoRateLimitError) return `later: ${error.status}`;
  return isQuoError(error, "0206400") ? error.message : "unknown";
}

export async function mistakes(apiKey: string): Promise<void> {
  const quo = createQuoClient({ apiKey });
  // @ts-expect-error a send needs a number to send from
  await quo.messages.send({ to: ["+12065550187"], content: "Hello" });
  // @ts-expect-error there is no such operation
  await quo.messages.remove("AC4b9e77a0Tp");
}
