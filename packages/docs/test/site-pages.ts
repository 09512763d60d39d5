import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type HTMLElement, parse } from "node-html-parser";

/** A built page: where it is, relative to the site, and its elements. */
export interface BuiltPage {
  path: string;
  html: string;
  root: HTMLElement;
}

/** Reads every page of a built site but the single-file reference, which is not ours. */
export function readPages(site: string): BuiltPage[] {
  return globSync("**/*.html", { cwd: site })
    .filter((path) => !path.startsWith("downloads/"))
    .sort()
    .map((path) => {
      const html = readFileSync(join(site, path), "utf8");
      return { path, html, root: parse(html) };
    });
}

/** The ids of a page. */
export const idsOf = ({ root }: BuiltPage): string[] => root.querySelectorAll("[id]").map(({ id }) => id);
