import { type Bundle, type Json, listEntries } from "./gate/bundle.ts";

/** One line of `spec/differences.yaml`: where we differ from the last published official description on purpose. */
export interface Difference {
  where: string;
  official: string;
  ours: string;
  why: string;
  /** Day of the decision, such as `2026-11-23`. */
  since: string;
}

const fields = ["where", "official", "ours", "why", "since"] as const;

/** Whether the description has what a word names: an operation, or a component with the property behind the dot. */
function exists(bundle: Bundle, word: string): boolean {
  const [name = "", property] = word.split(".");
  if (listEntries(bundle).some(({ operation }) => operation.operationId === name)) return true;
  return Object.values(bundle.components).some((components) => {
    const component = components[name];
    if (component === undefined) return false;
    const parts = [component, ...((component["allOf"] as Json[] | undefined) ?? [])];
    return property === undefined || parts.some((part) => Object.hasOwn(part["properties"] ?? {}, property));
  });
}

/** Words of a place that are names in the description: `sendMessage_v1`, `Message.userId`, `LegacyWebhook`. */
function namesIn(where: string): string[] {
  return where.split(/[\s,]+/).filter((word) => /^[a-z]\w*_v1$|^[A-Z][a-z]+(?:[A-Z][a-z0-9]+|\.[a-z])\w*$/.test(word));
}

/**
 * Checks the record of deliberate differences against the description it is about.
 *
 * @returns One line for each problem; empty when the record is in order.
 */
export function checkDifferences(differences: readonly Partial<Difference>[], bundle: Bundle): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const [index, difference] of differences.entries()) {
    const label = `entry ${index + 1}${difference.where === undefined ? "" : ` (${difference.where})`}`;
    for (const field of fields) {
      const text: unknown = difference[field];
      if (typeof text !== "string" || text.trim() === "") problems.push(`${label} has no \`${field}\``);
    }
    for (const field of Object.keys(difference)) {
      if (!fields.some((known) => known === field)) problems.push(`${label} has a field nobody reads: \`${field}\``);
    }
    if (difference.since !== undefined && !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(difference.since)) {
      problems.push(`${label} says \`since\` in another form than 2026-11-23`);
    }
    for (const name of namesIn(difference.where ?? "")) {
      if (!exists(bundle, name)) problems.push(`${label} names \`${name}\`, which the description does not have`);
    }
    const key = `${difference.where}\n${difference.official}`;
    if (seen.has(key)) problems.push(`${label} is there twice`);
    seen.add(key);
  }
  return problems;
}
