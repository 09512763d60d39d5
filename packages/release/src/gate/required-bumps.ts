import { type Change, greater, type Impact, impacts } from "./change.ts";

/** A public package of the workspace. */
export interface PublicPackage {
  name: string;
  version: string;
}

/** A changeset that waits for the next release. */
export interface PendingChangeset {
  id: string;
  releases: readonly { name: string; type: Impact | "none" }[];
}

/** A package whose pending changesets promise less than its changes need. */
export interface MissingBump {
  name: string;
  needs: Impact;
  /** The greatest bump that is pending, or `undefined` without any changeset. */
  has: Impact | undefined;
}

/** Below 1.0.0 a minor release may break; that is how semantic versioning and `^0.x` ranges read it. */
export function bumpFor(impact: Impact, version: string): Impact {
  return impact === "major" && version.startsWith("0.") ? "minor" : impact;
}

/** The bump each package needs for a list of changes; packages that are not published yet are left out. */
export function requiredBumps(changes: readonly Change[], packages: readonly PublicPackage[]): Map<string, Impact> {
  const versions = new Map(packages.map(({ name, version }) => [name, version]));
  const needs = new Map<string, Impact>();
  for (const { impact, packages: names } of changes) {
    for (const name of names) {
      const version = versions.get(name);
      if (version === undefined) continue;
      const bump = bumpFor(impact, version);
      needs.set(name, greater(needs.get(name) ?? bump, bump));
    }
  }
  return needs;
}

/** Compares what is needed with what the pending changesets promise. */
export function missingBumps(needs: ReadonlyMap<string, Impact>, pending: readonly PendingChangeset[]): MissingBump[] {
  const promised = new Map<string, Impact>();
  for (const { name, type } of pending.flatMap(({ releases }) => releases)) {
    if (type !== "none") promised.set(name, greater(promised.get(name) ?? type, type));
  }
  return [...needs]
    .map(([name, impact]) => ({ name, needs: impact, has: promised.get(name) }))
    .filter(({ needs: impact, has }) => has === undefined || impacts.indexOf(has) < impacts.indexOf(impact));
}
