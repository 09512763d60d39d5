import type { Change } from "./change.ts";

const sections = [
  ["Breaking", ({ impact, stability }: Change) => impact === "major" && stability === "stable"],
  ["Breaking, in beta", ({ impact, stability }: Change) => impact === "major" && stability === "beta"],
  ["New", ({ impact }: Change) => impact === "minor"],
] as const;

/**
 * Writes changes as Markdown for a person: what breaks first, then what is new, grouped by place. Wording and examples
 * are only counted.
 */
export function writeChangelog(changes: readonly Change[]): string {
  const lines: string[] = [];
  for (const [title, belongs] of sections) {
    const chosen = changes.filter(belongs);
    if (chosen.length === 0) continue;
    lines.push(`### ${title}`, "");
    for (const [where, group] of Map.groupBy(chosen, (change) => change.where)) {
      lines.push(`- ${where}`, ...group.map(({ what }) => `  - ${what}`));
    }
    lines.push("");
  }
  const small = changes.filter(({ impact }) => impact === "patch").length;
  if (small > 0)
    lines.push(`${small} smaller ${small === 1 ? "change" : "changes"}: wording, examples, extensions.`, "");
  return lines.join("\n");
}
