import type { EventFact } from "@quo-api/description";

/** Where both samples agree that the receiver listens. */
const receiver = "http://127.0.0.1:3000/quo";

const literal = (text: string) => JSON.stringify(text);

/** Writes a handler that verifies a delivery before it looks at it. */
export function handlerSample(event: EventFact): string {
  const content = event.system === "beta" ? "resource" : "object";
  // Some legacy events come under two names; both mean the same.
  const handlers = event.types.map(
    (type) => `${literal(type)}: (event) => console.log(event.type, event.data.${content}),`,
  );
  const on = event.system === "beta" ? `on: { ${handlers.join(" ")} }` : `on: {}, onLegacy: { ${handlers.join(" ")} }`;
  return `import { createWebhookHandler } from "@quo-api/webhooks";

// Takes a Fetch Request and refuses what is not signed.
export const handle = createWebhookHandler({
  secrets: process.env.QUO_WEBHOOK_SECRET ?? "", ${on},
});
`;
}

/** Writes a signed test delivery to a receiver on the reader's own machine. */
export function deliverySample(event: EventFact): string {
  const legacy = event.system === "legacy";
  const sample = `${legacy ? "sampleLegacyEvent" : "sampleEvent"}(${literal(event.types[0] ?? event.key)})`;
  return `import { ${legacy ? "sampleLegacyEvent" : "sampleEvent"}, signWebhook } from "@quo-api/webhooks/testing";

const body = JSON.stringify(${sample});
const headers = await signWebhook(body, { secrets: process.env.QUO_WEBHOOK_SECRET ?? ""${legacy ? `, system: "legacy"` : ""} });

const response = await fetch(${literal(receiver)}, { method: "POST", headers, body });
console.log(response.status);
`;
}
