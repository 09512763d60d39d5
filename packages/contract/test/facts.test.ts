import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { compareFacts } from "./facts/compare-facts.ts";
import { readDescription } from "../src/description.ts";

test("the description agrees with the facts noted by hand", () => {
  const catalogue = parse(readFileSync(new URL("../../../spec/errors.yaml", import.meta.url), "utf8"));
  expect(compareFacts(readDescription(), catalogue)).toEqual([]);
});
