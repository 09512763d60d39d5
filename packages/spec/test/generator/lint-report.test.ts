import { describe, expect, test } from "vitest";
import { type LintProblem, lintReport } from "../../generator/lint-report.ts";

const problem = (ruleId: string, message: string, line = 3): LintProblem => ({
  ruleId,
  message,
  location: [{ source: { ref: "spec/a.yaml" }, start: { line, col: 5 } }],
});

describe("a lint report", () => {
  test("says where, what and which rule", () =>
    expect(lintReport([problem("struct", "Expected type string.")])).toBe(
      "spec/a.yaml:3:5\n  Expected type string. (struct)",
    ));

  test("says what is wrong with one place once", () =>
    expect(lintReport([problem("a", "One."), problem("b", "Two."), problem("a", "One.")])).toBe(
      "spec/a.yaml:3:5\n  One. (a)\n  Two. (b)",
    ));

  test.each([
    ["a file that does not parse", problem("no-unresolved-refs", "Failed to parse: deficient indentation", 9)],
    ["a reference to nothing", problem("no-unresolved-refs", "Can't resolve $ref", 9)],
    ["a code without quotes", problem("quo/error-codes-are-quoted", "Quote the error code 1.", 9)],
  ])("leaves out the consequences of %s", (_, cause) =>
    expect(lintReport([problem("other", "Broken."), cause])).toMatch(/^spec\/a\.yaml:9:5\n[^\n]+$/),
  );

  test("names the description when a problem has no place", () =>
    expect(lintReport([{ ruleId: "a", message: "One.", location: [] }])).toBe("spec:1:1\n  One. (a)"));
});
