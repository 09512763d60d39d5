import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { summarize, writeGenerated } from "../../src/write/write-generated.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "quo-write-generated-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("writing a generated folder", () => {
  test("makes folders and files", () => {
    expect(writeGenerated(folder, { "a.ts": "a", "deep/b.ts": "b" })).toEqual({
      written: ["a.ts", "deep/b.ts"],
      removed: [],
      unchanged: 0,
    });
    expect(readFileSync(join(folder, "deep/b.ts"), "utf8")).toBe("b");
  });

  test("leaves alone what is the same, so that nothing is built again for it", () => {
    writeGenerated(folder, { "a.ts": "a", "b.ts": "b" });
    utimesSync(join(folder, "a.ts"), 1000, 1000);
    expect(writeGenerated(folder, { "a.ts": "a", "b.ts": "c" })).toEqual({
      written: ["b.ts"],
      removed: [],
      unchanged: 1,
    });
    expect(statSync(join(folder, "a.ts")).mtimeMs).toBe(1_000_000);
  });

  test("removes what is no longer made", () => {
    mkdirSync(join(folder, "old"));
    writeFileSync(join(folder, "old/c.ts"), "c");
    expect(writeGenerated(folder, { "a.ts": "a" }).removed).toEqual(["old/c.ts"]);
    expect(existsSync(join(folder, "old/c.ts"))).toBe(false);
  });

  test("leaves no half-written file behind", () => {
    writeGenerated(folder, { "a.ts": "a" });
    expect(existsSync(join(folder, "a.ts.partial"))).toBe(false);
  });

  test("makes the folder itself", () => {
    writeGenerated(join(folder, "new"), { "a.ts": "a" });
    expect(existsSync(join(folder, "new/a.ts"))).toBe(true);
  });
});

describe("the summary", () => {
  const files = { "a.ts": "a".repeat(600), "b.ts": "é".repeat(700) };
  test("counts files, bytes and changes", () =>
    expect(summarize("spec", files, { written: ["a.ts"], removed: ["c.ts"], unchanged: 1 })).toBe(
      "spec: 2 files, 2 kB, 2 changed",
    ));
  test("says when nothing changed", () =>
    expect(summarize("spec", files, { written: [], removed: [], unchanged: 2 })).toBe(
      "spec: 2 files, 2 kB, nothing changed",
    ));
});
