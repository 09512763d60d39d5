/** A description small enough to read, and what a rule has to say about it. */
export interface Fixture {
  name: string;
  /** Text of `openapi.yaml`, indented as it stands in the code. */
  openapi: string;
  /** Further files by path. */
  files?: Record<string, string>;
  /** What has to be reported, in any order; empty where the description keeps to the rule. */
  says: string[];
}

/** The fixtures of one rule. */
export interface RuleFixtures {
  /** The rule's name without `quo/`. */
  rule: string;
  fixtures: Fixture[];
}

/** Makes a description of one `GET /v1/bikes`, the operation given as YAML. */
export const withOperation = (operation: string): string => `
openapi: 3.1.0
info: { title: Bikes, version: 1.0.0 }
paths:
  /v1/bikes:
    get:
${indent(operation, 6)}
`;

/** Makes a description of one answer of `GET /v1/bikes`. */
export const withResponse = (status: string, response: string): string =>
  withOperation(`operationId: listBikes\nresponses:\n  "${status}":\n${indent(response, 4)}`);

/** Moves a block to the right. */
export function indent(text: string, width: number): string {
  const lines = text.replace(/^\n/, "").trimEnd().split("\n");
  const own = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => /^ */.exec(line)?.[0].length ?? 0));
  return lines.map((line) => `${" ".repeat(width)}${line.slice(own)}`).join("\n");
}
