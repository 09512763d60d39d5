import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, isSeq, LineCounter, parse, parseDocument } from "yaml";
import { keysOf } from "./place.ts";

/** A line of a file in the repository. */
export interface Source {
  /** Such as `spec/schemas/call.yaml`. */
  file: string;
  line: number;
}

const repository = join(import.meta.dirname, "../../../..");
const read = (file: string) => readFileSync(join(repository, file), "utf8");

/** The line of a node, or of the last node before a key that the file does not have. */
function lineOf(text: string, keys: readonly string[]): number {
  const lines = new LineCounter();
  let node: unknown = parseDocument(text, { lineCounter: lines }).contents;
  let offset = 0;
  for (const key of keys) {
    const pair = isMap(node) ? node.items.find((each) => isScalar(each.key) && String(each.key.value) === key) : null;
    const item = isSeq(node) ? node.items[Number(key)] : null;
    const found = (pair?.key ?? item) as { range?: [number, number, number] } | null | undefined;
    if (!found?.range) break;
    [offset] = found.range;
    node = pair ? pair.value : item;
  }
  return lines.linePos(offset).line;
}

/**
 * Makes a lookup from a JSON Pointer in the bundle to the file and line in `spec/` that says it. The name of a component
 * leads to its file, as `spec/README.md` promises; a path item is found through `spec/openapi.yaml`. What is no pointer is
 * the name of a file already.
 */
export function sourceMap(): (pointer: string) => Source {
  const files = new Map<string, string>();
  for (const kind of ["schemas", "parameters", "responses"])
    for (const name of readdirSync(join(repository, "spec", kind)))
      for (const [, component] of read(`spec/${kind}/${name}`).matchAll(/^(\w+):/gm))
        files.set(`${kind}/${component}`, `spec/${kind}/${name}`);
  const { paths } = parse(read("spec/openapi.yaml")) as { paths: Record<string, { $ref: string }> };
  return (pointer) => {
    if (!pointer.startsWith("/")) return { file: pointer, line: 1 };
    const keys = keysOf(pointer);
    const [first, second = "", third = ""] = keys;
    const item = first === "paths" ? paths[second]?.$ref : undefined;
    const file = item === undefined ? files.get(`${second}/${third}`) : `spec/${item}`;
    return file === undefined
      ? { file: "spec/openapi.yaml", line: lineOf(read("spec/openapi.yaml"), keys) }
      : { file, line: lineOf(read(file), keys.slice(2)) };
  };
}
