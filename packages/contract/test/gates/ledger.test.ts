import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDescription } from "../../src/description.ts";
import { declaredLedger } from "../../src/ledger-cells.ts";
import { ledgerExceptions } from "../../src/ledger-exceptions.ts";
import { touchFiles } from "../../src/ledger-files.ts";
import { trafficFolder } from "../../src/traffic-files.ts";
import { foldLedger, ledgerLine, ledgerTable, writeLedgerPage } from "../../src/ledger-report.ts";

test("every declared cell is touched, nothing else is, and the page says so", async () => {
  const touches = touchFiles.read();
  expect(touches.length, "nothing was recorded; run the project @quo-api/contract in the same run").toBeGreaterThan(0);
  const ledger = foldLedger(declaredLedger(readDescription()), touches, ledgerExceptions);
  console.log(`Contract ledger: ${ledgerLine(ledger)}.`);
  writeFileSync(join(trafficFolder, "ledger.json"), `${JSON.stringify(ledgerTable(ledger), null, 2)}\n`);
  expect(ledger.problems).toEqual([]);
  // `vitest run --update` writes it.
  await expect(writeLedgerPage(ledger)).toMatchFileSnapshot("../../generated/ledger.md");
});
