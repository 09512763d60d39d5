import type { Difference, Report } from "./report.ts";
import type { Source } from "./source-map.ts";

const at = ({ file, line }: Source) => `${file}:${line}`;

/** A chapter with a list, or with the word for an empty one. */
const chapter = (title: string, items: readonly string[]): string =>
  [`## ${title}`, "", ...(items.length === 0 ? ["None."] : items)].join("\n");
const bullet = (item: string) => `- ${item}`;

const issue = ({ title, source, issue: { title: subject, body } }: Difference): string =>
  [
    `### ${title}`,
    "",
    `\`${at(source)}\` says otherwise. An issue, ready to send:`,
    "",
    "~~~markdown",
    subject,
    "",
    body,
    "~~~",
    "",
  ].join("\n");

/** The report as Markdown. */
export function renderReport({ differences, facts, stopped, left, ...report }: Report): string {
  const server = report.live ? "the live service" : "another server than the live service";
  const tellable = facts.filter(({ verdict }) => verdict !== "not seen");
  const unseen = facts.filter(({ verdict }) => verdict === "not seen");
  const row = ({ says, assumption, source, verdict }: Report["facts"][number]) =>
    `| ${says}${assumption ? ` (\`${assumption}\`)` : ""} | ${at(source)} | ${verdict} |`;
  const table = ["| what | said in | this run |", "| --- | --- | --- |", ...tellable.map(row)];
  const chapters = [
    "# The description against the real API",
    `${report.date}, ${report.requests} requests to ${server}. Types, names of fields, words of enums and error codes are shown, and no other value.`,
    ...(stopped === null ? [] : [`The run ended early: ${stopped}.`]),
    ...left.map((what) => `Delete by hand what this run could not: ${what}.`),
    chapter("Differences", differences.filter(({ soft }) => !soft).map(issue)),
    chapter(
      "New values, where the description says that there may be",
      differences.filter(({ soft }) => soft).map(issue),
    ),
    chapter("What the description is not certain of", tellable.length === 0 ? [] : table),
    chapter(
      "Not seen, or not to be told from these requests",
      unseen.map(({ says, source }) => bullet(`${says} ${at(source)}`)),
    ),
    chapter("Operations not asked, for lack of ids or because the run ended", report.notAsked.map(bullet)),
    chapter("Refused by the plan or an access right", report.refused.map(bullet)),
    chapter("Response headers the description does not name", report.headers.map(bullet)),
  ];
  return `${chapters.join("\n\n")}\n`;
}

/** The few lines that are printed at the end of a run. */
export function renderSummary({ differences, facts, requests, stopped, notAsked, left }: Report): string {
  const count = (verdict: string) => facts.filter((fact) => fact.verdict.startsWith(verdict)).length;
  const soft = differences.filter((difference) => difference.soft).length;
  return [
    ...differences.map((each) => `${each.soft ? "new value" : "difference"}  ${at(each.source)}\n  ${each.title}`),
    `${differences.length - soft} differences and ${soft} new values in ${requests} responses.`,
    `Of what is not certain: ${count("confirmed")} confirmed, ${count("contradicted")} contradicted, ${count("not seen")} not seen.`,
    ...(notAsked.length === 0 ? [] : [`Not asked, for lack of ids or because the run ended: ${notAsked.join(", ")}.`]),
    ...(stopped === null ? [] : [`The run ended early: ${stopped}.`]),
    ...left.map((what) => `Delete by hand what this run could not: ${what}.`),
  ].join("\n");
}
