import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { EventHit } from "./coverage.ts";
import type { Hit } from "./record.ts";

/** Where the processes of one run leave what they recorded, one file each. */
export const hitFolder = fileURLToPath(new URL("../.contract/hits", import.meta.url));

/** Forgets earlier runs. */
export function clearHits(folder: string = hitFolder): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/** Adds one line to the file of this process. */
export function writeHit(hit: Hit | EventHit, folder: string = hitFolder): void {
  appendFileSync(join(folder, `prism-${process.pid}.jsonl`), `${JSON.stringify(hit)}\n`);
}

/** Reads what every process recorded. */
export function readHits(folder: string = hitFolder): (Hit | EventHit)[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) => readFileSync(join(folder, name), "utf8").trim().split("\n"))
    .filter((line) => line !== "")
    .map((line): Hit | EventHit => JSON.parse(line));
}
