import { type Core, type Job } from "../core.ts";
import { type Clock } from "./clock.ts";
import { type Database } from "../state/database.ts";

interface JobRow {
  seq: number;
  due_at: number;
  kind: Job["kind"];
  lane: string | null;
  payload: string;
}

/** How many deliveries of one webhook may be under way at once. A slow receiver fills its own lane only. */
const laneWidth = 16;
/** `setTimeout` takes no longer delay than this. */
const longestTimer = 2 ** 31 - 1;

/** What a job does. A delivery attempt takes time; everything else is done when it returns. */
export type RunJob = (job: Job) => Promise<void> | undefined;

/**
 * Runs jobs when the emulator's clock says so. Jobs live in the database, so that none is lost; timers only wake it.
 */
export class Scheduler {
  readonly #db: Database;
  readonly #clock: Clock;
  readonly #run: RunJob;
  readonly #lanes = new Map<string, number>();
  readonly #running = new Set<Promise<void>>();
  #timer: NodeJS.Timeout | undefined;
  #wake: NodeJS.Immediate | undefined;
  #moving = false;
  #closed = false;

  constructor(db: Database, clock: Clock, run: RunJob) {
    this.#db = db;
    this.#clock = clock;
    this.#run = run;
  }

  /** Writes a job in the present transaction. */
  add({ dueAt, kind, lane, payload }: Job): void {
    this.#db.run(
      "INSERT INTO jobs (due_at, parked, kind, lane, payload) VALUES (?, 0, ?, ?, ?)",
      dueAt,
      kind,
      lane ?? null,
      JSON.stringify(payload),
    );
  }

  /** Looks for due jobs soon. Called after every commit, so it must cost next to nothing. */
  wake(): void {
    if (this.#closed || this.#moving || this.#wake !== undefined) return;
    this.#wake = setImmediate(() => {
      this.#wake = undefined;
      this.#runDue();
      this.#setTimer();
    });
  }

  #setTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#closed || this.#clock.frozen) return;
    const next = this.#next();
    if (next === undefined) return;
    const delay = Math.min(Math.max(0, next.due_at - this.#clock.now()), longestTimer);
    this.#timer = setTimeout(() => this.wake(), delay);
    this.#timer.unref();
  }

  #next(): JobRow | undefined {
    return this.#db.get<JobRow>(
      "SELECT seq, due_at, kind, lane, payload FROM jobs WHERE parked = 0 ORDER BY due_at, seq LIMIT 1",
    );
  }

  /** Starts everything that is due. Attempts go on after it returns. */
  #runDue(): void {
    for (;;) {
      if (this.#closed) return;
      const row = this.#next();
      if (row === undefined || row.due_at > this.#clock.now()) return;
      this.#start(row);
    }
  }

  #start(row: JobRow): void {
    const { seq, lane } = row;
    const busy = lane === null ? 0 : (this.#lanes.get(lane) ?? 0);
    if (lane !== null && busy >= laneWidth) {
      this.#db.run("UPDATE jobs SET parked = 1 WHERE seq = ?", seq);
      return;
    }
    const job: Job = {
      dueAt: row.due_at,
      kind: row.kind,
      ...(lane === null ? {} : { lane }),
      payload: JSON.parse(row.payload) as Record<string, unknown>,
    };
    const work = this.#db.transaction(() => {
      this.#db.run("DELETE FROM jobs WHERE seq = ?", seq);
      return this.#run(job);
    });
    if (work === undefined) return;
    if (lane !== null) this.#lanes.set(lane, busy + 1);
    const done = work.finally(() => {
      this.#running.delete(done);
      if (lane === null) return;
      this.#lanes.set(lane, (this.#lanes.get(lane) ?? 1) - 1);
      this.#unpark(lane);
    });
    this.#running.add(done);
  }

  #unpark(lane: string): void {
    if (this.#closed) return;
    const changed = this.#db.run(
      "UPDATE jobs SET parked = 0 WHERE seq = (SELECT seq FROM jobs WHERE parked = 1 AND lane = ? ORDER BY due_at, seq LIMIT 1)",
      lane,
    );
    if (changed > 0 && !this.#moving) this.wake();
  }

  /** Resolves once nothing is due and nothing is under way. */
  async settle(): Promise<void> {
    for (;;) {
      this.#runDue();
      if (this.#running.size === 0) return;
      await Promise.all(this.#running);
    }
  }

  /** Moves the clock to a moment and lets everything happen on the way, each thing at its own time. */
  async moveTo(target: number): Promise<void> {
    await this.#move((next) => next.due_at <= target);
    if (target > this.#clock.now()) this.#clock.set(target);
    await this.settle();
    this.wake();
  }

  /** Moves the clock on until nothing is left to happen. */
  async runUntilIdle(): Promise<void> {
    await this.#move(() => true);
    this.wake();
  }

  async #move(goOn: (next: JobRow) => boolean): Promise<void> {
    if (this.#moving) throw new Error("The clock is already being moved. Await the call before.");
    this.#moving = true;
    clearTimeout(this.#timer);
    try {
      for (;;) {
        await this.settle();
        const next = this.#next();
        if (this.#closed || next === undefined || !goOn(next)) return;
        if (next.due_at > this.#clock.now()) this.#clock.set(next.due_at);
      }
    } finally {
      this.#moving = false;
    }
  }

  /** Waits for what is under way and starts nothing more. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    if (this.#wake !== undefined) clearImmediate(this.#wake);
    await Promise.all(this.#running);
  }
}

/** Makes the jobs that a process left behind when it ended ready to run again. */
export function unparkAll(core: Pick<Core, "db">): void {
  core.db.run("UPDATE jobs SET parked = 0");
}
