import { touchFiles } from "../src/ledger-files.ts";

/** The ledger of a run begins empty. */
export default function setup(): void {
  touchFiles.clear();
}
