import type { UnknownEvent } from "../events.ts";
import type { WebhookEvent, WebhookEvents } from "../generated/2026-03-30.ts";
import { checks } from "../generated/checks-2026-03-30.ts";
import { checks as legacyChecks } from "../generated/checks-legacy.ts";
import type { LegacyWebhookEvent, LegacyWebhookEvents } from "../generated/legacy.ts";
import { type Check, isObject, type Issue, wrong } from "./issue.ts";
import type { StandardSchema } from "./standard-schema.ts";

function schemaOf<Output>(check: Check): StandardSchema<Output> {
  return {
    "~standard": {
      version: 1,
      vendor: "quo-api",
      validate(value) {
        const issues: Issue[] = [];
        check(value, "", issues);
        return issues.length > 0 ? { issues } : { value: value as Output };
      },
    },
  };
}

/** Checks an event by its type. A type that is not known passes, as it must. */
const byType =
  (known: { readonly [type: string]: Check }): Check =>
  (value, path, issues) => {
    if (!isObject(value)) return wrong(issues, path, "an object", value);
    const { type } = value;
    if (typeof type !== "string") return wrong(issues, `${path}.type`, "a string", type);
    if (Object.hasOwn(known, type)) known[type]?.(value, path, issues);
  };

/**
 * Validates any beta event as a Standard Schema. Unknown types, properties and enum values pass; moments and URLs are
 * only checked to be text.
 *
 * @example
 * const result = webhookEventSchema["~standard"].validate(event);
 * if ("issues" in result) console.warn(result.issues.map(({ message }) => message));
 */
export const webhookEventSchema: StandardSchema<WebhookEvent | UnknownEvent> = schemaOf(byType(checks));

/** Validates any legacy event as a Standard Schema, as leniently as {@link webhookEventSchema}. */
export const legacyEventSchema: StandardSchema<LegacyWebhookEvent | UnknownEvent> = schemaOf(byType(legacyChecks));

/** The Standard Schema of one beta event: other types do not pass. */
export const eventSchema = <Type extends keyof WebhookEvents>(type: Type): StandardSchema<WebhookEvents[Type]> =>
  schemaOf(checks[type] as Check);

/** The Standard Schema of one legacy event: other types do not pass. */
export const legacyEventSchemaOf = <Type extends keyof LegacyWebhookEvents>(
  type: Type,
): StandardSchema<LegacyWebhookEvents[Type]> => schemaOf(legacyChecks[type] as Check);
