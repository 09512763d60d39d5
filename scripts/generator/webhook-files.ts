import { banner } from "./banner.ts";
import { type Description, refName } from "./description.ts";
import { docComment } from "./doc-comment.ts";
import { type EventFact, listEvents } from "./events.ts";
import { formatCode } from "./format-code.ts";
import { declareSchema, reachableSchemas } from "./schema-types.ts";
import type { GeneratedFiles } from "./write-generated.ts";

const schemaOf = (event: EventFact) => refName(event.schema.$ref ?? "");

/** The types of one system's events: every schema they reach, the union, and the map from `type` to payload. */
function eventTypes(description: Description, events: EventFact[], union: string, map: string, doc: string): string {
  const names = events.map(schemaOf);
  const reached = [
    ...reachableSchemas(
      description,
      events.map(({ schema }) => schema),
    ),
  ].sort();
  const declarations = reached.map((name) => declareSchema(description, name, "response"));
  const rows = events.flatMap((event) =>
    event.types.map((type) => `${docComment([event.summary])}  "${type}": ${schemaOf(event)};`),
  );
  return `${banner}${declarations.join("\n")}
/** The payload of each \`type\`. */
export interface ${map} {
${rows.join("\n")}
}

/** ${doc} */
export type ${union} = ${names.join(" | ")};
`;
}

/** Everything that `packages/webhooks/src/generated` holds. */
export async function webhookFiles(description: Description): Promise<GeneratedFiles> {
  const events = listEvents(description);
  const beta = events.filter(({ system }) => system === "beta");
  const legacy = events.filter(({ system }) => system === "legacy");
  return {
    "2026-03-30.ts": await formatCode(
      "2026-03-30.ts",
      eventTypes(
        description,
        beta,
        "WebhookEvent",
        "WebhookEvents",
        "Any event of the beta webhook API, told apart by `type`.",
      ),
    ),
    "legacy.ts": await formatCode(
      "legacy.ts",
      eventTypes(
        description,
        legacy,
        "LegacyWebhookEvent",
        "LegacyWebhookEvents",
        "Any delivery of a v1 webhook, told apart by `type`.",
      ),
    ),
  };
}
