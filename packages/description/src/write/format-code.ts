import { readFileSync } from "node:fs";
import { format, type FormatOptions } from "oxfmt";

const {
  $schema: _,
  ignorePatterns: __,
  ...options
} = JSON.parse(readFileSync(new URL("../../../../.oxfmtrc.json", import.meta.url), "utf8")) as FormatOptions & {
  $schema: string;
  ignorePatterns: string[];
};

/** Formats generated code as the rest of the repository is formatted, and stops at code that does not parse. */
export async function formatCode(name: string, code: string): Promise<string> {
  const result = await format(name, code, options);
  if (result.errors.length > 0) throw new Error(`${name} does not parse: ${result.errors[0]?.message}`);
  return result.code;
}
