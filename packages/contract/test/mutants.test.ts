import { beforeAll, describe, expect, test } from "vitest";
import { judgeMutants } from "./mutants/judge-mutants.ts";
import { type Mutation, mutations } from "./mutants/mutations.ts";

const untouched: Mutation = { what: "nothing", edits: [], red: /^$/ };

describe("the checks of the description notice", () => {
  let complaints: Map<string, string[]>;
  beforeAll(() => {
    complaints = judgeMutants([untouched, ...mutations]);
  });

  test.each(mutations)("that $what", ({ what, red }) => {
    expect(complaints.get(what)).toContainEqual(expect.stringMatching(red));
  });

  test("nothing in the description as it is", () => expect(complaints.get("nothing")).toEqual([]));
});
