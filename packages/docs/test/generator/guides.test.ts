import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codeRegion, importCode, parseGuide } from "../../generator/guides.ts";

const source = `import { a } from "a";\nif (a) {\n  // #region part\n  use(a);\n\n  use(a);\n  // #endregion\n}\n`;

describe("code in guides", () => {
  test("a region is cut out without its marks and its indent", () => {
    expect(codeRegion(source, "part", "a.ts")).toBe("use(a);\n\nuse(a);");
  });

  test("a fence with a file is filled from it", () => {
    expect(importCode("```ts file=a.ts#part\n```", () => source)).toBe("```ts\nuse(a);\n\nuse(a);\n```");
  });

  test("a fence without a file stays as it is", () => {
    const fence = "```bash\nnpm install\n```";
    expect(importCode(fence, () => "")).toBe(fence);
  });

  test("a region that is not there is named with its file", () => {
    expect(() => importCode("```ts file=a.ts#gone\n```", () => source)).toThrow("a.ts has no region gone.");
  });
});

describe("a guide", () => {
  test("is named by its first heading and told by its first paragraph", () => {
    const guide = parseGuide("first", "# First steps\n\nIn five\nminutes.\n\n## More\n", () => "");
    expect(guide).toMatchObject({ title: "First steps", summary: "In five minutes." });
  });

  test("without a heading is a mistake that names it", () => {
    expect(() => parseGuide("bare", "Text.", () => "")).toThrow("The guide bare has no first heading.");
  });
});

test("code that runs comes into a guide from a file that the tests run", () => {
  const guides = new URL("../../guides/", import.meta.url);
  // The code of this one is compiled and run by the tests of the webhooks package.
  const pages = readdirSync(guides).filter((file) => file !== "migrating-webhooks.md");
  const loose = pages.flatMap((file) =>
    [...readFileSync(new URL(file, guides), "utf8").matchAll(/^ *```(?:ts|js|python|typescript|javascript)\b(.*)$/gm)]
      .filter(([, info = ""]) => !info.includes("file="))
      .map(([fence]) => `${file}: ${fence}`),
  );
  expect(loose).toEqual([]);
});
