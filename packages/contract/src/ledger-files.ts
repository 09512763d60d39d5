import { type Cell, cellKey } from "./ledger-cells.ts";
import { trafficFiles } from "./traffic-files.ts";

/** Who touches the contract, from the narrowest proof to the widest. */
export const rungs = ["prism", "emulator", "hostile", "workflows", "samples", "webhooks"] as const;

export type Rung = (typeof rungs)[number];

/** A cell that was touched, and by whom. */
export interface Touch extends Cell {
  rung: Rung;
  /** The test file, without its folder. */
  by: string;
  /** Why an answer that nobody declares was given on purpose; only on cells that are not declared. */
  undescribed?: string;
}

/** What every process of a run touched. */
export const touchFiles = trafficFiles<Touch>("ledger");

const written = new Set<string>();

/**
 * Notes cells as touched; what this process has noted before is left out.
 *
 * @param undescribed Why cells that are not declared appear on purpose.
 */
export function writeTouches(rung: Rung, by: string, cells: readonly Cell[], undescribed?: string): void {
  const fresh = cells.filter((cell) => {
    const key = `${rung} ${by} ${undescribed ?? ""} ${cellKey(cell)}`;
    return !written.has(key) && written.add(key);
  });
  touchFiles.add(
    fresh.map((cell): Touch => ({ ...cell, rung, by, ...(undescribed === undefined ? {} : { undescribed }) })),
  );
}
