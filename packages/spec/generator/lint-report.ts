/** A problem that Redocly found, as its `lint --format=json` prints it. */
export interface LintProblem {
  ruleId: string;
  message: string;
  location: { source: { ref: string }; start?: { line: number; col: number } }[];
}

/** Mistakes that make others appear: while one of these is there, the rest is not worth reading. */
const causes: ((problem: LintProblem) => boolean)[] = [
  ({ message }) => message.startsWith("Failed to parse"),
  ({ ruleId }) => ruleId === "no-unresolved-refs",
  ({ ruleId }) => ruleId === "quo/error-codes-are-quoted",
];

const placeOf = ({ location: [first] }: LintProblem) =>
  `${first?.source.ref ?? "spec"}:${first?.start?.line ?? 1}:${first?.start?.col ?? 1}`;

/** Says of each mistake where it is, what is wrong and which rule says so; consequences of a worse mistake are left out. */
export function lintReport(problems: readonly LintProblem[]): string {
  const cause = causes.find((isCause) => problems.some(isCause));
  const shown = cause ? problems.filter(cause) : problems;
  const places = new Map<string, string[]>();
  for (const problem of shown) {
    const said = places.get(placeOf(problem)) ?? [];
    const pointer = problem.message === "Can't resolve $ref" ? ": nothing is at its target" : "";
    const line = `  ${problem.message}${pointer} (${problem.ruleId})`;
    places.set(placeOf(problem), said.includes(line) ? said : [...said, line]);
  }
  return [...places].map(([place, lines]) => `${place}\n${lines.join("\n")}`).join("\n\n");
}
