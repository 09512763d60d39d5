const width = 110;

/** Breaks a paragraph at words so that no line is longer than `width`; lines of code and lists stay whole. */
function wrap(paragraph: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

/**
 * Writes paragraphs and tags as one doc comment. A paragraph that starts with white space or a fence is kept as it is.
 * Gives an empty string when there is nothing to say.
 */
export function docComment(parts: (string | undefined)[], indent = ""): string {
  const lines = parts
    .filter((part): part is string => part !== undefined && part.trim() !== "")
    .flatMap((part, index) => {
      const body = /^(```|@example)/.test(part)
        ? part.split("\n")
        : part
            .trim()
            .split(/\n\s*\n/)
            .flatMap((text, at) => [...(at > 0 ? [""] : []), ...wrap(text)]);
      const glued = part.startsWith("@") && index > 0 && parts[index - 1]?.startsWith("@");
      return index > 0 && !glued ? ["", ...body] : body;
    })
    .map((line) => line.replaceAll("*/", "*\\/"));
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */\n`;
}
