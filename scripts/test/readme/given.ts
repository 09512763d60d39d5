import { sampleEvent, signedRequest } from "@quo-api/webhooks/testing";

declare global {
  /** A delivery that has just come in. */
  var request: Request;
  /** The signing secrets of the webhook. */
  var secrets: string[];
}

globalThis.secrets = ["whsec_cXVvLXdlYmhvb2stdGVzdC1rZXktbnVtYmVyLTAwMDE="];
globalThis.request = await signedRequest("https://hooks.example.com/quo", sampleEvent("message.received"), { secrets });

const { fetch } = globalThis;
globalThis.fetch = (input, init) => {
  const url = String(input instanceof Request ? input.url : input);
  return fetch(url.replace("https://api.quo.com", process.env["QUO_MOCK"] ?? "mock is missing:"), init);
};
