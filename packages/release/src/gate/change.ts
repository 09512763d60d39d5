import type { Stability } from "./bundle.ts";

/** The part of the version a release with this change has to raise, as semantic versioning names it. */
export type Impact = "major" | "minor" | "patch";

/** From least to most. */
export const impacts = ["patch", "minor", "major"] as const satisfies readonly Impact[];

/** The greater of two impacts. */
export const greater = (one: Impact, other: Impact): Impact =>
  impacts.indexOf(one) >= impacts.indexOf(other) ? one : other;

/** One difference between two editions of the description. */
export interface Change {
  /** The rule that judged it, such as `property-removed`; `changed` where none had to. */
  rule: string;
  /** What it is about, as a reader knows it: `GET /v1/calls`, `event call.ringing`, `schema Message`. */
  where: string;
  /** One sentence. */
  what: string;
  impact: Impact;
  /** The firmest promise it touches. */
  stability: Stability;
  /** Published packages whose users notice. */
  packages: readonly string[];
}
