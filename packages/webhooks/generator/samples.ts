import type { EventFact } from "@quo-api/description";
import { banner } from "@quo-api/description/write";

/** The examples of one system's events by their `type`, in the order of the description. */
export function eventSamples(events: EventFact[], map: string, types: string): string {
  const byType = new Map<string, unknown[]>(events.flatMap((event) => event.types.map((type) => [type, []])));
  for (const { key, examples } of events)
    for (const [name, example] of Object.entries(examples)) {
      const { type } = example as { type: string };
      const list = byType.get(type);
      if (list === undefined)
        throw new Error(`The example ${name} of ${key} has the type ${type}, which it does not list.`);
      list.push(example);
    }
  for (const [type, list] of byType)
    if (list.length === 0) throw new Error(`There is no example with the type ${type}.`);
  return `${banner}import type { ${map} } from "${types}";

/** Examples of every event, the plainest first. */
export const samples: { readonly [Type in keyof ${map}]: readonly [${map}[Type], ...${map}[Type][]] } = ${JSON.stringify(Object.fromEntries(byType))};
`;
}
