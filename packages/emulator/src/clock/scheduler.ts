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
/** How long jobs may run before requests get their turn, and how long they then pause while requests keep coming. */
const sliceMs = 2;
const pauseMs = 50;
/** Jobs that share a transaction, whose beginning and end cost as much as a job. */
const batch = 16;

/** How often a job that fails is tried again. */
const maxFailures = 5;

/** What a job does. A delivery attempt takes time; everything else is done when it returns. */
export type RunJob = (job: Job) => Promise<void> | undefined;

/** What the scheduler works with. */
export interface SchedulerParts {
  db: Database;
  clock: Clock;
  run: RunJob;
  /** Real milliseconds, to measure with. */
  realNow: () => number;
  /** Told of a job that failed, which is a fault of the emulator. The job is tried again a few times. */
  onFailure: (failure: string) => void;
}

/**
 * Runs jobs when the emulator's clock says so. Jobs live in the database, so that none is lost; timers only wake it.
 */
export class Scheduler {
  readonly #db: Database;
  readonly #clock: Clock;
  readonly #run: RunJob;
  readonly #realNow: () => number;
  readonly #onFailure: (failure: string) => void;
  readonly #lanes = new Map<string, number>();
  readonly #attempts = new Set<Promise<void>>();
  #timer: NodeJS.Timeout | undefined;
  #pause: NodeJS.Timeout | undefined;
  #wake: NodeJS.Immediate | undefined;
  #lastRequest = -Infinity;
  #lastSlice = -Infinity;
  #running = false;
  #moving = false;
  #closed = false;

  constructor({ db, clock, run, realNow, onFailure }: SchedulerParts) {
    this.#db = db;
    this.#clock = clock;
    this.#run = run;
    this.#realNow = realNow;
    this.#onFailure = onFailure;
  }

  /** Notes that a request came, so that a long queue of jobs does not keep the next ones waiting. */
  giveWay(): void {
    this.#lastRequest = this.#realNow();
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
    if (this.#closed || this.#moving || this.#running || this.#wake !== undefined || this.#pause !== undefined) return;
    const now = this.#realNow();
    if (now - this.#lastRequest < pauseMs && now - this.#lastSlice < pauseMs) {
      // Requests keep coming: jobs get a slice now and then, and the rest of the time is theirs.
      this.#pause = setTimeout(() => {
        this.#pause = undefined;
        this.#slice();
      }, pauseMs);
      return;
    }
    this.#wake = setImmediate(() => {
      this.#wake = undefined;
      this.#slice();
    });
  }

  #slice(): void {
    this.#running = true;
    let more = false;
    try {
      more = this.#runDue(this.#realNow() + sliceMs);
    } finally {
      this.#running = false;
      this.#lastSlice = this.#realNow();
    }
    if (more) this.wake();
    else this.#setTimer();
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

  /** Starts what is due, until a moment of real time, and says whether more is. Attempts go on after it returns. */
  #runDue(until = Infinity): boolean {
    while (!this.#closed) {
      const due = this.#db.all<JobRow>(
        "SELECT seq, due_at, kind, lane, payload FROM jobs WHERE parked = 0 AND due_at <= ? ORDER BY due_at, seq LIMIT ?",
        this.#clock.now(),
        batch,
      );
      if (due.length === 0) return false;
      try {
        this.#db.transaction(() => {
          for (const row of due) this.#start(row);
        });
      } catch {
        for (const row of due) this.#startAlone(row);
      }
      if (this.#realNow() >= until) return true;
    }
    return false;
  }

  /** Runs one job of a batch that failed, to find the one to blame. It is tried again a few times, then dropped. */
  #startAlone(row: JobRow): void {
    try {
      this.#db.transaction(() => this.#start(row));
    } catch (error) {
      const payload = JSON.parse(row.payload) as { failures?: number };
      const failures = (payload.failures ?? 0) + 1;
      if (failures > maxFailures) this.#db.run("DELETE FROM jobs WHERE seq = ?", row.seq);
      else {
        const later = JSON.stringify({ ...payload, failures });
        this.#db.run(
          "UPDATE jobs SET due_at = ?, payload = ? WHERE seq = ?",
          this.#clock.now() + failures * 1000,
          later,
          row.seq,
        );
      }
      this.#onFailure(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }

  #start(row: JobRow): void {
    const { seq, lane } = row;
    const busy = lane === null ? 0 : (this.#lanes.get(lane) ?? 0);
    if (lane !== null && busy >= laneWidth) {
      this.#db.run("UPDATE jobs SET parked = 1 WHERE seq = ?", seq);
      return;
    }
    // A job before it in the batch may have removed it, with its webhook.
    if (this.#db.run("DELETE FROM jobs WHERE seq = ?", seq) === 0) return;
    const work = this.#run({
      dueAt: row.due_at,
      kind: row.kind,
      ...(lane === null ? {} : { lane }),
      payload: JSON.parse(row.payload) as Record<string, unknown>,
    });
    if (work === undefined) return;
    if (lane !== null) this.#lanes.set(lane, busy + 1);
    const done = work.finally(() => {
      this.#attempts.delete(done);
      if (lane === null) return;
      this.#lanes.set(lane, (this.#lanes.get(lane) ?? 1) - 1);
      this.#unpark(lane);
    });
    this.#attempts.add(done);
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
      if (this.#attempts.size === 0) return;
      await Promise.all(this.#attempts);
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
    await this.#move(() => this.#underWay());
    this.wake();
  }

  /** Whether anything but a due date is still to come. Due dates on the way pass, but none is waited for. */
  #underWay(): boolean {
    return this.#db.get("SELECT 1 FROM jobs WHERE kind <> 'due-date' LIMIT 1") !== undefined;
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
    clearTimeout(this.#pause);
    if (this.#wake !== undefined) clearImmediate(this.#wake);
    await Promise.all(this.#attempts);
  }
}

/** Makes the jobs that a process left behind when it ended ready to run again. */
export function unparkAll(core: Pick<Core, "db">): void {
  core.db.run("UPDATE jobs SET parked = 0");
}
