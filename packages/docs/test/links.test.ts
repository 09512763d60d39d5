import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { idsOf, readPages } from "./site-pages.ts";

const site = inject("site");
const pages = readPages(site);
const ids = new Map(pages.map((page) => [page.path, new Set(idsOf(page))]));

/** Says what is wrong with a link as seen from a page, or nothing. */
function fault(from: string, target: string): string | undefined {
  if (/^(data|mailto):/.test(target)) return undefined;
  if (/^[a-z]+:/.test(target)) return URL.canParse(target) && target.startsWith("https://") ? undefined : "not https";
  if (target.startsWith("/")) return "starts with a slash, which breaks under a prefix";
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? from : normalize(join(dirname(from), path));
  if (!existsSync(join(site, file))) return "no such file";
  const wanted = anchor && decodeURIComponent(anchor);
  return wanted && ids.get(file)?.has(wanted) === false ? "no such anchor" : undefined;
}

describe("links", () => {
  test("no page links to a file or an anchor that is not there", () => {
    const dead = pages.flatMap(({ path, root }) =>
      root.querySelectorAll("[href],[src]").flatMap((element) => {
        const target = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
        const wrong = fault(path, target);
        return wrong === undefined ? [] : [`${path}: ${target} (${wrong})`];
      }),
    );
    expect([...new Set(dead)]).toEqual([]);
  });

  test("no Markdown twin links to a file that is not there", () => {
    const dead = pages.flatMap(({ path }) => {
      const twin = path.replace(/\.html$/, ".md");
      if (!existsSync(join(site, twin))) return [];
      const markdown = readFileSync(join(site, twin), "utf8").replaceAll(/```[^]*?```|`[^`\n]*`/g, "");
      return [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = ""]) => {
        if (/^[a-z]+:/.test(target)) return [];
        const file = normalize(join(dirname(twin), target.split("#")[0] ?? ""));
        // What is on the downloads page has no twin.
        return existsSync(join(site, file)) || existsSync(join(site, file.replace(/\.md$/, ".html")))
          ? []
          : [`${twin}: ${target}`];
      });
    });
    expect(dead).toEqual([]);
  });

  test("every page in llms.txt exists", () => {
    const listed = [...readFileSync(join(site, "llms.txt"), "utf8").matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path);
    expect(listed.length).toBeGreaterThan(80);
    expect(listed.filter((path) => !existsSync(join(site, path ?? "")))).toEqual([]);
  });

  test("ids are unique on each page", () => {
    const twice = pages.flatMap((page) => {
      const all = idsOf(page);
      return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${page.path}#${id}`);
    });
    expect(twice).toEqual([]);
  });
});
