import type { ChangelogEntry } from "../src/facts.ts";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isNode, LineCounter, parseDocument } from "yaml";
import schema from "./changelog.schema.json" with { type: "json" };
import type { LintProblem } from "./lint-report.ts";

/** What entries can name, by the key under which they name it. */
export const references = ["operations", "events", "parameters", "properties"] as const;
export type Reference = (typeof references)[number];

/** An entry as it is written: without what does not apply, and with `METHOD /path` for any operation. */
export type WrittenEntry = Pick<ChangelogEntry, "id" | "kind" | "surfaces" | "title" | "text"> &
  Partial<Record<Reference, string[]>> & {
    date?: string;
    between?: [string, string];
    version?: string;
    confidence?: "high" | "medium" | "low";
  };

/** The content of `spec/changelog.yaml`. */
export interface WrittenChangelog {
  undescribed?: Partial<Record<Reference, string[]>>;
  entries: WrittenEntry[];
}

/** Makes a problem out of a JSON pointer into the changelog and what is wrong there. */
export type Complain = (pointer: string, message: string) => LintProblem;

const file = "spec/changelog.yaml";
const ajv = new Ajv2020({ allErrors: true, verbose: true });
addFormats.default(ajv);
const validate = ajv.compile<WrittenChangelog>(schema);

function phrase({ keyword, params, message, parentSchema }: ErrorObject): string {
  if (keyword === "additionalProperties") return `has a key that nobody reads: \`${params["additionalProperty"]}\``;
  if (keyword === "enum") return `must be one of ${(params["allowedValues"] as string[]).join(", ")}`;
  return keyword === "pattern" ? `is in the wrong form. ${parentSchema?.["description"]}` : `${message}`;
}

/** Says of an error which entry and which of its keys it is about. */
function describeError(error: ErrorObject, changelog: unknown): string {
  const [, list, index, ...keys] = error.instancePath.split("/");
  const entry = list === "entries" ? (changelog as WrittenChangelog).entries[Number(index)] : undefined;
  const label = entry ? `${entry.id ?? `entry ${Number(index) + 1}`}: ` : "";
  const key = (entry ? keys : [list, index, ...keys]).filter((part) => part !== undefined).join("/");
  return `${label}${key === "" ? "" : `\`${key}\` `}${phrase(error)}`;
}

/** What parsing gives: the changelog with a way to complain about it, or every reason why there is none. */
export type ParsedChangelog = { changelog: WrittenChangelog; complain: Complain } | { problems: LintProblem[] };

/** Parses the text of `spec/changelog.yaml` and checks it against `changelog.schema.json`. */
export function parseChangelog(text: string): ParsedChangelog {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problem = (ruleId: string, message: string, offset: number): LintProblem => ({
    ruleId,
    message,
    location: [{ source: { ref: file }, start: lines.linePos(offset) }],
  });
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map(({ message, pos }) =>
        problem("yaml", message.replace(/ at line [^]*$/, ""), pos[0]),
      ),
    };
  }
  const complain: Complain = (pointer, message) => {
    const keys = pointer.split("/").slice(1);
    // A key that is missing is told at the nearest place that is there.
    while (keys.length > 0 && !isNode(document.getIn(keys, true))) keys.pop();
    const node = document.getIn(keys, true);
    return problem("changelog", message, isNode(node) ? (node.range?.[0] ?? 0) : 0);
  };
  const changelog: unknown = document.toJS();
  if (validate(changelog)) return { changelog, complain };
  const problems = (validate.errors ?? []).map((error) =>
    complain(error.instancePath, describeError(error, changelog)),
  );
  return { problems };
}
