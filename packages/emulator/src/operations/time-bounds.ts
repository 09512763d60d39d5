import { type Value } from "../state/database.ts";

/** Conditions for a moment that must lie between two others, both excluded. */
export function timeBounds(
  column: string,
  after: string | undefined,
  before: string | undefined,
): { where: string[]; values: Value[] } {
  const where: string[] = [];
  const values: Value[] = [];
  if (after !== undefined) {
    where.push(`${column} > ?`);
    values.push(normalise(after));
  }
  if (before !== undefined) {
    where.push(`${column} < ?`);
    values.push(normalise(before));
  }
  return { where, values };
}

/** Stored moments are UTC with milliseconds, so that they compare as text. */
function normalise(moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? moment : date.toISOString();
}
