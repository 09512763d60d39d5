import type { QuoClient } from "@quo-api/client";
import { verifyWebhook } from "@quo-api/webhooks";
import { sampleEvent, signWebhook } from "@quo-api/webhooks/testing";

/** One thing that was tried, and what came of it. */
export interface Step {
  did: string;
  got: string;
}

/** A signing secret of the demonstration's own; nothing anywhere accepts it. */
const secret = "whsec_cXVvLXdlYmhvb2stdGVzdC1rZXktbnVtYmVyLTAwMDE=";

/** A short day at a bicycle workshop, through the packages as a user has them. */
export async function* journey(quo: QuoClient): AsyncGenerator<Step> {
  const message = await quo.messages.send({
    from: "PN5tGh20Rx",
    to: ["+12065550187", "+12065550164"],
    content: "The cargo bikes are ready. Pick-up is open until 6 pm.",
  });
  yield { did: `sent one group message to ${message.to.length} numbers`, got: `${message.id}, ${message.status}` };

  let pages = 0;
  const seen: string[] = [];
  for await (const page of quo.calls.list({ phoneNumberId: "PN5tGh20Rx", participants: ["+12065550187"] }).pages()) {
    pages += 1;
    seen.push(...page.items.map((call) => `${call.direction} ${call.status}`));
  }
  yield { did: `paged through ${seen.length} calls on ${pages} pages`, got: [...new Set(seen)].join(", ") };

  const task = await quo.tasks.create({
    title: "Send the service quote",
    description: "Both cargo bikes, once a year.",
    activityId: "AC90fe12cdCa",
  });
  yield { did: "created a task about a call", got: `${task.taskId}, revision ${task.revision}` };

  const body = JSON.stringify(sampleEvent("message.received"));
  const event = await verifyWebhook(body, await signWebhook(body, { secrets: secret }), secret, {
    system: "beta",
  });
  if (event.type !== "message.received") throw new Error(`The delivery came back as ${event.type}.`);
  yield { did: "verified a signed message.received", got: `“${event.data.resource.text}”` };
}
