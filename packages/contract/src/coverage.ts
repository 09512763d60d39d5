import { listProperties } from "./declared-properties.ts";
import { type Description, listOperations } from "./description.ts";
import type { Hit } from "./record.ts";

/** A cell that may stay empty for a while. */
export interface Waiver {
  /** The key as the report prints it. */
  key: string;
  reason: string;
  /** Last day it counts, such as `2027-01-31`. */
  until: string;
}

/** What the gate found. */
export interface CoverageReport {
  /** How many cells the description declares. */
  declared: number;
  reached: number;
  waived: number;
  /** One line for each thing to do; empty when the gate is open. */
  problems: string[];
}

/** An event whose payload was checked, as written to the hits. */
export interface EventHit {
  event: string;
}

/**
 * Every cell the description declares: operation × status, × error code, × parameter, × property of the body,
 * × a bad request refused, and every event.
 */
export function declaredCells(description: Description): string[] {
  const operations = listOperations(description).flatMap(({ id, responses, parameters, body }) => [
    ...responses.flatMap(({ status, codes }) => [
      `${id} status ${status}`,
      ...codes.map((code) => `${id} code ${code}`),
    ]),
    ...parameters.map(({ in: place, name }) => `${id} parameter ${place}:${name}`),
    ...(body === undefined ? [] : listProperties(description, body).map((pointer) => `${id} body ${pointer}`)),
    `${id} refuses a bad request`,
  ]);
  return [...operations, ...Object.keys(description.webhooks ?? {}).map((key) => `event ${key}`)];
}

/** The cells an exchange or a checked event fills. Parameters and properties count only where the answer was a success. */
export function reachedCells(hit: Hit | EventHit): string[] {
  if ("event" in hit) return [`event ${hit.event}`];
  const { operation, status, code, parameters, body, faults } = hit;
  if (faults.length > 0) return status.startsWith("4") ? [`${operation} refuses a bad request`] : [];
  const cells = [`${operation} status ${status}`];
  if (code !== undefined) cells.push(`${operation} code ${code}`);
  if (status.startsWith("2")) {
    cells.push(...parameters.map((parameter) => `${operation} parameter ${parameter}`));
    cells.push(...body.map((pointer) => `${operation} body ${pointer}`));
  }
  return cells;
}

/**
 * Compares what was declared with what was reached. A waiver has to be needed, known to the description and not over.
 *
 * @param today The day waivers are judged by, such as `2026-11-23`.
 */
export function judgeCoverage(
  declared: readonly string[],
  reached: ReadonlySet<string>,
  waivers: readonly Waiver[],
  today: string,
): CoverageReport {
  const waived = new Map(waivers.map((waiver) => [waiver.key, waiver]));
  const problems: string[] = [];
  for (const key of declared) {
    if (!reached.has(key) && !waived.has(key)) problems.push(`nothing reached: ${key}`);
  }
  const known = new Set(declared);
  for (const key of reached) {
    if (!known.has(key)) problems.push(`reached, but not declared: ${key}`);
  }
  for (const { key, reason, until } of waivers) {
    if (!known.has(key)) problems.push(`waiver for something the description does not declare: ${key}`);
    else if (reached.has(key)) problems.push(`waiver for something that is reached; drop it: ${key}`);
    else if (until < today) problems.push(`waiver ended on ${until} (${reason}): ${key}`);
    if (reason.trim() === "") problems.push(`waiver without a reason: ${key}`);
  }
  return {
    declared: declared.length,
    reached: declared.filter((key) => reached.has(key)).length,
    waived: declared.filter((key) => waived.has(key) && !reached.has(key)).length,
    problems,
  };
}
