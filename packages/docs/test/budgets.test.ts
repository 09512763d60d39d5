import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import { readPages } from "./site-pages.ts";

const site = inject("site");
const sizeOf = (text: string | Buffer) => gzipSync(text).length;
const pages = readPages(site);
const script = sizeOf(readFileSync(join(site, "site.js")));

describe("budgets", () => {
  test("the first view of every page moves at most 20 kB", () => {
    const heavy = pages
      .map(({ path, html }) => ({ path, bytes: sizeOf(html) + script }))
      .filter(({ bytes }) => bytes > 20_000);
    expect(heavy).toEqual([]);
  });

  test("the script on every page is smaller than 1.5 kB and the style smaller than 5 kB", () => {
    expect(script).toBeLessThan(1500);
    const styles = new Set(pages.map(({ root }) => root.querySelector("style")?.text ?? ""));
    expect(styles.size).toBe(1);
    for (const style of styles) expect(sizeOf(style)).toBeLessThan(5000);
  });

  test("a page fetches its script and nothing else", () => {
    const loaded = pages.flatMap(({ path, root }) =>
      root
        .querySelectorAll('script[src],link[rel="stylesheet"],img,iframe,font,video')
        .map((element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "")
        .filter((target) => !/^(data:|(\.\.\/)*site\.js$)/.test(target))
        .map((target) => `${path}: ${target}`),
    );
    expect(loaded).toEqual([]);
  });
});
