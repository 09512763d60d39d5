import { basename } from "node:path";
import { expect } from "vitest";
import { readDescription } from "../src/description.ts";
import type { Cell } from "../src/ledger-cells.ts";
import { type Rung, writeTouches } from "../src/ledger-files.ts";
import { touchingFetch } from "../src/ledger-touches.ts";

const description = readDescription();

/** Notes cells as touched by the test file that runs, where they are not declared with the reason why they appear. */
export function touch(rung: Rung, cells: readonly Cell[], undescribed?: string): void {
  writeTouches(rung, basename(expect.getState().testPath ?? "unknown"), cells, undescribed);
}

/** A `fetch` whose exchanges go into the ledger. */
export function ledgerFetch(rung: Rung, fetch: typeof globalThis.fetch = globalThis.fetch): typeof globalThis.fetch {
  return touchingFetch(description, (cells) => touch(rung, cells), fetch);
}
