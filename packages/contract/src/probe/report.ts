import type { Finding } from "./judge-response.ts";
import { type Judged, judgeMarks } from "./marks.ts";
import type { Run } from "./run.ts";
import { type Source, sourceMap } from "./source-map.ts";

/** A difference, with every response it was found in. */
export interface Difference {
  title: string;
  kind: Finding["kind"];
  /** A value the description expects there to be more of. */
  soft: boolean;
  source: Source;
  declared: string;
  seen: string;
  /** Operation, status and JSON Pointer of each response it was found in; indices of items are `*`. */
  found: { operation: string; request: string; status: number; path: string; times: number }[];
  issue: { title: string; body: string };
}

/** Everything the probe writes down. It holds no value of a response but words of enums and error codes. */
export interface Report {
  date: string;
  /** Whether it was the service itself that was asked. */
  live: boolean;
  /** Why the run ended early; `null` where it did not. */
  stopped: string | null;
  requests: number;
  differences: Difference[];
  facts: (Judged & { source: Source })[];
  /** Operations that no request was made to, because lists held no ids for it or the run ended early. */
  notAsked: string[];
  /** Operation and status of what plan or access rights refused. */
  refused: string[];
  /** Names of response headers the description does not have. */
  headers: string[];
  /** What `--writes` made and could not delete. */
  left: string[];
}

/** What is known of a run besides what it found. */
export interface Occasion extends Pick<Report, "date" | "live" | "stopped" | "notAsked"> {}

/** How many places one difference is shown in. */
const mostPlaces = 10;

/** Fills in the issue form `inaccurate-description.yml`, by the labels of its fields. */
function issueOf({ title, declared, seen, source, found }: Omit<Difference, "issue">, { date, live }: Occasion) {
  const places = found.map((each) => `- ${each.operation}, ${each.request}: ${each.status} ${each.path}`.trimEnd());
  const fields = {
    "Operation or event": [...new Set(found.map(({ operation }) => operation))].join(", "),
    "What our description says": `${declared} (${source.file}, line ${source.line})`,
    "What you saw": [seen, "", ...places.slice(0, mostPlaces)].join("\n"),
    "When you saw it": date,
    "How you know": live ? "Seen on the live service" : "Not seen on the live service: another server was asked",
  };
  const body = Object.entries(fields).map(([label, text]) => `### ${label}\n\n${text.trim()}`);
  return { title: `Inaccurate: ${title}`, body: body.join("\n\n") };
}

/** Puts findings of the same thing together, and names for each the file that says otherwise. */
export function makeReport(run: Run, occasion: Occasion): Report {
  const sourceOf = sourceMap();
  const groups = Map.groupBy(run.findings, ({ kind, at, path, declared, seen }) =>
    [kind, at, declared, seen, path.replace(/.*\//, "")].join("\n"),
  );
  const differences = [...groups.values()].map((group): Difference => {
    const { kind, soft, declared, seen, at, operation, status, path } = group[0] as Finding;
    const responses = Map.groupBy(group, (each) => `${each.operation} ${each.status} ${each.path}`);
    const found = [...responses.values()].map((same) => {
      const { operation: id, what: request, status: code, path: pointer } = same[0] as Finding;
      return { operation: id, request, status: code, path: pointer, times: same.length };
    });
    const what = path === "" ? kind : `\`${path}\``;
    const words = `${operation} ${status} ${what}: declared ${declared}; seen ${seen}`;
    const title = kind === "behaviour" ? `not so: ${declared}` : words;
    const source = sourceOf(at);
    const difference = { title, kind, soft, source, declared, seen, found };
    return { ...difference, issue: issueOf(difference, occasion) };
  });
  return {
    ...occasion,
    requests: run.requests,
    differences,
    facts: judgeMarks(run).map((fact) => ({ ...fact, source: sourceOf(fact.at) })),
    refused: [...run.refused],
    headers: [...run.headers].sort(),
    left: run.left,
  };
}
