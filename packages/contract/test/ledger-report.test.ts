import { describe, expect, test } from "vitest";
import { type Description, readDescription } from "../src/description.ts";
import { type Cell, cellKey, declaredLedger, listValues, payloadVersion } from "../src/ledger-cells.ts";
import type { Touch } from "../src/ledger-files.ts";
import { foldLedger, ledgerTable, writeLedgerPage } from "../src/ledger-report.ts";
import { type Exchange, exchangeCells, exchangeProblems } from "../src/ledger-touches.ts";

const description = readDescription();
const cells: Cell[] = [
  { kind: "status", subject: "sendMessage_v1", detail: "202" },
  { kind: "error code", subject: "sendMessage_v1", detail: "0206400" },
];
const touches = (...chosen: Cell[]): Touch[] => chosen.map((cell) => ({ ...cell, rung: "prism", by: "a.test.ts" }));
const hostile = (undescribed: string): Touch => ({
  ...(cells[1] as Cell),
  rung: "hostile",
  by: "hostile.test.ts",
  undescribed,
});
const [first, second] = cells.map(cellKey) as [string, string];

const verdicts: [title: string, fold: Parameters<typeof foldLedger>, problems: string[]][] = [
  ["everything touched is in order", [cells, touches(...cells), []], []],
  [
    "a declared cell that nothing touched is a problem",
    [cells, touches(cells[0] as Cell), []],
    [`no test touches: ${second}`],
  ],
  [
    "an undeclared cell that appeared is a problem",
    [cells.slice(0, 1), touches(...cells), []],
    [`not declared, but seen by a.test.ts: ${second}`],
  ],
  [
    "an undeclared cell that the hostile server says why it answers is in order",
    [cells.slice(0, 1), [...touches(cells[0] as Cell), hostile("Proxies do.")], []],
    [],
  ],
  [
    "an undeclared cell that it answers for no reason is a problem",
    [cells.slice(0, 1), [...touches(cells[0] as Cell), hostile(" ")], []],
    [`not declared, but seen by hostile.test.ts: ${second}`],
  ],
  [
    "an undeclared cell that anybody else sees is a problem all the same",
    [cells.slice(0, 1), [...touches(...cells), hostile("Proxies do.")], []],
    [`not declared, but seen by a.test.ts: ${second}`],
  ],
  [
    "an exception with a reason is in order",
    [cells, touches(cells[0] as Cell), [{ cell: second, reason: "Rare." }]],
    [],
  ],
  [
    "an exception without a reason is not",
    [cells, touches(cells[0] as Cell), [{ cell: second, reason: " " }]],
    [`exception without a reason: ${second}`],
  ],
  [
    "an exception that is no longer needed has to go",
    [cells, touches(...cells), [{ cell: first, reason: "Rare." }]],
    [`exception for something that is touched; drop it: ${first}`],
  ],
  [
    "an exception for something unknown has to go",
    [cells, touches(...cells), [{ cell: "x · status · 1", reason: "Rare." }]],
    ["exception for something that is not declared: x · status · 1"],
  ],
];

test.each(verdicts)("%s", (_, [declared, touched, exceptions], problems) => {
  expect(foldLedger(declared, touched, exceptions).problems).toEqual(problems);
});

test("the table names everyone who touched a cell, once and sorted", () => {
  const [cell] = cells as [Cell];
  const by = ["b.test.ts", "a.test.ts", "b.test.ts"].map((file) => ({ ...cell, rung: "prism" as const, by: file }));
  expect(ledgerTable(foldLedger([cell], by, []))).toEqual([
    { ...cell, touchedBy: ["prism: a.test.ts", "prism: b.test.ts"] },
  ]);
});

test("the page lists what the hostile server answers on purpose, with every reason once", () => {
  const twice = [hostile("Proxies do."), hostile("Captive portals do."), hostile("Proxies do.")];
  const page = writeLedgerPage(foldLedger(cells.slice(0, 1), [...touches(cells[0] as Cell), ...twice], []));
  expect(page).toContain("1 cells. Anywhere else");
  expect(page).toContain(`- \`${second}\`: Captive portals do. Proxies do.`);
});

