import { expect, test } from "vitest";
import { readDescription } from "../../../scripts/generator/description.ts";
import { pagesOf } from "../../../scripts/generator/docs-fidelity.ts";
import { docModel } from "../../../scripts/generator/docs-model.ts";

test("a difference links the schemas and operations it names", () => {
  const difference = { where: "listCalls_v1 userId, Message.media", official: "", ours: "", why: "", since: "" };
  expect(pagesOf(docModel(readDescription(), {}), difference)).toEqual([
    { title: "listCalls_v1", route: "operations/listCalls_v1" },
    { title: "Message", route: "schemas/Message" },
  ]);
});
