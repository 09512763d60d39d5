import {
  declareSchema,
  type Description,
  docComment,
  type EventFact,
  reachableSchemas,
  refName,
} from "@quo-api/description";
import { banner } from "@quo-api/description/write";

/** What the types of one system are called. */
export interface EventTypeNames {
  /** The union of all events. */
  union: string;
  /** The map from `type` to payload. */
  map: string;
  /** What the union is, for its doc comment. */
  doc: string;
}

/** The schema that an event's payload has. */
export const payloadSchema = (event: EventFact): string => refName(event.schema.$ref ?? "");

/** The types of one system's events: every schema they reach, the union, and the map from `type` to payload. */
export function eventTypes(description: Description, events: EventFact[], { union, map, doc }: EventTypeNames): string {
  const schemas = events.map(({ schema }) => schema);
  const declarations = [...reachableSchemas(description, schemas)]
    .sort()
    .map((name) => declareSchema(description, name, "response"));
  const rows = events.flatMap((event) =>
    event.types.map((type) => `${docComment([event.summary])}  "${type}": ${payloadSchema(event)};`),
  );
  return `${banner}${declarations.join("\n")}
/** The payload of each \`type\`. */
export interface ${map} {
${rows.join("\n")}
}

/** ${doc} */
export type ${union} = ${events.map(payloadSchema).join(" | ")};
`;
}
