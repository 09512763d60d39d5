import type { ChangelogEntry } from "./facts.ts";

/** The day an entry of the changelog is sorted under: its own, or the last possible one where the day is not known. */
export const dayOf = ({ date, between }: Pick<ChangelogEntry, "date" | "between">): string =>
  date ?? between?.[1] ?? "";
