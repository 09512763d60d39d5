import { type Description, type Parameter, resolve, type Schema } from "./description.ts";

/** An event or legacy delivery under `webhooks`. */
export interface EventFact {
  /** Key under `webhooks`, such as `message.received` or `legacy.message.received`. */
  key: string;
  /** The values of `type` on the wire. */
  types: string[];
  system: "beta" | "legacy";
  summary: string;
  description: string;
  since?: string;
  headers: Parameter[];
  schema: Schema;
  examples: Record<string, unknown>;
}

/** Lists the events in the order of the description. */
export function listEvents(description: Description): EventFact[] {
  return Object.entries(description.webhooks ?? {}).map(([key, item]) => {
    const object = item["post"];
    const media = object?.requestBody && resolve(description, object.requestBody).content["application/json"];
    if (!object || !media) throw new Error(`The event ${key} has no payload.`);
    const examples = Object.fromEntries(
      Object.entries(media.examples ?? {}).map(([name, example]) => [name, resolve(description, example).value]),
    );
    return {
      key,
      types: object["x-quo-event"] ?? [],
      system: key.startsWith("legacy.") ? "legacy" : "beta",
      summary: object.summary,
      description: object.description.trim(),
      ...(object["x-quo-since"] === undefined ? {} : { since: object["x-quo-since"] }),
      headers: (object.parameters ?? []).map((parameter) => resolve(description, parameter)),
      schema: media.schema,
      examples,
    };
  });
}