test("the page counts cells, exceptions and who touched what", () => {
  const page = writeLedgerPage(foldLedger(cells, touches(cells[0] as Cell), [{ cell: second, reason: "Rare." }]));
  expect(page).toContain("**1 of 2 declared cells touched, 1 excepted with a reason, 0 left.**");
  expect(page).toContain(`- \`${second}\`: Rare.`);
  expect(page).toContain("| `sendMessage_v1` | 1 statuses, 0 of 1 codes | prism |");
});

describe("what an exchange touches", () => {
  const cellsOf = exchangeCells(description);
  const send: Exchange = {
    method: "POST",
    url: new URL("https://api.quo.com/v1/messages"),
    headers: new Headers({ authorization: "any-key", "content-type": "application/json" }),
    body: JSON.stringify({ from: "PN5tGh20Rx", to: ["+12065550187"], content: "Hi", setInboxStatus: "done" }),
    status: 202,
    type: "application/json; charset=utf-8",
    answer: "{}",
  };
  const keys = (part: Partial<Exchange>) => cellsOf({ ...send, ...part }).map(cellKey);

  test("a success counts with everything that was sent", () => {
    expect(keys({})).toEqual([
      "sendMessage_v1 · status · 202",
      "sendMessage_v1 · media type · 202 application/json",
      "sendMessage_v1 · media type · request application/json",
      "sendMessage_v1 · body property · /from",
      "sendMessage_v1 · body property · /to",
      "sendMessage_v1 · body property · /content",
      "sendMessage_v1 · body property · /setInboxStatus",
      "sendMessage_v1 · body value · /setInboxStatus = done",
    ]);
  });

  test("a refusal counts with its code and without what was sent", () => {
    expect(keys({ status: 400, answer: '{"code":"0206400"}' })).toEqual([
      "sendMessage_v1 · status · 400",
      "sendMessage_v1 · media type · 400 application/json",
      "sendMessage_v1 · error code · 0206400",
    ]);
  });

  test("a status nobody documented is named as it came", () => {
    expect(keys({ status: 418, type: "text/plain", answer: "short and stout" })).toContain(
      "sendMessage_v1 · status · 418",
    );
  });

  test("parameters count as present, absent and by value", () => {
    const list = {
      method: "GET",
      url: new URL("https://api.quo.com/v1/users?maxResults=10"),
      body: "",
      status: 200,
    };
    expect(keys(list)).toEqual(
      expect.arrayContaining([
        "listUsers_v1 · parameter · query:maxResults present",
        "listUsers_v1 · parameter · query:pageToken absent",
      ]),
    );
  });

  test("a faulty request that a mock let pass proves nothing", () => {
    expect(keys({ body: '{"nonsense":true}' })).toEqual([]);
  });

  test("an answer that breaks the description is named", () => {
    const problems = exchangeProblems(description);
    expect(problems({ ...send, status: 418 })).toEqual(["status 418 is not documented"]);
    expect(problems({ ...send, type: null })).toEqual(["answer is untyped, not application/json"]);
    expect(problems({ ...send, url: new URL("https://api.quo.com/v9/unknown") })).toHaveLength(1);
  });

  test("what belongs to no operation touches nothing", () => {
    expect(keys({ url: new URL("https://api.quo.com/v9/unknown") })).toEqual([]);
  });
});

test("no two declared cells are the same", () => {
  const all = declaredLedger(description).map(cellKey);
  expect(all.length).toBe(new Set(all).size);
});

test("every event names its payload version", () => {
  const versions = Object.keys(description.webhooks ?? {}).map((key) => payloadVersion(description, key));
  expect(new Set(versions)).toEqual(new Set(["2026-03-30", "v4"]));
});

test("a schema that names itself is listed once and comes to an end", () => {
  const own = { ...description, components: { schemas: { Tree: {} } } } as Description;
  own.components["schemas"] = {
    Tree: { properties: { kind: { enum: ["leaf"] }, child: { $ref: "#/components/schemas/Tree" } } },
  };
  expect(listValues(own, { $ref: "#/components/schemas/Tree" }).get("/kind")).toEqual(["leaf"]);
});
