/** A cell that no test has to touch. */
export interface LedgerException {
  /** The cell as the ledger prints it. */
  cell: string;
  /** Why nothing can touch it. */
  reason: string;
}

/** Counted and printed on the ledger's page. */
export const ledgerExceptions: readonly LedgerException[] = [];
