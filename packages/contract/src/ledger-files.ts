import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Cell, cellKey } from "./ledger-cells.ts";

/** Who touches the contract, from the narrowest proof to the widest. */
export const rungs = ["prism", "emulator", "workflows", "samples", "webhooks"] as const;

export type Rung = (typeof rungs)[number];

/** A cell that was touched, and by whom. */
export interface Touch extends Cell {
  rung: Rung;
  /** The test file, without its folder. */
  by: string;
}

/** Where the processes of one run leave what they touched, one file each. */
export const ledgerFolder = fileURLToPath(new URL("../.contract/ledger", import.meta.url));

/** Forgets earlier runs. */
export function clearLedger(folder: string = ledgerFolder): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

const written = new Set<string>();

/** Adds what is new in this process to its file. */
export function writeTouches(rung: Rung, by: string, cells: readonly Cell[], folder: string = ledgerFolder): void {
  let lines = "";
  for (const cell of cells) {
    const key = `${folder} ${rung} ${by} ${cellKey(cell)}`;
    if (written.has(key)) continue;
    written.add(key);
    const touch: Touch = { ...cell, rung, by };
    lines += `${JSON.stringify(touch)}\n`;
  }
  if (lines === "") return;
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, `${process.pid}.jsonl`), lines);
}

/** Reads what every process touched. */
export function readTouches(folder: string = ledgerFolder): Touch[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) => readFileSync(join(folder, name), "utf8").trim().split("\n"))
    .filter((line) => line !== "")
    .map((line): Touch => JSON.parse(line));
}
