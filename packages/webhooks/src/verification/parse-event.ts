import type { AnyWebhookEvent } from "../events.ts";
import { WebhookVerificationError } from "./verification-error.ts";

/** Parses the text of a verified body. Whatever has a `type` passes; what it holds is up to its type. */
export function parseEvent(text: string): AnyWebhookEvent {
  let event: unknown;
  try {
    event = JSON.parse(text);
  } catch {
    // Reported below, together with JSON that is no object.
  }
  if (typeof event === "object" && event !== null && typeof (event as { type?: unknown }).type === "string")
    return event as AnyWebhookEvent;
  throw new WebhookVerificationError(
    "invalid_payload",
    "The signature is right, but the body is not a JSON object with a type. It was signed with your secret by something other than Quo.",
  );
}
