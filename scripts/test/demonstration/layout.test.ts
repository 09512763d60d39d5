import { describe, expect, it } from "vitest";
import { columns, duration, size } from "../../demonstration/layout.ts";

describe("the layout of the demonstration", () => {
  it.each([
    [4_544_000, "4.5 MB"],
    [48_200, "48 kB"],
  ])("says %i bytes as %s", (bytes, text) => expect(size(bytes)).toBe(text));

  it.each([
    [4512, "4.5 s"],
    [47.6, "48 ms"],
  ])("says %d milliseconds as %s", (milliseconds, text) => expect(duration(milliseconds)).toBe(text));

  it("lines columns up and leaves the last as it is", () => {
    expect(
      columns([
        ["a", "bb", "c"],
        ["aaa", "b", "cc"],
      ]),
    ).toEqual(["a    bb  c", "aaa  b   cc"]);
  });
});
