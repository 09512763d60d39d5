import type { Description, Json } from "../description.ts";
import type { Run } from "./run.ts";

/** Whether the run confirms something the description is not certain of. */
export type Verdict = "confirmed" | "confirmed in type and shape" | "contradicted" | "not seen";

/** One thing the description is not certain of, or behaviour beyond types and shapes. */
export interface Judged {
  says: string;
  at: string;
  /** The emulator's switch for it. */
  assumption?: string;
  verdict: Verdict;
}

/** Pointers of everything in the bundle that carries `x-quo-assumed` or `x-quo-confidence`, and which of the two. */
function marksOf(node: Json, at = ""): [at: string, mark: string][] {
  if (node === null || typeof node !== "object") return [];
  const mark = node["x-quo-assumed"] === true ? "assumed" : node["x-quo-confidence"];
  const inner = Object.entries(node).flatMap(([key, child]) =>
    marksOf(child, `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
  return typeof mark === "string" ? [[at, mark], ...inner] : inner;
}

/** A pointer as people say it: `Call.duration`, or the id of an operation and the rest. */
function nameOf(description: Description, at: string): string {
  const [, path = "", method = "", rest = ""] = /^\/paths\/([^/]+)\/(\w+)\/?(.*)$/.exec(at) ?? [];
  if (path === "") return at.replace(/^\/components\/\w+\//, "").replaceAll("/properties/", ".");
  const { operationId, parameters } = description.paths[path.replaceAll("~1", "/")][method];
  return `${operationId} ${parameters?.[rest.replace("parameters/", "")]?.name ?? rest}`.trim();
}

/**
 * The verdict on each fact, and on each mark that no fact stands for: a marked schema or response that was seen is judged
 * by type and shape. What only an operation or a parameter does cannot be judged that way and counts as not seen.
 */
export function judgeMarks({ judge, verdicts, findings, seen }: Run): Judged[] {
  const judged = [...verdicts.values()].map(({ fact, confirmed, contradicted }): Judged => {
    const { says, at, assumption } = fact;
    const verdict = contradicted > 0 ? "contradicted" : confirmed > 0 ? "confirmed" : "not seen";
    return { says, at, ...(assumption ? { assumption } : {}), verdict };
  });
  const { paths, components } = judge.description;
  const decided = new Set(judged.map(({ at }) => at));
  for (const [at, mark] of marksOf({ paths, components })) {
    if (decided.has(at)) continue;
    const byShape = /\/responses\/|^\/components\/schemas\//.test(at) && seen.places.has(at);
    const broken = findings.some((finding) => !finding.soft && `${finding.at}/`.startsWith(`${at}/`));
    const verdict = !byShape ? "not seen" : broken ? "contradicted" : "confirmed in type and shape";
    judged.push({
      says: `${nameOf(judge.description, at)} (${mark === "assumed" ? mark : `${mark} confidence`})`,
      at,
      verdict,
    });
  }
  return judged;
}
