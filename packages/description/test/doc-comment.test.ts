import { describe, expect, test } from "vitest";
import { docComment } from "../src/doc-comment.ts";

describe("a doc comment", () => {
  test("of one line stays on one", () => expect(docComment(["The color."])).toBe("/** The color. */\n"));
  test("of nothing is nothing", () => expect(docComment([undefined, "", "  \n"])).toBe(""));
  test("keeps its paragraphs apart", () =>
    expect(docComment(["One.", "Two.\n\nThree."])).toBe("/**\n * One.\n *\n * Two.\n *\n * Three.\n */\n"));
  test("stands where the code stands", () =>
    expect(docComment(["One.", "Two."], "  ")).toBe("  /**\n   * One.\n   *\n   * Two.\n   */\n"));
  test("keeps tags together", () =>
    expect(docComment(["One.", "@param a The a.", "@throws When it fails."])).toBe(
      "/**\n * One.\n *\n * @param a The a.\n * @throws When it fails.\n */\n",
    ));
  test("leaves the lines of an example alone", () =>
    expect(docComment(["@example\n```ts\nconst a   = 1;\n```"])).toBe(
      "/**\n * @example\n * ```ts\n * const a   = 1;\n * ```\n */\n",
    ));
  test("cannot be ended by what it says", () =>
    expect(docComment(["Matches /* and */ alike."])).not.toMatch(/\*\/ alike/));
  test("breaks long lines at words, and no earlier", () => {
    const words = Array.from({ length: 60 }, (_, index) => `word${index}`).join(" ");
    const lines = docComment([words]).split("\n").slice(1, -2);
    expect(lines.map((line) => line.slice(3)).join(" ")).toBe(words);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(113);
    expect(lines.length).toBeLessThan(6);
  });
});
