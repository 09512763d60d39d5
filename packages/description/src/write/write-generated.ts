import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** Files by path relative to the folder they go to. */
export type GeneratedFiles = Record<string, string>;

/** What writing changed, as paths relative to the folder. */
export interface WriteResult {
  written: string[];
  removed: string[];
  unchanged: number;
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/**
 * Makes a `generated` folder hold exactly these files. Files whose content is the same are not touched; each other
 * file is replaced whole, so a reader never sees half of one.
 */
export function writeGenerated(folder: string, files: GeneratedFiles): WriteResult {
  const result: WriteResult = { written: [], removed: [], unchanged: 0 };
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    if (existsSync(path) && readFileSync(path, "utf8") === content) {
      result.unchanged += 1;
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.partial`, content);
    renameSync(`${path}.partial`, path);
    result.written.push(name);
  }
  for (const name of listFiles(folder).filter((present) => !(present in files))) {
    rmSync(join(folder, name));
    result.removed.push(name);
  }
  return result;
}

/** One line for a person about what was written. */
export function summarize(label: string, files: GeneratedFiles, result: WriteResult): string {
  const bytes = Object.values(files).reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  const changed = result.written.length + result.removed.length;
  return `${label}: ${Object.keys(files).length} files, ${(bytes / 1000).toFixed(0)} kB, ${changed === 0 ? "nothing changed" : `${changed} changed`}`;
}
