import { expect, test } from "vitest";
import { checkParameter } from "../src/check-request.ts";
import type { ContractParameter } from "../src/description.ts";
import { schemaValidator } from "../src/schema-validator.ts";
import { smallApi } from "./small-api.ts";

const validate = schemaValidator(smallApi);
const owners = (explode: boolean): ContractParameter => ({
  name: explode ? "ownerIds" : "ownerId[in]",
  in: "query",
  required: false,
  explode,
  schema: { type: "array", items: { $ref: "#/components/schemas/OwnerId" } },
  example: ["OW1", "OW2"],
});

test.each<[title: string, explode: boolean, texts: string[], faults: string[]]>([
  ["a list that repeats its name", true, ["OW1", "OW2"], []],
  ["a list with commas", false, ["OW1,OW2"], []],
  ["commas where the name should be repeated", true, ["OW1,XX2", "XX3"], ["query ownerIds /1 must match pattern"]],
  ["a wrong item behind a comma", false, ["OW1,XX2"], ["query ownerId[in] /1 must match pattern"]],
  ["an empty list with commas", false, [""], ["query ownerId[in] /0 must match pattern"]],
  ["a repeated name where commas should be", false, ["OW1", "OW2"], ["query ownerId[in] is given 2 times"]],
])("%s", (_, explode, texts, faults) => {
  const found = checkParameter(smallApi, owners(explode), texts, validate);
  expect(found.map((fault) => fault.replace(/ "\^OW"$/, ""))).toEqual(faults);
});
