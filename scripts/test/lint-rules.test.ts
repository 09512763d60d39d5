import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { dump } from "js-yaml";
import type { LintProblem } from "../../packages/spec/generator/lint-report.ts";
import quoPlugin from "../lint-rules/plugin.ts";
import { repository, runCommand } from "@quo-api/testing";
import { confidenceIsKnown } from "./lint-rules/confidence-is-known.ts";
import { declaresRateLimit } from "./lint-rules/declares-rate-limit.ts";
import { deprecatedNamesReplacement } from "./lint-rules/deprecated-names-replacement.ts";
import { errorCodesAreKnown } from "./lint-rules/error-codes-are-known.ts";
import { errorCodesAreQuoted } from "./lint-rules/error-codes-are-quoted.ts";
import { examplesAreDeclared } from "./lint-rules/examples-are-declared.ts";
import { hasNamedExamples } from "./lint-rules/has-named-examples.ts";
import { idsUseSharedSchemas } from "./lint-rules/ids-use-shared-schemas.ts";
import { listsDeclarePagination } from "./lint-rules/lists-declare-pagination.ts";
import { operationsCarryExtensions } from "./lint-rules/operations-carry-extensions.ts";
import { phoneNumbersAreReserved } from "./lint-rules/phone-numbers-are-reserved.ts";
import { queryArraysSayTheirForm } from "./lint-rules/query-arrays-say-their-form.ts";
import { responseEnumsAreOpen } from "./lint-rules/response-enums-are-open.ts";

const rules = [
  confidenceIsKnown,
  declaresRateLimit,
  deprecatedNamesReplacement,
  errorCodesAreKnown,
  errorCodesAreQuoted,
  examplesAreDeclared,
  hasNamedExamples,
  idsUseSharedSchemas,
  listsDeclarePagination,
  operationsCarryExtensions,
  phoneNumbersAreReserved,
  queryArraysSayTheirForm,
  responseEnumsAreOpen,
];
const cases = rules.flatMap(({ rule, fixtures }) => fixtures.map((fixture) => ({ rule, ...fixture })));
const messages = new Map<number, string[]>();

function writeFixture(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  const lines = text.split("\n");
  const own = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => /^ */.exec(line)?.[0].length ?? 0));
  writeFileSync(path, lines.map((line) => line.slice(own)).join("\n"));
}

/** The problems of a lint run; Redocly prints one JSON document for each API, one right after the other. */
const readProblems = (printed: string): LintProblem[] =>
  printed
    .trim()
    .split(/(?<=\n\})(?=\{\n)/)
    .flatMap((document) => JSON.parse(document).problems);

// One run of Redocly for all fixtures: starting it costs more than everything it has to do here.
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "quo-lint-rules-"));
  try {
    for (const [index, { openapi, files = {} }] of cases.entries()) {
      for (const [name, text] of Object.entries({ "openapi.yaml": openapi, ...files }))
        writeFixture(join(folder, `f${index}`), name, text);
    }
    const apis = cases.map(({ rule }, index) => [
      `f${index}`,
      { root: `f${index}/openapi.yaml`, rules: { [`quo/${rule}`]: "error" } },
    ]);
    const plugins = [join(repository, "scripts/lint-rules/plugin.ts")];
    writeFileSync(join(folder, "redocly.yaml"), dump({ telemetry: "off", plugins, apis: Object.fromEntries(apis) }));
    const { stdout, output } = await runCommand("redocly", ["lint", "--format=json", "--max-problems=1000"], {
      cwd: folder,
    });
    if (!stdout.startsWith("{")) throw new Error(output);
    for (const { ruleId, message, location } of readProblems(stdout)) {
      const index = Number(/(?:^|\/)f(\d+)\//.exec(location[0]?.source.ref ?? "")?.[1]);
      if (ruleId === `quo/${cases[index]?.rule}`) messages.set(index, [...(messages.get(index) ?? []), message]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);

describe.each(rules)("$rule", ({ rule, fixtures }) => {
  test.each(fixtures)("$name", ({ name, says }) => {
    const index = cases.findIndex((one) => one.rule === rule && one.name === name);
    expect([...(messages.get(index) ?? [])].sort()).toEqual([...says].sort());
  });

  test("has a passing and a failing fixture", () => {
    expect(fixtures.some(({ says }) => says.length === 0)).toBe(true);
    expect(fixtures.some(({ says }) => says.length > 0)).toBe(true);
  });
});

test("every rule of the plugin has fixtures", () => {
  expect(rules.map(({ rule }) => rule).sort()).toEqual(Object.keys(quoPlugin().rules.oas3).sort());
});
