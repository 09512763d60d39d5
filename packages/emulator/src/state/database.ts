import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { schema, schemaVersion } from "./schema.ts";

/** A value SQLite can hold. */
export type Value = SQLInputValue;

/** SQLite with cached statements, transactions that nest, and hooks around a commit. */
export class Database {
  readonly #sqlite: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #depth = 0;
  /** Called inside the transaction, before it commits. */
  beforeCommit: () => void = () => {};
  /** Called after the outermost transaction was rolled back. */
  afterRollback: () => void = () => {};
  /** Called after the outermost transaction committed. */
  afterCommit: () => void = () => {};

  /**
   * @param file A path, or `:memory:`.
   * @throws {Error} If the file cannot be opened, or was written by another version of the emulator.
   */
  constructor(file: string) {
    try {
      this.#sqlite = new DatabaseSync(file);
    } catch (cause) {
      throw new Error(`${file} cannot be opened. Its folder has to exist and the file to be writable.`, { cause });
    }
    if (file !== ":memory:") {
      // Write-ahead logging keeps every committed transaction when the process is killed.
      this.#sqlite.exec(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000; PRAGMA mmap_size = 1073741824;",
      );
    }
    const { user_version: version } = this.#sqlite.prepare("PRAGMA user_version").get() as { user_version: number };
    if (version === 0) {
      this.#sqlite.exec(`BEGIN; ${schema} PRAGMA user_version = ${schemaVersion}; COMMIT;`);
    } else if (version !== schemaVersion) {
      this.#sqlite.close();
      throw new Error(
        `${file} was written by another version of the emulator (tables ${version}, wanted ${schemaVersion}). ` +
          "Start with a new file, or delete this one.",
      );
    }
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) this.#statements.set(sql, (statement = this.#sqlite.prepare(sql)));
    return statement;
  }

  run(sql: string, ...values: Value[]): number {
    return Number(this.#prepare(sql).run(...values).changes);
  }

  get<Row>(sql: string, ...values: Value[]): Row | undefined {
    return this.#prepare(sql).get(...values) as Row | undefined;
  }

  all<Row>(sql: string, ...values: Value[]): Row[] {
    return this.#prepare(sql).all(...values) as Row[];
  }

  /** Runs everything or nothing. Inside another transaction it becomes part of that one. */
  transaction<T>(work: () => T): T {
    if (this.#depth > 0) return work();
    this.#depth = 1;
    this.#prepare("BEGIN IMMEDIATE").run();
    let result: T;
    try {
      result = work();
      this.beforeCommit();
      this.#prepare("COMMIT").run();
    } catch (error) {
      this.#prepare("ROLLBACK").run();
      this.afterRollback();
      throw error;
    } finally {
      this.#depth = 0;
    }
    this.afterCommit();
    return result;
  }

  close(): void {
    this.#statements.clear();
    if (this.#sqlite.isOpen) this.#sqlite.close();
  }
}
