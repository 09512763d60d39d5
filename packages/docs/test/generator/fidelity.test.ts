import { expect, test } from "vitest";
import { readDescription } from "@quo-api/description";
import { pagesOf } from "../../generator/fidelity.ts";
import { docModel } from "../../generator/model.ts";

test("a difference links the schemas and operations it names", () => {
  const difference = { where: "listCalls_v1 userId, Message.media", official: "", ours: "", why: "", since: "" };
  expect(pagesOf(docModel(readDescription(), {}), difference)).toEqual([
    { title: "listCalls_v1", route: "operations/listCalls_v1" },
    { title: "Message", route: "schemas/Message" },
  ]);
});
