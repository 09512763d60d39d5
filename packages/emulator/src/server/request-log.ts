import type { ErrorItem } from "../documents.ts";

/** One request as the inspector and tests see it. The key is never kept. */
export interface LoggedRequest {
  seq: number;
  /** ISO 8601 on the emulator's clock. */
  at: string;
  operation: string | null;
  method: string;
  path: string;
  query: string;
  requestBody: string | null;
  status: number;
  responseBody: string | null;
  /** What the request broke. */
  mistakes: ErrorItem[];
  /** What Quo ignores in it, or reads today but may not tomorrow. The strict emulator refuses the request for it. */
  hints: readonly string[];
  /** What a fault plan did to it. */
  fault: string | null;
  durationMs: number;
}

/** The last requests, in memory only. */
export class RequestLog {
  readonly #limit: number;
  #entries: LoggedRequest[] = [];
  #count = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(entry: Omit<LoggedRequest, "seq">): void {
    this.#count += 1;
    this.#entries.push({ seq: this.#count, ...entry });
    // Dropping half at once keeps adding cheap.
    if (this.#entries.length > this.#limit * 2) this.#entries = this.#entries.slice(-this.#limit);
  }

  /** Whether anything is kept. */
  get active(): boolean {
    return this.#limit > 0;
  }

  get count(): number {
    return this.#count;
  }

  /** The last requests, newest first. */
  list(): LoggedRequest[] {
    return this.#entries.slice(-this.#limit).toReversed();
  }

  clear(): void {
    this.#entries = [];
  }
}
