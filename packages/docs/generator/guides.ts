/** The guides in reading order. A guide's title is its first heading, its summary its first paragraph. */
export const guideOrder = [
  "quickstart",
  "authentication",
  "errors",
  "pagination",
  "rate-limits",
  "sending-safely",
  "group-messages",
  "contacts",
  "tasks",
  "webhooks",
  "webhook-quickstart",
  "webhook-payloads",
  "webhook-signatures",
  "webhook-versioning",
  "webhook-deliveries",
  "webhook-rotation",
  "migrating-webhooks",
  "testing",
  "contract-testing",
] as const;

export interface Guide {
  slug: string;
  title: string;
  summary: string;
  /** The whole text with the imported code in place. */
  markdown: string;
}

/** Cuts a marked region out of a source file, without the marks and the shared indent. */
export function codeRegion(source: string, region: string, file: string): string {
  const lines = source.split("\n");
  const marks = /^\s*(?:\/\/|#) #(?:end)?region\b/;
  const start = lines.findIndex((line) => line.trim().replace(/^(\/\/|#) /, "") === `#region ${region}`);
  const end = lines.findIndex((line, index) => index > start && line.includes("#endregion"));
  if (start < 0 || end < 0) throw new Error(`${file} has no region ${region}. Mark it with #region and #endregion.`);
  const inside = lines.slice(start + 1, end).filter((line) => !marks.test(line));
  const indent = Math.min(...inside.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  return inside.map((line) => line.slice(indent)).join("\n");
}

/**
 * Fills in the code of fences such as ```` ```ts file=snippets/quickstart.ts#send ````, whose paths count from the docs
 * package. Code in a guide is always a piece of a file that the tests run.
 *
 * @throws {Error} naming the file or region that does not exist.
 */
export function importCode(markdown: string, read: (file: string) => string): string {
  return markdown.replaceAll(
    /^```(\w+) file=(\S+?)(?:#(\S+))?\n(?:[^`]*\n)?```$/gm,
    (_, language: string, file: string, region: string | undefined) => {
      const source = read(file);
      const code = region === undefined ? source : codeRegion(source, region, file);
      return `\`\`\`${language}\n${code.trim()}\n\`\`\``;
    },
  );
}

/** Reads one guide. */
export function parseGuide(slug: string, source: string, read: (file: string) => string): Guide {
  const markdown = importCode(source, read);
  const title = /^# (.+)$/m.exec(markdown)?.[1];
  if (title === undefined) throw new Error(`The guide ${slug} has no first heading.`);
  const [summary = ""] = markdown
    .slice(markdown.indexOf(title) + title.length)
    .trim()
    .split(/\n\s*\n/);
  return { slug, title, summary: summary.replaceAll(/\s+/g, " "), markdown: `${markdown.trim()}\n` };
}
