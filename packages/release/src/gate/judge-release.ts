import type { Change } from "./change.ts";
import { writeChangelog } from "./changelog.ts";
import {
  type MissingBump,
  missingBumps,
  type PendingChangeset,
  type PublicPackage,
  requiredBumps,
} from "./required-bumps.ts";

/** What the gate has to say. */
export interface GateReport {
  /** Whether the release may go on. */
  open: boolean;
  /** For a person, in Markdown. */
  text: string;
}

/** What the gate judges. */
export interface GateQuestion {
  /** Differences to the last release, or `undefined` before the first. */
  changes: readonly Change[] | undefined;
  /** Packages whose public API differs from their last release. */
  changedApis: readonly string[];
  packages: readonly PublicPackage[];
  pending: readonly PendingChangeset[];
}

function complaint({ name, needs, has }: MissingBump): string {
  const found = has === undefined ? "no changeset names it" : `its changesets ask for ${has} only`;
  return `- ${name} needs a ${needs} changeset, but ${found}. Run \`pnpm changeset\`, choose ${needs} for ${name}, and say what its users have to do.`;
}

/**
 * Decides whether what differs from the last release is announced: each package needs a changeset of at least the bump
 * its changes ask for. Breaking a stable part without one closes the gate; breaking a beta part is a warning.
 */
export function judgeRelease({ changes, changedApis, packages, pending }: GateQuestion): GateReport {
  if (changes === undefined) {
    return { open: true, text: "No release has been recorded yet, so there is nothing to break." };
  }
  // A broken beta part still needs a release to be told about, but a minor one will do.
  const strict = changes.map((change) =>
    change.stability === "beta" && change.impact === "major" ? { ...change, impact: "minor" as const } : change,
  );
  const needs = requiredBumps(strict, packages);
  for (const name of changedApis) if (!needs.has(name)) needs.set(name, "patch");
  const missing = missingBumps(needs, pending);
  const warnings = changes.filter(({ impact, stability }) => impact === "major" && stability === "beta").length;
  const parts = [
    changes.length === 0
      ? "The description is the released one.\n"
      : `## Since the last release\n\n${writeChangelog(changes)}`,
  ];
  if (changedApis.length > 0) parts.push(`The public API changed: ${changedApis.join(", ")}.\n`);
  if (warnings > 0) parts.push(`Warning: ${warnings} breaking ${warnings === 1 ? "change" : "changes"} in beta.\n`);
  parts.push(
    missing.length === 0
      ? "Every change is announced by a changeset."
      : `Not announced:\n\n${missing.map(complaint).join("\n")}`,
  );
  return { open: missing.length === 0, text: parts.join("\n") };
}
