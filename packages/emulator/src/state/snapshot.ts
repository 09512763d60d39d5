import { type Database, type Value } from "./database.ts";
import { schemaVersion, tables } from "./schema.ts";

/** A whole workspace at a moment, as plain JSON. */
export interface Snapshot {
  readonly emulator: "quo";
  readonly version: number;
  /** Milliseconds since 1970 on the emulator's clock, and whether it stood still. */
  readonly clock: { readonly now: number; readonly frozen: boolean };
  readonly tables: { readonly [table: string]: readonly Record<string, Value>[] };
}

/** Reads everything. The same state always gives the same snapshot. */
export function takeSnapshot(db: Database, clock: Snapshot["clock"]): Snapshot {
  const rows = tables.map((table) => {
    const key =
      table === "meta"
        ? "key"
        : table === "contact_numbers"
          ? "number, contact_id"
          : table === "call_artefacts"
            ? "call_id, kind"
            : "seq";
    return [
      table,
      db.all<Record<string, Value>>(`SELECT * FROM ${table} ORDER BY ${key}`).map((row) => ({ ...row })),
    ] as const;
  });
  return { emulator: "quo", version: schemaVersion, clock, tables: Object.fromEntries(rows) };
}

/**
 * Replaces everything by a snapshot. Call it inside a transaction.
 *
 * @throws {Error} If the snapshot is of another version.
 */
export function restoreSnapshot(db: Database, snapshot: Snapshot): void {
  if (snapshot.emulator !== "quo" || snapshot.version !== schemaVersion) {
    throw new Error(
      `This is not a snapshot of this version of the emulator (wanted ${schemaVersion}, got ${String(snapshot.version)}).`,
    );
  }
  for (const table of tables) {
    db.run(`DELETE FROM ${table}`);
    for (const row of snapshot.tables[table] ?? []) {
      const columns = Object.keys(row);
      const sql = `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`;
      db.run(sql, ...Object.values(row));
    }
  }
}

/** Removes everything. */
export function clearTables(db: Database): void {
  for (const table of tables) db.run(`DELETE FROM ${table}`);
}
