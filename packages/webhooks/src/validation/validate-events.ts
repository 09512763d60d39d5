import { type AnyWebhookEvent, isLegacyEvent } from "../events.ts";
import { legacyEventSchema, webhookEventSchema } from "./event-schemas.ts";
import type { Issue } from "./issue.ts";

/** An event that is genuine but not as documented. */
export class InvalidEventError extends Error {
  override readonly name = "InvalidEventError";
  /** Everything that was found. */
  readonly issues: readonly Issue[];

  constructor(event: AnyWebhookEvent, issues: readonly Issue[]) {
    super(
      `The ${event.type} event ${event.id ?? "without id"} is not as documented: ${issues.map(({ message }) => message).join(" ")} Quo may have changed it; look for a newer release, or validate with mode "warn".`,
    );
    this.issues = issues;
  }
}

/** How to deal with events that are not as documented. */
export interface ValidateEventsOptions {
  /** `warn` reports them and lets them pass; `throw` refuses them with 422. Default: `warn`. */
  mode?: "warn" | "throw";
  /** Where `warn` reports. Default: `console.warn`. */
  report?: (error: InvalidEventError) => void;
}

/** What is not as documented about an event of either system; an empty list when nothing is. */
export function eventIssues(event: AnyWebhookEvent): readonly Issue[] {
  const schema = isLegacyEvent(event) ? legacyEventSchema : webhookEventSchema;
  const result = schema["~standard"].validate(event);
  return "issues" in result ? result.issues : [];
}

/**
 * Makes the `validate` of `createWebhookHandler`.
 *
 * @throws InvalidEventError from what it makes, in mode `throw`.
 *
 * @example
 * createWebhookHandler({ secrets, validate: validateEvents({ mode: "warn" }), on: { … } });
 */
export function validateEvents({
  mode = "warn",
  report = (error) => console.warn(error.message),
}: ValidateEventsOptions = {}): (event: AnyWebhookEvent) => void {
  return (event) => {
    const issues = eventIssues(event);
    if (issues.length === 0) return;
    const error = new InvalidEventError(event, issues);
    if (mode === "throw") throw error;
    report(error);
  };
}
