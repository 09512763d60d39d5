import * as fc from "fast-check";
import { posix } from "node:path";
import { expect, test } from "vitest";
import { relativeLink } from "../../generator/routes.ts";

test.each([
  ["index", "site.js", "site.js"],
  ["operations/sendMessage_v1", "schemas/Message.html", "../schemas/Message.html"],
  ["operations/sendMessage_v1", "operations/getMessageById_v1.html", "getMessageById_v1.html"],
  ["errors", "errors/0206400.html", "errors/0206400.html"],
])("from %s to %s is %s", (from, to, link) => expect(relativeLink(from, to)).toBe(link));

test("a link always leads from its page to its target", () => {
  const name = fc.stringMatching(/^[a-z]{1,6}$/);
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join("/"));
  fc.assert(
    fc.property(path, path, (from, to) => {
      expect(posix.join(posix.dirname(from), relativeLink(from, to))).toBe(to);
    }),
    { seed: 1 },
  );
});
