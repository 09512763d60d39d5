import { type Cell, cellKey, type CellKind, cellKinds } from "./ledger-cells.ts";
import type { LedgerException } from "./ledger-exceptions.ts";
import { type Rung, rungs, type Touch } from "./ledger-files.ts";

/** The ledger: what is declared, who touched it, what is wrong. */
export interface Ledger {
  declared: readonly Cell[];
  /** Touches by cell. */
  touched: ReadonlyMap<string, readonly Touch[]>;
  exceptions: readonly LedgerException[];
  /** Cells that are not declared and appear on purpose, each with the reasons. */
  undescribed: readonly { cell: string; reasons: readonly string[] }[];
  /** One line for each thing to do; empty when everything declared is touched and nothing else is. */
  problems: readonly string[];
}

/** The reasons for which a cell that is not declared appeared; `undefined` where anybody met it without one. */
function reasonsToAppear(touches: readonly Touch[]): string[] | undefined {
  const reasons = touches.map(({ rung, undescribed = "" }) => (rung === "hostile" ? undescribed.trim() : ""));
  return reasons.includes("") ? undefined : [...new Set(reasons)].sort();
}

/**
 * Folds what was touched into what is declared. An exception has to be needed and to say why. A cell that is not
 * declared may appear in the hostile server's answers alone, which say why.
 */
export function foldLedger(
  declared: readonly Cell[],
  touches: readonly Touch[],
  exceptions: readonly LedgerException[],
): Ledger {
  const touched = Map.groupBy(touches, cellKey);
  const known = new Set(declared.map(cellKey));
  const excepted = new Set(exceptions.map(({ cell }) => cell));
  const surprises = [...touched].filter(([key]) => !known.has(key));
  const undescribed = surprises.flatMap(([cell, by]) => {
    const reasons = reasonsToAppear(by);
    return reasons === undefined ? [] : [{ cell, reasons }];
  });
  const problems = [
    ...[...known].filter((key) => !touched.has(key) && !excepted.has(key)).map((key) => `no test touches: ${key}`),
    ...surprises
      .filter(([, by]) => reasonsToAppear(by) === undefined)
      .map(([key, by]) => `not declared, but seen by ${by[0]?.by}: ${key}`),
    ...exceptions.flatMap(({ cell, reason }) => [
      ...(known.has(cell) ? [] : [`exception for something that is not declared: ${cell}`]),
      ...(touched.has(cell) ? [`exception for something that is touched; drop it: ${cell}`] : []),
      ...(reason.trim() === "" ? [`exception without a reason: ${cell}`] : []),
    ]),
  ];
  return {
    declared,
    touched,
    exceptions,
    undescribed: undescribed.sort((a, b) => (a.cell < b.cell ? -1 : 1)),
    problems,
  };
}

const isTouched = ({ touched }: Ledger, cell: Cell): boolean => touched.has(cellKey(cell));

const share = (part: number, whole: number): string => (whole === 0 ? "–" : `${Math.floor((100 * part) / whole)} %`);

function kindRows(ledger: Ledger): string[] {
  return cellKinds.map((kind) => {
    const cells = ledger.declared.filter((cell) => cell.kind === kind);
    const reached = cells.filter((cell) => isTouched(ledger, cell));
    const by = (rung: Rung) =>
      reached.filter((cell) => ledger.touched.get(cellKey(cell))?.some((touch) => touch.rung === rung)).length;
    return `| ${[kind, cells.length, share(reached.length, cells.length), ...rungs.map((rung) => by(rung) || "")].join(" | ")} |`;
  });
}

const short: Record<CellKind, string> = {
  status: "statuses",
  "error code": "codes",
  "media type": "media types",
  parameter: "parameters",
  "parameter value": "values",
  "body property": "properties",
  "body value": "values",
  "answer value": "answer values",
  event: "payloads",
  "event header": "headers",
};

function subjectRows(ledger: Ledger): string[] {
  return [...Map.groupBy(ledger.declared, ({ subject }) => subject)].map(([subject, cells]) => {
    const kinds = [...Map.groupBy(cells, ({ kind }) => kind)].map(([kind, group]) => {
      const reached = group.filter((cell) => isTouched(ledger, cell)).length;
      return `${reached === group.length ? reached : `${reached} of ${group.length}`} ${short[kind]}`;
    });
    const who = rungs.filter((rung) =>
      cells.some((cell) => ledger.touched.get(cellKey(cell))?.some((touch) => touch.rung === rung)),
    );
    return `| \`${subject}\` | ${kinds.join(", ")} | ${who.join(", ")} |`;
  });
}

/** The whole ledger as data: each declared cell with everyone who touched it. */
export function ledgerTable(ledger: Ledger): (Cell & { touchedBy: string[] })[] {
  return ledger.declared.map((cell) => {
    const touches = ledger.touched.get(cellKey(cell)) ?? [];
    return { ...cell, touchedBy: [...new Set(touches.map(({ rung, by }) => `${rung}: ${by}`))].sort() };
  });
}

/** One line for a README: how much is declared, touched and excepted. */
export function ledgerLine(ledger: Ledger): string {
  const reached = ledger.declared.filter((cell) => isTouched(ledger, cell)).length;
  const { length } = ledger.declared;
  const excepted = ledger.exceptions.length;
  return `${reached} of ${length} declared cells touched, ${excepted} excepted with a reason, ${length - reached - excepted} left`;
}

/** Writes the ledger as a page for readers. The same traffic gives the same bytes. */
export function writeLedgerPage(ledger: Ledger): string {
  return `<!-- Written from recorded traffic by \`vitest run --project '@quo-api/contract*' --update\`. Do not edit. -->

# Contract ledger

What the description declares, cell by cell, and which proof touched it. The page is written from recorded traffic; a
declared cell that nothing touches fails the build, and so does an undeclared one that appears.

**${ledgerLine(ledger)}.**

| cells | declared | touched | ${rungs.join(" | ")} |
| --- | --: | --: | ${rungs.map(() => "--:").join(" | ")} |
${kindRows(ledger).join("\n")}

The last columns count the cells each proof touches: the contract suite against Prism and, with Prism as a proxy before
it, against the emulator; a server that breaks the wire; the workflows, the documentation's samples, and deliveries signed
and verified.

## Exceptions

${ledger.exceptions.length === 0 ? "None." : ledger.exceptions.map(({ cell, reason }) => `- \`${cell}\`: ${reason}`).join("\n")}

## Undeclared on purpose

What the hostile server answers and the description does not know: ${ledger.undescribed.length} cells. Anywhere else each would fail the build.

${ledger.undescribed.map(({ cell, reasons }) => `- \`${cell}\`: ${reasons.join(" ")}`).join("\n") || "None."}

## By operation and event

| subject | touched | by |
| --- | --- | --- |
${subjectRows(ledger).join("\n")}
`;
}
