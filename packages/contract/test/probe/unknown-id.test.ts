import { expect, test } from "vitest";
import { unknownId } from "../../src/probe/ask-mistakes.ts";

test.each([
  ["AC90fe12cdCa", "AC90fe000000"],
  ["4821", "0000"],
  ["0000", "1111"],
  ["crm-4411", "c00-0000"],
  ["+12065550187", "+12065000000"],
])("an unknown id has the form of a known one: %s", (known, unknown) => {
  expect(unknownId(known)).toBe(unknown);
});
