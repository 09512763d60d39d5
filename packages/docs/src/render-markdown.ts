import { Marked, type Tokens } from "marked";
import { highlightCode } from "./highlight-code.ts";

export interface Heading {
  depth: number;
  id: string;
  text: string;
}

const plain = (html: string) => html.replaceAll(/<[^>]+>/g, "");

/** Makes a heading's id from its words. */
export function slugify(text: string): string {
  return plain(text)
    .toLowerCase()
    .replaceAll(/&\w+;/g, "")
    .replaceAll(/[^\w]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

function renderer(headings: Heading[]): Marked {
  const taken = new Set<string>();
  let tables = 0;
  const marked = new Marked({ gfm: true });
  marked.use({
    renderer: {
      heading({ tokens, depth }) {
        const text = this.parser.parseInline(tokens);
        let id = slugify(text);
        while (taken.has(id)) id += "-again";
        taken.add(id);
        headings.push({ depth, id, text: plain(text) });
        return `<h${depth} id="${id}">${depth === 1 ? text : `<a href="#${id}">${text}</a>`}</h${depth}>\n`;
      },
      code({ text, lang }) {
        return `<pre tabindex="0"><code>${highlightCode(text, lang ?? "")}</code></pre>\n`;
      },
      table(token) {
        const cell = (tag: string) => (one: Tokens.TableCell) =>
          `<${tag}>${this.parser.parseInline(one.tokens)}</${tag}>`;
        const rows = token.rows.map((row) => `<tr>${row.map(cell("td")).join("")}</tr>`);
        tables += 1;
        return `<div class="table" tabindex="0" role="region" aria-label="Table ${tables}"><table><thead><tr>${token.header.map(cell("th")).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>\n`;
      },
      link({ href, tokens }) {
        // Twins link to twins; pages link to pages.
        const target = /^[a-z]+:/.test(href) ? href : href.replace(/\.md(?=#|$)/, ".html");
        return `<a href="${target}">${this.parser.parseInline(tokens)}</a>`;
      },
    },
  });
  return marked;
}

/** Renders a page of Markdown, and lists its headings for a table of contents. */
export function renderPage(markdown: string): { html: string; headings: Heading[] } {
  const headings: Heading[] = [];
  const html = renderer(headings).parse(markdown, { async: false });
  return { html, headings };
}

/** Renders a description: paragraphs, lists and inline code. */
export function renderText(text: string): string {
  return renderer([]).parse(text, { async: false }).trim();
}

/** Renders a sentence without a paragraph around it. */
export function renderInline(text: string): string {
  return renderer([]).parseInline(text, { async: false }).trim();
}
