import { type Description, listEvents } from "@quo-api/description";
import { formatCode, type GeneratedFiles } from "@quo-api/description/write";
import { eventChecks } from "./checks.ts";
import { eventSamples } from "./samples.ts";
import { eventTypes } from "./types.ts";

/** Everything that `packages/webhooks/src/generated` holds. */
export async function webhookFiles(description: Description): Promise<GeneratedFiles> {
  const events = listEvents(description);
  const beta = events.filter(({ system }) => system === "beta");
  const legacy = events.filter(({ system }) => system === "legacy");
  const sources = {
    "2026-03-30.ts": eventTypes(description, beta, {
      union: "WebhookEvent",
      map: "WebhookEvents",
      doc: "Any event of the beta webhook API, told apart by `type`.",
    }),
    "legacy.ts": eventTypes(description, legacy, {
      union: "LegacyWebhookEvent",
      map: "LegacyWebhookEvents",
      doc: "Any delivery of a v1 webhook, told apart by `type`.",
    }),
    "samples-2026-03-30.ts": eventSamples(beta, "WebhookEvents", "./2026-03-30.ts"),
    "samples-legacy.ts": eventSamples(legacy, "LegacyWebhookEvents", "./legacy.ts"),
    "checks-2026-03-30.ts": eventChecks(description, beta),
    "checks-legacy.ts": eventChecks(description, legacy),
  };
  const files: GeneratedFiles = {};
  for (const [name, code] of Object.entries(sources)) files[name] = await formatCode(name, code);
  return files;
}
