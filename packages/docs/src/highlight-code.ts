import hljs from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import javascript from "highlight.js/lib/languages/javascript";
import json from "highlight.js/lib/languages/json";
import python from "highlight.js/lib/languages/python";
import typescript from "highlight.js/lib/languages/typescript";
import yaml from "highlight.js/lib/languages/yaml";

hljs.registerLanguage("bash", bash);
hljs.registerLanguage("js", javascript);
hljs.registerLanguage("json", json);
hljs.registerLanguage("python", python);
hljs.registerLanguage("ts", typescript);
hljs.registerLanguage("yaml", yaml);
hljs.configure({ classPrefix: "" });

const aliases: Record<string, string> = { sh: "bash", shell: "bash", javascript: "js", typescript: "ts", yml: "yaml" };

/** One letter for each colour there is; what has no colour of its own needs no element. */
const colours: Record<string, string> = {
  string: "s",
  number: "n",
  literal: "n",
  keyword: "k",
  comment: "c",
  attr: "a",
  built_in: "b",
  variable: "a",
};

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Highlights code as HTML with one-letter classes; an unknown language stays plain. */
export function highlightCode(code: string, language: string): string {
  const name = aliases[language] ?? language;
  if (hljs.getLanguage(name) === undefined) return escape(code.trim());
  const { value } = hljs.highlight(code.trim(), { language: name });
  const open: boolean[] = [];
  return value.replaceAll(/<span class="([^"]*)">|<\/span>/g, (tag, classes: string | undefined) => {
    if (classes === undefined) return open.pop() ? tag : "";
    const colour = colours[classes.split(" ")[0] ?? ""];
    open.push(colour !== undefined);
    return colour === undefined ? "" : `<span class=${colour}>`;
  });
}
