import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the processes of one run leave what they saw: one folder a kind, one file a process, one line a record. */
export const trafficFolder = fileURLToPath(new URL("../.contract", import.meta.url));

/** Records of one kind. */
export interface TrafficFiles<T> {
  /** Forgets earlier runs. */
  clear(): void;
  /** Adds lines to the file of this process. */
  add(records: readonly T[]): void;
  /** What every process recorded. */
  read(): T[];
}

/** Gives access to the records of one kind, such as `ledger`. */
export function trafficFiles<T>(kind: string, folder: string = trafficFolder): TrafficFiles<T> {
  const own = join(folder, kind);
  return {
    clear: () => {
      rmSync(own, { recursive: true, force: true });
      mkdirSync(own, { recursive: true });
    },
    add: (records) => {
      if (records.length === 0) return;
      mkdirSync(own, { recursive: true });
      const lines = records.map((record) => `${JSON.stringify(record)}\n`);
      appendFileSync(join(own, `${process.pid}.jsonl`), lines.join(""));
    },
    read: () =>
      (existsSync(own) ? readdirSync(own) : [])
        .filter((name) => name.endsWith(".jsonl"))
        .flatMap((name) => readFileSync(join(own, name), "utf8").trim().split("\n"))
        .filter((line) => line !== "")
        .map((line): T => JSON.parse(line)),
  };
}
